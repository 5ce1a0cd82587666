import type { PeopleGroup } from '../../../contract/people';

/** What a row of the list is: the head of a group, or the person at a place. */
type ListRow =
  | { readonly type: 'head'; readonly group: PeopleGroup }
  | { readonly type: 'person'; readonly place: number };

/** The rows of a list whose people stand in groups; places count people only. */
export interface ListRows {
  readonly count: number;
  readonly at: (row: number) => ListRow;
  /** The row of the person at a place. */
  readonly rowOf: (place: number) => number;
  /** The place of the person in a row, or of the first one under a head. */
  readonly placeOf: (row: number) => number;
}

/** Sets the heads of groups between `total` people; without groups every row is a person. */
export function rowsOfList(total: number, groups: readonly PeopleGroup[]): ListRows {
  let people = 0;
  const heads = groups.map((group, index) => {
    const head = { group, place: people, row: people + index };
    people += group.people;
    return head;
  });
  const before = (isBefore: (head: (typeof heads)[number]) => boolean): number => {
    const after = heads.findIndex((head) => !isBefore(head));
    return after === -1 ? heads.length : after;
  };
  const at = (row: number): ListRow => {
    const above = before((head) => head.row <= row);
    const head = heads[above - 1];
    return head?.row === row
      ? { type: 'head', group: head.group }
      : { type: 'person', place: row - above };
  };
  return {
    count: total + heads.length,
    at,
    rowOf: (place) => place + before((head) => head.place <= place),
    placeOf: (row) => Math.min(row - before((head) => head.row < row), Math.max(0, total - 1))
  };
}

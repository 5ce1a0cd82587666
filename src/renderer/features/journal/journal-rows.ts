import type { SearchHit } from '../../../contract/search';
import type { TimelineEntry } from '../../../contract/timeline';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { TouchKind } from '../../../domain/journal/touch';
import type { EntryId } from '../../../domain/people/ids';
import { shortDate } from '../../parts/day-words';
import { kindName } from '../../parts/kind-words';

/** An entry as a line of the list. */
export interface ListedEntry {
  readonly id: EntryId;
  readonly date: IsoDate;
  readonly title: string;
  /** At the end of the first line: the time, or the date of a hit. */
  readonly when: string | null;
  readonly text: string;
  readonly kind: TouchKind | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** A row of the list: the heading of a day, or an entry. */
export type JournalRow =
  | { readonly type: 'day'; readonly key: string; readonly date: IsoDate }
  | { readonly type: 'entry'; readonly key: string; readonly entry: ListedEntry };

/** Entries as they are listed. */
export const listedEntry = (entry: TimelineEntry): ListedEntry => ({
  id: entry.id,
  date: entry.date,
  title: titleOf(
    entry.people.map(({ name }) => name),
    entry.kind === null ? noteTitle(entry) : kindName(entry.kind)
  ),
  when: entry.time,
  text: withoutSigns(entry.text),
  kind: entry.kind,
  people: [...entry.people, ...entry.others]
});

/** Two lines of a text are in sight; the signs of headings and lists would only fill them. */
const withoutSigns = (text: string): string =>
  text
    .trimStart()
    .slice(0, 600)
    .replaceAll(/^[ \t]*(?:#{1,6}|[-*+](?: \[[ xX]\])?)[ \t]+/gmu, '');

/** A note is called after whom it is about, else by its first line. */
function noteTitle({ others, text }: TimelineEntry): string {
  const first = /\S.*/u.exec(text)?.[0].replace(/^#{1,6}\s+/u, '') ?? '';
  return titleOf(
    others.map(({ name }) => name),
    first === '' ? 'New note' : first.slice(0, 80)
  );
}

/** The entries among the hits of a search. */
export const foundEntries = (hits: readonly SearchHit[], today: IsoDate): ListedEntry[] =>
  hits.flatMap((hit) =>
    hit.type === 'entry'
      ? {
          id: hit.id,
          date: hit.date,
          title: titleOf(hit.people, kindName(hit.kind)),
          when: shortDate(hit.date, today),
          text: hit.excerpt,
          kind: hit.kind,
          people: []
        }
      : []
  );

/** Entries with a heading above each day. */
export function rowsByDay(entries: readonly ListedEntry[]): JournalRow[] {
  return entries.flatMap((entry, index) => {
    const row = rowOf(entry);
    return entry.date === entries[index - 1]?.date
      ? [row]
      : [{ type: 'day' as const, key: entry.date, date: entry.date }, row];
  });
}

/** Entries without headings, as a search finds them. */
export const plainRows = (entries: readonly ListedEntry[]): JournalRow[] => entries.map(rowOf);

const rowOf = (entry: ListedEntry): JournalRow => ({ type: 'entry', key: entry.id, entry });

const titleOf = (names: readonly string[], otherwise: string): string =>
  names.length === 0 ? otherwise : names.join(', ');

import type { MergeField } from '../../../contract/duplicates';

/** The columns of `person` each field of a merge stands for. A test knows every column of the table. */
export const fieldColumns: Readonly<Record<MergeField, readonly string[]>> = {
  name: ['name'],
  nickname: ['nickname'],
  email: ['email'],
  employeeNumber: ['employee_number'],
  department: ['department_id'],
  team: ['team'],
  title: ['title'],
  level: ['level'],
  site: ['site'],
  zone: ['zone'],
  officeDays: ['office_days'],
  workingHours: ['works_from', 'works_to'],
  phone: ['phone'],
  // With it goes the tie to a manager who is a person here.
  manager: ['manager_name'],
  birthday: ['birthday'],
  startDate: ['start_date'],
  reach: ['reach'],
  likes: ['likes'],
  family: ['family'],
  note: ['note'],
  // It stands in a table of its own.
  photo: [],
  rhythm: ['rhythm_days'],
  left: ['left_on', 'rhythm_before_leaving']
};

/** Columns nobody chooses: the person's own id, the day they came into the journal, which is the earlier one, and what triggers make of the others for searching. */
export const unchosenColumns: ReadonlySet<string> = new Set(['id', 'added_on', 'words']);

/** Fields where nothing says something: who has not left has not, whatever the other one did. */
const meaningfulWhenEmpty: ReadonlySet<MergeField> = new Set(['left']);

export type PersonRow = Readonly<Record<string, unknown>>;

/** What one person is made of two: the columns of the kept one to write, and whose manager it has. */
export function mergedColumns(
  kept: PersonRow,
  gone: PersonRow,
  fromGone: ReadonlySet<MergeField>,
  hasManager: { kept: boolean; gone: boolean }
): { columns: Record<string, unknown>; manager: 'kept' | 'gone' } {
  const columns: Record<string, unknown> = {
    added_on: [kept['added_on'], gone['added_on']].map(String).sort()[0]
  };
  let manager: 'kept' | 'gone' = 'kept';
  for (const [field, names] of Object.entries(fieldColumns) as [MergeField, string[]][]) {
    const isEmpty = (row: PersonRow, who: 'kept' | 'gone'): boolean =>
      names.every((name) => row[name] === null) && !(field === 'manager' && hasManager[who]);
    const takesGone =
      fromGone.has(field) ||
      (isEmpty(kept, 'kept') && !isEmpty(gone, 'gone') && !meaningfulWhenEmpty.has(field));
    for (const name of names) columns[name] = (takesGone ? gone : kept)[name];
    if (field === 'manager' && takesGone) manager = 'gone';
    if (field === 'note' && !fromGone.has('note'))
      columns['note'] = joined(kept['note'], gone['note']);
  }
  return { columns, manager };
}

/** Both notes, one under the other; what both say stands once. */
function joined(one: unknown, other: unknown): unknown {
  if (typeof one !== 'string' || typeof other !== 'string') return one ?? other;
  return one.includes(other) ? one : `${one}\n\n${other}`;
}

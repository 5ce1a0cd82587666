import type { ImportRecord } from './import-record';
import { callsOf } from './name-index';
import { lookalikeKey, nameKey } from './name-key';
import type { KnownPerson, PersonFields } from './planned-import';

/** What records say of a person but for the manager. */
export type OwnFields = Omit<PersonFields, 'managerId' | 'managerName'>;

/** Fields a person may have written by hand: a file fills them, but never replaces them. */
const filledOnly: ReadonlySet<keyof OwnFields> = new Set(['nickname', 'family', 'note']);

const textFields = [
  'nickname',
  'email',
  'employeeNumber',
  'department',
  'team',
  'title',
  'level',
  'site',
  'phone',
  'birthday',
  'startDate',
  'zone',
  'family',
  'note'
] as const satisfies readonly (keyof OwnFields)[];

/** The fields of `OwnFields`, in the order changes are told. */
export const ownFields = ['name', ...textFields] as const satisfies readonly (keyof OwnFields)[];

/**
 * What is known of a person after their records. A record without a value changes nothing; where
 * records differ, what the journal has stays when one of them says it, else the first one counts.
 *
 * @param departmentKey tells whether two department names mean one department
 */
export function mergeRecords(
  known: KnownPerson | null,
  records: readonly ImportRecord[],
  departmentKey: (name: string) => string
): OwnFields {
  const fields = textFields.map((field): [string, string | null] => {
    const before = known?.[field] ?? null;
    const said = records.flatMap((record) => record[field] ?? []);
    const keeps =
      before !== null &&
      (filledOnly.has(field) || said.some((now) => isSame(field, before, now, departmentKey)));
    return [field, keeps ? before : (said[0] ?? before)];
  });
  return {
    ...(Object.fromEntries(fields) as Omit<OwnFields, 'name'>),
    name: nameFor(known, records)
  };
}

/** Another order, other accents, letters that only look the same or a short form are no new name, and a name made from an e-mail address never replaces one. */
function nameFor(known: KnownPerson | null, records: readonly ImportRecord[]): string {
  const written = records.filter((record) => !record.nameGuessed).map(({ name }) => name);
  if (!known) return written[0] ?? records[0]?.name ?? '';
  const calls = new Set([nameKey(known.name), ...callsOf(known)]);
  const look = lookalikeKey(known.name);
  const keeps = written.some((name) => calls.has(nameKey(name)) || lookalikeKey(name) === look);
  return keeps ? known.name : (written[0] ?? known.name);
}

function isSame(
  field: keyof OwnFields,
  before: string,
  now: string,
  departmentKey: (name: string) => string
): boolean {
  if (field === 'department') return departmentKey(before) === departmentKey(now);
  if (field === 'email') return before.toLowerCase() === now.toLowerCase();
  return before === now;
}

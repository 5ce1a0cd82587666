import type { ImportRecord } from './import-record';
import { callsOf } from './name-index';
import { lookalikeKey, nameKey } from './name-key';
import type { KnownPerson, PersonFields } from './planned-import';

/** Fields a person may have written by hand: a file fills them, but never replaces them. */
const filledOnly: ReadonlySet<keyof PersonFields> = new Set(['nickname', 'family', 'note']);

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
] as const satisfies readonly (keyof PersonFields)[];

/** What records say of a person but for the manager, in the order changes are told. */
export const ownFields = ['name', ...textFields] as const satisfies readonly (keyof PersonFields)[];

/**
 * What is known of a person after their records, but for the manager, who stays as known. A record
 * without a value changes nothing; where records differ, what the journal has stays when one of them
 * says it, else the first one counts.
 *
 * @param departmentKey tells whether two department names mean one department
 */
export function mergeRecords(
  known: KnownPerson | null,
  records: readonly ImportRecord[],
  departmentKey: (name: string) => string
): PersonFields {
  const text = (field: (typeof textFields)[number]): string | null => {
    const before = known?.[field] ?? null;
    const said = records.flatMap((record) => record[field] ?? []);
    const keeps =
      before !== null &&
      (filledOnly.has(field) || said.some((now) => isSame(field, before, now, departmentKey)));
    return keeps ? before : (said[0] ?? before);
  };
  // Written out: of one shape from the start, those of a large directory need a quarter of the memory.
  return {
    name: nameFor(known, records),
    nickname: text('nickname'),
    email: text('email'),
    employeeNumber: text('employeeNumber'),
    department: text('department'),
    team: text('team'),
    title: text('title'),
    level: text('level'),
    site: text('site'),
    phone: text('phone'),
    birthday: text('birthday'),
    startDate: text('startDate'),
    zone: text('zone'),
    family: text('family'),
    note: text('note'),
    managerId: known?.managerId ?? null,
    managerName: known?.managerName ?? null
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
  field: keyof PersonFields,
  before: string,
  now: string,
  departmentKey: (name: string) => string
): boolean {
  if (field === 'department') return departmentKey(before) === departmentKey(now);
  if (field === 'email') return before.toLowerCase() === now.toLowerCase();
  return before === now;
}

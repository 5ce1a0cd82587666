import type { ImportRecord } from './import-record';
import { type MatchedPerson, matchPeople } from './match-people';
import { nameKey } from './name-key';
import type { ImportPlan, KnownPerson, PersonFields, PlannedPerson } from './planned-import';
import { managerFinder } from './resolve-managers';

/** Fields a person may have written by hand: a file fills them, but never replaces them. */
const filledOnly = new Set<keyof PersonFields>(['nickname', 'note']);

const fieldWords: Readonly<Record<keyof PersonFields, string>> = {
  name: 'name',
  nickname: 'nickname',
  email: 'e-mail',
  employeeNumber: 'employee number',
  department: 'department',
  title: 'title',
  level: 'level',
  site: 'site',
  phone: 'phone',
  birthday: 'birthday',
  startDate: 'start date',
  note: 'note',
  managerId: 'manager',
  managerName: 'manager'
};

const textFields = (Object.keys(fieldWords) as (keyof PersonFields)[]).filter(
  (field) => field !== 'managerId' && field !== 'managerName' && field !== 'name'
);

/**
 * What records would do to the journal: pure, and the same for a preview and for the import itself.
 * A field changes only when the file has a value for it.
 *
 * @param departmentKey tells whether two department names mean one department
 * @param newId makes an id for each new person
 */
export function planImport(
  records: readonly ImportRecord[],
  known: readonly KnownPerson[],
  departmentKey: (name: string) => string,
  newId: () => string
): ImportPlan {
  const { people, refused, notes } = matchPeople(records, known, departmentKey);
  const drafts = people.map((person) => ({
    ...person,
    id: person.known?.id ?? newId(),
    fields: mergeFields(person, departmentKey)
  }));
  const imported = new Set(drafts.map((draft) => draft.id));
  const findManager = managerFinder([
    ...known.filter((person) => !imported.has(person.id)),
    ...drafts.map(({ id, fields }) => ({ ...fields, id }))
  ]);
  const managerNotes: string[] = [];
  const planned = drafts.map(({ id, known: before, records: own, fields }): PlannedPerson => {
    const record = own[0] as ImportRecord;
    const after = { ...fields, ...managerOf(own, id, before, findManager, managerNotes) };
    if (!before) return { id, record, outcome: 'new', before, after, changes: [] };
    const changes = changedFields(before, after);
    return { id, record, outcome: changes.length > 0 ? 'changed' : 'same', before, after, changes };
  });
  return { people: planned, refused, notes: [...notes, ...managerNotes] };
}

type OwnFields = Omit<PersonFields, 'managerId' | 'managerName'>;

/** The earlier record wins where two say something different. */
function mergeFields(
  { known, records }: MatchedPerson,
  departmentKey: (name: string) => string
): OwnFields {
  const said = (field: keyof OwnFields): string | null =>
    records.map((record) => record[field]).find((value) => value !== null) ?? null;
  const fields = textFields.map((field): [string, string | null] => {
    const own = field as keyof OwnFields;
    const before = known?.[own] ?? null;
    const now = said(own);
    if (now === null || (before !== null && filledOnly.has(field))) return [field, before];
    return [field, isSame(own, before, now, departmentKey) ? before : now];
  });
  return {
    ...(Object.fromEntries(fields) as Omit<OwnFields, 'name'>),
    name: nameFor(known, records)
  };
}

/** Another order or other accents are no new name, and a name made from an e-mail address never replaces one. */
function nameFor(known: KnownPerson | null, records: readonly ImportRecord[]): string {
  const written = (records.find((record) => !record.nameGuessed) ?? records[0])?.name ?? '';
  if (!known) return written;
  const guessed = records.every((record) => record.nameGuessed);
  return guessed || nameKey(known.name) === nameKey(written) ? known.name : written;
}

function isSame(
  field: keyof OwnFields,
  before: string | null,
  now: string,
  departmentKey: (name: string) => string
): boolean {
  if (before === null) return false;
  if (field === 'department') return departmentKey(before) === departmentKey(now);
  if (field === 'email') return before.toLowerCase() === now.toLowerCase();
  return before === now;
}

function managerOf(
  records: readonly ImportRecord[],
  id: string,
  before: KnownPerson | null,
  find: ReturnType<typeof managerFinder>,
  notes: string[]
): Pick<PersonFields, 'managerId' | 'managerName'> {
  const kept = { managerId: before?.managerId ?? null, managerName: before?.managerName ?? null };
  const record = records.find((one) => one.manager !== null || one.managerKey !== null);
  if (!record) return kept;
  const found = find({ ...record, current: kept.managerId });
  if (found.ambiguous)
    notes.push(
      `${record.source}, line ${record.line}: several people are named ${record.manager}.`
    );
  // Who reports to themselves has no manager.
  if (found.managerId === id || (!found.managerId && !found.managerName)) return kept;
  return { managerId: found.managerId, managerName: found.managerName };
}

function changedFields(before: PersonFields, after: PersonFields): string[] {
  const fields = (Object.keys(fieldWords) as (keyof PersonFields)[]).filter(
    (field) => before[field] !== after[field]
  );
  return [...new Set(fields.map((field) => fieldWords[field]))];
}

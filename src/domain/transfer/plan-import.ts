import { columnFieldWords } from './column-words';
import type { ImportRecord } from './import-record';
import type { Decided } from './group-records';
import { matchPeople } from './match-people';
import { mergeRecords, ownFields } from './merge-records';
import type { ImportPlan, KnownPerson, PersonFields, PlannedPerson } from './planned-import';
import { managerFinder } from './resolve-managers';

const fieldWords: Readonly<Record<keyof PersonFields, string>> = {
  ...columnFieldWords,
  family: 'family',
  managerId: columnFieldWords.manager,
  managerName: columnFieldWords.manager
};

const fields = [
  ...ownFields,
  'managerId',
  'managerName'
] as const satisfies readonly (keyof PersonFields)[];

/**
 * What records would do to the journal: pure, and the same for a preview and for the import itself.
 * A field changes only when the file has a value for it.
 *
 * @param departmentKey tells whether two department names mean one department
 * @param newId makes an id for each new person
 * @param decided what the person said about doubtful records
 */
export function planImport(
  records: readonly ImportRecord[],
  known: readonly KnownPerson[],
  departmentKey: (name: string) => string,
  newId: () => string,
  decided: Decided = () => undefined
): ImportPlan {
  const { people, refused, doubtful, notes } = matchPeople(records, known, departmentKey, decided);
  const drafts = people.map((person) => ({
    id: person.known?.id ?? newId(),
    before: person.known,
    records: person.records,
    own: mergeRecords(person.known, person.records, departmentKey)
  }));
  const imported = new Set(drafts.map(({ id }) => id));
  const findManager = managerFinder([
    ...known.filter((person) => !imported.has(person.id)),
    // Without the rest of what is known, which would be another copy of everybody.
    ...drafts.map(({ id, own: { name, email, employeeNumber, department } }) => ({
      id,
      name,
      email,
      employeeNumber,
      department
    }))
  ]);
  const managerNotes: string[] = [];
  const planned = drafts.map(({ id, before, records, own }): PlannedPerson => {
    const record = records[0] as ImportRecord;
    // In place, and who stays the same keeps what is known: of a large directory each copy is megabytes.
    const after = Object.assign(own, managerOf(records, id, before, findManager, managerNotes));
    if (!before) return { id, record, records, outcome: 'new', before, after, changes: [] };
    const changes = changedFields(before, after);
    if (changes.length === 0)
      return { id, record, records, outcome: 'same', before, after: before, changes };
    return { id, record, records, outcome: 'changed', before, after, changes };
  });
  return { people: planned, refused, doubtful, notes: [...notes, ...managerNotes] };
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
  const changed = fields.filter((field) => before[field] !== after[field]);
  return [...new Set(changed.map((field) => fieldWords[field]))];
}

import type { ImportRecord, Refusal } from './import-record';
import { nameKey } from './name-key';
import { createPeopleIndex, type Identity, isBare, mayBeSame } from './people-index';
import type { KnownPerson } from './planned-import';

/** One person with everything the files say about them. */
export interface MatchedPerson {
  readonly known: KnownPerson | null;
  /** In the order of the files, at least one. */
  readonly records: ImportRecord[];
}

export interface Matched {
  /** In the order of the files. */
  readonly people: readonly MatchedPerson[];
  readonly refused: readonly Refusal[];
  readonly notes: readonly string[];
}

/** A person while records are being handed out; what is known of them grows. */
interface Candidate extends Identity {
  name: string;
  email: string | null;
  employeeNumber: string | null;
  department: string | null;
  readonly known: KnownPerson | null;
  readonly records: ImportRecord[];
}

/**
 * Finds whom each record speaks of: by e-mail address, then employee number, then name with department.
 * A name alone is enough only when it has two words, nobody else has it, and one side knows nothing
 * but that name. Who fits several people is refused; nobody is guessed.
 *
 * @param departmentKey tells whether two department names mean one department
 */
export function matchPeople(
  records: readonly ImportRecord[],
  known: readonly KnownPerson[],
  departmentKey: (name: string) => string
): Matched {
  const index = createPeopleIndex<Candidate>(
    known.map((person) => ({ ...identityOf(person), known: person, records: [] }))
  );
  const namesakes = countNames(records);
  const matched: Candidate[] = [];
  const refused: Refusal[] = [];
  const notes: string[] = [];
  const refuse = (record: ImportRecord, reason: string): void =>
    void refused.push({ source: record.source, line: record.line, reason });

  const take = (record: ImportRecord, person: Candidate): void => {
    if (person.records.length === 0) matched.push(person);
    else notes.push(`${place(record)}: ${record.name} stands in this import twice; taken as one.`);
    person.records.push(record);
    person.email ??= record.email;
    person.employeeNumber ??= record.employeeNumber;
    person.department ??= record.department;
    index.add(person, record);
  };
  const byName = (record: ImportRecord): Candidate[] => {
    const open = index.byName(record.name).filter((person) => mayBeSame(record, person));
    const certain = isBare(record)
      ? open.filter(isBare)
      : open.filter((person) => sameDepartment(record, person, departmentKey));
    if (certain.length > 0) return certain;
    const alone = open.length === 1 && namesakes.get(nameKey(record.name)) === 1;
    if (!alone || !/\S\s+\S/.test(record.name)) return [];
    return open.filter((person) => isBare(record) || isBare(person));
  };
  const addNew = (record: ImportRecord): void => {
    if (!record.nameGuessed && index.byName(record.name).length > 0)
      notes.push(`${place(record)}: another ${record.name} is in the journal or in this import.`);
    take(record, { ...identityOf(record), known: null, records: [] });
  };

  // Who can be told apart by e-mail or number goes first, so that the order of records does not matter.
  for (const record of records) {
    if (!record.email && !record.employeeNumber) continue;
    const mailed = index.byEmail(record.email);
    const numbered = index.byNumber(record.employeeNumber);
    if (mailed && numbered && mailed !== numbered) {
      refuse(
        record,
        'The e-mail address belongs to one person and the employee number to another.'
      );
      continue;
    }
    const found = mailed ?? numbered;
    const named = found || record.nameGuessed ? [] : byName(record);
    if (found) take(record, found);
    else if (named[0] && named.length === 1) take(record, named[0]);
    else addNew(record);
  }
  for (const record of records) {
    if (record.email || record.employeeNumber) continue;
    const named = byName(record);
    if (named[0] && named.length === 1) take(record, named[0]);
    else if (named.length > 1) refuse(record, `${record.name} could be one of several people.`);
    else addNew(record);
  }
  return { people: inFileOrder(matched, records), refused, notes };
}

const sameDepartment = (
  one: Identity,
  other: Identity,
  departmentKey: (name: string) => string
): boolean =>
  one.department !== null &&
  other.department !== null &&
  departmentKey(one.department) === departmentKey(other.department);

const identityOf = (person: Identity): Identity => ({
  name: person.name,
  email: person.email,
  employeeNumber: person.employeeNumber,
  department: person.department
});

const place = (record: ImportRecord): string => `${record.source}, line ${record.line}`;

/** How many different people of an import have a name, as far as e-mail and number tell. */
function countNames(records: readonly ImportRecord[]): Map<string, number> {
  const seen = new Map<string, Set<string>>();
  for (const record of records) {
    const key = nameKey(record.name);
    const people = seen.get(key) ?? new Set();
    people.add(record.email?.toLowerCase() ?? record.employeeNumber ?? record.department ?? '');
    seen.set(key, people);
  }
  return new Map([...seen].map(([key, people]) => [key, people.size]));
}

function inFileOrder(people: readonly Candidate[], records: readonly ImportRecord[]): Candidate[] {
  const places = new Map(records.map((record, index) => [record, index]));
  const first = (person: Candidate): number =>
    Math.min(...person.records.map((record) => places.get(record) ?? 0));
  for (const person of people)
    person.records.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return [...people].sort((a, b) => first(a) - first(b));
}

import { type Decided, type DoubtfulRecord, groupRecords, type RecordGroup } from './group-records';
import type { ImportRecord, Refusal } from './import-record';
import { mergeRecords } from './merge-records';
import { createNameIndex, type Identity, isBare, mayBeSame } from './name-index';
import { nameKey } from './name-key';
import type { KnownPerson } from './planned-import';

/** Whom the records of an import speak of. */
export interface Matched {
  /** In the order of the files; each has a record. */
  readonly people: readonly RecordGroup[];
  readonly refused: readonly Refusal[];
  /** Records that may be somebody else, in the order of the files. */
  readonly doubtful: readonly DoubtfulRecord[];
  readonly notes: readonly string[];
}

/** A person while records are being handed out, as they would be known afterwards. */
interface Candidate extends Identity {
  readonly group: RecordGroup;
}

/**
 * Finds whom each record speaks of: by e-mail address, then employee number, then name with department.
 * A name alone is enough only when it has two words, nobody else has it, and one side knows nothing
 * but that name. Nicknames and short names count where the department is the same. Who fits several
 * people is refused until somebody decides; nobody is guessed. A name that only looks like another is
 * never enough: it is asked about.
 *
 * Names are compared with what people will be called after the import, so that a second import of the
 * same files finds everybody again.
 *
 * @param departmentKey tells whether two department names mean one department
 * @param decided what the person said about doubtful records
 */
export function matchPeople(
  records: readonly ImportRecord[],
  known: readonly KnownPerson[],
  departmentKey: (name: string) => string,
  decided: Decided
): Matched {
  const {
    groups,
    unkeyed,
    refused: conflicting,
    ...grouped
  } = groupRecords(records, known, decided);
  const found = new Set(groups.flatMap((group) => group.known?.id ?? []));
  const namesakes = countNames(records);
  const index = createNameIndex<Candidate>();
  const people = new Set<RecordGroup>();
  const refused: Refusal[] = [...conflicting];
  const doubtful: DoubtfulRecord[] = [...grouped.doubtful];
  const notes: string[] = [];

  const identified = (group: RecordGroup): Candidate => {
    const merged = mergeRecords(group.known, group.records, departmentKey);
    const { name, email, employeeNumber, department, nickname } = merged;
    return { name, email, employeeNumber, department, nickname, group };
  };
  const byName = (wanted: Identity): Candidate[] => {
    const open = index.named(wanted.name).filter((person) => mayBeSame(wanted, person));
    const certain = isBare(wanted)
      ? open.filter(isBare)
      : open.filter((person) => sameDepartment(wanted, person, departmentKey));
    if (certain.length > 0) return certain;
    const short = isBare(wanted)
      ? []
      : index
          .called(wanted.name)
          .filter((person) => mayBeSame(wanted, person))
          .filter((person) => sameDepartment(wanted, person, departmentKey));
    if (short.length > 0 && open.length === 0) return short;
    const alone = open.length === 1 && namesakes.get(nameKey(wanted.name)) === 1;
    if (!alone || !/\S\s+\S/.test(wanted.name)) return [];
    return open.filter((person) => isBare(wanted) || isBare(person));
  };
  const join = (person: Candidate, group: RecordGroup): void => {
    person.group.records.push(...group.records);
    people.add(person.group);
    index.replace(person, identified(person.group));
  };
  const add = (wanted: Candidate, named: boolean): void => {
    const [first] = wanted.group.records;
    if (first && named) {
      if (index.named(wanted.name).length > 0)
        notes.push(`${place(first)}: another ${wanted.name} is in the journal or in this import.`);
      else if (index.lookingLike(wanted.name).length > 0)
        notes.push(
          `${place(first)}: ${wanted.name} looks like another name in the journal or in this import, but is written with other letters.`
        );
    }
    people.add(wanted.group);
    index.add(wanted);
  };

  /** Namesakes of the journal who are not somebody else for certain, and those whose name only looks the same. */
  const doubt = (record: ImportRecord, wanted: Identity, means: 'new' | null): void => {
    const candidates = [
      ...index.named(wanted.name).filter((person) => mayBeSame(wanted, person)),
      ...index.lookingLike(wanted.name)
    ].flatMap(({ group }) => group.known ?? []);
    if (candidates.length > 0) doubtful.push({ record, candidates, means });
  };

  for (const person of known)
    if (!found.has(person.id)) index.add({ ...person, group: { known: person, records: [] } });
  for (const group of groups.filter((group) => group.known)) {
    people.add(group);
    index.add(identified(group));
  }
  for (const group of groups.filter((group) => !group.known)) {
    const wanted = identified(group);
    const [first] = group.records;
    const named = group.records.some((record) => !record.nameGuessed);
    const isNew = first !== undefined && decided(first) === 'new';
    const [only, ...others] = named && !isNew ? byName(wanted) : [];
    if (only && others.length === 0) {
      join(only, group);
      continue;
    }
    if (first && named) doubt(first, wanted, 'new');
    add(wanted, named);
  }
  for (const record of unkeyed) {
    const group = { known: null, records: [record] };
    const wanted = identified(group);
    const isNew = decided(record) === 'new';
    const [only, ...others] = isNew ? [] : byName(wanted);
    if (only && others.length === 0) {
      join(only, group);
      continue;
    }
    doubt(record, wanted, only ? null : 'new');
    if (only) refused.push(ambiguous(record));
    else add(wanted, true);
  }
  const ordered = inFileOrder([...people], records);
  return { people: ordered, refused, doubtful, notes: [...notes, ...repetitions(ordered)] };
}

const sameDepartment = (
  one: Identity,
  other: Identity,
  departmentKey: (name: string) => string
): boolean =>
  one.department !== null &&
  other.department !== null &&
  departmentKey(one.department) === departmentKey(other.department);

const place = (record: ImportRecord): string => `${record.source}, line ${record.line}`;

const ambiguous = ({ source, line, name }: ImportRecord): Refusal => ({
  source,
  line,
  reason: `${name} could be one of several people.`
});

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

function inFileOrder(
  people: readonly RecordGroup[],
  records: readonly ImportRecord[]
): RecordGroup[] {
  const places = new Map(records.map((record, index) => [record, index]));
  const placeOf = (record: ImportRecord | undefined): number =>
    (record && places.get(record)) ?? records.length;
  for (const person of people)
    if (person.records.length > 1) person.records.sort((a, b) => placeOf(a) - placeOf(b));
  return [...people].sort((a, b) => placeOf(a.records[0]) - placeOf(b.records[0]));
}

const repetitions = (people: readonly RecordGroup[]): string[] =>
  people.flatMap(({ records }) =>
    records
      .slice(1)
      .map(
        (record) => `${place(record)}: ${record.name} stands in this import twice; taken as one.`
      )
  );

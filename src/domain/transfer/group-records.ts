import type { ImportRecord, Refusal } from './import-record';
import type { KnownPerson } from './planned-import';

/** One person with the records that speak of them. */
export interface RecordGroup {
  readonly known: KnownPerson | null;
  /** In the order of the files. */
  readonly records: ImportRecord[];
}

/** What the person decided about a record: whom it means, by id, or that it is somebody new; undefined when nothing. */
export type Decided = (record: ImportRecord) => string | undefined;

/** A record that may be one of several people. */
export interface DoubtfulRecord {
  readonly record: ImportRecord;
  readonly candidates: readonly KnownPerson[];
  /** Whom it is taken for: an id, or `new`; null = it is left out until somebody decides. */
  readonly means: string | null;
}

/** Records put together by what can belong to one person only. */
export interface GroupedRecords {
  readonly groups: readonly RecordGroup[];
  /** Records with neither e-mail address nor employee number. */
  readonly unkeyed: readonly ImportRecord[];
  readonly refused: readonly Refusal[];
  readonly doubtful: readonly DoubtfulRecord[];
}

/**
 * Puts records together that share an e-mail address or employee number with each other or with somebody
 * in the journal. A record whose address and number belong to two people is refused, unless it is decided
 * which of them is meant: then it says nothing about the other.
 */
export function groupRecords(
  records: readonly ImportRecord[],
  known: readonly KnownPerson[],
  decided: Decided
): GroupedRecords {
  const groups = new Set<RecordGroup>();
  const unkeyed: ImportRecord[] = [];
  const refused: Refusal[] = [];
  const doubtful: DoubtfulRecord[] = [];
  const groupOf = new Map<string, RecordGroup>();
  const emails = new Map<string, RecordGroup>();
  const numbers = new Map<string, RecordGroup>();
  const register = (
    group: RecordGroup,
    { email, employeeNumber }: Pick<ImportRecord, 'email' | 'employeeNumber'>
  ): void => {
    if (email && !emails.has(email.toLowerCase())) emails.set(email.toLowerCase(), group);
    if (employeeNumber && !numbers.has(employeeNumber)) numbers.set(employeeNumber, group);
  };
  for (const person of known) {
    const group = { known: person, records: [] };
    groupOf.set(person.id, group);
    register(group, person);
  }
  const add = (group: RecordGroup, record: ImportRecord): void => {
    group.records.push(record);
    groups.add(group);
    register(group, record);
  };

  for (const record of records) {
    const { email, employeeNumber, source, line } = record;
    const chosen = groupOf.get(decided(record) ?? '');
    if (!email && !employeeNumber && !chosen) {
      unkeyed.push(record);
      continue;
    }
    const mailed = email ? emails.get(email.toLowerCase()) : undefined;
    const numbered = employeeNumber ? numbers.get(employeeNumber) : undefined;
    if (mailed && numbered && mailed !== numbered) {
      const candidates = [mailed, numbered].flatMap((group) => group.known ?? []);
      const means = candidates.find(({ id }) => id === decided(record))?.id ?? null;
      if (candidates.length === 2) doubtful.push({ record, candidates, means });
      if (means === null) refused.push({ source, line, reason: twoPeople });
      else if (means === mailed.known?.id) add(mailed, { ...record, employeeNumber: null });
      else add(numbered, { ...record, email: null });
      continue;
    }
    add(mailed ?? numbered ?? chosen ?? { known: null, records: [] }, record);
  }
  return { groups: [...groups], unkeyed, refused, doubtful };
}

const twoPeople = 'The e-mail address belongs to one person and the employee number to another.';

import type { ImportRecord, Refusal } from './import-record';
import type { KnownPerson } from './planned-import';

/** One person with the records that speak of them. */
export interface RecordGroup {
  readonly known: KnownPerson | null;
  /** In the order of the files. */
  readonly records: ImportRecord[];
}

/** Records put together by what can belong to one person only. */
export interface GroupedRecords {
  readonly groups: readonly RecordGroup[];
  /** Records with neither e-mail address nor employee number. */
  readonly unkeyed: readonly ImportRecord[];
  readonly refused: readonly Refusal[];
}

/**
 * Puts records together that share an e-mail address or employee number with each other or with somebody
 * in the journal. A record whose address and number belong to two people is refused.
 */
export function groupRecords(
  records: readonly ImportRecord[],
  known: readonly KnownPerson[]
): GroupedRecords {
  const emails = new Map<string, RecordGroup>();
  const numbers = new Map<string, RecordGroup>();
  const register = (
    group: RecordGroup,
    { email, employeeNumber }: Pick<ImportRecord, 'email' | 'employeeNumber'>
  ): void => {
    if (email && !emails.has(email.toLowerCase())) emails.set(email.toLowerCase(), group);
    if (employeeNumber && !numbers.has(employeeNumber)) numbers.set(employeeNumber, group);
  };
  for (const person of known) register({ known: person, records: [] }, person);

  const groups = new Set<RecordGroup>();
  const unkeyed: ImportRecord[] = [];
  const refused: Refusal[] = [];
  for (const record of records) {
    const { email, employeeNumber, source, line } = record;
    if (!email && !employeeNumber) {
      unkeyed.push(record);
      continue;
    }
    const mailed = email ? emails.get(email.toLowerCase()) : undefined;
    const numbered = employeeNumber ? numbers.get(employeeNumber) : undefined;
    if (mailed && numbered && mailed !== numbered) {
      refused.push({ source, line, reason: twoPeople });
      continue;
    }
    const group = mailed ?? numbered ?? { known: null, records: [] };
    group.records.push(record);
    groups.add(group);
    register(group, record);
  }
  return { groups: [...groups], unkeyed, refused };
}

const twoPeople = 'The e-mail address belongs to one person and the employee number to another.';

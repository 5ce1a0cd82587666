import type { DoubtfulRecord } from './group-records';
import type { ImportRecord, Refusal } from './import-record';

/** What the journal keeps of a person, as far as an import may write it; null = not known. */
export interface PersonFields {
  readonly name: string;
  readonly nickname: string | null;
  readonly email: string | null;
  readonly employeeNumber: string | null;
  /** The department's name. */
  readonly department: string | null;
  readonly team: string | null;
  readonly title: string | null;
  readonly level: string | null;
  readonly site: string | null;
  readonly phone: string | null;
  readonly birthday: string | null;
  readonly startDate: string | null;
  /** An IANA time zone. */
  readonly zone: string | null;
  /** Sensitive. */
  readonly family: string | null;
  readonly note: string | null;
  /** Id of the manager when that is a person here. */
  readonly managerId: string | null;
  /** Name of a manager who is no person here. */
  readonly managerName: string | null;
}

/** Somebody who is in the journal already. */
export interface KnownPerson extends PersonFields {
  readonly id: string;
}

/** What an import makes of one person. */
export interface PlannedPerson {
  readonly id: string;
  /** The first record that speaks of this person, and all of them. */
  readonly record: ImportRecord;
  readonly records: readonly ImportRecord[];
  readonly outcome: 'new' | 'changed' | 'same';
  /** Null for somebody new. */
  readonly before: KnownPerson | null;
  readonly after: PersonFields;
  /** Changed fields in words; empty unless `changed`. */
  readonly changes: readonly string[];
}

/** What an import would do. Applying it and planning again finds everybody `same`. */
export interface ImportPlan {
  /** In the order of the files, each person once. */
  readonly people: readonly PlannedPerson[];
  readonly refused: readonly Refusal[];
  /** Records that may be somebody else, in the order of the files. */
  readonly doubtful: readonly DoubtfulRecord[];
  readonly notes: readonly string[];
}

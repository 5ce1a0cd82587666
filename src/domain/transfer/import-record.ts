import type { Meeting } from '../meetings/meeting';
import type { ColumnField } from './column-words';

/** What a file says about one person, cleaned; null = the file says nothing. Dates are `YYYY-MM-DD`. */
export interface ImportRecord {
  /** Name of the file. */
  readonly source: string;
  /** The file's line the record begins in, 1-based. */
  readonly line: number;
  /** In reading order (`Ana Ruiz`), 1 to 200 characters. */
  readonly name: string;
  /** True when the file has no name and this one was made from the e-mail address. */
  readonly nameGuessed: boolean;
  readonly nickname: string | null;
  readonly email: string | null;
  /** The company, as an address book has it; tells colleagues from others and is not kept. */
  readonly company: string | null;
  readonly employeeNumber: string | null;
  readonly department: string | null;
  readonly team: string | null;
  readonly title: string | null;
  readonly level: string | null;
  readonly site: string | null;
  readonly phone: string | null;
  /** The manager as written, in reading order when it is a name. */
  readonly manager: string | null;
  /** E-mail address or employee number of the manager, where the file has one beside the name. */
  readonly managerKey: string | null;
  /** Also `--MM-DD` when the year is not known. */
  readonly birthday: string | null;
  readonly startDate: string | null;
  /** An IANA time zone. */
  readonly zone: string | null;
  /** One line about spouse and children; sensitive. */
  readonly family: string | null;
  readonly note: string | null;
}

/** What a reader found for a record before it is checked: raw text by field. */
export type RawRecord = Partial<Record<RecordField, string | null>>;

/** The fields a reader may fill. */
type RecordField = Exclude<keyof ImportRecord, 'source' | 'line' | 'nameGuessed'>;

/** A record that cannot be taken, with the line (1-based) and the reason in one sentence. */
export interface Refusal {
  readonly source: string;
  readonly line: number;
  readonly reason: string;
}

/** What a format's reader makes of one file. */
export interface ReadFile {
  /** What the file was recognised as: `vCard`, `LinkedIn`. */
  readonly format: string;
  readonly records: readonly ImportRecord[];
  readonly refused: readonly Refusal[];
  /** Remarks that lose nothing. */
  readonly notes: readonly string[];
  /** How the columns of a table were understood, in the file's order; empty for other formats. */
  readonly columns: readonly ReadColumn[];
  /** The key of a table's headings, to remember its columns by; left out for other formats. */
  readonly headings?: string;
  /** Pictures of people, as the file has them, by the line of the record; left out for formats without. */
  readonly photos?: readonly { readonly line: number; readonly picture: Uint8Array }[];
  /** What a calendar holds; left out for other formats. */
  readonly meetings?: readonly Meeting[];
}

/** A column of a table: its heading, the first value below it, and the field it holds; null = left out. */
export interface ReadColumn {
  readonly column: string;
  /** Empty when the column is secret. */
  readonly example: string;
  readonly field: ColumnField | null;
  /** It may hold a password or a government id, and is never read; left out for others. */
  readonly isSecret?: true;
}

import type { IsoDate, ZoneId } from '../../domain/calendar/calendar';
import type { ColumnField } from '../../domain/transfer/column-words';
import type { ReadFile } from '../../domain/transfer/import-record';

/** What a file is read with. */
export interface Reading {
  /** Where and when the person is: the times of a calendar are told so. */
  readonly zone: ZoneId;
  readonly today: IsoDate;
  /** What the person says the columns (0-based) of a table hold; null = left out; others are found by their headings. */
  readonly columns: ReadonlyMap<number, ColumnField | null>;
  /** What they said of tables with the same headings before, by the key of the headings. */
  readonly remembered: ReadonlyMap<string, ReadonlyMap<number, ColumnField | null>>;
}

/** A kind of file people can be read from. A new kind is a new one of these in `fileFormats`. */
export interface FileFormat {
  /** Whether a text is of this kind, by its content alone. */
  recognises(text: string): boolean;
  /** Reads all records it can; what it cannot is refused with its line. Never throws. */
  read(text: string, source: string, reading: Reading): ReadFile;
}

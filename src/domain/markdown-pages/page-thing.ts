import type { IdOfLink, Row } from './column';
import type { Columns } from './row-line';

/** Rows that hang on a thing, all of them: what is not among them does not hang on it. */
export interface PartRows {
  readonly table: string;
  /** The column that names what they hang on. */
  readonly by: string;
  /** The ids they hang on; that of the thing itself when left out. */
  readonly of?: readonly string[];
  /** In their order. */
  readonly rows: readonly Row[];
}

/** What a page says of one thing: its row, and what hangs on it. */
export interface PageThing {
  readonly table: string;
  /** Columns the page says nothing of are not in it. */
  readonly row: Row;
  readonly parts: readonly PartRows[];
  /** The line it begins on. */
  readonly line: number;
  /** Whether a person wrote it there, without an id. */
  readonly isWritten: boolean;
}

/** What a page says, and what of it cannot be read. */
export interface ReadPage {
  readonly things: readonly PageThing[];
  readonly faults: readonly LineFault[];
}

/** A fault on a line of a page. */
export interface LineFault {
  readonly line: number;
  readonly reason: string;
}

/** What reading a page needs beside its text. */
export interface Reading {
  readonly columns: Columns;
  readonly idOf: IdOfLink;
  /** An id for something that has none yet: the same for the same words on the same page. */
  readonly newId: (about: string) => string;
}

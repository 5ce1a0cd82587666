import Papa from 'papaparse';
import { unguardedCell } from '../../domain/transfer/formula-guard';
import { importLimits } from '../../domain/transfer/import-limits';
import type { TableRow } from '../../domain/transfer/read-directory';
import { withLineFeeds } from './line-ends';

/** A delimited text as rows, with the lines whose quotes do not match. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** Lines that were left out, 1-based, with the reason. */
  readonly broken: readonly { readonly line: number; readonly reason: string }[];
}

const delimiters = [',', ';', '\t', '|', '^', '~', '\u001F'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How cells are quoted, and how a quote inside of one is written. */
export interface Quotes {
  readonly quote: '"' | "'";
  readonly escape: '"' | "'" | '\\';
}

const usualQuotes: Quotes = { quote: '"', escape: '"' };

/**
 * How a table quotes its cells: with apostrophes when all its headings stand in such, with a backslash
 * before a quote as MySQL writes them, else as RFC 4180 has it.
 */
export function quotesOf(text: string, headings: readonly string[]): Quotes {
  const written = headings.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (written.length > 1 && written.every((cell) => /^'.*'$/s.test(cell)))
    return { quote: "'", escape: "'" };
  const sample = text.slice(0, beginning);
  const isBackslashed = /\\"[^\s"',;|^~]/.test(sample) && !/[^\s",;|^~]""[^\s",;|^~]/.test(sample);
  return isBackslashed ? { quote: '"', escape: '\\' } : usualQuotes;
}

/** Characters in which the headings of a table must stand. */
const beginning = 1_000_000;

/** A row papaparse could not read, at the place it begins. */
interface BrokenRow {
  readonly offset: number;
}

/**
 * Splits a delimited text into rows of cells. Line ends inside quotes stay as they are, rows without
 * any character are left out, and line numbers are those of the file. A row with quotes that do not
 * match is left out up to its line end and reading goes on after it.
 */
export function readTable(text: string, delimiter: Delimiter, quotes: Quotes = usualQuotes): Table {
  const lined = withLineFeeds(text);
  const rows: TableRow[] = [];
  const broken: { line: number; reason: string }[] = [];
  const lines = lineCounter(lined);
  let from = 0;
  for (;;) {
    const stopped = readRows(lined, from, { delimiter, quotes }, (offset, cells) =>
      rows.push({ line: lines(offset), cells })
    );
    if (!stopped) break;
    const line = lines(stopped.offset);
    if (broken.length === importLimits.brokenRows) {
      broken.push({
        line,
        reason: 'Too many quotes do not match; the rest of the file was not read.'
      });
      break;
    }
    broken.push({ line, reason: 'A quote is opened and not closed.' });
    const end = lined.indexOf('\n', stopped.offset);
    if (end === -1) break;
    from = end + 1;
  }
  return { rows, broken };
}

/** The first rows of a text for each delimiter it could have, to choose between them. */
export function tableBeginnings(
  text: string
): { delimiter: Delimiter; rows: readonly TableRow[] }[] {
  const lined = withLineFeeds(text.slice(0, beginning));
  // A table of one column has none of them.
  const present = delimiters.filter((one) => one === ',' || lined.includes(one));
  return present.map((delimiter) => {
    const lines = lineCounter(lined);
    const rows: TableRow[] = [];
    readRows(lined, 0, { delimiter, quotes: usualQuotes }, (offset, cells) => {
      rows.push({ line: lines(offset), cells });
      return rows.length < importLimits.headingSearch;
    });
    return { delimiter, rows };
  });
}

/** Gives rows to `take` until it answers false; answers where a row is broken. */
function readRows(
  text: string,
  from: number,
  { delimiter, quotes }: { delimiter: Delimiter; quotes: Quotes },
  take: (offset: number, cells: string[]) => unknown
): BrokenRow | undefined {
  let offset = from;
  let broken: BrokenRow | undefined;
  Papa.parse<string[]>(from === 0 ? text : text.slice(from), {
    delimiter,
    quoteChar: quotes.quote,
    escapeChar: quotes.escape,
    // Also right for CRLF: what is left of it at a row's end is white space.
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.some((error) => error.type === 'Quotes')) {
        broken = { offset };
        parser.abort();
        return;
      }
      const cells = data.map((cell, index) =>
        writtenCell(index === data.length - 1 && cell.endsWith('\r') ? cell.slice(0, -1) : cell)
      );
      const isEmpty = cells.length === 1 && cells[0] === '';
      if (!isEmpty && take(offset, cells) === false) parser.abort();
      offset = from + meta.cursor;
    }
  });
  return broken;
}

/** What a cell means: without the guard against formulas, and without Excel's way to keep a number text (`="007"`). */
function writtenCell(cell: string): string {
  const plain = unguardedCell(cell);
  return plain === cell ? (/^="([^"]*)"$/.exec(cell)?.[1] ?? cell) : plain;
}

/** Answers the line of an offset, 1-based; offsets must not go back. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let seen = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', seen); next !== -1 && next < offset;) {
      line += 1;
      seen = next + 1;
      next = text.indexOf('\n', seen);
    }
    return line;
  };
}

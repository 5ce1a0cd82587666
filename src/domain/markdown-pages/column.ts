import { inlineText, readInlineText } from './page-text';
import { linkTo, type PageName } from './page-names';

/** A value as JSON has it; dates and instants are text. */
export type Value =
  string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** A row of the journal by column. */
export type Row = Readonly<Record<string, Value>>;

/** What the catalogue says of a column. */
export interface Column {
  readonly name: string;
  /** As Postgres writes it: `text`, `integer[]`. */
  readonly type: string;
  readonly isRequired: boolean;
  /** The table whose row it names. */
  readonly refersTo: string | null;
}

/** Pages that links lead to, when a page is written. */
export interface PagesById {
  readonly person: ReadonlyMap<string, PageName>;
  readonly department: ReadonlyMap<string, PageName>;
}

/** What links lead to, when a page is read; undefined: nothing. */
export type IdOfLink = (table: 'person' | 'department', file: string) => string | undefined;

/** Names somebody, where no column of a table is meant. */
export const personColumn: Column = {
  name: 'person_id',
  type: 'uuid',
  isRequired: true,
  refersTo: 'person'
};

/** Something on a page that cannot be read, in a sentence for the person. */
export class PageFault extends Error {}

/** A value inside a line; null is never written. */
export function inlineValue(value: Value, column: Column, pages: PagesById): string {
  const page = pageOf(value, column, pages);
  return page ? linkTo(page) : inlineText(plainValue(value, column));
}

/** Reads what `inlineValue` wrote, and what a person wrote in its place. @throws PageFault */
export const readInlineValue = (written: string, column: Column, idOf: IdOfLink): Value =>
  linkedTable(column) && written.startsWith('[[')
    ? readLink(written, column, idOf)
    : readPlainValue(readInlineText(written), column);

/** The page a value names; undefined when it names none. */
export function pageOf(value: Value, column: Column, pages: PagesById): PageName | undefined {
  const table = linkedTable(column);
  return table && typeof value === 'string' ? pages[table].get(value) : undefined;
}

/** The id of what a link leads to. @throws PageFault when there is no such page */
export function readLink(written: string, column: Column, idOf: IdOfLink): string {
  const table = linkedTable(column);
  const file = linkPattern.exec(written)?.[1];
  if (table === null || file === undefined) throw new PageFault(`${written} is no link.`);
  const id = idOf(table, file.split('/').at(-1) ?? file);
  if (id === undefined)
    throw new PageFault(`There is no page of a ${table} called ${file} in this folder.`);
  return id;
}

/** Every link of a text, in order. */
export const linksIn = (written: string): string[] => written.match(/\[\[[^\]]*\]\]/g) ?? [];

const linkPattern = /^\[\[([^\]|#^]+)(?:[#^|][^\]]*)?\]\]$/;

function linkedTable({ refersTo }: Column): 'person' | 'department' | null {
  return refersTo === 'person' || refersTo === 'department' ? refersTo : null;
}

/** A value as text of its own, such as a property has. */
export function plainValue(value: Value, { type }: Column): string {
  if (typeof value === 'boolean' && type === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' && type !== 'jsonb')
    return type === 'timestamp with time zone' ? value.replace(/\+00:00$/, 'Z') : value;
  return JSON.stringify(value);
}

/** Reads a value from text of its own. @throws PageFault when it does not fit the column */
export function readPlainValue(written: string, column: Column): Value {
  const { type } = column;
  if (type === 'text') return written;
  const text = written.trim();
  if (type === 'boolean') return readBoolean(text);
  if (type === 'integer') return readNumber(text, Number.isSafeInteger);
  if (type === 'double precision') return readNumber(text, Number.isFinite);
  if (type === 'date') return checked(text, /^\d{4}-\d{2}-\d{2}$/, 'is no date such as 2026-11-20');
  if (type === 'uuid') return checked(text.toLowerCase(), uuid, 'is no id');
  if (type === 'timestamp with time zone')
    return checked(text, instant, 'is no moment such as 2026-11-20T12:30:00Z').replace(
      /Z$/,
      '+00:00'
    );
  return readJson(text);
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|\+00:00)$/;

function checked(text: string, pattern: RegExp, why: string): string {
  if (!pattern.test(text)) throw new PageFault(`${quoted(text)} ${why}.`);
  return text;
}

function readBoolean(text: string): boolean {
  const word = text.toLowerCase();
  if (['yes', 'true'].includes(word)) return true;
  if (['no', 'false'].includes(word)) return false;
  throw new PageFault(`${quoted(text)} is neither yes nor no.`);
}

function readNumber(text: string, isFit: (value: number) => boolean): number {
  const value = Number(text);
  if (text === '' || !isFit(value)) throw new PageFault(`${quoted(text)} is no number.`);
  return value;
}

function readJson(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    throw new PageFault(`${quoted(text)} cannot be read.`);
  }
}

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

/** The text a row has in a column; empty when it has none. */
export function textIn(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

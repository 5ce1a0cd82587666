import {
  textIn,
  inlineValue,
  PageFault,
  personColumn,
  readInlineValue,
  readLink,
  type Column,
  type IdOfLink,
  type PagesById,
  type Row,
  type Value
} from './column';
import type { PageName } from './page-names';
import { linkTo } from './page-names';
import { inlineText, readInlineText } from './page-text';
import { isUsual, words, type RecordLayout } from './record-layout';
import { recordLine, type RecordLine } from './record-line';
import { checkRow } from './row-checks';

/** The columns of each table that an export writes. */
export type Columns = ReadonlyMap<string, readonly Column[]>;

/** The line of a row; `given`: values the place of the line says, which it then does not. */
export type RowLines = (row: Row, layout: RecordLayout, given: Row) => string;

/** Writes rows as lines; what columns are called is looked up once for all of them. */
export function createRowLines(columns: Columns, pages: PagesById): RowLines {
  const known = new Map<RecordLayout, readonly LineColumn[]>();
  const columnsOf = (layout: RecordLayout): readonly LineColumn[] => {
    const there = known.get(layout);
    if (there) return there;
    const found = lineColumns(layout, columns.get(layout.table) ?? []);
    known.set(layout, found);
    return found;
  };
  return (row, layout, given) => {
    const fields: [string, string][] = [];
    let head = layout.table === 'promise' ? promiseHead(row, pages) : '';
    for (const { column, name, usual } of columnsOf(layout)) {
      const value = row[column.name] ?? null;
      if (name === null) head = value === null ? '' : inlineValue(value, column, pages);
      else if (!isUsual(value, given[column.name] ?? usual))
        fields.push([name, value === null ? '' : inlineValue(value, column, pages)]);
    }
    const id = layout.id === undefined ? null : textIn(row, layout.id);
    return recordLine({ name: layout.name, head, fields, id });
  };
}

/** A column that stands in a line of its own name; null: it is the head. */
interface LineColumn {
  readonly column: Column;
  readonly name: string | null;
  /** What goes without saying. */
  readonly usual: Value;
}

const lineColumns = (layout: RecordLayout, columns: readonly Column[]): LineColumn[] =>
  columns
    .filter(({ name }) => name !== layout.id && !isPromised(layout, name))
    .map((column) => ({
      column,
      name: column.name === layout.head ? null : fieldName(layout, column.name),
      usual: layout.usual?.[column.name] ?? null
    }));

/** The row of a line. `newId` is asked when the line has none. @throws PageFault */
export function readRowLine(
  record: RecordLine,
  layout: RecordLayout,
  given: Row,
  columns: Columns,
  { idOf, newId }: { idOf: IdOfLink; newId: () => string }
): Row {
  const row: Record<string, Value> = { ...layout.usual, ...given };
  const known = columns.get(layout.table) ?? [];
  if (layout.id !== undefined) row[layout.id] = record.id ?? newId();
  const fields = new Map(record.fields);
  if (layout.table === 'promise') Object.assign(row, readPromiseHead(record.head, idOf));
  for (const column of known) {
    const name = fieldName(layout, column.name);
    const field = fields.get(name);
    fields.delete(name);
    if (column.name === layout.id || isPromised(layout, column.name)) continue;
    if (column.name === layout.head)
      row[column.name] =
        record.head === '' && !column.isRequired
          ? null
          : readInlineValue(record.head, column, idOf);
    else if (field !== undefined)
      row[column.name] =
        field === '' && !column.isRequired ? null : readInlineValue(field, column, idOf);
    else row[column.name] ??= null;
  }
  const [unknown] = fields.keys();
  if (unknown !== undefined) throw new PageFault(`Nothing here is called ${unknown}.`);
  const missing = known.find(({ name, isRequired }) => isRequired && (row[name] ?? null) === null);
  if (missing) throw new PageFault(`${fieldName(layout, missing.name)} is missing.`);
  checkRow(layout.table, row, known);
  return row;
}

const fieldName = ({ called }: RecordLayout, column: string): string =>
  called?.[column] ?? words(column);

/** What the head of a promise says together. */
const isPromised = ({ table }: RecordLayout, column: string): boolean =>
  table === 'promise' && ['made_by', 'person_id', 'text'].includes(column);

function promiseHead(row: Row, pages: PagesById): string {
  const page: PageName | undefined = pages.person.get(textIn(row, 'person_id'));
  const who = page ? linkTo(page) : null;
  const text = inlineText(textIn(row, 'text'));
  return row['made_by'] === 'me'
    ? `I owe ${who ?? 'somebody'}: ${text}`
    : `${who ?? 'Somebody'} owes me: ${text}`;
}

function readPromiseHead(head: string, idOf: IdOfLink): Row {
  const found = promisePattern.exec(head);
  if (!found)
    throw new PageFault('A promise begins with “I owe somebody:” or “Somebody owes me:”.');
  const [, mine, theirs = '', text = ''] = found;
  const who = mine ?? theirs;
  const person = who.startsWith('[[') ? readLink(who, personColumn, idOf) : null;
  return {
    made_by: mine === undefined ? 'them' : 'me',
    person_id: person,
    text: readInlineText(text)
  };
}

const promisePattern =
  /^(?:I owe (somebody|\[\[[^\]]*\]\])|([Ss]omebody|\[\[[^\]]*\]\]) owes me): ?(.*)$/su;

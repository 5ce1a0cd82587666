import { checkRecord } from './check-record';
import { cleanLine } from './clean-text';
import { type ColumnField, columnFieldWords } from './column-words';
import { importLimits } from './import-limits';
import type { ImportRecord, RawRecord, ReadColumn, ReadFile, Refusal } from './import-record';
import { mapColumns } from './map-columns';
import { dateStyleOf, readBirthday, readDate } from './read-date';
import { readZone } from './read-zone';

/** A row of a table with the line of the file it begins in, 1-based. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Two-digit years of employment below this are of this century. */
const startPivot = 70;

/** Reads an org directory: the headings say which column is what; rows without any text are passed over. */
export function readDirectory(
  source: string,
  headings: TableRow,
  rows: readonly TableRow[]
): ReadFile {
  const cells = headings.cells.slice(0, importLimits.columns);
  const columns = mapColumns(cells);
  const take = (row: TableRow, field: ColumnField): string | null => {
    const column = columns.get(field);
    return column === undefined ? null : (row.cells[column] ?? '').trim() || null;
  };
  const dates = dateColumn(rows, (row) => take(row, 'startDate'));
  const birthdays = dateColumn(rows, (row) => take(row, 'birthday'));
  const records: ImportRecord[] = [];
  const refused: Refusal[] = [];
  const notes: string[] = [...dates.notes('start date'), ...birthdays.notes('birthday')];
  let removed = 0;
  for (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    if (records.length >= importLimits.records) {
      const reason = `A file has ${importLimits.records.toLocaleString('en')} records at most; the rest was left out.`;
      refused.push({ source, line: row.line, reason });
      break;
    }
    const start = take(row, 'startDate');
    const birth = take(row, 'birthday');
    const startDate = start && readDate(start, dates.order, startPivot);
    const birthday = birth && readBirthday(birth, birthdays.order);
    if ((start && !startDate && !isEmptyDate(start)) || (birth && !birthday && !isEmptyDate(birth)))
      notes.push(`Line ${row.line}: a date could not be read and was left out.`);
    const zone = take(row, 'zone');
    if (zone !== null && readZone(zone) === null)
      notes.push(
        `Line ${row.line}: the time zone is no place such as Europe/Madrid and was left out.`
      );
    const checked = checkRecord(rawRecord(row, take, { startDate, birthday }), {
      source,
      line: row.line
    });
    if ('reason' in checked) {
      refused.push({ source, line: row.line, reason: checked.reason });
      continue;
    }
    removed += checked.removed;
    records.push(checked.record);
  }
  if (removed > 0) notes.push(controlNote(removed));
  return { records, refused, notes, columns: describeColumns(cells, columns, rows) };
}

/** The remark about characters no journal can hold. */
export const controlNote = (removed: number): string =>
  removed === 1 ? '1 control character removed.' : `${removed} control characters removed.`;

function rawRecord(
  row: TableRow,
  take: (row: TableRow, field: ColumnField) => string | null,
  dates: { startDate: string | null; birthday: string | null }
): RawRecord {
  const parts = [take(row, 'firstName'), take(row, 'lastName')].filter((part) => part !== null);
  const full = take(row, 'name');
  return {
    ...dates,
    // A column named just "name" may stand beside "first name" and then holds the last name.
    name:
      parts.length === 2 || full === null ? parts.join(' ') : nameOf(full, take(row, 'firstName')),
    nickname: take(row, 'nickname'),
    email: take(row, 'email'),
    employeeNumber: take(row, 'employeeNumber'),
    department: take(row, 'department'),
    team: take(row, 'team'),
    title: take(row, 'title'),
    level: take(row, 'level'),
    site: take(row, 'site'),
    phone: take(row, 'phone'),
    manager: take(row, 'manager') ?? take(row, 'managerEmail'),
    managerKey: take(row, 'managerEmail') ?? take(row, 'managerNumber'),
    zone: take(row, 'zone'),
    note: take(row, 'note')
  };
}

const nameOf = (full: string, first: string | null): string =>
  first !== null && !full.toLowerCase().includes(first.toLowerCase()) ? `${first} ${full}` : full;

function dateColumn(
  rows: readonly TableRow[],
  take: (row: TableRow) => string | null
): { order: 'day-first' | 'month-first'; notes(what: string): string[] } {
  const style = dateStyleOf(rows.map((row) => take(row) ?? ''));
  return {
    order: style.order,
    notes: (what) =>
      style.unsure ? [`The ${what} could be day/month or month/day; it was read as day/month.`] : []
  };
}

/** What Outlook and spreadsheets write where there is no date. */
const isEmptyDate = (text: string): boolean => /^[0\-/. ]*$|^n\/?a$/i.test(text);

function describeColumns(
  headings: readonly string[],
  columns: ReadonlyMap<ColumnField, number>,
  rows: readonly TableRow[]
): ReadColumn[] {
  const fields = new Map([...columns].map(([field, column]) => [column, field]));
  const sample = rows.slice(0, 50);
  return headings.map((heading, column) => {
    const field = fields.get(column);
    const example = sample.find((row) => (row.cells[column] ?? '').trim() !== '')?.cells[column];
    return {
      column: cleanLine(heading).slice(0, importLimits.field),
      example: cleanLine(example ?? '').slice(0, importLimits.field),
      field: field === undefined ? null : columnFieldWords[field]
    };
  });
}

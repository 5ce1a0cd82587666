import { birthColumns } from './birth-columns';
import { checkRecord } from './check-record';
import { isCourtesy, isNothing, managerIn, numberOf, withoutCode } from './cell-values';
import { cleanLine } from './clean-text';
import type { ColumnField } from './column-words';
import { familyLine, namesIn } from './family-line';
import { importLimits } from './import-limits';
import type { ImportRecord, RawRecord, ReadColumn, ReadFile, Refusal } from './import-record';
import { firstValue, labelledColumns, type LabelledReader } from './labelled-columns';
import { type ColumnMap, headingScore, isSecretColumn, mapColumns } from './map-columns';
import { foldWords } from './name-key';
import {
  type DateOrder,
  type DateStyle,
  dateStyleOf,
  orderAskedFor,
  readBirthday,
  readDate
} from './read-date';
import { readZone } from './read-zone';
import { controlNote, leftOutNote, tooManyRecords } from './remarks';
import { isBelowTable, otherRow, type OtherRow } from './row-kind';
import { managersByAccount } from './managers-by-account';
import { withUserNames } from './user-names';

/** A row of a table with the line of the file it begins in, 1-based. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Two-digit years of employment below this are of this century. */
const startPivot = 70;

/**
 * Reads an org directory: the headings say which column is what; rows without any text are passed over.
 *
 * @param chosen what the person says a column (0-based) holds; null = it is left out
 */
export function readDirectory(
  source: string,
  headings: TableRow,
  rows: readonly TableRow[],
  chosen?: ReadonlyMap<number, ColumnField | null>
): Omit<ReadFile, 'format'> {
  const cells = headings.cells.slice(0, importLimits.columns);
  const columns = withUserNames(mapColumns(cells, chosen), cells, rows);
  const birthdayInParts = birthColumns(cells);
  const labelled = labelledColumns(cells);
  const take: Take = (row, field, words = 1) => {
    for (const column of columns.get(field) ?? []) {
      const value = field === 'note' ? row.cells[column]?.trim() : firstValue(row.cells[column]);
      if (value && (isName.has(field) || !isNothing(value)) && value.split(/\s+/).length >= words)
        return value;
    }
    return null;
  };
  const styleOf = (field: 'startDate' | 'birthday'): DateColumn => {
    const heading = cells[columns.get(field)?.[0] ?? -1] ?? '';
    return dateColumn(heading, rows, (row) => take(row, field));
  };
  const [dates, birthdays] = alike(styleOf('startDate'), styleOf('birthday'));
  const managers = managersByAccount(cells);
  const others: Record<OtherRow, number> = { gone: 0, 'no-person': 0 };
  const records: ImportRecord[] = [];
  const refused: Refusal[] = [];
  const notes: string[] = [...dates.notes('start date'), ...birthdays.notes('birthday')];
  let removed = 0;
  for (const row of rows) {
    // Reports give their headings again on every page, and some give them twice: for machines and for people.
    if (isBelowTable(row.cells) || isHeadings(row, take)) continue;
    if (records.length >= importLimits.records) {
      refused.push({ source, line: row.line, reason: tooManyRecords });
      break;
    }
    const other = (columns.get('status') ?? []).flatMap(
      (column) => otherRow(cells[column] ?? '', row.cells[column] ?? '') ?? []
    )[0];
    if (other) {
      others[other] += 1;
      continue;
    }
    const start = take(row, 'startDate');
    const birth = birthdayInParts(row.cells) ?? take(row, 'birthday');
    const startDate = start && readDate(start, dates.order, startPivot);
    const birthday = birth && readBirthday(birth, birthdays.order);
    if ((start && !startDate && !isEmptyDate(start)) || (birth && !birthday && !isEmptyDate(birth)))
      notes.push(`Line ${row.line}: a date could not be read and was left out.`);
    const zone = take(row, 'zone');
    if (zone !== null && readZone(zone) === null)
      notes.push(
        `Line ${row.line}: the time zone is no place such as Europe/Madrid and was left out.`
      );
    const family = familyOf(row, take, labelled, birthdays.order);
    const checked = checkRecord(rawRecord(row, take, labelled, { startDate, birthday, family }), {
      source,
      line: row.line
    });
    if ('reason' in checked) {
      refused.push({ source, line: row.line, reason: checked.reason });
      continue;
    }
    removed += checked.removed;
    records.push(checked.record);
    managers.add(row.cells, checked.record);
  }
  if (removed > 0) notes.push(controlNote(removed));
  notes.push(...leftOutNote(others.gone, 'gone'), ...leftOutNote(others['no-person'], 'no-person'));
  return {
    records: managers.found(records),
    refused,
    notes,
    columns: describeColumns(cells, columns, rows)
  };
}

/** Cells that hold what they say, though it is `Null`. */
const isName: ReadonlySet<ColumnField> = new Set(['name', 'firstName', 'lastName', 'nickname']);

/** So many headings in a row are no person of that name. */
const headingsAgain = 3;

function isHeadings(row: TableRow, take: Take): boolean {
  const address = take(row, 'email');
  return !address?.includes('@') && headingScore(row.cells) >= headingsAgain;
}

/** The label of an address or a number of the company. */
const atWork = /\b(?:work|arbeit|geschäftlich|travail|trabajo|trabalho|lavoro|werk)\b/i;

const phoneAtWork = new RegExp(`^(?!.*(?:fax|pager)).*${atWork.source}`, 'i');

/** The value of a field in a row, of so many words at least, trimmed; null when there is none. */
type Take = (row: TableRow, field: ColumnField, words?: number) => string | null;

function rawRecord(
  row: TableRow,
  take: Take,
  labelled: LabelledReader,
  read: Pick<RawRecord, 'startDate' | 'birthday' | 'family'>
): RawRecord {
  const parts = [take(row, 'firstName'), take(row, 'lastName')].filter((part) => part !== null);
  const preferred = take(row, 'name');
  const full = take(row, 'name', 2) ?? preferred;
  const title = take(row, 'title');
  const email = take(row, 'managerEmail');
  const named = take(row, 'manager') ?? labelled(row.cells, 'relation', /manager/i);
  const manager = named === null ? null : managerIn(named);
  return {
    ...read,
    // A column named just "name" may stand beside "first name" and then holds the last name.
    name:
      parts.length === 2 || full === null ? parts.join(' ') : nameOf(full, take(row, 'firstName')),
    nickname:
      take(row, 'nickname') ??
      calledOf(preferred, parts.length === 2 ? parts : (full?.split(/\s+/) ?? [])),
    email: labelled(row.cells, 'email', atWork) ?? take(row, 'email'),
    company: take(row, 'company'),
    employeeNumber: numberOf(take(row, 'employeeNumber')),
    department: withoutCode(take(row, 'department')),
    team: take(row, 'team'),
    title: title === null || isCourtesy(title) ? null : title,
    level: take(row, 'level'),
    site: withoutCode(take(row, 'site')),
    phone: phoneOf(row, take, labelled),
    manager: manager?.manager ?? email,
    managerKey: email ?? numberOf(take(row, 'managerNumber')) ?? manager?.managerKey ?? null,
    zone: take(row, 'zone'),
    note: take(row, 'note')
  };
}

/** A preferred name of one word beside the parts of the full one, as `Bob` of Robert Smith. */
const calledOf = (full: string | null, parts: readonly string[]): string | null =>
  full === null || /\s/.test(full) || parts.some((part) => foldWords(part) === foldWords(full))
    ? null
    : full;

/** Where numbers have labels, one that is a fax's is none. */
const phoneOf = (row: TableRow, take: Take, labelled: LabelledReader): string | null =>
  labelled(row.cells, 'phone', /^(?!.*(?:fax|pager))/i) === null
    ? labelled(row.cells, 'phone', /fax|pager/i) === null
      ? take(row, 'phone')
      : null
    : (labelled(row.cells, 'phone', phoneAtWork) ??
      labelled(row.cells, 'phone', /^(?!.*(?:fax|pager))/i));

function familyOf(
  row: TableRow,
  take: Take,
  labelled: LabelledReader,
  order: DateOrder
): string | null {
  const wedding = take(row, 'anniversary') ?? labelled(row.cells, 'event', /anniversary/i);
  const child = labelled(row.cells, 'relation', /child|son|daughter/i);
  return familyLine({
    spouse: take(row, 'spouse') ?? labelled(row.cells, 'relation', /spouse|partner|husband|wife/i),
    children: namesIn(take(row, 'children') ?? child),
    anniversary: wedding && readBirthday(wedding, order)
  });
}

const nameOf = (full: string, first: string | null): string =>
  first !== null && !full.toLowerCase().includes(first.toLowerCase()) ? `${first} ${full}` : full;

interface DateColumn extends DateStyle {
  notes(what: string): string[];
}

const dateColumn = (
  heading: string,
  rows: readonly TableRow[],
  take: (row: TableRow) => string | null
): DateColumn => {
  const order = orderAskedFor(heading);
  const found = dateStyleOf(rows.map((row) => take(row) ?? ''));
  return dateColumnOf(
    order === undefined || found.isTold ? found : { order, unsure: false, isTold: true }
  );
};

const dateColumnOf = (style: DateStyle): DateColumn => ({
  ...style,
  notes: (what) =>
    style.unsure ? [`The ${what} could be day/month or month/day; it was read as day/month.`] : []
});

/** A program writes all its dates in one way: where a column does not tell, the other one does. */
function alike(one: DateColumn, other: DateColumn): [DateColumn, DateColumn] {
  if (one.unsure && other.isTold) return [dateColumnOf(other), other];
  if (other.unsure && one.isTold) return [one, dateColumnOf(one)];
  return [one, other];
}

/** What Outlook and spreadsheets write where there is no date. */
const isEmptyDate = (text: string): boolean => /^[0\-/. ]*$|^n\/?a$/i.test(text);

function describeColumns(
  headings: readonly string[],
  columns: ColumnMap,
  rows: readonly TableRow[]
): ReadColumn[] {
  const fields = new Map(
    [...columns].flatMap(([field, places]) => places.map((place) => [place, field] as const))
  );
  const sample = rows.slice(0, 50);
  return headings.map((heading, column) => {
    const isSecret = isSecretColumn(heading);
    const example = sample.find((row) => (row.cells[column] ?? '').trim() !== '')?.cells[column];
    return {
      column: cleanLine(heading).slice(0, importLimits.field),
      example: isSecret ? '' : cleanLine(example ?? '').slice(0, importLimits.field),
      field: fields.get(column) ?? null,
      ...(isSecret && { isSecret: true as const })
    };
  });
}

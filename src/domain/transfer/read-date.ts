import { addDays, dateFrom, type IsoDate } from '../calendar/calendar';

/** The order of day and month in a column where numbers alone do not tell. */
export type DateOrder = 'day-first' | 'month-first';

/** How the dates of a column are to be read; `unsure` when no value of it tells day from month. */
export interface DateStyle {
  readonly order: DateOrder;
  readonly unsure: boolean;
  /** Whether a value tells for certain. */
  readonly isTold: boolean;
}

const numeric = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const monthNamed =
  /^(\d{1,2})(?:er|st|nd|rd|th|[.ºª°])?[ /-]+(?:de )?(\p{L}{3,})\.?,?[ /-]+(?:de )?(\d{2}|\d{4})$/u;
const monthNamedFirst = /^(\p{L}{3,})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?(?:,? +|-)(\d{4})$/u;

/** Days without a year, as companies publish birthdays. */
const dayOfMonthNamed = /^(\d{1,2})(?:er|st|nd|rd|th|[.º])?[ -]+(?:de )?(\p{L}{3,})\.?$/u;
const monthNamedDay = /^(\p{L}{3,})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?$/u;
const numericDay = /^(\d{1,2})([./-])(\d{1,2})\.?$/;

/** Three first letters of month names in English, German, French, Spanish, Portuguese, Italian and Dutch where they differ. */
const months: Readonly<Record<string, number>> = {
  jan: 1,
  ene: 1,
  gen: 1,
  feb: 2,
  fev: 2,
  mar: 3,
  mrz: 3,
  maa: 3,
  mrt: 3,
  apr: 4,
  avr: 4,
  abr: 4,
  may: 5,
  mai: 5,
  mag: 5,
  mei: 5,
  jun: 6,
  giu: 6,
  jul: 7,
  lug: 7,
  aug: 8,
  aou: 8,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  okt: 10,
  out: 10,
  ott: 10,
  nov: 11,
  dec: 12,
  dez: 12,
  dic: 12
};

/** Finds whether a column writes the day or the month first: a first number above 12 is a day, dots always mean day first. */
export function dateStyleOf(values: Iterable<string>): DateStyle {
  let doubtful = false;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const value of values) {
    const text = dateText(value);
    const whole = numeric.exec(text);
    const yearless = numericDay.exec(text);
    const [first, second] = whole ? [whole[1], whole[2]] : [yearless?.[1], yearless?.[3]];
    if (first === undefined) continue;
    if (Number(first) > 12 || text.includes('.')) dayFirst += 1;
    else if (Number(second) > 12) monthFirst += 1;
    else doubtful = true;
  }
  return {
    order: monthFirst > dayFirst ? 'month-first' : 'day-first',
    unsure: doubtful && dayFirst === 0 && monthFirst === 0,
    isTold: dayFirst !== monthFirst
  };
}

/** The order a heading asks for (`Start date (MM/DD/YYYY)`, `Birthday (month and day)`); undefined when it asks for none. */
export function orderAskedFor(heading: string): DateOrder | undefined {
  if (/\bm{1,3}[/. -]d{1,2}\b|\bmonth(?: and |[ /])day\b/i.test(heading)) return 'month-first';
  return /\b(?:d{1,2}|t{1,2}|j{2})[/. -]m{1,3}\b|\bday(?: and |[ /])month\b/i.test(heading)
    ? 'day-first'
    : undefined;
}

/**
 * A date as tables write it: ISO, `12.03.2024`, `3/12/2024`, `12 Mar 2024`, `Mar 12, 2024`, or the
 * serial number of a spreadsheet (days since 30 December 1899). A time behind it is left off.
 * Two-digit years below `pivot` are of this century.
 *
 * @returns null for what is no date, and for the empty dates of Outlook (`0/0/00`)
 */
export function readDate(text: string, order: DateOrder, pivot: number): IsoDate | null {
  const value = dateText(text);
  const iso = yearFirst.exec(value) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const plain = numeric.exec(value);
  if (plain) {
    const [, first, second, year] = plain;
    const monthFirst = Number(second) > 12 || (order === 'month-first' && Number(first) <= 12);
    return monthFirst
      ? day(fullYear(year, pivot), first, second)
      : day(fullYear(year, pivot), second, first);
  }
  const named = monthNamed.exec(value);
  if (named) return day(fullYear(named[3], pivot), monthOf(named[2]), named[1]);
  const namedFirst = monthNamedFirst.exec(value);
  if (namedFirst) return day(namedFirst[3], monthOf(namedFirst[1]), namedFirst[2]);
  return serialDate(value);
}

/**
 * A birthday, which may lack its year: `--02-03`, `--0203`, `3.2.`, `3 Feb`, or any date; a year before 1800 or of
 * Apple's 1604 is none.
 */
export function readBirthday(text: string, order: DateOrder): string | null {
  const yearless = dayWithoutYear(dateText(text), order);
  if (yearless) {
    // 2000 is a leap year: 29 February is a birthday.
    const date = day('2000', ...yearless);
    return date && `--${date.slice(5)}`;
  }
  const date = readDate(text, order, 10);
  return date && date < '1800' ? `--${date.slice(5)}` : date;
}

/** Month and day of a text that has no more than those. */
function dayWithoutYear(
  value: string,
  order: DateOrder
): [month: string | undefined, day: string | undefined] | undefined {
  const [, month, date] = /^(?:--|0000-)(\d{2})-?(\d{2})$/.exec(value) ?? [];
  if (month !== undefined) return [month, date];
  const named = dayOfMonthNamed.exec(value);
  if (named) return [monthOf(named[2]), named[1]];
  const namedFirst = monthNamedDay.exec(value);
  if (namedFirst) return [monthOf(namedFirst[1]), namedFirst[2]];
  const [, first, mark, second] = numericDay.exec(value) ?? [];
  if (first === undefined) return undefined;
  const isMonthFirst =
    mark !== '.' && (Number(second) > 12 || (order === 'month-first' && Number(first) <= 12));
  return isMonthFirst ? [first, second] : [second, first];
}

/** The time of day some exports put behind every date: `T00:00:00Z`, ` 12:00 AM`. */
const timeOfDay =
  /(?:T\d{2}:?\d{2}| +\d{1,2}:\d{2})(?::?\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

const dateText = (text: string): string => text.trim().replace(timeOfDay, '');

function serialDate(value: string): IsoDate | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(value)) return null;
  const days = Math.floor(Number(value));
  return days >= 10_000 && days <= 80_000 ? addDays('1899-12-30' as IsoDate, days) : null;
}

const fullYear = (year: string | undefined, pivot: number): string =>
  year?.length === 2 ? String(Number(year) + (Number(year) < pivot ? 2000 : 1900)) : (year ?? '');

function monthOf(word: string | undefined): string {
  const plain = (word ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const month = plain.startsWith('juil') ? 7 : months[plain.slice(0, 3)];
  return String(month ?? 0);
}

function day(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined
): IsoDate | null {
  // Temporal would take a year 0; a journal's dates begin in year 1.
  return Number(year) > 0 ? (dateFrom(Number(year), Number(month), Number(date)) ?? null) : null;
}

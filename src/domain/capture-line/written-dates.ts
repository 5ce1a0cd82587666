import type { IsoDate } from '../calendar/calendar';
import { addMonths, dateFrom, daysBetween, partsOf } from '../calendar/calendar';
import type { DateContext, DateHit } from './date-context';
import { gap } from './tokens';
import type { Token } from './tokens';

/** A contact without a year lies in the past, unless the next such day is as near as this: a plan. */
const planAhead = 95;

/** A date in figures or with a month's name: `2026-11-12`, `12/11`, `12.11.`, `12 Nov`, `Nov 12th, 2025`, `the 4th`. */
export function writtenDateAt(
  tokens: readonly Token[],
  at: number,
  context: DateContext
): DateHit | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const isDay = context.words.on.has(tokens[at - 1]?.low ?? '') && token.gap === gap.none;
  return figuresAt(token, at, isDay, context) ?? dayAndMonthAt(tokens, at, context);
}

/** `3rd` behind a weekday: `Mon 3rd`. */
export function dayAfterWeekday(
  tokens: readonly Token[],
  at: number,
  context: DateContext
): DateHit | undefined {
  const token = tokens[at];
  const day = token && token.gap === gap.none ? dayOf(token) : undefined;
  return day === undefined ? undefined : ordinalAt(tokens, at, day, true, context);
}

/** `12 Nov`, `12th of November 2025`, `Nov 12`, `the 4th` (the month that is nearest in the wanted direction). */
export function dayAndMonthAt(
  tokens: readonly Token[],
  at: number,
  context: DateContext
): DateHit | undefined {
  const { words } = context;
  const articled = words.the.has(tokens[at]?.low ?? '');
  const first = articled ? at + 1 : at;
  const token = tokens[first];
  if (token === undefined || (articled && token.gap > gap.none)) return undefined;
  const day = dayOf(token) ?? firstDayOf(token);
  if (day !== undefined) {
    let place = first + 1;
    if (tokens[place]?.gap === gap.none && words.of.has(tokens[place]?.low ?? '')) place += 1;
    const month =
      tokens[place]?.gap === gap.none ? words.months.get(tokens[place]?.low ?? '') : undefined;
    if (month !== undefined) return withYear(tokens, place + 1, day, month, context);
    return ordinalAt(tokens, first, day, articled || follows(tokens, first, context), context);
  }
  const month = words.months.get(token.low);
  if (month === undefined) return undefined;
  const dayPlace = words.the.has(tokens[first + 1]?.low ?? '') ? first + 2 : first + 1;
  const dayToken = tokens[dayPlace];
  const dayAfter = dayToken && dayToken.gap === gap.none ? dayOf(dayToken) : undefined;
  return dayAfter === undefined
    ? undefined
    : withYear(tokens, dayPlace + 1, dayAfter, month, context);
}

function follows(tokens: readonly Token[], at: number, { words }: DateContext): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    tokens[at]?.gap === gap.none &&
    (words.soft.has(before.low) || words.due.has(before.low))
  );
}

/** `the 4th`, `on the 4th`; not `the 4th floor`. */
function ordinalAt(
  tokens: readonly Token[],
  at: number,
  day: number,
  introduced: boolean,
  context: DateContext
): DateHit | undefined {
  if (!introduced || !/\p{L}$/u.test(tokens[at]?.low ?? '')) return undefined;
  const after = tokens[at + 1];
  const standsAlone =
    after === undefined ||
    after.gap > gap.none ||
    after.type !== 'word' ||
    after.capital ||
    context.words.afterOrdinal.has(after.low);
  if (!standsAlone) return undefined;
  const step = context.looking === 'back' ? -1 : 1;
  for (let months = 0; months <= 12; months += 1) {
    const { year, month } = partsOf(addMonths(context.today, step * months));
    const date = dateFrom(year, month, day);
    if (date && (step < 0 ? date <= context.today : date >= context.today)) {
      return { next: at + 1, date, vague: false };
    }
  }
  return undefined;
}

function withYear(
  tokens: readonly Token[],
  at: number,
  day: number,
  month: number,
  context: DateContext
): DateHit | undefined {
  const token = tokens[at];
  if (token && token.gap !== gap.stop && /^(?:19|20|21)\d\d$/.test(token.low)) {
    const date = dateFrom(Number(token.low), month, day);
    return date && { next: at + 1, date, vague: false };
  }
  const date = nearest(month, day, context);
  return date && { next: at, date, vague: false };
}

/**
 * `2026-11-12`, `12/11`, `11/12/25`, `12.11.2025`; figures that are no day of the year are no date.
 * `isDay`: a word before says that a day follows, as `12.11` by itself does not.
 */
function figuresAt(
  token: Token,
  at: number,
  isDay: boolean,
  context: DateContext
): DateHit | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(token.low);
  if (iso) return exactly(at, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(token.low);
  if (!slashed) return undefined;
  const [, left = '', sign, right = '', written] = slashed;
  if (sign !== '/' && written === undefined && !(isDay && sign === '.')) return undefined;
  // 24/7 is no 24 July, and 1/2 or 3/4 of something is no day.
  if (/^(?:24\/7|1\/2|1\/3|2\/3|1\/4|3\/4|50\/50|80\/20)$/.test(token.low)) return undefined;
  const [a, b] = [Number(left), Number(right)];
  const orders =
    sign !== '.' && context.dayOrder === 'month-day'
      ? [
          [b, a],
          [a, b]
        ]
      : [
          [a, b],
          [b, a]
        ];
  for (const [day = 0, month = 0] of orders) {
    if (month > 12) continue;
    if (written === undefined) {
      const date = nearest(month, day, context);
      if (date) return { next: at + 1, date, vague: false };
    } else {
      const hit = exactly(
        at,
        written.length === 2 ? 2000 + Number(written) : Number(written),
        month,
        day
      );
      if (hit) return hit;
    }
  }
  return undefined;
}

function exactly(at: number, year: number, month: number, day: number): DateHit | undefined {
  const date = year < 1 ? undefined : dateFrom(year, month, day);
  return date && { next: at + 1, date, vague: false };
}

/** A day of the year, in the year that fits: back for contacts, ahead for what is owed. 29 February finds its leap year. */
function nearest(month: number, day: number, { today, looking }: DateContext): IsoDate | undefined {
  const { year } = partsOf(today);
  const before = firstOf(
    [year, year - 1, year - 2, year - 3, year - 4],
    month,
    day,
    (date) => date <= today
  );
  const after = firstOf(
    [year, year + 1, year + 2, year + 3, year + 4],
    month,
    day,
    (date) => date >= today
  );
  if (looking === 'ahead') return after;
  const isPlan = after !== undefined && daysBetween(today, after) <= planAhead;
  return isPlan ? after : (before ?? after);
}

function firstOf(
  years: readonly number[],
  month: number,
  day: number,
  test: (date: IsoDate) => boolean
): IsoDate | undefined {
  for (const year of years) {
    const date = year < 1 || year > 9999 ? undefined : dateFrom(year, month, day);
    if (date && test(date)) return date;
  }
  return undefined;
}

/** `3-5` before a month: the first of these days. */
function firstDayOf(token: Token): number | undefined {
  const found = /^(\d{1,2})-(\d{1,2})$/.exec(token.low);
  const [first, last] = [Number(found?.[1]), Number(found?.[2])];
  return first >= 1 && first < last && last <= 31 ? first : undefined;
}

function dayOf(token: Token): number | undefined {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.low);
  const day = found ? Number(found[1]) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

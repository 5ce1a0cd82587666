import type { IsoDate, Weekday } from '../calendar/calendar';
import { addDays, addMonths, weekdayOf } from '../calendar/calendar';
import { datesHeldBy, weekHolding } from '../calendar/week-rules';
import type { DateContext, DateHit } from './date-context';
import { weekFrom } from './date-context';
import type { DateWords, Unit } from './date-words';
import { gap, wordAfter, wordAt } from './tokens';
import type { Token } from './tokens';

/** `3 days ago`, `a week ago`, `2w ago`, `in 2 weeks`, `in two weeks' time`, `within a week`. */
export function countedDaysAt(
  tokens: readonly Token[],
  at: number,
  context: DateContext
): DateHit | undefined {
  const { words, today } = context;
  const ahead = words.in.has(tokens[at]?.low ?? '');
  const count = countAt(tokens, ahead ? at + 1 : at, context);
  if (count === undefined || count.amount > 3660) return undefined;
  const ago = words.ago.has(wordAt(tokens, count.next) ?? '');
  if (ahead === ago) return undefined;
  const isTime = ahead && words.time.has(wordAt(tokens, count.next) ?? '');
  const next = ago || isTime ? count.next + 1 : count.next;
  const amount = ago ? -count.amount : count.amount;
  if (count.unit === 'month' || count.unit === 'year') {
    const months = count.unit === 'year' ? amount * 12 : amount;
    return months > 600 || months < -600
      ? undefined
      : { next, date: addMonths(today, months), vague: true };
  }
  const date = addDays(today, amount * daysOf[count.unit]);
  const day = count.unit === 'week' ? weekdayBehind(tokens, next, words) : undefined;
  if (day) return { next: day.next, date: inWeekOf(date, day.weekday, context), vague: false };
  return { next, date, vague: count.vague };
}

const daysOf: Readonly<Record<Exclude<Unit, 'month' | 'year'>, number>> = {
  hour: 0,
  day: 1,
  week: 7,
  fortnight: 14
};

/** A weekday of the week a date lies in. */
function inWeekOf(date: IsoDate, weekday: Weekday, { weekRules }: DateContext): IsoDate {
  const dates = datesHeldBy(weekHolding(date, weekRules), weekRules);
  return dates.find((day) => weekdayOf(day) === weekday) ?? date;
}

/** `two weeks ago` behind a weekday: the first day of that week. */
export function weeksAgoAt(
  tokens: readonly Token[],
  at: number,
  context: DateContext
): { next: number; week: IsoDate } | undefined {
  const count = countAt(tokens, at, context);
  const { words } = context;
  if (count?.unit !== 'week' || !words.ago.has(wordAt(tokens, count.next) ?? '')) return undefined;
  return count.amount > 520
    ? undefined
    : { next: count.next + 1, week: weekFrom(context, -count.amount) };
}

interface Count {
  next: number;
  amount: number;
  unit: Unit;
  vague: boolean;
}

/** `3 days`, `3d`, `a week`, `a couple of days`, `few days`. */
function countAt(tokens: readonly Token[], at: number, { words }: DateContext): Count | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const short = /^(\d{1,4})(\p{L}+)$/u.exec(token.low);
  const shortUnit = short && words.units.get(short[2] ?? '');
  if (short && shortUnit)
    return { next: at + 1, amount: Number(short[1]), unit: shortUnit, vague: false };
  let place = at;
  let amount = /^\d{1,4}$/.test(token.low) ? Number(token.low) : words.numbers.get(token.low);
  let vague = words.vagueNumbers.has(token.low);
  if (amount === undefined) return undefined;
  const second = wordAfter(tokens, place);
  if (words.numbers.has(second ?? '') && words.vagueNumbers.has(second ?? '')) {
    place += 1;
    amount = words.numbers.get(second ?? '') ?? amount;
    vague = true;
  }
  if (words.of.has(wordAfter(tokens, place) ?? '')) place += 1;
  // `in two weeks' time`, `a week's time`
  const unit = words.units.get((wordAfter(tokens, place) ?? '').replace(/['’]s?$/u, ''));
  return unit && { next: place + 2, amount, unit, vague };
}

/** `last week on Tuesday`, `3 weeks ago Tuesday`: the weekday behind a week. */
export function weekdayBehind(
  tokens: readonly Token[],
  at: number,
  words: DateWords
): { next: number; weekday: Weekday } | undefined {
  if (tokens[at]?.gap !== gap.none) return undefined;
  const low = wordAt(tokens, at) ?? '';
  const place = words.soft.has(low) || words.of.has(low) ? at + 1 : at;
  const weekday = words.weekdays.get(wordAt(tokens, place) ?? '');
  if (weekday === undefined || tokens[place]?.gap !== gap.none) return undefined;
  const isPart = words.partsOfDay.has(wordAfter(tokens, place) ?? '');
  return { next: isPart ? place + 2 : place + 1, weekday };
}

import type { IsoDate } from '../calendar/calendar';
import {
  addDays,
  addMonths,
  dateFrom,
  datesOfMonth,
  monthOf,
  partsOf,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore
} from '../calendar/calendar';
import type { DateContext, DateHit } from './date-context';
import { weekEndFrom, weekFrom } from './date-context';
import { countedDaysAt, weekdayBehind, weeksAgoAt } from './counted-days';
import type { DateWords, NamedDay } from './date-words';
import { phraseAt } from './lexicon';
import type { Token } from './tokens';
import { gap, wordAfter, wordAt } from './tokens';
import { dayAfterWeekday, dayAndMonthAt, writtenDateAt } from './written-dates';

/** The date that begins at a token; undefined when none does. Never a day outside the years 0001 to 9999. */
export function dateAt(
  tokens: readonly Token[],
  at: number,
  context: DateContext
): DateHit | undefined {
  const token = tokens[at];
  if (token === undefined || (token.type !== 'word' && token.type !== 'number')) return undefined;
  const hit =
    firstThingAt(tokens, at, context) ??
    namedDayAt(tokens, at, context) ??
    weekdayAt(tokens, at, context) ??
    countedDaysAt(tokens, at, context) ??
    writtenDateAt(tokens, at, context) ??
    monthEndAt(tokens, at, context);
  return hit && hit.date >= '0001-01-01' && hit.date.length === 10 ? hit : undefined;
}

/** `first thing Monday`, `first thing on Friday`, `first thing tomorrow`. */
function firstThingAt(
  tokens: readonly Token[],
  at: number,
  context: DateContext
): DateHit | undefined {
  const found = phraseAt(context.words.firstThing, tokens, at);
  return found && tokens[found.next]?.gap === gap.none
    ? dateAt(tokens, found.next, context)
    : undefined;
}

/** These say when something is due, never when it was. */
const aheadOnly: ReadonlySet<NamedDay> = new Set<NamedDay>([
  'due today',
  'week end',
  'month end',
  'year end',
  'christmas'
]);

function namedDayAt(
  tokens: readonly Token[],
  at: number,
  context: DateContext
): DateHit | undefined {
  const found = phraseAt(context.words.namedDays, tokens, at);
  if (found === undefined) return undefined;
  if (context.looking === 'back' && aheadOnly.has(found.value)) return undefined;
  const { words } = context;
  if (found.value === 'last week' || found.value === 'next week') {
    const day = weekdayBehind(tokens, found.next, words);
    const start = weekFrom(context, found.value === 'last week' ? -1 : 1);
    if (day) return { next: day.next, date: weekdayOnOrAfter(start, day.weekday), vague: false };
  }
  if (found.value === 'due today') {
    // `EOD Friday`, `end of day tomorrow`
    const day = tokens[found.next]?.gap === gap.none && dateAt(tokens, found.next, context);
    if (day) return day;
  }
  const [date, exactness] = namedDays[found.value](context);
  return { next: found.next, date, vague: exactness === 'vague' };
}

const namedDays: Readonly<
  Record<NamedDay, (context: DateContext) => readonly [IsoDate, 'exact' | 'vague']>
> = {
  today: ({ today }) => [today, 'exact'],
  'due today': ({ today }) => [today, 'exact'],
  yesterday: ({ today }) => [addDays(today, -1), 'exact'],
  'day before': ({ today }) => [addDays(today, -2), 'exact'],
  tomorrow: ({ today }) => [addDays(today, 1), 'exact'],
  'day after': ({ today }) => [addDays(today, 2), 'exact'],
  'week end': (context) => [weekEnd(context), 'vague'],
  'next week end': (context) => [weekEndFrom(context, 1), 'vague'],
  'month end': ({ today }) => [lastOfMonth(today), 'vague'],
  'next month end': ({ today }) => [lastOfMonth(addMonths(today, 1)), 'vague'],
  'year end': ({ today }) => [dateFrom(partsOf(today).year, 12, 31) ?? today, 'vague'],
  'other day': ({ today }) => [addDays(today, -2), 'vague'],
  'earlier this week': (context) => [
    context.today > weekFrom(context, 0) ? addDays(context.today, -1) : context.today,
    'vague'
  ],
  'week before last': ({ today }) => [addDays(today, -14), 'vague'],
  weekend: ({ today, looking }) => [
    looking === 'ahead' ? weekdayOnOrAfter(today, 6) : weekdayOnOrBefore(addDays(today, -1), 6),
    'vague'
  ],
  christmas: ({ today }) => [dateFrom(partsOf(today).year, 12, 24) ?? today, 'vague'],
  'last week': ({ today }) => [addDays(today, -7), 'vague'],
  'next week': (context) => [weekFrom(context, 1), 'vague'],
  'last month': ({ today }) => [addMonths(today, -1), 'vague'],
  'next month': ({ today }) => [addDays(lastOfMonth(today), 1), 'vague']
};

/** `Tue`, `last Tue`, `next Friday`, `Tuesday last week`, `Tuesday morning`, `Tuesday the 4th`. */
function weekdayAt(
  tokens: readonly Token[],
  at: number,
  context: DateContext
): DateHit | undefined {
  const { words, today, looking } = context;
  const first = tokens[at]?.low ?? '';
  const turn = words.last.has(first)
    ? 'last'
    : words.next.has(first)
      ? 'next'
      : words.this.has(first)
        ? 'this'
        : undefined;
  const place = turn === undefined ? at : at + 1;
  const named = tokens[place];
  const weekday = words.weekdays.get(named?.low ?? '');
  if (named === undefined || weekday === undefined) return undefined;
  if (turn !== undefined && named.gap > gap.none) return undefined;
  if (turn === undefined && words.verbsToo.has(named.low) && isVerb(tokens, place, context))
    return undefined;
  const inWeek = (start: IsoDate): IsoDate => weekdayOnOrAfter(start, weekday);
  let next = place + 1;
  const after = wordAfter(tokens, place);
  if (after !== undefined && words.partsOfDay.has(after)) next += 1;
  const inNamed = words.of.has(wordAt(tokens, next) ?? '') ? next + 1 : next;
  const week = turn === undefined ? phraseAt(words.namedDays, tokens, inNamed) : undefined;
  if (week?.value === 'last week')
    return { next: week.next, date: inWeek(weekFrom(context, -1)), vague: false };
  if (week?.value === 'next week')
    return { next: week.next, date: inWeek(weekFrom(context, 1)), vague: false };
  if (turn === undefined && tokens[next]?.gap === gap.none) {
    if (week?.value === 'week before last')
      return { next: week.next, date: inWeek(weekFrom(context, -2)), vague: false };
    const before = phraseAt(words.beforeLast, tokens, next);
    if (before) {
      const last = weekdayOnOrBefore(addDays(today, -1), weekday);
      return { next: before.next, date: addDays(last, -7), vague: false };
    }
    const counted = weeksAgoAt(tokens, next, context);
    if (counted) return { next: counted.next, date: inWeek(counted.week), vague: false };
  }
  if (tokens[next]?.gap !== gap.stop) {
    const exact = dayAndMonthAt(tokens, next, context) ?? dayAfterWeekday(tokens, next, context);
    if (exact && weekdayOf(exact.date) === weekday) return exact;
  }
  if (turn === 'last')
    return { next, date: weekdayOnOrBefore(addDays(today, -1), weekday), vague: false };
  if (turn === 'next') return { next, date: inWeek(weekFrom(context, 1)), vague: false };
  if (turn === 'this')
    return {
      next,
      date: looking === 'ahead' ? weekdayOnOrAfter(today, weekday) : inWeek(weekFrom(context, 0)),
      vague: false
    };
  const date =
    looking === 'back' ? weekdayOnOrBefore(today, weekday) : weekdayOnOrAfter(today, weekday);
  return { next, date, vague: false };
}

/** `sat with Ana` is no Saturday; `Sat` is, `on sat`, and `sat` before anything that is no such word. */
function isVerb(tokens: readonly Token[], at: number, context: DateContext): boolean {
  const { soft, afterSat } = context.words;
  const after = wordAfter(tokens, at);
  if (after === undefined || soft.has(tokens[at - 1]?.low ?? '')) return false;
  return afterSat.has(after) && (tokens[at]?.capital !== true || at === 0);
}

/** `end of March`, and `by May` as its first day. */
function monthEndAt(
  tokens: readonly Token[],
  at: number,
  context: DateContext
): DateHit | undefined {
  const { words, today, looking } = context;
  if (looking === 'back') return undefined;
  const part = words.the.has(tokens[at]?.low ?? '') ? at + 1 : at;
  const isMid = words.midOf.has(tokens[part]?.low ?? '');
  if (!isMid && !words.endOf.has(tokens[part]?.low ?? '')) return undefined;
  const place = words.of.has(wordAfter(tokens, part) ?? '') ? part + 2 : part + 1;
  const month = monthEnding(wordAt(tokens, place) ?? '', words);
  if (month === undefined) return undefined;
  const { year, month: now } = partsOf(today);
  const first = dateFrom(month < now ? year + 1 : year, month, 1);
  if (first && isMid) return { next: place + 1, date: addDays(first, 14), vague: true };
  return first && { next: place + 1, date: lastOfMonth(first), vague: false };
}

/** `March`, and the last month of `Q1`. */
function monthEnding(low: string, words: DateWords): number | undefined {
  const quarter = /^q([1-4])$/.exec(low);
  return quarter ? Number(quarter[1]) * 3 : words.months.get(low);
}

/** The last working day of this week; once that is gone, the day before the next week. */
function weekEnd(context: DateContext): IsoDate {
  const last = weekEndFrom(context, 0);
  return last < context.today ? addDays(weekFrom(context, 1), -1) : last;
}

function lastOfMonth(date: IsoDate): IsoDate {
  return datesOfMonth(monthOf(date)).at(-1) ?? date;
}

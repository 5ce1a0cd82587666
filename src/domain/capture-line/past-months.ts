import type { IsoDate } from '../calendar/calendar';
import { addDays, addMonths, dateFrom, daysBetween, partsOf } from '../calendar/calendar';
import type { DateContext, DateHit } from './date-context';
import { gap, wordAt } from './tokens';
import type { Token } from './tokens';

/** Named without a year, a month longer ago than this is rather one to come. */
const monthsBack = 9;

/**
 * `in October`, `back in early March`, `end of October`, `in Oct 2024`: a month of the past stands for its 5th,
 * its 15th or its 25th, which is a guess.
 */
export function pastMonthAt(
  tokens: readonly Token[],
  at: number,
  context: DateContext
): DateHit | undefined {
  const { words, looking } = context;
  if (looking === 'ahead') return undefined;
  let place = at;
  const step = (set: ReadonlySet<string>): boolean => {
    if (!set.has(wordAt(tokens, place) ?? '')) return false;
    if (place > at && tokens[place]?.gap !== gap.none) return false;
    place += 1;
    return true;
  };
  const isBack = step(words.ago);
  const isIn = step(words.in);
  if (isBack && !isIn) return undefined;
  step(words.the);
  const day = step(words.earlyIn) ? 5 : step(words.midOf) ? 15 : step(words.lateIn) ? 25 : null;
  if (day === null && !isIn) return undefined;
  step(words.of);
  const month = place === at ? undefined : words.months.get(wordAt(tokens, place) ?? '');
  if (month === undefined || tokens[place]?.gap !== gap.none) return undefined;
  const written = wordYear(tokens[place + 1]);
  const date =
    written === undefined
      ? monthBefore(month, day ?? 15, context)
      : dateFrom(written, month, day ?? 15);
  if (date === undefined || date > context.today) return undefined;
  return { next: written === undefined ? place + 1 : place + 2, date, vague: true };
}

/** Of this month what has been of it; else the last time it was, when that is not too long ago. */
function monthBefore(month: number, day: number, { today }: DateContext): IsoDate | undefined {
  const { year, month: now } = partsOf(today);
  const date = dateFrom(month > now ? year - 1 : year, month, day);
  if (date === undefined || date < addMonths(today, -monthsBack)) return undefined;
  if (date <= today) return date;
  const first = dateFrom(year, month, 1) ?? today;
  return addDays(first, Math.floor(daysBetween(first, today) / 2));
}

function wordYear(token: Token | undefined): number | undefined {
  if (token === undefined || token.gap === gap.stop) return undefined;
  return /^(?:19|20|21)\d\d$/.test(token.low) ? Number(token.low) : undefined;
}

import type { ClockTime } from '../calendar/calendar';
import type { DateWords } from './date-words';
import { gap } from './tokens';
import type { Token } from './tokens';

/** A length found: the place after its last word, whole minutes 1 to 1440. */
export interface DurationHit {
  next: number;
  minutes: number;
}

/** A time of day found. `guessed`: morning or afternoon was not said. */
export interface TimeHit {
  next: number;
  time: ClockTime;
  guessed: boolean;
}

/** `45m`, `1h30`, `1.5h`, `90 minutes`, `an hour and a half`, `half an hour`, `30-minute`; not `45 minutes ago`. */
export function durationAt(
  tokens: readonly Token[],
  at: number,
  words: DateWords
): DurationHit | undefined {
  if (hoursOfDayAt(tokens, at, words) !== undefined) return undefined;
  const hit = inFiguresAt(tokens, at, words) ?? inWordsAt(tokens, at, words);
  if (hit === undefined) return undefined;
  const minutes = Math.round(hit.minutes);
  if (minutes < 1 || minutes > 1440) return undefined;
  return words.ago.has(tokens[hit.next]?.low ?? '') ? undefined : { next: hit.next, minutes };
}

/** `12:30`, `3pm`, `3:30 pm`, `noon`, `at 3`. `introduced`: an `at` stands before. */
export function timeAt(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  introduced: boolean
): TimeHit | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (words.noon.has(token.low)) return clock(at + 1, 12, 0, false);
  const hours = hoursOfDayAt(tokens, at, words);
  if (hours !== undefined) return officeClock(at + 1, hours, 0);
  const said = saidTimeAt(tokens, at, words);
  if (said) return said;
  if (token.type !== 'number') return undefined;
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?(am|pm)?$/.exec(token.low);
  if (!found) return undefined;
  const isOnTheHour = words.oclock.has(tokens[at + 1]?.low ?? '');
  if (isOnTheHour) return officeClock(at + 2, Number(found[1]), Number(found[2] ?? 0));
  const [, hourText = '', minuteText, halfText] = found;
  const next = tokens[at + 1];
  const spelled = next?.gap === gap.none && (words.am.has(next.low) || words.pm.has(next.low));
  const half = halfText ?? (spelled ? next.low : undefined);
  const end = spelled && halfText === undefined ? at + 2 : at + 1;
  const hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    return clock(end, (hour % 12) + (words.pm.has(half) ? 12 : 0), minute, false);
  }
  if (minuteText !== undefined && (token.low.includes(':') || /^\d{2}h/.test(token.low))) {
    return hourText.length === 2 || introduced || hour >= 6
      ? clock(end, hour, minute, false)
      : clock(end, hour + 12, minute, true);
  }
  if (
    !introduced ||
    (next?.gap === gap.none &&
      next.type === 'word' &&
      !words.afterOrdinal.has(next.low) &&
      !words.soft.has(next.low))
  )
    return undefined;
  if (minuteText !== undefined && hourText.length === 1) return undefined;
  return officeClock(end, hour, minute);
}

/** `at 9h`, `16h`: a time of day, for nobody met for sixteen hours. */
function hoursOfDayAt(tokens: readonly Token[], at: number, words: DateWords): number | undefined {
  const hour = Number(/^(\d{1,2})h$/.exec(tokens[at]?.low ?? '')?.[1]);
  const isLed = words.at.has(tokens[at - 1]?.low ?? '');
  return hour <= 23 && (hour >= 13 || isLed) ? hour : undefined;
}

/** `half past three`, `quarter to 4`, `ten past one`, `three o'clock`. */
function saidTimeAt(tokens: readonly Token[], at: number, words: DateWords): TimeHit | undefined {
  const low = tokens[at]?.low ?? '';
  const start =
    words.numbers.get(low) === 1 && words.quarter.has(tokens[at + 1]?.low ?? '') ? at + 1 : at;
  const part = tokens[start]?.low ?? '';
  if (words.oclock.has(tokens[at + 1]?.low ?? '') && words.numbers.has(low))
    return officeClock(at + 2, words.numbers.get(low) ?? 0, 0);
  const minutes = words.half.has(part)
    ? 30
    : words.quarter.has(part)
      ? 15
      : (words.numbers.get(part) ?? Number(/^\d{1,2}$/.exec(part)?.[0]));
  const turn = tokens[start + 1];
  const isPast = words.past.has(turn?.low ?? '');
  if (turn?.gap !== gap.none || !(isPast || words.before.has(turn.low))) return undefined;
  const hourToken = tokens[start + 2];
  const hourText = hourToken?.low ?? '';
  const hour = words.numbers.get(hourText) ?? Number(/^\d{1,2}$/.exec(hourText)?.[0]);
  const isHour = hourToken?.gap === gap.none && hour >= 1 && hour <= 12;
  if (!isHour || !(minutes >= 1 && minutes <= 30) || (minutes === 30 && !isPast)) return undefined;
  return officeClock(start + 3, isPast ? hour : hour - 1 || 12, isPast ? minutes : 60 - minutes);
}

/** Said without a half of the day, the hours of an office are meant. */
const officeClock = (next: number, hour: number, minute: number): TimeHit | undefined =>
  clock(next, hour >= 1 && hour <= 6 ? hour + 12 : hour, minute, hour <= 12);

function clock(next: number, hour: number, minute: number, guessed: boolean): TimeHit | undefined {
  if (hour > 23 || minute > 59) return undefined;
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as ClockTime;
  return { next, time, guessed };
}

/** A number and its unit in figures. */
function inFiguresAt(
  tokens: readonly Token[],
  at: number,
  words: DateWords
): DurationHit | undefined {
  const token = tokens[at];
  if (token?.type !== 'number') return undefined;
  const clocked = /^(\d{1,2}):(\d{2})(\p{L}{1,5})$/u.exec(token.low);
  if (clocked && words.hours.has(clocked[3] ?? ''))
    return { next: at + 1, minutes: Number(clocked[1]) * 60 + Number(clocked[2]) };
  const fraction = fractionAt(tokens, at, words);
  if (fraction) return fraction;
  const found = /^(\d{1,4}(?:[.,]\d{1,2})?)(?:-?(\p{L}{1,8}|['′])(?:(\d{1,2})(?:m|min)?)?)?$/u.exec(
    token.low
  );
  if (!found) return undefined;
  const [, amountText = '', unit, rest] = found;
  const amount = Number(amountText.replace(',', '.'));
  if (unit !== undefined) {
    if (words.minutes.has(unit) && rest === undefined) return { next: at + 1, minutes: amount };
    if (!words.hours.has(unit)) return undefined;
    // `14h30` is a time of day.
    if (rest?.length === 2 && amount >= 9) return undefined;
    return rest === undefined
      ? withMinutes(tokens, at + 1, amount * 60, words)
      : { next: at + 1, minutes: amount * 60 + Number(rest) };
  }
  const after = tokens[at + 1];
  if (after?.gap !== gap.none || after.type !== 'word') return undefined;
  if (words.minutes.has(after.low)) return { next: at + 2, minutes: amount };
  return words.hours.has(after.low) ? withMinutes(tokens, at + 2, amount * 60, words) : undefined;
}

/** `½ hour`, `1½h`, as they are after folding. */
function fractionAt(
  tokens: readonly Token[],
  at: number,
  words: DateWords
): DurationHit | undefined {
  const found = /^(\d?)([13])[⁄/]([24])(\p{L}*)$/u.exec(tokens[at]?.low ?? '');
  if (!found) return undefined;
  const [, whole = '', over = '', under = '', unit = ''] = found;
  const minutes = (Number(whole) + Number(over) / Number(under)) * 60;
  if (words.hours.has(unit)) return { next: at + 1, minutes };
  let place = at + 1;
  if (words.of.has(tokens[place]?.low ?? '')) place += 1;
  if (words.numbers.get(tokens[place]?.low ?? '') === 1) place += 1;
  const after = tokens[place];
  return unit === '' && after?.gap === gap.none && words.hours.has(after.low)
    ? { next: place + 1, minutes }
    : undefined;
}

/** `1h 30m`, `1 hour 30 minutes`, `1 hour and 15 minutes`, `2 hours and a half`. */
function withMinutes(
  tokens: readonly Token[],
  at: number,
  minutes: number,
  words: DateWords
): DurationHit {
  const joined = tokens[at]?.low === words.and ? at + 1 : at;
  const token = tokens[joined];
  if (token === undefined || token.gap > gap.none) return { next: at, minutes };
  const short = /^(\d{1,2})(\p{L}*)$/u.exec(token.low);
  if (token.type === 'number' && short) {
    const unit = short[2] ?? '';
    if (words.minutes.has(unit)) return { next: joined + 1, minutes: minutes + Number(short[1]) };
    if (unit === '' && words.minutes.has(tokens[joined + 1]?.low ?? '')) {
      return { next: joined + 2, minutes: minutes + Number(short[1]) };
    }
  }
  const isHalf =
    joined > at &&
    (words.numbers.get(token.low) === 1 ? words.half.has(tokens[joined + 1]?.low ?? '') : false);
  return isHalf ? { next: joined + 2, minutes: minutes + 30 } : { next: at, minutes };
}

/** `an hour`, `half an hour`, `quarter of an hour`, `twenty minutes`, `two hours`, `a couple of hours`. */
function inWordsAt(
  tokens: readonly Token[],
  at: number,
  words: DateWords
): DurationHit | undefined {
  const token = tokens[at];
  if (token?.type !== 'word') return undefined;
  let place = at;
  const start = words.numbers.get(token.low) === 1 && !words.ones.has(token.low) ? at + 1 : at;
  const part = tokens[start];
  const fraction =
    part && words.half.has(part.low) ? 30 : part && words.quarter.has(part.low) ? 15 : undefined;
  if (fraction !== undefined) {
    place = start + 1;
    if (words.of.has(tokens[place]?.low ?? '')) place += 1;
    if (words.numbers.get(tokens[place]?.low ?? '') === 1) place += 1;
    const unit = tokens[place];
    return unit?.gap === gap.none && words.hours.has(unit.low) && unit.low.length > 2
      ? { next: place + 1, minutes: fraction }
      : undefined;
  }
  let amount = words.numbers.get(token.low);
  if (amount === undefined) return undefined;
  const quarters = quartersAt(tokens, at, amount, words);
  if (quarters) return quarters;
  const second = tokens[at + 1];
  if (second?.gap === gap.none && words.vagueNumbers.has(second.low)) {
    amount = words.numbers.get(second.low) ?? amount;
    place += 1;
  }
  if (words.of.has(tokens[place + 1]?.low ?? '')) place += 1;
  const unit = tokens[place + 1];
  if (unit?.gap !== gap.none || unit.low.length < 3) return undefined;
  if (words.minutes.has(unit.low)) return { next: place + 2, minutes: amount };
  return words.hours.has(unit.low) ? withMinutes(tokens, place + 2, amount * 60, words) : undefined;
}

/** `three quarters of an hour`. */
function quartersAt(
  tokens: readonly Token[],
  at: number,
  amount: number,
  words: DateWords
): DurationHit | undefined {
  const part = tokens[at + 1];
  if (part?.gap !== gap.none || !words.quarter.has(part.low) || amount > 3) return undefined;
  let place = at + 2;
  if (words.of.has(tokens[place]?.low ?? '')) place += 1;
  if (words.numbers.get(tokens[place]?.low ?? '') === 1) place += 1;
  const unit = tokens[place];
  return unit?.gap === gap.none && words.hours.has(unit.low)
    ? { next: place + 1, minutes: amount * 15 }
    : undefined;
}

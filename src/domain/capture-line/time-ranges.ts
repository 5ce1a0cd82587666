import type { ClockTime } from '../calendar/calendar';
import type { DateWords } from './date-words';
import type { Reading } from './reading';
import { isClose, lowAt } from './reading';

/** A span of the day found: when it began and how long it was; the place after its last word. */
export interface TimeRangeHit {
  next: number;
  time: ClockTime;
  /** 1 to 720. */
  minutes: number;
}

/** An end of a span as it was written. */
interface Edge {
  hour: number;
  minute: number;
  half: 'am' | 'pm' | undefined;
  /** Minutes or a half of the day were written: no mere number. */
  isClock: boolean;
}

const half = 12 * 60;

/** `12:00–13:00`, `3-4pm`, `9.30-10.15`, `from 12 to 13`, `between 2 and 3pm`; a bare `12-13` is no time. */
export function timeRangeAt(reading: Reading, at: number): TimeRangeHit | undefined {
  const { dates, people } = reading.vocabulary;
  const lead = lowAt(reading, at);
  const isLed = dates.spanFrom.has(lead) && isClose(reading, at + 1);
  const found = edgesAt(reading, isLed ? at + 1 : at, isLed);
  if (found === undefined) return undefined;
  const before = lowAt(reading, at - 1);
  const isIntroduced =
    isLed || [dates.soft, dates.weekdays, dates.partsOfDay].some((words) => words.has(before));
  const { first, last, next } = found;
  const joinedByWord = people.and.has(found.join) && lead !== 'between';
  if (
    joinedByWord ||
    !(isIntroduced || first.isClock || last.half !== undefined || (last.isClock && first.hour >= 8))
  )
    return undefined;
  const minutes = spanOf(first, last);
  return minutes === undefined ? undefined : { next, ...minutes };
}

interface Edges {
  first: Edge;
  last: Edge;
  /** The word between the ends; a dash is no word. */
  join: string;
  next: number;
}

function edgesAt(reading: Reading, at: number, isLed: boolean): Edges | undefined {
  const { tokens, text, vocabulary } = reading;
  const token = tokens[at];
  if (token?.type !== 'number' || (isLed && !isClose(reading, at))) return undefined;
  const [left = '', right] = token.low.split('-');
  const first = edgeOf(left, vocabulary.dates);
  if (first === undefined) return undefined;
  if (right !== undefined) {
    const last = edgeOf(right, vocabulary.dates, lowAt(reading, at + 1));
    return last && { first, last: last.edge, join: '', next: at + last.words };
  }
  // `3 pm to 4 pm`
  const spelled = halfOf(lowAt(reading, at + 1), vocabulary.dates);
  const from = spelled === undefined ? at + 1 : at + 2;
  const begin = { ...first, half: first.half ?? spelled, isClock: first.isClock || !!spelled };
  const between = text.slice(tokens[from - 1]?.end ?? 0, tokens[from]?.start);
  const isDash = /^\s?[-–—]\s?$/.test(between);
  const join = isDash ? '' : lowAt(reading, from);
  if (!isDash && !(vocabulary.dates.spanTo.has(join) && isClose(reading, from))) return undefined;
  const end = isDash ? from : from + 1;
  if (tokens[end]?.type !== 'number') return undefined;
  const last = edgeOf(lowAt(reading, end), vocabulary.dates, lowAt(reading, end + 1));
  return last && { first: begin, last: last.edge, join, next: end + last.words };
}

function edgeOf(low: string, words: DateWords): Edge | undefined;
function edgeOf(
  low: string,
  words: DateWords,
  after: string
): { edge: Edge; words: number } | undefined;
function edgeOf(
  low: string,
  words: DateWords,
  after?: string
): Edge | { edge: Edge; words: number } | undefined {
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?(\p{L}+)?$/u.exec(low);
  if (!found) return undefined;
  const [, hour, minute, letters] = found;
  const written = halfOf(letters ?? '', words);
  // `14-15h` are hours of the clock, `1-2h` how long it took.
  const isHour = words.hours.has(letters ?? '') && Number(hour) >= 8;
  if (letters !== undefined && written === undefined && !isHour) return undefined;
  const spelled = after === undefined ? undefined : halfOf(after, words);
  const part = written ?? spelled;
  const edge: Edge = {
    hour: Number(hour),
    minute: Number(minute ?? 0),
    half: part,
    isClock: minute !== undefined || part !== undefined || isHour
  };
  if (edge.hour > 23 || edge.minute > 59 || (part && (edge.hour < 1 || edge.hour > 12)))
    return undefined;
  return after === undefined ? edge : { edge, words: written === undefined && spelled ? 2 : 1 };
}

const halfOf = (word: string, words: DateWords): Edge['half'] =>
  words.am.has(word) ? 'am' : words.pm.has(word) ? 'pm' : undefined;

/** The span between two ends; what is not said of their halves of the day is what makes it short. */
function spanOf(first: Edge, last: Edge): Omit<TimeRangeHit, 'next'> | undefined {
  const end = minuteOf(last, last.half);
  const starts = first.half
    ? [minuteOf(first, first.half)]
    : last.half
      ? [minuteOf(first, last.half), minuteOf(first, last.half === 'pm' ? 'am' : 'pm')]
      : [minuteOf(first, undefined)];
  const ends = last.half ? [end] : [end, end + half];
  for (const start of starts) {
    for (const stop of ends) {
      const minutes = stop - start;
      if (minutes < 1 || minutes > half || stop > 24 * 60) continue;
      return { time: clockOf(start), minutes };
    }
  }
  return undefined;
}

function minuteOf({ hour, minute }: Edge, part: Edge['half']): number {
  const onClock = part === undefined ? officeHour(hour) : (hour % 12) + (part === 'pm' ? 12 : 0);
  return onClock * 60 + minute;
}

/** Said without a half of the day, the hours of an office are meant. */
const officeHour = (hour: number): number => (hour >= 1 && hour <= 6 ? hour + 12 : hour);

const clockOf = (minutes: number): ClockTime =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as ClockTime;

import type { IsoDate, IsoMonth } from '../../domain/calendar/calendar';
import {
  addDays,
  addMonths,
  datesOfMonth,
  daysBetween,
  monthOf,
  partsOf
} from '../../domain/calendar/calendar';
import type { TouchKind } from '../../domain/journal/touch';
import { touchKind } from '../../domain/journal/touch';
import { counted, shortDate, shortMonth } from './day-words';
import { kindName } from './kind-words';

/** What the strip is drawn from. */
export interface Rhythm {
  /** Oldest first. */
  readonly marks: readonly { readonly date: IsoDate; readonly kind: string }[];
  readonly rhythmDays: number;
  readonly nextBy: IsoDate | null;
  readonly today: IsoDate;
  /** Times in which nothing was expected, both dates included, oldest first. */
  readonly pauses: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
}

/** A mark of the strip; near ones share one. */
interface StripMark {
  readonly at: number;
  readonly date: IsoDate;
  readonly kind: TouchKind | null;
  readonly label: string;
}

/** A stretch between contacts: in rhythm, gone quiet, paused, or from today to the next one. */
export interface StripLine {
  readonly from: number;
  readonly to: number;
  readonly how: 'rhythm' | 'quiet' | 'paused' | 'ahead';
}

/** Twelve months as a drawing; all places are shares of the width, 0 to 1. */
export interface Strip {
  readonly months: readonly { readonly at: number; readonly name: string }[];
  readonly marks: readonly StripMark[];
  readonly lines: readonly StripLine[];
  readonly today: number;
  readonly next: number | null;
  /** All of it in one sentence. */
  readonly sentence: string;
}

/** Lays out the last twelve months and a little of the time ahead. */
export function stripOf(rhythm: Rhythm): Strip {
  const first = monthOf(addMonths(rhythm.today, -11));
  const place = (date: IsoDate): number => placeOf(date, first);
  const marks = rhythm.marks.filter(({ date }) => place(date) >= 0);
  return {
    months: Array.from({ length: 12 }, (_, index) => ({
      at: index / columns,
      name: shortMonth(monthOf(addMonths(`${first}-01` as IsoDate, index)))
    })),
    marks: sharedMarks(marks, place, rhythm.today),
    lines: linesOf(marks, rhythm, place),
    today: place(rhythm.today),
    next: isAhead(rhythm) ? Math.min(place(rhythm.nextBy), farthest) : null,
    sentence: sentenceOf(marks, rhythm)
  };
}

/** Twelve months and most of a thirteenth for the next contact. */
const columns = 12.9;
const farthest = 0.98;

/** The share of the width one mark takes with its gap. */
const markWidth = 0.034;

function placeOf(date: IsoDate, first: IsoMonth): number {
  const from = partsOf(`${first}-01` as IsoDate);
  const to = partsOf(date);
  const month = (to.year - from.year) * 12 + to.month - from.month;
  return (month + (to.day - 1) / datesOfMonth(monthOf(date)).length) / columns;
}

type Marks = Rhythm['marks'];

function sharedMarks(marks: Marks, place: (date: IsoDate) => number, today: IsoDate): StripMark[] {
  const groups: { at: number; marks: Marks[number][] }[] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    const at = place(mark.date);
    if (last !== undefined && at - last.at < markWidth) last.marks.push(mark);
    else groups.push({ at, marks: [mark] });
  }
  return groups.map((group) => sharedMark(group.at, group.marks, today));
}

function sharedMark(at: number, marks: readonly Marks[number][], today: IsoDate): StripMark {
  const shown = marks.find(({ kind }) => kind === 'lunch') ?? marks.at(-1)!;
  const kind = kindOf(shown.kind);
  const others = marks.length === 1 ? '' : `, and ${marks.length - 1} more`;
  return {
    at,
    date: shown.date,
    kind,
    label: `${kindName(kind)}, ${shortDate(shown.date, today)}${others}`
  };
}

function linesOf(marks: Marks, rhythm: Rhythm, place: (date: IsoDate) => number): StripLine[] {
  const dates = [...marks.map(({ date }) => date), rhythm.today];
  const lines = dates
    .slice(1)
    .flatMap((to, index) => between(dates[index]!, to, rhythm))
    .flatMap((stretch) => withPauses(stretch, rhythm.pauses));
  const ahead = isAhead(rhythm)
    ? [{ from: rhythm.today, to: rhythm.nextBy, how: 'ahead' as const }]
    : [];
  return [...lines, ...ahead].map(({ from, to, how }) => ({
    from: place(from),
    to: Math.min(place(to), farthest),
    how
  }));
}

interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly how: StripLine['how'];
}

/** The time between two contacts: in rhythm at first, quiet once the rhythm has run out. */
function between(from: IsoDate, to: IsoDate, { rhythmDays }: Rhythm): Stretch[] {
  if (daysBetween(from, to) <= 0) return [];
  if (daysBetween(from, to) <= rhythmDays) return [{ from, to, how: 'rhythm' }];
  const due = addDays(from, rhythmDays);
  return [
    { from, to: due, how: 'rhythm' },
    { from: due, to, how: 'quiet' }
  ];
}

/** A stretch without its paused days, and those beside it. */
function withPauses(stretch: Stretch, pauses: Rhythm['pauses']): Stretch[] {
  const parts: Stretch[] = [];
  let { from } = stretch;
  for (const pause of pauses) {
    const begins = pause.from > from ? pause.from : from;
    const ends = pause.to < stretch.to ? pause.to : stretch.to;
    if (begins >= ends) continue;
    if (begins > from) parts.push({ ...stretch, from, to: begins });
    parts.push({ from: begins, to: ends, how: 'paused' });
    from = ends;
  }
  return from < stretch.to ? [...parts, { ...stretch, from }] : parts;
}

const isAhead = (rhythm: Rhythm): rhythm is Rhythm & { nextBy: IsoDate } =>
  rhythm.nextBy !== null && daysBetween(rhythm.today, rhythm.nextBy) > 0;

function sentenceOf(marks: Marks, rhythm: Rhythm): string {
  const lunches = marks.filter(({ kind }) => kind === 'lunch').length;
  const contacts = `${counted(marks.length, 'contact')} in twelve months`;
  const next = rhythm.nextBy === null ? '' : `, next by ${shortDate(rhythm.nextBy, rhythm.today)}`;
  return `${contacts}${lunches === 0 ? '' : `, ${counted(lunches, 'lunch', 'lunches')}`}${next}`;
}

const kindOf = (kind: string): TouchKind | null => touchKind.safeParse(kind).data ?? null;

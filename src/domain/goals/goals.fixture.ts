import type { IsoDate } from '../calendar/calendar';
import type { EntryId } from '../people/ids';
import type { DoorReport, WeekFacts } from './week-report';
import { weekReport } from './week-report';
import type { Practice } from './practice';
import type { CountableTouch, TouchPerson } from './touch-count';

export const day = (text: string): IsoDate => text as IsoDate;

export const entry = (number: number): EntryId =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as EntryId;

export const ana: TouchPerson = { name: 'Ana Ruiz', earlierOneToOnes: 0 };
export const anaWellKnown: TouchPerson = { name: 'Ana Ruiz', earlierOneToOnes: 5 };
export const raj: TouchPerson = { name: 'Raj Patel', earlierOneToOnes: 2 };
export const rajWellKnown: TouchPerson = { name: 'Raj Patel', earlierOneToOnes: 3 };

/** A lunch with Ana, whom I do not know well, on Wednesday 18 November 2026. */
export const touch = (changes: Partial<CountableTouch> = {}): CountableTouch => ({
  entry: entry(1),
  date: day('2026-11-18'),
  kind: 'lunch',
  people: [ana],
  unknownPeople: 0,
  begunByMe: true,
  asked: false,
  chosen: null,
  organised: false,
  ...changes
});

/** Wednesday of week 47 of 2026, an empty journal. */
export const facts = (changes: Partial<WeekFacts> = {}): WeekFacts => ({
  week: '2026-W47' as WeekFacts['week'],
  today: day('2026-11-18'),
  touches: [],
  goals: [],
  pauses: [],
  plans: [],
  ...changes
});

export const doorOf = (practice: Practice, changes: Partial<WeekFacts>): DoorReport =>
  weekReport(facts(changes)).doors.find((door) => door.practice === practice)!;

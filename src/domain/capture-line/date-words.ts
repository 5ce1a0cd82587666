import type { Weekday } from '../calendar/calendar';
import type { PhraseTable, Phrases, Words } from './lexicon';
import { phraseTable, wordSet } from './lexicon';

/** What days are counted in. */
export type Unit = 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'year';

/** Days with a name of their own, or weeks and months that stand for a day. */
export type NamedDay =
  | 'today'
  | 'due today'
  | 'yesterday'
  | 'day before'
  | 'tomorrow'
  | 'day after'
  | 'week end'
  | 'next week end'
  | 'month end'
  | 'next month end'
  | 'year end'
  | 'last week'
  | 'next week'
  | 'last month'
  | 'next month'
  | 'christmas'
  | 'other day'
  | 'earlier this week'
  | 'week before last'
  | 'weekend';

/** The words for days, times and lengths of one language. */
export interface DateLanguage {
  namedDays: Readonly<Record<NamedDay, Phrases>>;
  /** Monday first. */
  weekdays: readonly Words[];
  /** Short names of weekdays that are verbs too, and the words that show it. */
  verbsToo: Words;
  afterSat: Words;
  /** January first. */
  months: readonly Words[];
  partsOfDay: Words;
  last: Words;
  next: Words;
  this: Words;
  ago: Words;
  in: Words;
  /** Behind a length of time to come: `in two weeks' time`. */
  time: Words;
  endOf: Words;
  midOf: Words;
  /** Before a month of the past: its first and its last days. */
  earlyIn: Words;
  lateIn: Words;
  of: Words;
  the: Words;
  and: string;
  /** Before a due date, wherever it stands. */
  due: Words;
  /** Before a date that may be something else. */
  soft: Words;
  /** Before a day, never before a time: `on 12.11.` */
  on: Words;
  /** Before a time, never before a length: `at 16h`. */
  at: Words;
  /** Before the first and between the two ends of a span of time: `from 12 to 13`. */
  spanFrom: Words;
  spanTo: Words;
  /** Behind a weekday: `Friday before last`. */
  beforeLast: Phrases;
  /** Before a day, as an hour of it: `first thing on`. */
  firstThing: Phrases;
  /** Before a due date, in several words: `no later than`. */
  latest: Phrases;
  /** May follow `the 4th` without making it the fourth of something. */
  afterOrdinal: Words;
  units: Readonly<Record<Unit, Words>>;
  hours: Words;
  minutes: Words;
  noon: Words;
  /** `past` and `to` of `quarter past three`, and what may follow an hour. */
  past: Words;
  before: Words;
  oclock: Words;
  am: Words;
  pm: Words;
  half: Words;
  quarter: Words;
  ones: Words;
  numbers: Readonly<Record<string, number>>;
  vagueNumbers: Words;
}

type WordSets = Readonly<
  Record<
    {
      [Key in keyof DateLanguage]: DateLanguage[Key] extends string ? Key : never;
    }[keyof DateLanguage],
    ReadonlySet<string>
  >
>;

/** The same, ready to look up. */
export interface DateWords extends Omit<WordSets, 'and' | 'beforeLast' | 'firstThing' | 'latest'> {
  and: string;
  beforeLast: PhraseTable<true>;
  firstThing: PhraseTable<true>;
  latest: PhraseTable<true>;
  namedDays: PhraseTable<NamedDay>;
  weekdays: ReadonlyMap<string, Weekday>;
  months: ReadonlyMap<string, number>;
  units: ReadonlyMap<string, Unit>;
  numbers: ReadonlyMap<string, number>;
}

export function dateWordsOf(language: DateLanguage): DateWords {
  const units = Object.entries(language.units).flatMap(([unit, words]) =>
    [...wordSet(words)].map((word) => [word, unit as Unit] as const)
  );
  const {
    and,
    beforeLast,
    firstThing,
    latest,
    namedDays,
    weekdays,
    months,
    units: _units,
    numbers,
    ...sets
  } = language;
  const compiled = Object.fromEntries(
    Object.entries(sets).map(([name, words]) => [name, wordSet(words)])
  ) as unknown as Omit<WordSets, 'and' | 'beforeLast' | 'firstThing' | 'latest'>;
  return {
    ...compiled,
    and,
    beforeLast: phraseTable([[true, beforeLast]]),
    firstThing: phraseTable([[true, firstThing]]),
    latest: phraseTable([[true, latest]]),
    namedDays: phraseTable(Object.entries(namedDays) as [NamedDay, Phrases][]),
    weekdays: new Map(
      weekdays.flatMap((words, at) =>
        [...wordSet(words)].map((word) => [word, (at + 1) as Weekday])
      )
    ),
    months: new Map(
      months.flatMap((words, at) => [...wordSet(words)].map((word) => [word, at + 1]))
    ),
    units: new Map(units),
    numbers: new Map(Object.entries(numbers))
  };
}

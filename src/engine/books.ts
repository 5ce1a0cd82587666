import type { IsoDate } from '../domain/calendar/calendar';
import type { EngineContext } from './context';
import type { OpenedDatabase } from './database/open-database';
import { createDoorDaysBook } from './door-days';
import { createEverybodyBook } from './everybody';
import { createHabitBook } from './habits';
import { createLifeBook } from './lived-weeks';
import { createNameBook } from './names';
import { createWordBook } from './written-words';

/** What a handler reads from memory, for the day it runs on. */
type BookReadings = Pick<
  EngineContext,
  'today' | 'names' | 'everybody' | 'writtenWords' | 'habits' | 'life'
>;

/** What of the journal is kept in memory between calls, always as of the last commit. */
export interface Books {
  on: (today: IsoDate) => BookReadings;
  /** Reads what the first line will need: in a quiet moment, so that it is marked as it is typed. */
  prepare: () => Promise<void>;
}

/** Opens the books over a journal, each to be read when first asked for, and forgets of them what a commit has changed. */
export function openBooks(
  { db, changes }: OpenedDatabase,
  today: () => IsoDate,
  locale: string
): Books {
  const everybody = createEverybodyBook(db.read);
  const names = createNameBook(() => everybody.read(today()));
  const words = createWordBook(db.read);
  const life = createLifeBook(db.read, createDoorDaysBook(db.read));
  const habits = createHabitBook(db.read, locale);
  changes.onPeople(everybody.changed);
  changes.onDays(life.daysChanged);
  changes.subscribe(({ tables }) => {
    if (tables.includes('person') || tables.includes('department')) names.forget();
    else if (tables.includes('touch')) names.refreshSoon();
    if (tables.some((name) => wordTables.has(name))) words.forget();
    if (tables.some((name) => habitTables.has(name))) habits.forget();
    if (tables.some((name) => lifeTables.has(name))) life.forget();
    if (tables.includes('entry')) life.entriesChanged();
  });
  return {
    on: (day) => ({
      today: day,
      names: names.read,
      everybody: () => everybody.read(day),
      writtenWords: words.read,
      habits: habits.read,
      life: async () => life.read(day, (await habits.read()).weekRules)
    }),
    prepare: async () => void (await Promise.all([names.read(), habits.read()]))
  };
}

/** What lived weeks are told from, beside entries and contacts. */
const lifeTables = new Set(['goal', 'pause', 'week_measure', 'reserve_spent', 'fresh_start']);

/** What habits are read from. */
const habitTables = new Set(['preference', 'correction', 'week_rule']);

/** Where words are written that a search may have meant. */
const wordTables = new Set(['entry', 'person', 'topic', 'department', 'search_language']);

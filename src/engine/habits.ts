import { z } from 'zod';
import { preferences, type Preferences } from '../contract/preferences';
import { datedWeekRule } from '../contract/week-rules';
import { usualHours } from '../domain/calendar/working-hours';
import { dayOrderOf } from '../domain/calendar/day-order';
import type { WeekRules } from '../domain/calendar/week-rules';
import type { Corrections } from '../domain/capture-line/corrections';
import { touchKind } from '../domain/journal/touch';
import { personId } from '../domain/people/ids';
import type { ReadDb } from './database/read-db';
import { keep, type Kept } from './kept';
import { weekRulesSql } from './reading/week-rule-rows';

/** What lines are read with beside the names: preferences, how weeks run, and how guesses were put right. */
export interface Habits extends Preferences {
  /** What the person chose; the rest is usual where they are. */
  chosen: readonly (keyof Preferences)[];
  corrections: Corrections;
  /** How weeks run: every rule ever set. */
  weekRules: WeekRules;
}

/** Weeks and dates as ISO has them, nothing put right. */
export const isoHabits: Habits = {
  dayOrder: 'day-month',
  workFrom: usualHours.from,
  workTo: usualHours.to,
  showsStreak: true,
  chosen: [],
  corrections: { names: new Map(), kinds: new Map() },
  weekRules: []
};

/** Keeps the habits of a journal at hand, for they are asked for with every line. */
export const createHabitBook = (db: ReadDb, locale: string): Kept<Habits> =>
  keep(() => readHabits(db, locale));

const stored = z.object({
  preferences: z.array(z.object({ name: z.string(), value: z.string() })),
  names: z.array(z.object({ written: z.string(), person: personId.nullable() })),
  kinds: z.array(z.object({ written: z.string(), kind: touchKind })),
  weekRules: z.array(datedWeekRule)
});

async function readHabits(db: ReadDb, locale: string): Promise<Habits> {
  const found = await db.json(
    `select json_build_object(
       'preferences', (select coalesce(json_agg(json_build_object('name', name, 'value', value)), '[]') from preference),
       'names', (select coalesce(json_agg(json_build_object('written', written, 'person', person_id)), '[]') from correction where sort = 'name'),
       'kinds', (select coalesce(json_agg(json_build_object('written', written, 'kind', kind)), '[]') from correction where sort = 'kind'),
       'weekRules', (${weekRulesSql})
     )::text`,
    [],
    stored
  );
  const values = new Map(found.preferences.map(({ name, value }) => [name, value]));
  const chosen = preferences.partial().safeParse({
    dayOrder: values.get('dayOrder'),
    workFrom: values.get('workFrom'),
    workTo: values.get('workTo'),
    showsStreak: flagOf(values.get('showsStreak'))
  }).data;
  return {
    dayOrder: chosen?.dayOrder ?? dayOrderOf(locale),
    workFrom: chosen?.workFrom ?? usualHours.from,
    workTo: chosen?.workTo ?? usualHours.to,
    showsStreak: chosen?.showsStreak ?? true,
    chosen: preferences.keyof().options.filter((name) => chosen?.[name] !== undefined),
    corrections: {
      names: new Map(found.names.map(({ written, person }) => [written, person ?? 'nobody'])),
      kinds: new Map(found.kinds.map(({ written, kind }) => [written, kind]))
    },
    weekRules: found.weekRules
  };
}

const flagOf = (text: string | undefined): boolean | undefined =>
  text === undefined ? undefined : text === 'true';

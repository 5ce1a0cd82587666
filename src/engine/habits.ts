import { z } from 'zod';
import { preferences, type Preferences } from '../contract/preferences';
import { usualHours } from '../domain/calendar/working-hours';
import { habitsOfLocale } from '../domain/calendar/locale-habits';
import type { Corrections } from '../domain/capture-line/corrections';
import { touchKind } from '../domain/journal/touch';
import { personId } from '../domain/people/ids';
import type { ReadDb } from './database/database';
import { keep, type Kept } from './kept';

/** What lines are read with beside the names: preferences, and how guesses were put right. */
export interface Habits extends Preferences {
  /** What the person chose; the rest is usual where they are. */
  chosen: readonly (keyof Preferences)[];
  corrections: Corrections;
}

/** Weeks and dates as ISO has them, nothing put right. */
export const isoHabits: Habits = {
  weekStart: 1,
  dayOrder: 'day-month',
  workFrom: usualHours.from,
  workTo: usualHours.to,
  chosen: [],
  corrections: { names: new Map(), kinds: new Map() }
};

/** Keeps the habits of a journal at hand, for they are asked for with every line. */
export const createHabitBook = (db: ReadDb, locale: string): Kept<Habits> =>
  keep(() => readHabits(db, locale));

const stored = z.object({
  preferences: z.array(z.object({ name: z.string(), value: z.string() })),
  names: z.array(z.object({ written: z.string(), person: personId.nullable() })),
  kinds: z.array(z.object({ written: z.string(), kind: touchKind }))
});

async function readHabits(db: ReadDb, locale: string): Promise<Habits> {
  const found = await db.json(
    `select json_build_object(
       'preferences', (select coalesce(json_agg(json_build_object('name', name, 'value', value)), '[]') from preference),
       'names', (select coalesce(json_agg(json_build_object('written', written, 'person', person_id)), '[]') from correction where sort = 'name'),
       'kinds', (select coalesce(json_agg(json_build_object('written', written, 'kind', kind)), '[]') from correction where sort = 'kind')
     )::text`,
    [],
    stored
  );
  const values = new Map(found.preferences.map(({ name, value }) => [name, value]));
  const chosen = preferences.partial().safeParse({
    weekStart: values.has('weekStart') ? Number(values.get('weekStart')) : undefined,
    dayOrder: values.get('dayOrder'),
    workFrom: values.get('workFrom'),
    workTo: values.get('workTo')
  }).data;
  const usual = habitsOfLocale(locale);
  return {
    weekStart: chosen?.weekStart ?? preferences.shape.weekStart.parse(usual.weekStart),
    dayOrder: chosen?.dayOrder ?? usual.dayOrder,
    workFrom: chosen?.workFrom ?? usualHours.from,
    workTo: chosen?.workTo ?? usualHours.to,
    chosen: preferences.keyof().options.filter((name) => chosen?.[name] !== undefined),
    corrections: {
      names: new Map(found.names.map(({ written, person }) => [written, person ?? 'nobody'])),
      kinds: new Map(found.kinds.map(({ written, kind }) => [written, kind]))
    }
  };
}

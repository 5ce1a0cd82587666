import { z } from 'zod';
import { isoDate, type IsoDate } from '../domain/calendar/calendar';
import type { DoorDays } from '../domain/goals/lived-weeks';
import { practice, type Practice } from '../domain/goals/practice';
import { countTouch } from '../domain/goals/touch-count';
import { touchKind } from '../domain/journal/touch';
import { entryId } from '../domain/people/ids';
import type { ReadDb } from './database/read-db';

/** Touches of a day that count alike. */
const alikeRow = z.object({
  date: isoDate,
  kind: touchKind,
  begunByMe: z.boolean(),
  asked: z.boolean(),
  organised: z.boolean(),
  chosen: practice.nullable(),
  /** How many were there, two standing for more. */
  people: z.int(),
  unknownPeople: z.int(),
  /** Of whom one knew least: how many one-to-ones lay before. */
  fewest: z.int(),
  touches: z.int()
});

/** Keeps in memory how the doors were filled by day: counting years of touches anew takes Postgres a second, a day of them nothing. */
export interface DoorDaysBook {
  /** As of the last commit. */
  read: () => Promise<DoorDays>;
  /** Contacts from this day on have changed. */
  changed: (since: string) => void;
}

export function createDoorDaysBook(db: ReadDb): DoorDaysBook {
  const kept = new Map<IsoDate, Map<Practice, number>>();
  /** From when on the days are to be read again; null: none. */
  let stale: IsoDate | null = longAgo;
  let reading: Promise<unknown> = Promise.resolve();

  const catchUp = async (): Promise<DoorDays> => {
    const since = stale;
    if (since === null) return kept;
    stale = null;
    try {
      const rows = await db.json(alikeSql, [since], z.array(alikeRow));
      for (const date of kept.keys()) if (date >= since) kept.delete(date);
      for (const row of rows) add(row, kept);
      return kept;
    } catch (error) {
      stale = earlier(since, stale);
      throw error;
    }
  };

  return {
    read() {
      const next = reading.then(catchUp);
      reading = next.catch(() => undefined);
      return next;
    },
    changed(since) {
      stale = earlier(isoDate.parse(since), stale);
    }
  };
}

function add(alike: z.infer<typeof alikeRow>, days: Map<IsoDate, Map<Practice, number>>): void {
  const { date, people, fewest, touches, ...touch } = alike;
  const one = { name: '', earlierOneToOnes: fewest };
  const count = countTouch({
    ...touch,
    date,
    entry: nobodys,
    people: Array.from({ length: people }, () => one)
  });
  if (count.practice === null) return;
  const day = days.get(date) ?? new Map<Practice, number>();
  days.set(date, day);
  day.set(count.practice, (day.get(count.practice) ?? 0) + count.amount * touches);
}

const earlier = (a: IsoDate, b: IsoDate | null): IsoDate => (b === null || a < b ? a : b);

const longAgo = isoDate.parse('0001-01-01');
const nobodys = entryId.parse('00000000-0000-7000-8000-000000000000');

const alikeSql = `
select coalesce(json_agg(json_build_object('date', date, 'kind', kind, 'begunByMe', begun_by_me, 'asked', asked,
  'organised', organised, 'chosen', practice, 'people', people, 'unknownPeople', unknown_people,
  'fewest', fewest, 'touches', touches)), '[]')::text
from (
  select t.date, t.kind, t.begun_by_me, t.asked, t.organised, t.practice, least(coalesce(p.people, 0), 2) as people,
    least(t.unknown_people, 2) as unknown_people, least(coalesce(p.fewest, 0), 100) as fewest, count(*) as touches
  from touch t
  left join (
    select touch_id, count(*)::integer as people, min(earlier_one_to_ones) as fewest
    from touch_person where date >= $1::date group by touch_id) p on p.touch_id = t.id
  where t.date >= $1::date
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9) alike`;

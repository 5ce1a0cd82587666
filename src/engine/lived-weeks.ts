import { z } from 'zod';
import { isoDate, isoWeek, type IsoDate, type IsoWeek } from '../domain/calendar/calendar';
import { firstDateOf, weekHolding, type WeekRules } from '../domain/calendar/week-rules';
import { livedWeeks, type LifeFacts } from '../domain/goals/lived-weeks';
import { datedGoal } from '../domain/goals/practice';
import { standingAfter, type LivedWeek, type Standing } from '../domain/goals/standing';
import { pauseKind } from '../domain/goals/working-days';
import type { ReadDb } from './database/read-db';
import type { DoorDaysBook } from './door-days';
import { begunOnOf, journalBegin, journalBeginSql, readBegunOn } from './reading/journal-begin';
import { measureRow, measuresSql } from './reading/measure-rows';

/** The weeks lived so far, and where they leave somebody. */
export interface Life {
  facts: LifeFacts & { rules: WeekRules };
  /** The week being lived. */
  current: IsoWeek;
  /** Those that are over, the oldest first. */
  lived: readonly LivedWeek[];
  standing: Standing;
  /** Whether anything was ever written down. */
  hasBegun: boolean;
}

/** Keeps how lived weeks ended: they change when something is back-dated or chosen, not with every save. */
export interface LifeBook {
  /** As of the last commit. */
  read: (today: IsoDate, rules: WeekRules) => Promise<Life>;
  /** Contacts from this day on have changed. */
  daysChanged: (since: string) => void;
  /** Entries were written or taken away. */
  entriesChanged: () => void;
  /** Something else that weeks are told from has changed. */
  forget: () => void;
}

const saidRow = z.object({
  goals: z.array(datedGoal),
  pauses: z.array(z.object({ fromDate: isoDate, toDate: isoDate, kind: pauseKind })),
  measures: z.array(measureRow),
  saved: z.array(isoWeek),
  freshStarts: z.array(z.object({ on: isoDate, accepted: z.boolean() })),
  begin: journalBegin
});

export function createLifeBook(db: ReadDb, days: DoorDaysBook): LifeBook {
  let kept: Life | null = null;
  /** The entries may have another first one. */
  let mayBeginElsewhere = false;

  const tell = async (today: IsoDate, rules: WeekRules): Promise<Life> => {
    const [filled, said] = await Promise.all([days.read(), db.json(saidSql, [], saidRow)]);
    const weekOfDate = (one: { on: IsoDate }): IsoWeek => weekHolding(one.on, rules);
    const accepted = said.freshStarts.filter((one) => one.accepted);
    const notNow = said.freshStarts.filter((one) => !one.accepted);
    const current = weekHolding(today, rules);
    const facts = {
      ...said,
      today,
      rules,
      days: filled,
      saved: new Set(said.saved),
      begins: [begunOnOf(said.begin, today), ...accepted.map(({ on }) => on)].sort()
    };
    const lived = livedWeeks(facts);
    const standing = standingAfter(lived, {
      current,
      freshStarts: new Set(accepted.map(weekOfDate)),
      notNow: new Set(notNow.map(weekOfDate))
    });
    return { facts, current, lived, standing, hasBegun: said.begin !== null };
  };

  return {
    async read(today, rules) {
      if (mayBeginElsewhere) {
        mayBeginElsewhere = false;
        const begunOn = await readBegunOn(db, today);
        if (kept?.facts.begins.includes(begunOn) !== true) kept = null;
      }
      // Whatever was filled since stands in the same map.
      await days.read();
      const { facts, current } = kept ?? {};
      const isSame = facts?.rules === rules && current === weekHolding(today, rules);
      if (kept !== null && isSame) return kept;
      const life = await tell(today, rules);
      // In an empty journal every day is the first.
      kept = life.hasBegun ? life : null;
      return life;
    },
    daysChanged(since) {
      days.changed(since);
      // What happens in the week being lived changes none that is over.
      if (kept !== null && since < firstDateOf(kept.current, kept.facts.rules)) kept = null;
    },
    entriesChanged() {
      mayBeginElsewhere = true;
    },
    forget() {
      kept = null;
    }
  };
}

const saidSql = `select json_build_object(
  'goals', (select coalesce(json_agg(json_build_object('practice', practice, 'target', target, 'period', period,
    'fromDate', from_date) order by from_date), '[]') from goal),
  'pauses', (select coalesce(json_agg(json_build_object('fromDate', from_date, 'toDate', to_date, 'kind', kind)), '[]') from pause),
  'measures', (${measuresSql}),
  'saved', (select coalesce(json_agg(week order by week), '[]') from reserve_spent),
  'freshStarts', (select coalesce(json_agg(json_build_object('on', on_date, 'accepted', accepted) order by on_date), '[]') from fresh_start),
  'begin', (${journalBeginSql}))::text`;

import { JournalError } from '../../../contract/errors';
import type { Handlers } from '../../../contract/procedure';
import type { standingApi } from '../../../contract/standing';
import type { IsoWeek } from '../../../domain/calendar/calendar';
import { changeCountsWhen, type DatedCountsWhen } from '../../../domain/goals/counts-when';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import { readMeasures } from '../../reading/measure-rows';
import { readWeekRules } from '../../reading/week-rule-rows';
import { readStanding } from './read-standing';

export const standingHandlers: Handlers<typeof standingApi, EngineContext> = {
  readStanding: (_input, context) => readStanding(context),

  changeCountsWhen: ({ countsWhen }, { db, today }) =>
    db.transaction(async (tx) => {
      const chosen = await readMeasures(tx);
      const rules = await readWeekRules(tx);
      const change = changeCountsWhen(countsWhen, { today, chosen, rules });
      const { from, holdsFrom } = change;
      await writeMeasures(tx, from, change.chosen);
      return { holdsFrom, before: { from, measures: chosen.filter((one) => one.from >= from) } };
    }),

  restoreCountsWhen: ({ from, measures }, { db }) =>
    db.transaction(async (tx) => {
      await writeMeasures(tx, from, measures);
      return {};
    }),

  async spendReserve({ week }, { db, life }) {
    const { standing } = await life();
    if (standing.savable !== week)
      throw new JournalError('conflict', 'There is no pass to spend on this week.');
    return db.transaction(async (tx) => {
      await tx.run('insert into reserve_spent (week) values ($1) on conflict do nothing', [week]);
      return {};
    });
  },

  returnReserve: ({ week }, { db }) =>
    db.transaction(async (tx) => {
      if ((await tx.run('delete from reserve_spent where week = $1', [week])) === 0)
        throw new JournalError('not-found', 'No pass was spent on this week.');
      return {};
    }),

  answerFreshStart: ({ accepted }, { db, today }) =>
    db.transaction(async (tx) => {
      await tx.run(
        `insert into fresh_start (on_date, accepted) values ($1, $2)
         on conflict (on_date) do update set accepted = excluded.accepted`,
        [today, accepted]
      );
      return { on: today };
    }),

  withdrawFreshStart: ({ on }, { db }) =>
    db.transaction(async (tx) => {
      if ((await tx.run('delete from fresh_start where on_date = $1', [on])) === 0)
        throw new JournalError('not-found', 'This was taken back already.');
      return {};
    })
};

async function writeMeasures(
  tx: WriteDb,
  from: IsoWeek,
  measures: readonly DatedCountsWhen[]
): Promise<void> {
  await tx.run('delete from week_measure where from_week >= $1', [from]);
  for (const one of measures)
    await tx.run('insert into week_measure (from_week, counts_when) values ($1, $2)', [
      one.from,
      one.countsWhen
    ]);
}

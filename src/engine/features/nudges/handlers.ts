import { z } from 'zod';
import type { nudgesApi } from '../../../contract/nudges';
import type { Handlers } from '../../../contract/procedure';
import { laterChoices } from '../../../domain/nudges/later';
import { planNudges } from '../../../domain/nudges/plan-nudges';
import type { EngineContext } from '../../context';
import { changeChoices, describeChoices, putBackWindow, wakeNudges } from './choices';
import { listNudges, putOffNudge, restoreNudge, settleNudge } from './inbox';
import { readNudgeFacts } from './nudge-facts';

const keyRow = z.object({ key: z.string() });

export const nudgesHandlers: Handlers<typeof nudgesApi, EngineContext> = {
  async readNudgePlan(_input, context) {
    return planNudges(await readNudgeFacts(context), context.now);
  },

  noteNudges: ({ nudges, as }, { db, now }) =>
    db.transaction(async (tx) => {
      const why = as.state === 'held' ? as.why : null;
      await tx.run(noteSql, [JSON.stringify(nudges), now, as.state, why]);
      return {};
    }),

  claimNudges: ({ nudges }, { db, now }) =>
    db.transaction(async (tx) => {
      const claimed = await tx.rows(
        claimSql,
        [JSON.stringify(nudges), now, 'claimed', null],
        keyRow
      );
      return { claimed: claimed.map((row) => row.key) };
    }),

  settleNudges: ({ keys, state }, { db }) =>
    db.transaction(async (tx) => {
      await tx.run(
        `update nudge set state = $2 where key = any($1::text[]) and state = 'claimed'`,
        [keys, state]
      );
      return {};
    }),

  listNudges: (_input, context) => listNudges(context),

  actOnNudge: ({ key }, context) => settleNudge(key, 'acted', context),

  dismissNudge: ({ key }, context) => settleNudge(key, 'dismissed', context),

  putOffNudge: (input, context) => putOffNudge(input, context),

  listLaterTimes: async (_input, { now, zone }) => laterChoices(now, zone).map(({ name }) => name),

  restoreNudge: (input, context) => restoreNudge(input, context),

  readNudgeChoices: (_input, context) => describeChoices(context),

  changeNudgeChoices: (changes, context) => changeChoices(changes, context),

  putBackWindow: ({ id }, context) => putBackWindow(id, context),

  wakeNudges: ({ kind }, context) => wakeNudges(kind, context)
};

/** $1 the nudges, $2 now, $3 the state they enter, $4 why they are held. */
const enterSql = `
insert into nudge as n (key, kind, title, reason, target, from_at, until_at, state, held_why, recorded_at)
select key, kind, title, reason, target, "from", until, $3, $4, $2
from json_to_recordset($1::json) as r(key text, kind text, title text, reason text, target jsonb, "from" timestamptz, until timestamptz)
on conflict (key) do update set title = excluded.title, reason = excluded.reason, target = excluded.target,
  from_at = excluded.from_at, until_at = excluded.until_at, state = excluded.state,
  held_why = coalesce(excluded.held_why, n.held_why), recorded_at = excluded.recorded_at
where n.state in ('planned', 'held')`;

// The same reason again is nothing new.
const noteSql = `${enterSql} and (n.state, n.held_why) is distinct from (excluded.state, excluded.held_why)`;

const claimSql = `${enterSql} returning key`;

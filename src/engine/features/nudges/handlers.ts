import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import { inboxNudge, type nudgesApi } from '../../../contract/nudges';
import type { Handlers } from '../../../contract/procedure';
import { planNudges } from '../../../domain/nudges/plan-nudges';
import type { EngineContext } from '../../context';
import { readNudgeFacts } from './nudge-facts';

const keyRow = z.object({ key: z.string() });

export const nudgesHandlers: Handlers<typeof nudgesApi, EngineContext> = {
  async readNudgePlan(_input, context) {
    return planNudges(await readNudgeFacts(context), context.now);
  },

  claimNudges: ({ nudges }, { db, now }) =>
    db.transaction(async (tx) => {
      const claimed = await tx.rows(claimSql, [JSON.stringify(nudges), now], keyRow);
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

  listNudges: async (_input, { db }) =>
    await db.read.rows(
      `select key, kind, title, reason, target, from_at as "from", until_at as "until", state, recorded_at as "recordedAt"
       from nudge where state <> 'dismissed' order by recorded_at desc, key limit 100`,
      [],
      inboxNudge
    ),

  dismissNudge: ({ key }, { db }) =>
    db.transaction(async (tx) => {
      const found = await tx.run(`update nudge set state = 'dismissed' where key = $1`, [key]);
      if (found === 0)
        throw new JournalError('not-found', 'This nudge is not in the inbox any more.');
      return {};
    })
};

const claimSql = `
insert into nudge (key, kind, title, reason, target, from_at, until_at, state, recorded_at)
select key, kind, title, reason, target, "from", until, 'claimed', $2
from json_to_recordset($1::json) as r(key text, kind text, title text, reason text, target jsonb, "from" timestamptz, until timestamptz)
on conflict (key) do nothing
returning key`;

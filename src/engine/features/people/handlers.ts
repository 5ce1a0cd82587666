import { z } from 'zod';
import type { Handlers } from '../../../contract/procedure';
import type { peopleApi } from '../../../contract/people';
import type { EngineContext } from '../../context';
import { readPersonNames } from '../../names';
import { summaryColumns, summaryFrom, summaryRow, toSummary } from '../../reading/person-rows';

export const peopleHandlers: Handlers<typeof peopleApi, EngineContext> = {
  async listPeople(_input, { db, today }) {
    const rows = await db.read.json(
      `select coalesce(json_agg(r order by r.name collate "und-x-icu", r.id), '[]')::text
       from (select ${summaryColumns} from ${summaryFrom}) r`,
      [],
      z.array(summaryRow)
    );
    return rows.map((row) => toSummary(row, today));
  },

  countPeople: async (_input, { db }) =>
    (
      await db.read.one(
        'select count(*)::integer as people from person',
        [],
        z.object({ people: z.int() })
      )
    ).people,

  listNames: (_input, { db }) => readPersonNames(db.read)
};

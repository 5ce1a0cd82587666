import { z } from 'zod';
import type { Handlers } from '../../../contract/procedure';
import type { peopleApi } from '../../../contract/people';
import type { EngineContext } from '../../context';
import { summaryColumns, summaryFrom, summaryRow, toSummary } from '../../reading/person-rows';
import { changePeople, deletePeople } from './change-people';
import { readPeopleCounts } from './people-counts';
import { browsePeople, pickPeople } from './people-list';
import { takeBackStep } from '../../row-step';
import { previewPerson } from './person-preview';

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

  browsePeople,
  pickPeople,
  readPeopleCounts: (_input, context) => readPeopleCounts(context),
  previewPerson: ({ id }, context) => previewPerson(id, context),

  countPeople: async (_input, { db }) =>
    (
      await db.read.one(
        'select count(*)::integer as people from person where left_on is null',
        [],
        z.object({ people: z.int() })
      )
    ).people,

  listNames: async (_input, { everybody }) =>
    (await everybody()).people.map(({ id, name, nickname, department, lastContact }) => ({
      id,
      name,
      nickname,
      department,
      lastContact
    })),

  changePeople: ({ ids, change }, context) => changePeople(ids, change, context),
  deletePeople: ({ ids }, context) => deletePeople(ids, context),

  async takeBackPeopleStep({ step }, { db }) {
    await db.transaction((tx) => takeBackStep(tx, step));
    return {};
  }
};

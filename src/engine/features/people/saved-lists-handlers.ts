import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import { peopleFilter } from '../../../contract/people';
import type { Handlers } from '../../../contract/procedure';
import { savedList, type savedListsApi } from '../../../contract/saved-lists';
import { listId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import { recordStep } from '../../row-step';

export const savedListsHandlers: Handlers<typeof savedListsApi, EngineContext> = {
  listSavedLists: (_input, { db }) => db.read.json(listsSql, [], z.array(savedList)),

  addSavedList: ({ name, filter }, { db, newId }) =>
    db.transaction(async (tx) => {
      const id = newId();
      await tx.run(
        `insert into saved_list (id, name, position, filter)
         select $1, $2, coalesce(max(position), 0) + 1, $3::jsonb from saved_list`,
        [id, name, filter && JSON.stringify(filter)]
      );
      return { id: listId.parse(id) };
    }),

  changeSavedList: ({ id, name, filter }, { db }) =>
    db.transaction(async (tx) => {
      const before = await tx.maybe(
        'select name, filter from saved_list where id = $1',
        [id],
        z.object({ name: z.string(), filter: peopleFilter.nullable() })
      );
      if (!before) throw gone();
      const after = {
        name: name ?? before.name,
        filter: filter === undefined ? before.filter : filter
      };
      await tx.run('update saved_list set name = $2, filter = $3::jsonb where id = $1', [
        id,
        after.name,
        after.filter && JSON.stringify(after.filter)
      ]);
      return { before };
    }),

  async orderSavedLists({ ids }, { db }) {
    await db.transaction((tx) =>
      tx.run(
        `update saved_list l set position = n.place
         from (select l.id, row_number() over (order by w.place nulls last, l.position, l.id) as place
               from saved_list l left join unnest($1::uuid[]) with ordinality as w(id, place) on w.id = l.id) n
         where n.id = l.id and l.position <> n.place`,
        [ids]
      )
    );
    return {};
  },

  deleteSavedList: ({ id }, context) =>
    context.db.transaction(async (tx) => {
      let deleted = 0;
      const step = await recordStep(
        tx,
        context,
        [
          { table: 'saved_list', where: 't.id = $1::uuid', params: [id] },
          { table: 'saved_list_person', where: 't.list_id = $1::uuid', params: [id] }
        ],
        async () => {
          deleted = await tx.run('delete from saved_list where id = $1', [id]);
        }
      );
      if (deleted === 0) throw gone();
      return { step };
    })
};

const gone = () => new JournalError('not-found', 'This list is not there any more.');

const listsSql = `
select coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'filter', l.filter,
  'picked', case when l.filter is null then (select count(*) from saved_list_person x
    join person p on p.id = x.person_id where x.list_id = l.id and p.left_on is null) end)
  order by l.position, l.id), '[]')::text
from saved_list l`;

import type { duplicatesApi } from '../../../contract/duplicates';
import type { Handlers } from '../../../contract/procedure';
import type { EngineContext } from '../../context';
import { mergePeople } from './merge-people';
import { previewMerge, readDuplicates } from './read-duplicates';

export const duplicatesHandlers: Handlers<typeof duplicatesApi, EngineContext> = {
  listDuplicates: (_input, context) => readDuplicates(context),
  previewMerge,
  mergePeople,

  async dismissDuplicate({ one, other }, { db }) {
    await db.transaction((tx) =>
      tx.run(
        `insert into not_duplicate (person_id, other_id)
         select a.id, b.id from person a, person b
         where (a.id, b.id) in (($1::uuid, $2::uuid), ($2::uuid, $1::uuid)) and a.id <> b.id
         on conflict do nothing`,
        [one, other]
      )
    );
    return {};
  },

  async reconsiderDuplicate({ one, other }, { db }) {
    await db.transaction((tx) =>
      tx.run(
        `delete from not_duplicate
         where (person_id, other_id) in (($1::uuid, $2::uuid), ($2::uuid, $1::uuid))`,
        [one, other]
      )
    );
    return {};
  }
};

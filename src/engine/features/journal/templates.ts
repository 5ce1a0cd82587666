import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import type { Handlers } from '../../../contract/procedure';
import { templatesApi } from '../../../contract/templates';
import { templateId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';

const template = templatesApi.deleteTemplate.output;

export const templatesHandlers: Handlers<typeof templatesApi, EngineContext> = {
  listTemplates: (_input, { db }) =>
    db.read.json(
      `select coalesce(json_agg(t order by t.name collate "und-x-icu", t.id), '[]')::text from template t`,
      [],
      z.array(template)
    ),

  async saveTemplate({ id, name, text }, { db, newId }) {
    const kept = id ?? templateId.parse(newId());
    await db.transaction((tx) =>
      tx.run(
        `insert into template (id, name, text) values ($1, $2, $3)
         on conflict (id) do update set name = excluded.name, text = excluded.text`,
        [kept, name, text]
      )
    );
    return { id: kept };
  },

  deleteTemplate: ({ id }, { db }) =>
    db.transaction(async (tx) => {
      const deleted = await tx.maybe(
        'delete from template where id = $1 returning id, name, text',
        [id],
        template
      );
      if (!deleted) throw new JournalError('not-found', 'This template is not here any more.');
      return deleted;
    })
};

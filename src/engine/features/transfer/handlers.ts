import { z } from 'zod';
import type { Handlers } from '../../../contract/procedure';
import { transferApi } from '../../../contract/transfer';
import { dateAt, instant } from '../../../domain/calendar/calendar';
import { importId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import { applyPlan } from './apply-import';
import { countsOf, planFiles, previewOf } from './plan-files';
import { undoImport } from './undo-import';

export const transferHandlers: Handlers<typeof transferApi, EngineContext> = {
  async previewImport({ files }, context) {
    return previewOf(await planFiles(context.db.read, files, context));
  },

  async applyImport({ files }, context) {
    const { plan, id } = await context.db.transaction(async (tx) => {
      const plan = await planFiles(tx, files, context);
      return { plan, id: await applyPlan(tx, plan, context) };
    });
    if (id !== null) await context.vacuum();
    return { ...countsOf(plan), id: id === null ? null : importId.parse(id) };
  },

  undoImport: ({ id }, context) => context.db.transaction((tx) => undoImport(tx, id, context)),

  listImports: (_, { db }) =>
    db.read.rows(
      `select id, on_date as "on", sources, new_people as "new", changed_people as changed
       from import_batch where undone_at is null order by id desc`,
      [],
      listedImport
    ),

  async readLastCopy(_, { db, zone }) {
    const { at } = await db.read.one(
      'select max(made_at) as at from journal_copy',
      [],
      z.object({ at: instant.nullable() })
    );
    return { on: at && dateAt(at, zone) };
  }
};

const listedImport = transferApi.listImports.output.element;

import { z } from 'zod';
import type { Handlers } from '../../../contract/procedure';
import { transferApi, type ImportChoices } from '../../../contract/transfer';
import { dateAt, instant } from '../../../domain/calendar/calendar';
import { importId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WatchedImport } from '../../import-watch';
import type { ImportFile, ReadFiles } from '../../formats/read-files';
import { applyPlan } from './apply-import';
import { readColumnMaps, rememberColumns } from './column-maps';
import type { Writers } from './made';
import { planFiles } from './plan-files';
import { countsOf, previewOf } from './preview';
import { undoImport } from './undo-import';

/** Answers imports and exports; what an import makes beside people is written by the features that own it. */
export const transferHandlers = (
  writers: Writers
): Handlers<typeof transferApi, EngineContext> => ({
  previewImport: (input, context) =>
    watched(context, async (running) => {
      const read = await readAll(input, context, running);
      await running.at(comparing);
      return previewOf(await planFiles(context.db.read, read, input.choices, context));
    }),

  applyImport: (input, context) =>
    watched(context, async (running) => {
      const read = await readAll(input, context, running);
      const { choices } = input;
      const { plan, applied } = await context.db.transaction(async (tx) => {
        await running.at(comparing);
        const plan = await planFiles(tx, read, choices, context);
        const applied = await applyPlan(tx, plan, new Set(choices.accepted), writers, {
          ...context,
          running
        });
        await rememberColumns(tx, read.headings, choices.columns);
        return { plan, applied };
      });
      if (applied.id !== null) await context.vacuum();
      return {
        ...countsOf(plan),
        ...(applied.contacts > 0 && { contacts: applied.contacts }),
        ...(applied.occasions > 0 && { occasions: applied.occasions }),
        id: applied.id === null ? null : importId.parse(applied.id)
      };
    }),

  readImportProgress: (_, { imports }) => imports.progress(),

  cancelImport(_, { imports }) {
    imports.cancel();
    return {};
  },

  undoImport: ({ id }, context) =>
    context.db.transaction((tx) => undoImport(tx, id, writers, context)),

  listImports: (_, { db }) => db.read.json(listedSql, [], transferApi.listImports.output),

  async readLastCopy(_, { db, zone }) {
    const { at } = await db.read.one(
      'select max(made_at) as at from journal_copy',
      [],
      z.object({ at: instant.nullable() })
    );
    return { on: at && dateAt(at, zone) };
  }
});

const comparing = { stage: 'comparing', done: 0, of: 0 } as const;

/** Runs an import so that it can be asked how far it is, and called off. */
async function watched<T>(
  { imports }: EngineContext,
  work: (running: WatchedImport) => Promise<T>
): Promise<T> {
  const running = imports.begin();
  try {
    return await work(running);
  } finally {
    running.end();
  }
}

/** Files are read before the transaction begins: nobody waits for it meanwhile. */
async function readAll(
  { files, choices }: { files: readonly ImportFile[]; choices: ImportChoices },
  context: EngineContext,
  { signal }: WatchedImport
): Promise<ReadFiles> {
  const reading = {
    zone: context.zone,
    today: context.today,
    columns: choices.columns,
    remembered: await readColumnMaps(context.db.read)
  };
  return context.readFiles(files, reading, signal);
}

const listedSql = `
select coalesce(json_agg(json_strip_nulls(json_build_object('id', id, 'on', on_date, 'sources', sources,
  'new', new_people, 'changed', changed_people, 'contacts', nullif(contacts, 0))) order by id desc), '[]')::text
from import_batch where undone_at is null`;

import { z } from 'zod';
import type { Handlers } from '../../../contract/procedure';
import { transferApi, type ImportChoices } from '../../../contract/transfer';
import { dateAt, instant } from '../../../domain/calendar/calendar';
import { importId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import type { ReadDb } from '../../database/read-db';
import type { ImportFile } from '../../formats/read-files';
import type { ImportOutline, ImportPlanner } from '../../import-planner';
import { undoOfImport, type WatchedImport } from '../../work-watch';
import { type Applied, applyPlan } from './apply-import';
import type { PaintedPhoto } from './apply-photos';
import { readColumnMaps, rememberColumns } from './column-maps';
import { rememberAnswers } from './import-answers';
import { journalFacts } from './journal-facts';
import type { Writers } from './made';
import { undoImport } from './undo-import';

/** Answers imports and exports; what an import makes beside people is written by the features that own it. */
export const transferHandlers = (
  writers: Writers
): Handlers<typeof transferApi, EngineContext> => ({
  previewImport: (input, context) =>
    context.imports.run(async (running) => {
      const plan = await planOf(input, context, running, context.db.read);
      plan.close();
      return plan.outline.preview;
    }),

  readImportPhotos: (input, context) =>
    context.imports.run(async (running) => {
      const wanted = { ...input, withPictures: true };
      const plan = await planOf(wanted, context, running, context.db.read);
      plan.close();
      return plan.outline.pictures.map((photo) => ({
        ...photo,
        picture: new Uint8Array(photo.picture)
      }));
    }),

  applyImport: (input, context) =>
    context.imports.run(async (running) => {
      const { plan, id, photos } = await applied(input, writers, context, running);
      if (id !== null) await context.vacuum();
      const { preview, calendar, news } = plan;
      const contacts = calendar.proposed.length;
      return {
        new: preview.new,
        changed: preview.changed,
        same: preview.same,
        refused: preview.refused,
        ...(contacts > 0 && { contacts }),
        ...(news.length > 0 && { occasions: news.length }),
        ...(photos > 0 && { photos }),
        id: id === null ? null : importId.parse(id)
      };
    }),

  readImportProgress: (_, { imports }) => imports.progress(),

  cancelImport(_, { imports }) {
    imports.cancel();
    return {};
  },

  undoImport: ({ id }, context) =>
    context.imports.run(async (running) => {
      const undone = await context.db.transaction((tx) =>
        undoImport(tx, id, writers, { ...context, running })
      );
      if (undone.removed + undone.restored > 0) await context.vacuum();
      return undone;
    }, undoOfImport),

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

/**
 * Plans outside of a transaction, so that nobody waits for it, and writes what was planned when nothing
 * was written meanwhile; else it is planned again, with nobody in between.
 */
async function applied(
  input: ImportInput & { readonly photos: readonly PaintedPhoto[] },
  writers: Writers,
  context: EngineContext,
  running: WatchedImport
): Promise<{ plan: ImportOutline } & Applied> {
  const { db } = context;
  const write = async (tx: WriteDb, plan: ImportPlanner) => {
    try {
      const done = await applyPlan(tx, plan, input.photos, writers, { ...context, running });
      await rememberColumns(tx, plan.outline.headings, input.choices.columns);
      await rememberAnswers(tx, input.choices, plan.outline.sourceKeys);
      return { plan: plan.outline, ...done };
    } finally {
      plan.close();
    }
  };
  const state = await stateOf(db.read);
  const plan = await planOf(input, context, running, db.read);
  const done = await db.transaction(async (tx) =>
    (await stateOf(tx)) === state ? write(tx, plan) : null
  );
  if (done) return done;
  plan.close();
  return db.transaction(async (tx) => write(tx, await planOf(input, context, running, tx)));
}

/** What nobody has written since is the same state. */
const stateOf = async (db: ReadDb): Promise<string> => {
  const { state } = await db.one(
    'select pg_snapshot_xmax(pg_current_snapshot())::text as state',
    [],
    z.object({ state: z.string() })
  );
  return state;
};

interface ImportInput {
  readonly files: readonly ImportFile[];
  readonly choices: ImportChoices;
  readonly withPictures?: boolean;
}

async function planOf(
  { files, choices, withPictures = false }: ImportInput,
  { planFiles, zone, now, today }: EngineContext,
  running: WatchedImport,
  db: ReadDb
): Promise<ImportPlanner> {
  const remembered = await readColumnMaps(db);
  const reading = { zone, today, columns: choices.columns, remembered };
  return planFiles({ files, reading, choices, withPictures, now, today }, journalFacts(db), {
    signal: running.signal,
    onRead: () => running.tell({ stage: 'comparing', done: 0, of: 0 })
  });
}

const listedSql = `
select coalesce(json_agg(json_strip_nulls(json_build_object('id', id, 'on', on_date, 'sources', sources,
  'new', new_people, 'changed', changed_people, 'contacts', nullif(contacts, 0),
  'ofThings', nullif(exists (select from people_step s where s.id = b.id), false))) order by id desc), '[]')::text
from import_batch b where undone_at is null`;

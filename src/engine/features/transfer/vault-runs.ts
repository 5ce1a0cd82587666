import { z } from 'zod';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/read-db';
import type { VaultMemory } from '../../formats/vault-memory';
import type { VaultNames } from './vault-names';
import { digest } from './vault-stamps';

/**
 * How pages are made, to be raised when what stands on a page is told otherwise: pages made another way
 * are all made again.
 */
export const pagesVersion = 1;

/**
 * Runs that are remembered: some months of a mirror. A folder whose last run is forgotten counts as one of
 * another journal: what differs there is left alone and named.
 */
const mostRuns = 2_000;

/** Whether what a vault remembers was made of this journal, the way pages are made now. */
export async function isOfThisJournal(
  db: ReadDb,
  names: VaultNames,
  { journal }: VaultMemory
): Promise<boolean> {
  const [run, way] = journal.split(' ');
  return way === wayOf(names) && isKnownRun(db, run ?? '');
}

/** Whether an export of that name was one of this journal. */
export async function isKnownRun(db: ReadDb, run: string): Promise<boolean> {
  const { known } = await db.one(
    'select exists (select from vault_run where id::text = $1) as known',
    [run],
    z.object({ known: z.boolean() })
  );
  return known;
}

/** A new name for what an export leaves: a copy of this journal that lives on elsewhere does not know it. */
export async function rememberRun({ db, newId, now }: EngineContext): Promise<string> {
  const id = newId();
  await db.transaction(async (tx) => {
    await tx.run('insert into vault_run (id, made_at) values ($1, $2)', [id, now]);
    await tx.run(
      `delete from vault_run where id not in (select id from vault_run order by id desc limit ${mostRuns})`,
      []
    );
  });
  return id;
}

/** How pages are made, in short. */
export const wayOf = ({ shape, weekRules }: VaultNames): string =>
  digest([String(pagesVersion), JSON.stringify([[...shape.columns], shape.home, weekRules])]);

import { resolve } from 'node:path';
import { z } from 'zod';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import { forgetTaken } from '../../formats/vault-taken';
import { madeOfVault } from './made';

/**
 * Puts pages back that a person wrote, when the import that read them is taken back: an export may
 * have written ours over them. Where the folder is away, that waits until it is there.
 */
export async function putPagesBack(
  tx: WriteDb,
  batch: string,
  { folder, taken }: z.infer<typeof madeOfVault>
): Promise<{ pages?: string[] }> {
  const done = await forgetTaken(folder, new Map(Object.entries(taken)));
  await tx.run(
    `update import_batch set made = jsonb_set(made, '{vault,isWaiting}', $2::jsonb) where id = $1`,
    [batch, JSON.stringify(done === null)]
  );
  const pages = [...(done?.back ?? []), ...(done?.beside ?? [])];
  return pages.length > 0 ? { pages } : {};
}

/** Does it for imports that were taken back while this folder was away. */
export async function putWaitingPagesBack(
  { db }: Pick<EngineContext, 'db'>,
  folder: string
): Promise<void> {
  const waiting = await db.read.json(
    `select (select coalesce(json_agg(json_build_object('id', id, 'vault', made->'vault')), '[]')
       from import_batch where undone_at is not null and (made->'vault'->>'isWaiting')::boolean)::text`,
    [],
    z.array(z.object({ id: z.string(), vault: madeOfVault }))
  );
  const here = waiting.filter(({ vault }) => resolve(vault.folder) === resolve(folder));
  if (here.length === 0) return;
  await db.transaction(async (tx) => {
    for (const { id, vault } of here) await putPagesBack(tx, id, vault);
  });
}

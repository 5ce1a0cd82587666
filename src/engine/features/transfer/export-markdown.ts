import { z } from 'zod';
import type { ReadDb } from '../../database/database';
import { type VaultCounts, openVault } from '../../formats/write-vault';
import type { EngineContext } from '../../context';
import { dayPages } from './vault-days';
import { departmentPages } from './vault-departments';
import { readVaultNames, vaultPaths } from './vault-names';
import { personPages } from './vault-people';
import { weekPages } from './vault-weeks';

/**
 * Writes the journal as a vault: people, departments, days and weeks. Goes through the journal a part
 * at a time, so that a large one needs little memory and other calls get their turn in between. Sensitive entries leave no trace in it unless `sensitive` is true. A copy that left nothing out is remembered.
 *
 * @throws JournalError bad-target, disk-full
 */
export async function exportMarkdown(
  context: EngineContext,
  folder: string,
  sensitive: boolean
): Promise<VaultCounts> {
  const db = context.db.read;
  const names = await readVaultNames(db, sensitive, (await context.habits()).weekRules);
  const vault = await openVault(folder, vaultPaths(names));
  for (const pages of [personPages, departmentPages, dayPages, weekPages])
    for await (const part of pages(db, names)) await vault.write(part);
  const counts = await vault.finish();
  if (sensitive || !(await holdsSensitive(db))) await remember(context);
  return counts;
}

/** Whether a copy without it leaves something out. */
async function holdsSensitive(db: ReadDb): Promise<boolean> {
  const { holds } = await db.one(
    `select exists (select from entry where sensitive)
       or exists (select from person where family is not null)
       or exists (select from entry_person where private_line is not null) as holds`,
    [],
    z.object({ holds: z.boolean() })
  );
  return holds;
}

const remember = ({ db, newId, now }: EngineContext): Promise<number> =>
  db.transaction((tx) =>
    tx.run('insert into journal_copy (id, made_at) values ($1, $2)', [newId(), now])
  );

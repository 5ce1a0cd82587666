import { type VaultCounts, openVault } from '../../formats/write-vault';
import type { EngineContext } from '../../context';
import { dayPages } from './vault-days';
import { departmentPages } from './vault-departments';
import { readVaultNames, vaultPaths } from './vault-names';
import { personPages } from './vault-people';
import { weekPages } from './vault-weeks';

/**
 * Writes the journal as a vault: people, departments, days and weeks. Goes through the journal a part
 * at a time, so that a large one needs little memory and other calls get their turn in between. Sensitive entries leave no trace in it unless `sensitive` is true.
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
  return vault.finish();
}

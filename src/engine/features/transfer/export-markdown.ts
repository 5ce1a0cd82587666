import { z } from 'zod';
import { openVault, type VaultCounts, type VaultPage } from '../../formats/write-vault';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/database';
import { dayPages } from './vault-days';
import { departmentPages } from './vault-departments';
import { eventPages } from './vault-events';
import { homePages } from './vault-home';
import { readVaultNames, vaultPaths, type VaultNames } from './vault-names';
import { personPages } from './vault-people';
import { weekPages } from './vault-weeks';

/** What an export is asked for. */
export interface MarkdownExport {
  readonly folder: string;
  /** Sensitive entries and facts too; otherwise they leave no trace. */
  readonly sensitive: boolean;
  /** Whether pages changed by hand since they were written are written over. */
  readonly replaceEdited: boolean;
}

/**
 * Writes the journal as a vault: people, departments, events, days, weeks, and the page it is opened
 * at. Goes through the journal a part at a time, so that a large one needs little memory and other
 * calls get their turn in between. A copy that left nothing out is remembered.
 *
 * @throws JournalError bad-target, disk-full
 */
export async function exportMarkdown(
  context: EngineContext,
  { folder, sensitive, replaceEdited }: MarkdownExport
): Promise<VaultCounts> {
  const db = context.db.read;
  const names = await readVaultNames(db, sensitive, (await context.habits()).weekRules);
  const vault = await openVault(folder, vaultPaths(names), { sensitive, replaceEdited });
  for (const pages of pageMakers)
    for await (const part of pages(db, names)) await vault.write(part);
  const counts = await vault.finish();
  const isWhole = sensitive || !(await holdsSensitive(db));
  if (isWhole && counts.edited.length === 0) await remember(context);
  return counts;
}

const pageMakers: readonly ((db: ReadDb, names: VaultNames) => AsyncGenerator<VaultPage[]>)[] = [
  homePages,
  personPages,
  departmentPages,
  eventPages,
  dayPages,
  weekPages
];

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

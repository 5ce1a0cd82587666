import { z } from 'zod';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/database';
import type { VaultCounts } from '../../formats/write-vault';
import { readVaultNames } from './vault-names';
import { findNews } from './vault-news';
import { allPages, makePages, pathsOf } from './vault-pages';
import { isOfThisJournal, rememberRun } from './vault-runs';
import { readStamps } from './vault-stamps';

/** What an export is asked for. */
export interface MarkdownExport {
  readonly folder: string;
  /** Sensitive entries and facts too; otherwise they leave no trace. */
  readonly sensitive: boolean;
  /** Whether pages changed by hand since they were written are written over. */
  readonly replaceEdited: boolean;
}

/** How far an export is; it rejects when the person has called it off. */
export type Told = (progress: { done: number; of: number }) => Promise<void>;

/**
 * Writes the journal as a vault: people, departments, events, days, weeks, and the page it is opened
 * at. Only pages that may differ from those that were written last are made, a part at a time, so that
 * a large journal needs little memory and other calls get their turn in between. A copy that left
 * nothing out is remembered.
 *
 * @throws JournalError bad-target, disk-full, cancelled: pages written by then stay, each of them whole
 */
export async function exportMarkdown(
  context: EngineContext,
  { folder, sensitive, replaceEdited }: MarkdownExport,
  told: Told = nobody
): Promise<VaultCounts> {
  const db = context.db.read;
  const names = await readVaultNames(db, sensitive, (await context.habits()).weekRules);
  const all = pathsOf(names, allPages(names));
  await told({ done: 0, of: 0 });
  const vault = await context.openVault(folder, all, { sensitive, replaceEdited });
  try {
    // Stamps first: what changes meanwhile is found by the next export.
    const now = await readStamps(db, names);
    const before = (await isOfThisJournal(db, names, vault.memory)) ? vault.memory.stamps : null;
    const wanted = await findNews(db, names, { before, now, changed: vault.changed });
    const paths = new Set(pathsOf(names, wanted));
    await vault.keep(all.filter((path) => !paths.has(path)));
    let done = 0;
    for await (const part of makePages(db, names, wanted)) {
      await told({ done, of: paths.size });
      await vault.write(part);
      done += part.length;
    }
    await told({ done, of: paths.size });
    // Where nothing is new, nothing at all is written: the folder may be on a disk that only reads.
    const isSame = vault.changed.size === 0 && before !== null && isAlike(all, before, now);
    const journal = isSame ? vault.memory.journal : await rememberRun(context, names);
    const counts = await vault.finish({ journal, stamps: now });
    const isWhole = sensitive || !(await holdsSensitive(db));
    if (isWhole && counts.edited.length === 0) await remember(context);
    return counts;
  } catch (error) {
    await vault.stop();
    throw error;
  }
}

const nobody: Told = async () => {};

const isAlike = (
  paths: readonly string[],
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>
): boolean => paths.every((path) => before.get(path) === now.get(path));

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

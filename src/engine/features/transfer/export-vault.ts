import type { ExportVault } from '../../export-thread';
import { openVault } from '../../formats/write-vault';
import { readVaultNames } from './vault-names';
import { findNews } from './vault-news';
import { allPages, makePages, pathsOf } from './vault-pages';
import { isKnownRun, isOfThisJournal, wayOf } from './vault-runs';
import { readStamps } from './vault-stamps';

/**
 * Writes people, departments, events, days, weeks, and the page a vault is opened at. Only pages that
 * may differ from those that were written last are made, a part at a time, so that a large journal
 * needs little memory.
 *
 * @throws JournalError bad-target, disk-full, cancelled: pages written by then stay, each of them whole
 */
export const exportVault: ExportVault = async (
  { folder, sensitive, replaceEdited, weekRules },
  { read: db, rememberRun, told }
) => {
  const names = await readVaultNames(db, sensitive, weekRules);
  const all = pathsOf(names, allPages(names));
  await told({ done: 0, of: 0 });
  const vault = await openVault(folder, all, {
    sensitive,
    replaceEdited,
    isOfJournal: (run) => isKnownRun(db, run)
  });
  // Stamps first: what changes meanwhile is found by the next export.
  const now = await readStamps(db, names);
  const before = (await isOfThisJournal(db, names, vault.memory)) ? vault.memory.stamps : null;
  const wanted = await findNews(db, names, { before, now, changed: vault.changed });
  const paths = new Set(pathsOf(names, wanted));
  await vault.keep(all.filter((path) => !paths.has(path)));
  let done = 0;
  let writing = Promise.resolve();
  for await (const part of makePages(db, names, wanted)) {
    // One part is written while the next is made.
    await writing;
    await told({ done, of: paths.size });
    writing = vault.write(part);
    // Whoever waits for it is told.
    writing.catch(() => undefined);
    done += part.length;
  }
  await writing;
  await told({ done, of: paths.size });
  // Where nothing is new, nothing at all is written: the folder may be on a disk that only reads.
  const isSame = vault.changed.size === 0 && before !== null && isAlike(all, before, now);
  const journal = isSame ? vault.memory.journal : `${await rememberRun()} ${wayOf(names)}`;
  return vault.finish({ journal, stamps: now });
};

const isAlike = (
  paths: readonly string[],
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>
): boolean => paths.every((path) => before.get(path) === now.get(path));

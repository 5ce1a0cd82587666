import { expect, test } from 'vitest';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import { shareJournal } from '../../journal.fixture';
import { allRows } from './any-journal.fixture';
import { addPerson, fixtureId } from './filled-journal.fixture';
import { vaultContents } from './vault-contents.fixture';
import { put, read, writeVault } from './written-vault.fixture';

const opened = shareJournal();

/** The journal of somebody who has begun anew: nothing in it, and no export remembered. */
const begunAnew = () =>
  opened.db.transaction(async (tx) => {
    for (const table of ['entry', 'person', 'department', 'vault_run'])
      await tx.run(`delete from ${table}`, []);
  });

/** Its pages with their text. */
const pages = (folder: string): [string, string][] =>
  vaultContents(folder).filter(([path]) => path.endsWith('.md') && !path.startsWith('.'));

test('an empty journal that exports into the folder of a fuller one takes no page away', async () => {
  const { journal } = opened;
  const folder = await writeVault(opened);
  const before = pages(folder);
  await begunAnew();
  expect(await journal.followVault({ folder, sensitive: false, since: null })).toMatchObject({
    removed: 0
  });
  expect(pages(folder)).toEqual(before);
  // And all of it comes back from there.
  expect(await journal.applyBack({ path: folder })).toMatchObject({ new: 4, refused: [] });
  expect(await journal.exportMarkdown({ folder })).toMatchObject({ edited: [] });
  expect(pages(folder)).toEqual(before);
});

test('a journal restored from a backup leaves the pages that know more alone, and gets back from them what it lost', async () => {
  const { db, journal } = opened;
  const folder = await writeVault(opened);
  const known = await allRows(db);
  await begunAnew();
  await addPerson(db, { id: fixtureId(2), name: 'Ana Ruiz' });
  const ana = read(folder, 'people/Ana Ruiz.md');
  const { edited } = await journal.exportMarkdown({ folder });
  expect(edited).toContain('people/Ana Ruiz.md');
  expect(read(folder, 'people/Ana Ruiz.md')).toBe(ana);
  expect(await journal.previewBack({ path: folder })).toMatchObject({ refused: [] });
  await journal.applyBack({ path: folder });
  const { person, promise } = await allRows(db);
  expect(promise).toEqual(known['promise']);
  expect(person).toContainEqual(expect.objectContaining({ name: 'Ana Ruiz', note: 'Likes chess' }));
  expect(await journal.exportMarkdown({ folder })).toMatchObject({ edited: [] });
});

test('a folder exports of this journal wrote is its own, also when something else was exported meanwhile', async () => {
  const { db, journal } = opened;
  const folder = await writeVault(opened);
  await journal.exportMarkdown({ folder: emptyFolder() });
  await db.transaction((tx) => tx.run('delete from entry', []));
  expect(await journal.exportMarkdown({ folder })).toMatchObject({ edited: [], removed: 2 });
  put(folder, '.hallway/run.txt', '');
  expect(await journal.exportMarkdown({ folder })).toMatchObject({ edited: [] });
});

import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shareJournal } from '../../journal.fixture';
import { allRows } from './any-journal.fixture';
import { vaultContents } from './vault-contents.fixture';
import { edit, put, read, writeVault } from './written-vault.fixture';

const opened = shareJournal();

const nothing = { new: 0, changed: 0, refused: [] };

/** A vault with two pages changed by hand, one as Hallway would write it, and a new file; taken in, and all of it written anew. */
async function takenAndWrittenAnew() {
  const { db, journal } = opened;
  const folder = await writeVault(opened);
  const before = await allRows(db);
  edit(folder, 'people/Ana Ruiz.md', '> Likes chess', '> Likes chess\n> and tea');
  fs.appendFileSync(join(folder, 'days/2026-11-20.md'), '\n## 18:00 Thought\n\nRaj keeps bees.\n');
  put(folder, 'days/2026-11-23.md', '---\ntags: [diary]\n---\nWrote to Tomasz\n');
  const paths = ['days/2026-11-20.md', 'days/2026-11-23.md', 'people/Ana Ruiz.md'];
  const byHand = paths.map((path) => read(folder, path));
  const offered = await journal.previewBack({ path: folder });
  const { id } = await journal.applyBack({ path: folder });
  expect(await journal.exportMarkdown({ folder })).toMatchObject({ edited: [] });
  expect(paths.map((path, at) => read(folder, path) === byHand[at])).toEqual([false, false, true]);
  return { folder, before, paths, byHand, offered, id: id! };
}

test('pages written by hand, taken in and written anew, stand there byte for byte when that is taken back', async () => {
  const { db, journal } = opened;
  const { folder, before, paths, byHand, offered, id } = await takenAndWrittenAnew();
  // Whatever is written there afterwards.
  await db.transaction((tx) => tx.run("update person set likes = 'bees'", []));
  await journal.exportMarkdown({ folder });
  await db.transaction((tx) => tx.run('update person set likes = null', []));
  expect(await journal.undoImport({ id })).toMatchObject({ pages: paths });
  expect(await allRows(db)).toEqual(before);
  expect(paths.map((path) => read(folder, path))).toEqual(byHand);
  expect(fs.readdirSync(join(folder, '.hallway/taken'))).toEqual([]);
  // They wait, and say what they said.
  const { edited } = await journal.exportMarkdown({ folder });
  expect(edited).toEqual(expect.arrayContaining(['days/2026-11-20.md', 'people/Ana Ruiz.md']));
  expect(paths.map((path) => read(folder, path))).toEqual(byHand);
  const { things } = await journal.previewBack({ path: folder });
  expect(things).toEqual(offered.things);
});

test('a page that was changed by hand once more stays, and what was taken back stands beside it', async () => {
  const { journal } = opened;
  const { folder, byHand, id } = await takenAndWrittenAnew();
  edit(folder, 'people/Ana Ruiz.md', '> and tea', '> and coffee');
  put(folder, 'days/2026-11-23 (taken back).md', 'Already here.\n');
  edit(folder, 'days/2026-11-23.md', 'Wrote to', 'Called');
  const { pages } = await journal.undoImport({ id });
  expect(pages).toEqual([
    'days/2026-11-20.md',
    'days/2026-11-23 (taken back 2).md',
    'people/Ana Ruiz (taken back).md'
  ]);
  expect(read(folder, 'people/Ana Ruiz.md')).toContain('> and coffee');
  expect(read(folder, 'people/Ana Ruiz (taken back).md')).toBe(byHand[2]);
  expect(read(folder, 'days/2026-11-23 (taken back 2).md')).toBe(byHand[1]);
  expect(read(folder, 'days/2026-11-23 (taken back).md')).toBe('Already here.\n');
});

test('a folder that is away when an import is taken back gets its pages when it is there again', async () => {
  const { journal } = opened;
  const { folder, paths, byHand, id } = await takenAndWrittenAnew();
  fs.renameSync(folder, `${folder} away`);
  expect(await journal.undoImport({ id })).not.toHaveProperty('pages');
  expect(fs.existsSync(folder)).toBe(false);
  fs.renameSync(`${folder} away`, folder);
  await journal.followVault({ folder, sensitive: false, since: null });
  expect(paths.map((path) => read(folder, path))).toEqual(byHand);
  // Once only: what is taken in again afterwards is known for taken.
  await journal.applyBack({ path: folder });
  expect(await journal.exportMarkdown({ folder })).toMatchObject({ edited: [] });
  expect(await journal.previewBack({ path: folder })).toMatchObject(nothing);
});

test('what is kept to be put back follows no link out of the folder, and is gone when nothing can be taken back', async () => {
  const { journal, itIs } = opened;
  const { folder, byHand, id } = await takenAndWrittenAnew();
  const outside = `${folder} outside`;
  fs.mkdirSync(outside);
  fs.rmSync(join(folder, 'days'), { recursive: true });
  fs.symlinkSync(outside, join(folder, 'days'));
  expect((await journal.undoImport({ id })).pages).toEqual(['people/Ana Ruiz.md']);
  expect(fs.readdirSync(outside)).toEqual([]);
  const kept = () => vaultContents(folder).filter(([path]) => path.startsWith('.hallway/taken/'));
  expect(kept().map(([, text]) => text)).toEqual(expect.arrayContaining(byHand.slice(0, 2)));
  fs.rmSync(join(folder, 'days'));
  itIs('2027-11-25T11:00:00Z');
  await journal.applyBack({ path: folder });
  expect(kept()).toEqual([]);
});

import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import { shareJournal } from '../../journal.fixture';
import { allRows } from './any-journal.fixture';
import { fixtureId } from './filled-journal.fixture';
import { edit, put, read, writeVault } from './written-vault.fixture';

const opened = shareJournal();
const writtenVault = (options: { sensitive?: boolean } = {}) => writeVault(opened, options);

describe('a vault edited by hand', () => {
  test('is shown first, taken in as one, and taken back as one', async () => {
    const { db, journal } = opened;
    const folder = await writtenVault();
    const before = await allRows(db);
    edit(folder, 'people/Ana Ruiz.md', '> Likes chess', '> Likes chess\n> and tea');
    edit(folder, 'people/Ana Ruiz.md', 'rhythm-days: 90', 'title: Counsel\nrhythm-days: 30');
    edit(folder, 'days/2026-11-20.md', '#okr', '#okr and #pricing');
    edit(
      folder,
      'days/2026-11-20.md',
      '- promise:: I owe [[Ana Ruiz]]: the OKR article [due:: 2026-11-27]',
      '- promise:: I owe [[Ana Ruiz]]: two articles [due:: 2026-12-01]'
    );
    const preview = await journal.previewBack({ path: folder });
    expect(preview).toMatchObject({ new: 0, changed: 2, refused: [] });
    expect(
      preview.things.map(({ kind, title, file, changes }) => ({ kind, title, file, changes }))
    ).toEqual([
      {
        kind: 'person',
        title: 'Ana Ruiz',
        file: 'people/Ana Ruiz.md',
        changes: [
          { what: 'title', before: null, after: 'Counsel' },
          { what: 'note', before: 'Likes chess', after: 'Likes chess\nand tea' },
          { what: 'rhythm days', before: '90', after: '30' }
        ]
      },
      {
        kind: 'entry',
        title: '2026-11-20  lunch with Ana and Raj #okr and #pricing',
        file: 'days/2026-11-20.md',
        changes: [
          {
            what: 'text',
            before: 'lunch with Ana and Raj #okr',
            after: 'lunch with Ana and Raj #okr and #pricing'
          },
          { what: 'promise', before: 'the OKR article', after: 'two articles' },
          { what: 'entry topic', before: null, after: 'pricing' }
        ]
      }
    ]);
    expect(await allRows(db)).toEqual(before);
    const { id } = await journal.applyBack({ path: folder, digest: preview.digest });
    const after = await allRows(db);
    expect(after['person']?.find((row) => row['name'] === 'Ana Ruiz')).toMatchObject({
      title: 'Counsel',
      rhythm_days: 30,
      family: 'Two boys'
    });
    expect(after['promise']).toMatchObject([
      { text: 'two articles', due: '2026-12-01', id: fixtureId(10) }
    ]);
    // What is in the journal by now may be written over.
    expect(await journal.exportMarkdown({ folder })).toMatchObject({ edited: [] });
    expect(await journal.previewBack({ path: folder })).toMatchObject({
      new: 0,
      changed: 0,
      refused: []
    });
    expect((await journal.listImports({})).map((one) => one.changed)).toEqual([2]);
    await journal.undoImport({ id: id! });
    expect(await allRows(db)).toEqual(before);
  });

  test('is not written over by an export until it was read, or unless that is wanted', async () => {
    const { db, journal } = opened;
    const folder = await writtenVault();
    edit(folder, 'people/Ana Ruiz.md', 'Likes chess', 'Likes tea');
    await db.transaction((tx) => tx.run(`update person set title = 'Counsel'`, []));
    expect(await journal.exportMarkdown({ folder })).toMatchObject({
      written: 2,
      edited: ['people/Ana Ruiz.md']
    });
    expect(read(folder, 'people/Ana Ruiz.md')).toContain('Likes tea');
    expect(await journal.exportMarkdown({ folder, replaceEdited: true })).toMatchObject({
      edited: []
    });
    expect(read(folder, 'people/Ana Ruiz.md')).toContain('Likes chess');
  });

  test('brings new entries: a file of a day, a heading on a page, and a contact with people', async () => {
    const { db, journal } = opened;
    const folder = await writtenVault();
    put(folder, 'days/2026-11-23.md', 'Wrote to [[Ana Ruiz]] #pricing\n\n- list\n- of things\n');
    put(
      folder,
      'days/2026-11-24 coffee.md',
      '---\ntags: [x]\n---\nTalked.\n\n- kind:: coffee\n- people:: [[Raj Patel]]\n- minutes:: 30\n'
    );
    fs.appendFileSync(join(folder, 'days/2026-11-20.md'), '\n## 18:00 Thought\n\nAsk Raj again.\n');
    expect(await journal.previewBack({ path: folder })).toMatchObject({
      new: 3,
      changed: 0,
      refused: []
    });
    const { id } = await journal.applyBack({ path: folder });
    const { entry, touch, entry_topic: topics } = await allRows(db);
    expect(entry).toContainEqual(
      expect.objectContaining({
        date: '2026-11-23',
        text: 'Wrote to [[Ana Ruiz]] #pricing\n\n- list\n- of things'
      })
    );
    expect(entry).toContainEqual(
      expect.objectContaining({
        date: '2026-11-20',
        time: '18:00',
        text: 'Thought\n\nAsk Raj again.'
      })
    );
    expect(touch).toContainEqual(
      expect.objectContaining({ kind: 'coffee', minutes: 30, date: '2026-11-24' })
    );
    expect(topics?.map((row) => row['topic'])).toEqual(expect.arrayContaining(['okr', 'pricing']));
    // The day's page takes the place of the file somebody wrote; the other file stays and is read once.
    expect(await journal.exportMarkdown({ folder })).toMatchObject({ edited: [] });
    expect(read(folder, 'days/2026-11-23.md')).toContain('> Wrote to [[Ana Ruiz]] #pricing');
    expect(read(folder, 'days/2026-11-24 coffee.md')).toContain('Talked.');
    expect(await journal.previewBack({ path: folder })).toMatchObject({
      new: 0,
      changed: 0,
      refused: []
    });
    await journal.undoImport({ id: id! });
    expect((await allRows(db))['entry']).toHaveLength(2);
  });

  test('names file and line of what cannot be read, and reads the rest', async () => {
    const { journal } = opened;
    const folder = await writtenVault();
    edit(folder, 'people/Raj Patel.md', 'added: 2026-11-21', 'added: 2026-02-30\nshoe-size: 44');
    edit(folder, 'people/Ana Ruiz.md', 'rhythm-days: 90', 'rhythm-days: often\ntitle: Counsel');
    edit(folder, 'days/2026-11-20.md', '- kind:: lunch', '- kind:: lonch');
    put(folder, 'days/2026-11-25.md', 'Met.\n\n- kind:: coffee\n- people:: [[Nobody Known]]\n');
    const { refused, things } = await journal.previewBack({ path: folder });
    expect(refused.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      'people/Ana Ruiz.md: “often” is no number.',
      'people/Raj Patel.md: “2026-02-30” cannot be the added on of a person.',
      'people/Raj Patel.md: A person has no property called shoe-size. It stays in the file only.',
      'days/2026-11-20.md: “lonch” cannot be the kind of a touch.',
      'days/2026-11-25.md: There is no page of a person called Nobody Known in this folder.'
    ]);
    expect(refused.map(({ line }) => line)).toEqual([7, 7, 8, 22, 4]);
    expect(things.map(({ title }) => title)).toEqual(['Ana Ruiz']);
  });
});

test('an older vault brings back what is gone and leaves alone what has changed since', async () => {
  const { db, journal } = opened;
  const folder = await writtenVault();
  await db.transaction(async (tx) => {
    await tx.run(`update person set title = 'Counsel' where id = $1`, [fixtureId(2)]);
    await tx.run('delete from person where id = $1', [fixtureId(3)]);
  });
  expect(await journal.applyBack({ path: folder })).toMatchObject({ new: 1, changed: 0 });
  const { person } = await allRows(db);
  expect(person).toMatchObject([{ name: 'Ana Ruiz', title: 'Counsel' }, { name: 'Raj Patel' }]);
});

test('what was left out as sensitive stays in the journal when the vault comes back changed', async () => {
  const { db, journal } = opened;
  const folder = await writtenVault();
  edit(folder, 'people/Ana Ruiz.md', 'Likes chess', 'Likes tea');
  edit(folder, 'days/2026-11-20.md', '#okr', '#okr!');
  await journal.applyBack({ path: folder });
  const { person, entry, entry_person: timelines } = await allRows(db);
  expect(timelines).toContainEqual(expect.objectContaining({ private_line: 'seemed tired' }));
  expect(person).toContainEqual(expect.objectContaining({ family: 'Two boys', note: 'Likes tea' }));
  expect(entry).toContainEqual(
    expect.objectContaining({ text: 'not for others', sensitive: true })
  );

  const whole = await writtenVault({ sensitive: true });
  edit(whole, 'people/Ana Ruiz.md', 'family: "Two boys"\n', '');
  await journal.applyBack({ path: whole });
  expect((await allRows(db))['person']).toContainEqual(
    expect.objectContaining({ name: 'Ana Ruiz', family: null })
  );
});

test('a page is found wherever it was moved and however it was renamed, and read as other programs write it', async () => {
  const { db, journal } = opened;
  const folder = await writtenVault({ sensitive: true });
  const before = await allRows(db);
  fs.mkdirSync(join(folder, 'people/Legal'));
  fs.renameSync(join(folder, 'people/Ana Ruiz.md'), join(folder, 'people/Legal/Ana.md'));
  for (const path of ['days/2026-11-20.md', 'people/Raj Patel.md'])
    put(
      folder,
      path,
      read(folder, path)
        .replaceAll('[[Ana Ruiz]]', '[[people/Legal/Ana|Ana Ruiz]]')
        .replaceAll('\n', '\r\n')
    );
  edit(folder, 'people/Legal/Ana.md', 'name: "Ana Ruiz"', 'name: Ana Ruiz');
  await db.transaction((tx) => tx.run('delete from entry', []));
  await db.transaction((tx) => tx.run('delete from person', []));
  expect(await journal.applyBack({ path: folder })).toMatchObject({ refused: [] });
  expect(await allRows(db)).toEqual(before);
});

describe('a folder', () => {
  test('that Hallway did not write is refused, and so is one that changed since it was looked at', async () => {
    const { journal } = opened;
    const folder = emptyFolder();
    put(folder, 'days/2026-11-20.md', 'Hello');
    await expect(journal.previewBack({ path: folder })).rejects.toMatchObject({
      code: 'unsupported-file'
    });
    await expect(journal.previewBack({ path: join(folder, 'nowhere') })).rejects.toMatchObject({
      code: 'unsupported-file'
    });
    const vault = await writtenVault();
    const { digest } = await journal.previewBack({ path: vault });
    put(vault, 'days/2026-11-25.md', 'One more');
    await expect(journal.applyBack({ path: vault, digest })).rejects.toMatchObject({
      code: 'conflict'
    });
  });

  test('is read without following links out of it', async () => {
    const { journal } = opened;
    const folder = await writtenVault();
    const outside = emptyFolder();
    put(outside, '2026-11-26.md', 'secret');
    fs.symlinkSync(join(outside, '2026-11-26.md'), join(folder, 'days/2026-11-26.md'));
    fs.symlinkSync(outside, join(folder, 'people/elsewhere'));
    expect(await journal.previewBack({ path: folder })).toMatchObject({
      new: 0,
      changed: 0,
      refused: []
    });
  });
});

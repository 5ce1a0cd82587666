import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shareJournal } from '../../journal.fixture';
import { allRows } from './any-journal.fixture';
import { edit, put, read, writeVault } from './written-vault.fixture';

const opened = shareJournal();

const nothing = { new: 0, changed: 0, refused: [] };

describe('pages that another program wrote anew', () => {
  test.each<[string, (markdown: string) => string]>([
    ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['with a mark of UTF-8 before them', (text) => `\uFEFF${text}`],
    ['with both', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['with stars before the lines of lists', (text) => text.replace(/^- /gm, '* ')],
    ['with empty lines between all lines', (text) => text.replace(/^- .*$/gm, '$&\n')],
    ['without the line end at their end', (text) => text.trimEnd()],
    [
      'with properties sorted, unquoted, and lists in brackets',
      (text) =>
        text.replace(/^---\n([^]*?)\n---\n/, (_, yaml: string) => {
          const lines = yaml
            .replace(/^([a-z-]+):\n((?: {2}- .*(?:\n|$))+)/gm, (__, key: string, list: string) => {
              const items = list.trimEnd().split('\n');
              return `${key}: [${items.map((item) => item.slice(4)).join(', ')}]\n`;
            })
            .trimEnd()
            .split('\n');
          const plain = lines.map((line) => line.replace(/^([a-z-]+): "([\w ]+)"$/, "$1: '$2'"));
          return `---\n${plain.toSorted().join('\n')}\ntags: [hallway]\n---\n`;
        })
    ]
  ])('%s say what they said', async (_, change) => {
    const { db, journal } = opened;
    const folder = await writeVault(opened, { sensitive: true });
    const before = await allRows(db);
    for (const path of ['people/Ana Ruiz.md', 'people/Raj Patel.md', 'days/2026-11-20.md'])
      put(folder, path, change(read(folder, path)));
    expect(await journal.previewBack({ path: folder })).toMatchObject(nothing);
    await db.transaction((tx) => tx.run('delete from entry', []));
    await db.transaction((tx) => tx.run('delete from person', []));
    expect(await journal.applyBack({ path: folder })).toMatchObject({ refused: [] });
    expect(await allRows(db)).toEqual(before);
    // They are ours still, and no file stands in the way of the next export.
    expect(await journal.exportMarkdown({ folder, sensitive: true })).toMatchObject({
      written: 3,
      edited: []
    });
  });
});

describe('copies that programs leave which keep folders in step', () => {
  test('are named and left where they say something else, and passed over where they do not', async () => {
    const { db, journal } = opened;
    const folder = await writeVault(opened);
    const before = await allRows(db);
    const ana = read(folder, 'people/Ana Ruiz.md');
    put(folder, 'people/Ana Ruiz 2.md', ana.replace('Likes chess', 'Likes go'));
    put(folder, 'people/Ana Ruiz (conflict).md', ana);
    put(
      folder,
      'days/2026-11-20 (conflicted copy).md',
      read(folder, 'days/2026-11-20.md').replace('#okr', '#other')
    );
    put(folder, 'Hallway 2.md', read(folder, 'Hallway.md'));
    const why = (page: string) =>
      `This is a second copy of ${page}, which was read instead. Put what you want to keep of it there.`;
    const refused = [
      {
        file: 'days/2026-11-20 (conflicted copy).md',
        line: 1,
        reason: why('days/2026-11-20.md')
      },
      { file: 'people/Ana Ruiz 2.md', line: 1, reason: why('people/Ana Ruiz.md') }
    ];
    const { new: added, changed, refused: named } = await journal.previewBack({ path: folder });
    expect({ added, changed }).toEqual({ added: 0, changed: 0 });
    expect(named.toSorted((a, b) => (a.file < b.file ? -1 : 1))).toEqual(refused);
    // What was changed in the page itself is taken, whatever its copy says.
    edit(folder, 'people/Ana Ruiz.md', 'Likes chess', 'Likes tea');
    const { id } = await journal.applyBack({ path: folder });
    expect((await allRows(db))['person']).toContainEqual(
      expect.objectContaining({ name: 'Ana Ruiz', note: 'Likes tea' })
    );
    await journal.undoImport({ id: id! });
    expect(await allRows(db)).toEqual(before);
    expect(read(folder, 'people/Ana Ruiz 2.md')).toContain('Likes go');
  });

  test('of a file written by hand make one entry', async () => {
    const { journal } = opened;
    const folder = await writeVault(opened);
    put(folder, 'days/2026-11-23.md', 'Wrote to [[Ana Ruiz]]\n');
    put(folder, 'days/2026-11-23 2.md', 'Wrote to [[Ana Ruiz]]\n');
    expect(await journal.previewBack({ path: folder })).toMatchObject({ ...nothing, new: 1 });
  });
});

test('what lies in hidden folders, and what is no page, is not read', async () => {
  const { journal } = opened;
  const folder = await writeVault(opened);
  const ana = read(folder, 'people/Ana Ruiz.md').replace('Likes chess', 'Likes go');
  put(folder, '.trash/Ana Ruiz.md', ana);
  put(folder, '.trash/days/2026-11-23.md', 'Thrown away');
  put(folder, '.obsidian/workspace.json', '{}');
  put(folder, '.stversions/people/Ana Ruiz~20261120.md', ana);
  put(folder, 'people/.Ana Ruiz.md.swp', ana);
  put(folder, 'My own/thoughts.md', '# Mine\n');
  put(folder, 'people/Ana Ruiz.canvas', '{}');
  expect(await journal.previewBack({ path: folder })).toMatchObject(nothing);
});

test('a page that was deleted takes nothing out of the journal, and stands there again after an export', async () => {
  const { db, journal } = opened;
  const folder = await writeVault(opened);
  const before = await allRows(db);
  fs.rmSync(join(folder, 'people/Ana Ruiz.md'));
  fs.rmSync(join(folder, 'days/2026-11-20.md'));
  expect(await journal.previewBack({ path: folder })).toMatchObject(nothing);
  await journal.applyBack({ path: folder });
  expect(await allRows(db)).toEqual(before);
  expect(await journal.exportMarkdown({ folder })).toMatchObject({ written: 2, edited: [] });
  expect(read(folder, 'people/Ana Ruiz.md')).toContain('Likes chess');
});

test('a person page that was renamed in Obsidian, with every link to it, stays the same person', async () => {
  const { db, journal } = opened;
  const folder = await writeVault(opened);
  const before = await allRows(db);
  fs.renameSync(join(folder, 'people/Ana Ruiz.md'), join(folder, 'people/Ana from Legal.md'));
  for (const path of ['days/2026-11-20.md', 'people/Raj Patel.md'])
    put(folder, path, read(folder, path).replaceAll('[[Ana Ruiz]]', '[[Ana from Legal]]'));
  expect(await journal.previewBack({ path: folder })).toMatchObject(nothing);
  edit(folder, 'people/Ana from Legal.md', 'name: "Ana Ruiz"', 'name: "Ana María Ruiz"');
  const { things } = await journal.previewBack({ path: folder });
  expect(things.map(({ file, changes }) => ({ file, changes }))).toEqual([
    {
      file: 'people/Ana from Legal.md',
      changes: [{ what: 'name', before: 'Ana Ruiz', after: 'Ana María Ruiz' }]
    }
  ]);
  const { id } = await journal.applyBack({ path: folder });
  expect(await journal.exportMarkdown({ folder })).toMatchObject({ edited: [] });
  expect(fs.existsSync(join(folder, 'people/Ana María Ruiz.md'))).toBe(true);
  // What is left of the renamed page is told apart from the new one.
  expect(await journal.previewBack({ path: folder })).toMatchObject(nothing);
  await journal.undoImport({ id: id! });
  expect(await allRows(db)).toEqual(before);
});

test('a page of an event or a week that a program wrote anew is ours again once it was read, and a text on it is named', async () => {
  const { db, journal } = opened;
  const folder = await writeVault(opened);
  await db.transaction((tx) =>
    tx.run(`update entry set event = 'Data days' where not sensitive`, [])
  );
  await journal.exportMarkdown({ folder });
  const paths = ['events/Data days.md', 'weeks/2026-W47.md'];
  for (const path of paths) put(folder, path, read(folder, path).replace(/\n/g, '\r\n'));
  expect(await journal.exportMarkdown({ folder })).toMatchObject({ edited: paths });
  expect(await journal.previewBack({ path: folder })).toMatchObject(nothing);
  await journal.applyBack({ path: folder });
  expect(await journal.exportMarkdown({ folder })).toMatchObject({ edited: [], written: 2 });
  fs.appendFileSync(join(folder, 'events/Data days.md'), '\nLoud music.\n');
  const { refused } = await journal.previewBack({ path: folder });
  expect(refused).toMatchObject([{ file: 'events/Data days.md' }]);
  await journal.applyBack({ path: folder });
  expect(await journal.exportMarkdown({ folder })).toMatchObject({
    edited: ['events/Data days.md']
  });
});

test('a page made to harm ends in a sentence that names its line', async () => {
  const { db, journal } = opened;
  const folder = await writeVault(opened);
  const before = await allRows(db);
  edit(folder, 'people/Raj Patel.md', 'rhythm-days: 90', `office-days: ${'['.repeat(20_000)}`);
  edit(
    folder,
    'people/Ana Ruiz.md',
    'rhythm-days: 90',
    'aliases: &a [x]\nask-about: [*a, *a]\nlikes: !!js/function "x"\nteam: {a: 1}'
  );
  edit(
    folder,
    'days/2026-11-20.md',
    '- kind:: lunch',
    `- place:: ${'[a '.repeat(50_000)}\n- kind:: lunch`
  );
  put(
    folder,
    'weeks/2026-W40.md',
    `---\nhallway: 1\ntype: week\n---\n\n## Choices\n\n- review:: 2026-W40 [unthanked:: ${'\\['.repeat(30_000)}${'\\]'.repeat(30_000)}]\n`
  );
  const { refused } = await journal.previewBack({ path: folder });
  expect(refused.map(({ file }) => file).toSorted()).toEqual(
    expect.arrayContaining(['people/Ana Ruiz.md', 'people/Raj Patel.md', 'weeks/2026-W40.md'])
  );
  expect(refused.every(({ line, reason }) => line > 0 && reason.length < 400)).toBe(true);
  expect(await allRows(db)).toEqual(before);
});

test('what was taken in and taken back again is offered once more', async () => {
  const { journal } = opened;
  const folder = await writeVault(opened);
  put(folder, 'days/2026-11-23.md', 'Wrote to [[Ana Ruiz]]\n');
  fs.appendFileSync(join(folder, 'days/2026-11-20.md'), '\n## 18:00 Thought\n\nRaj keeps bees.\n');
  edit(folder, 'people/Ana Ruiz.md', 'Likes chess', 'Likes go');
  const offered = await journal.previewBack({ path: folder });
  expect(offered).toMatchObject({ new: 2, changed: 1 });
  const { id } = await journal.applyBack({ path: folder });
  expect(await journal.previewBack({ path: folder })).toMatchObject(nothing);
  await journal.undoImport({ id: id ?? '' });
  expect(await journal.previewBack({ path: folder })).toMatchObject({ new: 2, changed: 1 });
});

test('a text under what is told again from other pages is named, and the page left alone until it stands elsewhere', async () => {
  const { journal } = opened;
  const folder = await writeVault(opened);
  fs.appendFileSync(join(folder, 'people/Ana Ruiz.md'), '\nLoves the mountains.\n');
  const line = read(folder, 'people/Ana Ruiz.md').trimEnd().split('\n').length;
  const reason = expect.stringContaining('under Timeline') as string;
  const refused = [{ file: 'people/Ana Ruiz.md', line, reason }];
  expect(await journal.previewBack({ path: folder })).toMatchObject({
    new: 0,
    changed: 0,
    refused
  });
  await journal.applyBack({ path: folder });
  expect(await journal.exportMarkdown({ folder })).toMatchObject({
    edited: ['people/Ana Ruiz.md']
  });
});

import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textIn } from '../../../domain/markdown-pages/column';
import { shareJournal } from '../../journal.fixture';
import { allRows } from './any-journal.fixture';
import { fixtureId } from './filled-journal.fixture';
import { put, read, writeVault } from './written-vault.fixture';

const opened = shareJournal();

const nothing = { new: 0, changed: 0, refused: [] };

/** Takes in what stands in a folder, and answers all rows. */
async function takenIn(folder: string) {
  const { db, journal } = opened;
  const { refused, id } = await journal.applyBack({ path: folder });
  return { refused, id: id!, rows: await allRows(db) };
}

describe('a page of somebody new', () => {
  test.each<[string, string, object]>([
    ['is empty, as a click on a link makes it', '', { note: null }],
    [
      'has a title and text',
      '# Nora Bell\n\nSits by the window.\n',
      { note: 'Sits by the window.' }
    ],
    [
      'has text alone',
      'Sits by the [[window]].\n\n## Loves\n- tea',
      {
        note: 'Sits by the [[window]].\n\n## Loves\n- tea'
      }
    ],
    [
      'has properties',
      '---\ntags: [person]\ncreated: 2026-11-24\nemail: nora@example.com\ntitle: Designer\ndepartment: Legal\nmanager: "[[Raj Patel]]"\naliases: Norrie\n---\n> Quiet\n',
      {
        note: 'Quiet',
        email: 'nora@example.com',
        title: 'Designer',
        department_id: fixtureId(1),
        nickname: 'Norrie'
      }
    ],
    [
      'has a quoted department link and Windows line ends',
      '---\r\ndepartment: "[[departments/Legal|Law]]"\r\n---\r\nHello\r\n',
      {
        note: 'Hello',
        department_id: fixtureId(1)
      }
    ]
  ])('%s', async (_, markdown, expected) => {
    const { journal } = opened;
    const folder = await writeVault(opened);
    put(folder, 'people/Nora Bell.md', markdown);
    expect(await journal.previewBack({ path: folder })).toMatchObject({
      new: 1,
      changed: 0,
      refused: [],
      things: [{ kind: 'person', title: 'Nora Bell', file: 'people/Nora Bell.md' }]
    });
    const { rows } = await takenIn(folder);
    expect(rows['person']).toContainEqual(
      expect.objectContaining({
        name: 'Nora Bell',
        rhythm_days: 90,
        added_on: '2026-11-25',
        ...expected
      })
    );
    // Their page takes the place of the note, and is the same person from then on.
    expect(await journal.exportMarkdown({ folder })).toMatchObject({ edited: [] });
    expect(read(folder, 'people/Nora Bell.md')).toContain('hallway: 1');
    expect(await journal.previewBack({ path: folder })).toMatchObject(nothing);
  });

  test('comes in together with the file of a lunch that links to it, and goes with it', async () => {
    const { db, journal } = opened;
    const folder = await writeVault(opened);
    const before = await allRows(db);
    put(folder, 'people/Design/Nora Bell.md', '');
    put(folder, 'departments/Design.md', 'Paints the app.\n');
    put(
      folder,
      'Lunch with Nora.md',
      '---\ndate: 2026-11-24T12:30:00\nkind: Lunch\npeople:\n  - "[[Nora Bell]]"\ntags: [design]\n---\nTalked about [[Ana Ruiz|Ana]] and [[nobody]].\n'
    );
    const { rows, refused, id } = await takenIn(folder);
    expect(refused).toEqual([]);
    expect(rows['department']).toContainEqual(
      expect.objectContaining({ name: 'Design', note: 'Paints the app.' })
    );
    const nora = textIn(
      rows['person']?.find((row) => row['name'] === 'Nora Bell'),
      'id'
    );
    expect(rows['entry']).toContainEqual(
      expect.objectContaining({
        date: '2026-11-24',
        time: '12:30',
        text: 'Lunch with Nora\n\nTalked about [[Ana Ruiz|Ana]] and [[nobody]].'
      })
    );
    expect(rows['touch_person']).toContainEqual(
      expect.objectContaining({ person_id: nora, one_to_one: true })
    );
    expect(rows['entry_person']).toContainEqual(
      expect.objectContaining({ person_id: fixtureId(2), mentioned: true, date: '2026-11-24' })
    );
    expect(rows['entry_topic']).toContainEqual(expect.objectContaining({ topic: 'design' }));
    await journal.undoImport({ id });
    expect(await allRows(db)).toEqual(before);
  });

  test('who is known already only gets what the note says, and keeps all else', async () => {
    const { journal } = opened;
    const folder = await writeVault(opened);
    fs.rmSync(join(folder, 'people/Ana Ruiz.md'));
    put(folder, 'people/ana ruiz.md', '---\ntitle: Counsel\n---\nHas a boat.\n');
    const preview = await journal.previewBack({ path: folder });
    expect(preview).toMatchObject({ new: 0, changed: 1, refused: [] });
    const { rows } = await takenIn(folder);
    expect(rows['person']).toContainEqual(
      expect.objectContaining({
        id: fixtureId(2),
        name: 'Ana Ruiz',
        title: 'Counsel',
        note: 'Likes chess\n\nHas a boat.',
        family: 'Two boys',
        department_id: fixtureId(1)
      })
    );
    expect(await journal.previewBack({ path: folder })).toMatchObject(nothing);
  });
});

describe('an entry written as a file', () => {
  test.each<[string, string, string, object]>([
    ['in days', 'days/2026-11-23.md', 'Hello\n', { text: 'Hello' }],
    ['at the top', '2026-11-23.md', 'Hello\n', { text: 'Hello' }],
    ['in a folder of days', 'days/2026/11/2026-11-23 Monday.md', 'Hello', { text: 'Hello' }],
    [
      'in a folder of their own',
      'Daily notes/2026-11-23.md',
      '# Mine\n\nHello',
      { text: '# Mine\n\nHello' }
    ],
    [
      'with a title in its name',
      'days/2026-11-23 - Coffee corner.md',
      '# Coffee corner\n\nHello',
      {
        text: 'Coffee corner\n\nHello'
      }
    ],
    [
      'with a date in its properties alone',
      'Lunch with Ana.md',
      '---\ndate: 2026-11-23\n---\nHello',
      {
        text: 'Lunch with Ana\n\nHello'
      }
    ],
    [
      'with Windows line ends and the mark of UTF-8',
      'Hello.md',
      '\uFEFF---\r\ndate: "2026-11-23"\r\nplace: Roof\r\n---\r\nOne\r\nTwo\r\n',
      {
        text: 'Hello\n\nOne\nTwo',
        place: 'Roof'
      }
    ]
  ])('%s is one of its day', async (_, path, markdown, expected) => {
    const { journal } = opened;
    const folder = await writeVault(opened);
    put(folder, path, markdown);
    const { rows, refused } = await takenIn(folder);
    expect(refused).toEqual([]);
    expect(rows['entry']).toContainEqual(
      expect.objectContaining({ date: '2026-11-23', ...expected })
    );
    expect(await journal.exportMarkdown({ folder })).toMatchObject({ edited: [] });
    expect(await journal.previewBack({ path: folder })).toMatchObject(nothing);
  });

  test('and moved to another folder afterwards is the same', async () => {
    const { journal } = opened;
    const folder = await writeVault(opened);
    put(folder, '2026-11-23 Thought.md', 'Hello');
    await takenIn(folder);
    fs.mkdirSync(join(folder, 'Archive'));
    fs.renameSync(
      join(folder, '2026-11-23 Thought.md'),
      join(folder, 'Archive/2026-11-23 Thought.md')
    );
    expect(await journal.previewBack({ path: folder })).toMatchObject(nothing);
  });

  test('with a property nobody knows is taken without it, and the file stays as it is', async () => {
    const { journal } = opened;
    const folder = await writeVault(opened);
    const markdown = '---\nmood: good\n---\nHello';
    put(folder, '2026-11-23.md', markdown);
    const { rows, refused } = await takenIn(folder);
    expect(refused).toEqual([
      {
        file: '2026-11-23.md',
        line: 2,
        reason: 'An entry has no property called mood. It stays in the file only.'
      }
    ]);
    expect(rows['entry']).toContainEqual(
      expect.objectContaining({ date: '2026-11-23', text: 'Hello' })
    );
    await journal.exportMarkdown({ folder });
    expect(read(folder, '2026-11-23.md')).toBe(markdown);
  });
});

test('a file somebody wrote where a mirror wants to write keeps that page waiting until it is read, and nothing else', async () => {
  const { journal } = opened;
  const folder = await writeVault(opened);
  put(folder, 'days/2026-11-25.md', 'Wrote to [[Raj Patel]] by hand.\n');
  const { mark } = await journal.followVault({ folder, sensitive: false, since: null });
  opened.itIs('2026-11-25T12:00:00Z');
  await journal.addEntry({ text: 'coffee with Ana Ruiz' });
  const done = await journal.followVault({ folder, sensitive: false, since: mark });
  // Ana and the week are written, the day waits.
  expect(done).toMatchObject({ written: 2, edited: ['days/2026-11-25.md'] });
  expect(read(folder, 'people/Ana Ruiz.md')).toContain('[[2026-11-25]] Coffee');
  const { refused } = await takenIn(folder);
  expect(refused).toEqual([]);
  expect(await journal.followVault({ folder, sensitive: false, since: null })).toMatchObject({
    edited: []
  });
  const day = read(folder, 'days/2026-11-25.md');
  expect(day).toContain('> Wrote to [[Raj Patel]] by hand.');
  expect(day).toContain('> coffee with Ana Ruiz');
});

test('a page that is passed over in a folder of Hallway is named with the reason and what to do', async () => {
  const { journal } = opened;
  const folder = await writeVault(opened);
  put(folder, 'people/Untitled 1.md', '');
  put(folder, 'events/Summer party.md', 'Fun');
  put(folder, 'weeks/2026-W48.md', 'Busy');
  put(folder, 'days/Lunch.md', 'With Ana');
  put(folder, 'days/2026-02-30.md', 'Never');
  put(folder, 'README.md', 'My own');
  put(folder, 'Own/thoughts.md', '---\ndate: {{date}}\n---\n');
  const { refused, ...rest } = await journal.previewBack({ path: folder });
  expect(rest).toMatchObject({ new: 0, changed: 0 });
  expect(refused.map(({ file, reason }) => `${file}: ${reason.split('.')[0]}`)).toEqual([
    'days/2026-02-30.md: Nothing says of which day this is',
    'days/Lunch.md: Nothing says of which day this is',
    'events/Summer party.md: What stands in events is told again from your entries, so this page is not read',
    'people/Untitled 1.md: This page has no title yet',
    'weeks/2026-W48.md: What stands in weeks is told again from your entries, so this page is not read'
  ]);
});

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import { addEntry, fixtureId, journalWithLunch } from './filled-journal.fixture';
import { openJournal, sampleFile, textFile } from '../../transfer-journal.fixture';
import { pagesVersion } from './vault-runs';
import { vaultContents } from './vault-contents.fixture';

const read = (folder: string, path: string): string => fs.readFileSync(join(folder, path), 'utf8');

test('where it was, in front of whom, and ideas stand with the facts of an entry', async () => {
  const journal = await journalWithLunch();
  await journal.db.transaction(async (tx) => {
    await tx.run(`update entry set place = 'Lolo’s', audience = 'the team'`, []);
    await tx.run(
      `insert into idea (entry_id, position, text, date) select id, 0, 'a joint demo', date from entry`,
      []
    );
  });
  const folder = join(emptyFolder(), 'Hallway');
  await journal.exportMarkdown({ folder });
  const day = read(folder, 'days/2026-11-20.md');
  for (const line of ['place:: Lolo’s', 'idea:: a joint demo', 'in front of:: the team'])
    expect(day).toContain(`- ${line}\n`);
});

test('a lunch stands on its day, on both people’s pages, in its week and in the department', async () => {
  const journal = await journalWithLunch();
  const folder = join(emptyFolder(), 'new', 'Hallway');
  expect(await journal.exportMarkdown({ folder })).toEqual({
    written: 6,
    unchanged: 0,
    removed: 0,
    edited: []
  });
  expect(vaultContents(folder).map(([path]) => path)).toEqual([
    '.hallway/vault.json',
    'Hallway.md',
    'days/2026-11-20.md',
    'departments/Legal.md',
    'people/Ana Ruiz.md',
    'people/Raj Patel.md',
    'weeks/2026-W47.md'
  ]);
  expect(read(folder, 'days/2026-11-20.md')).toMatchInlineSnapshot(`
    "---
    hallway: 1
    type: day
    id: "2026-11-20"
    date: 2026-11-20
    week: "[[2026-W47]]"
    people:
      - "[[Ana Ruiz]]"
      - "[[Raj Patel]]"
    topics:
      - "okr"
    ---

    # Friday, 20 November 2026

    ## 12:30 Lunch

    > lunch with Ana and Raj 45m, I owe Ana the OKR article by fri #okr

    - entry:: 01900000-0000-7000-8000-000000000010
    - written:: 2026-11-21T11:00:00Z Europe/Madrid
    - time:: 12:30
    - kind:: lunch ^01900000-0000-7000-8000-000000000010
    - people:: [[Ana Ruiz]], [[Raj Patel]]
    - minutes:: 45
    - begun by me:: yes
    - asked:: no
    - promise:: I owe [[Ana Ruiz]]: the OKR article [due:: 2026-11-27] ^01900000-0000-7000-8000-000000000010
    - learned:: they plan Q3 in May [from:: [[Ana Ruiz]]] [about:: [[Legal]]] ^01900000-0000-7000-8000-000000000010
    - topic:: okr
    "
  `);
  expect(read(folder, 'people/Ana Ruiz.md')).toMatchInlineSnapshot(`
    "---
    hallway: 1
    type: person
    id: "01900000-0000-7000-8000-000000000002"
    name: "Ana Ruiz"
    department: "[[Legal]]"
    rhythm-days: 90
    added: 2026-11-21
    first-contact: 2026-11-20
    last-contact: 2026-11-20
    ---

    # Ana Ruiz

    ## Promises

    - I owe [[Ana Ruiz]]: the OKR article, by 2026-11-27 (open), [[2026-11-20]]

    ## Timeline

    - [[2026-11-20]] Lunch, 45 minutes, with [[Raj Patel]]
    "
  `);
  expect(read(folder, 'weeks/2026-W47.md')).toMatchInlineSnapshot(`
    "---
    hallway: 1
    type: week
    id: "2026-W47"
    from: 2026-11-16
    to: 2026-11-22
    days:
      - "[[2026-11-20]]"
    ---

    # Week 47 of 2026

    16 November 2026 to 22 November 2026

    ## Doors

    - Lunch: 1 of 1, done
    - Touch base: 0 of 1
    - Appreciate: 0 of 1
    - Introduce: 0 of 1 this month
    - Join in: 0 of 1 this month

    ## Days

    - [[2026-11-20]]: one entry
    "
  `);
  expect(read(folder, 'departments/Legal.md')).toMatchInlineSnapshot(`
    "---
    hallway: 1
    type: department
    id: "01900000-0000-7000-8000-000000000001"
    name: "Legal"
    ---

    # Legal

    ## People

    - [[Ana Ruiz]]

    ## Learned

    - they plan Q3 in May ([[2026-11-20]], from [[Ana Ruiz]])
    "
  `);
});

test('a second export writes nothing, also on another day; forgetting somebody takes their page away', async () => {
  const journal = await journalWithLunch();
  const folder = emptyFolder();
  await journal.exportMarkdown({ folder });
  const before = vaultContents(folder);
  const seen = read(folder, '.hallway/seen.json');
  journal.itIs('2027-03-05T09:00:00Z');
  expect(await journal.exportMarkdown({ folder })).toEqual({
    written: 0,
    unchanged: 6,
    removed: 0,
    edited: []
  });
  expect(vaultContents(folder)).toEqual(before);
  expect(read(folder, '.hallway/seen.json')).toBe(seen);
  await journal.db.transaction((tx) => tx.run('delete from person where id = $1', [fixtureId(3)]));
  // Raj's own page goes; the day, Ana's page and the week no longer name him.
  expect(await journal.exportMarkdown({ folder })).toMatchObject({ written: 2, removed: 1 });
  expect(vaultContents(folder).some(([, text]) => text.includes('Raj Patel'))).toBe(false);
});

test('two exports of the same journal are the same bytes', async () => {
  const journal = await journalWithLunch();
  await journal.applyImport({ files: [sampleFile('csv/org-directory.csv')] });
  const [one, other] = [emptyFolder(), emptyFolder()];
  await journal.exportMarkdown({ folder: one });
  await journal.exportMarkdown({ folder: other });
  expect(vaultContents(one)).toEqual(vaultContents(other));
});

test('pages told another way have another version, so that a folder that is there gets them', async () => {
  const journal = await journalWithLunch();
  const folder = emptyFolder();
  await journal.exportMarkdown({ folder });
  const pages = vaultContents(folder).filter(([path]) => path.endsWith('.md'));
  const digest = createHash('sha256').update(JSON.stringify(pages)).digest('hex').slice(0, 12);
  // Pages differ from those of this version: raise pagesVersion, and put its digest here.
  expect([pagesVersion, digest]).toEqual([1, '1eff8118cc3f']);
});

test('every link leads to a page, for namesakes, hostile names and a department called like a person', async () => {
  const journal = await openJournal();
  const rows = [
    ['Ana Ruiz', 'a@x.example', 'Ana Ruiz', ''],
    ['ana ruiz', 'b@x.example', 'Legal/Risk', 'a@x.example'],
    ['ANA RUÍZ', 'c@x.example', 'CON', 'b@x.example'],
    ['2026-11-20', 'd@x.example', 'A [[B]] | C', 'c@x.example'],
    ['../../etc/passwd', 'e@x.example', '---', 'd@x.example'],
    ['<script>alert(1)</script>', 'f@x.example', '', 'e@x.example'],
    [`Wolfeschlegelstein${'ß'.repeat(150)}`, 'g@x.example', '🙂', 'nobody']
  ];
  const csv = [['Name', 'Email', 'Department', 'Manager'], ...rows]
    .map((row) => row.join(';'))
    .join('\n');
  expect(await journal.applyImport({ files: [textFile('people.csv', csv)] })).toMatchObject({
    new: 7
  });
  const ids = await journal.db.read.rows(
    'select id::text from person order by id',
    [],
    z.object({ id: z.string() })
  );
  await addEntry(journal.db, {
    id: fixtureId(1),
    date: '2026-11-20',
    text: '---\nhallway: 1\n---\n```\n# no heading',
    kind: 'meeting',
    people: ids.map(({ id }) => id)
  });
  const folder = emptyFolder();
  await journal.exportMarkdown({ folder });
  const pages = vaultContents(folder).filter(([path]) => path.endsWith('.md'));
  const files = new Set(pages.map(([path]) => basename(path, '.md')));
  expect(files.size).toBe(pages.length);
  const links = pages.flatMap(([, text]) =>
    [...text.matchAll(/\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/g)].map((link) => link[1] ?? '')
  );
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter((link) => !files.has(link))).toEqual([]);
  expect((await journal.exportMarkdown({ folder })).written).toBe(0);
});

test('a file of somebody else in the folder is named and left as it is, and the other pages are written', async () => {
  const journal = await journalWithLunch();
  const folder = emptyFolder();
  const foreign = join(folder, 'weeks', '2026-W47.md');
  fs.mkdirSync(join(folder, 'weeks'));
  fs.writeFileSync(foreign, '# My week');
  expect(await journal.exportMarkdown({ folder })).toMatchObject({
    written: 5,
    edited: ['weeks/2026-W47.md']
  });
  expect(fs.readFileSync(foreign, 'utf8')).toBe('# My week');
});

test('a sensitive entry leaves no trace in an export, unless it is chosen', async () => {
  const journal = await journalWithLunch();
  await journal.db.transaction(async (tx) => {
    await tx.run('update entry set sensitive = true', []);
    await tx.run(`update person set family = 'Two boys' where name = 'Ana Ruiz'`, []);
    await tx.run(`update entry_person set private_line = 'seemed tired' where person_id = $1`, [
      fixtureId(3)
    ]);
  });
  const folder = emptyFolder();
  await journal.exportMarkdown({ folder });
  const all = vaultContents(folder);
  expect(all.map(([path]) => path)).not.toContain('days/2026-11-20.md');
  for (const trace of [
    'OKR article',
    'plan Q3',
    'seemed tired',
    '2026-11-20 ',
    'Lunch with',
    'Two boys'
  ])
    expect(all.filter(([, text]) => text.includes(trace)).map(([path]) => path)).toEqual([]);

  const chosen = emptyFolder();
  await journal.exportMarkdown({ folder: chosen, sensitive: true });
  const day = read(chosen, 'days/2026-11-20.md');
  expect(day).toContain('- sensitive:: yes');
  expect(day).toContain('- private line:: [[Raj Patel]] seemed tired');
  const ana = read(chosen, 'people/Ana Ruiz.md');
  expect(ana).toContain('OKR article');
  expect(ana).toContain('family: "Two boys"');
});

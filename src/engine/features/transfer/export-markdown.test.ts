import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import { addDepartment, addEntry, addPerson, fixtureId } from './filled-journal.fixture';
import { openJournal, sampleFile } from './transfer.fixture';

const read = (folder: string, path: string): string => fs.readFileSync(join(folder, path), 'utf8');

/** Every file below a folder with its bytes, sorted. */
const contents = (folder: string): [string, string][] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), fs.readFileSync(path, 'utf8')];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The three people of Legal and a lunch with two of them. */
async function journalWithLunch() {
  const journal = await openJournal();
  const { db } = journal;
  await addDepartment(db, fixtureId(1), 'Legal');
  await addPerson(db, { id: fixtureId(2), name: 'Ana Ruiz', department: fixtureId(1) });
  await addPerson(db, { id: fixtureId(3), name: 'Raj Patel' });
  await addEntry(db, {
    id: fixtureId(10),
    date: '2026-11-20',
    time: '12:30',
    text: 'lunch with Ana and Raj 45m, I owe Ana the OKR article by fri #okr',
    kind: 'lunch',
    minutes: 45,
    people: [fixtureId(2), fixtureId(3)],
    topics: ['okr'],
    promise: { by: 'me', person: fixtureId(2), text: 'the OKR article', due: '2026-11-27' },
    learned: { text: 'they plan Q3 in May', department: fixtureId(1), person: fixtureId(2) }
  });
  return journal;
}

test('a lunch stands on its day, on both people’s pages, in its week and in the department', async () => {
  const journal = await journalWithLunch();
  const folder = join(emptyFolder(), 'new', 'Hallway');
  expect(await journal.exportMarkdown({ folder })).toEqual({
    written: 5,
    unchanged: 0,
    removed: 0
  });
  expect(contents(folder).map(([path]) => path)).toEqual([
    '.hallway/vault.json',
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
    - kind:: lunch
    - people:: [[Ana Ruiz]], [[Raj Patel]]
    - minutes:: 45
    - begun by:: me
    - asked:: no
    - topic:: okr
    - promise:: I owe [[Ana Ruiz]]: the OKR article, by 2026-11-27 (open)
    - learned:: they plan Q3 in May (about [[Legal]])
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

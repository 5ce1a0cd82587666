import fs from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import { importDirectory, shareJournal } from '../../journal.fixture';
import { readOwnTables } from '../../own-tables';
import { allRows, writeAnyRows } from './any-journal.fixture';
import { anyRows } from './any-rows.fixture';
import { fixtureId } from './filled-journal.fixture';

const opened = shareJournal();
/** Deeper than any stack. */
const nest = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

const read = (file: string): string => fs.readFileSync(file, 'utf8');

const wipe = async (): Promise<void> => {
  const tables = await readOwnTables(opened.db.read);
  await opened.db.transaction(async (tx) => {
    for (const { name } of tables.toReversed()) await tx.run(`delete from ${name}`, []);
  });
};

describe('the journal as JSON', () => {
  test('comes back as it was, whatever is in it, and goes out again as the same bytes', async () => {
    const { journal, db } = opened;
    const tables = await readOwnTables(db.read);
    const folder = emptyFolder();
    await fc.assert(
      fc.asyncProperty(anyRows(tables, 6), async (rows) => {
        await wipe();
        await writeAnyRows(db, tables, rows);
        const before = await allRows(db);
        const [one, other] = [join(folder, 'one.json'), join(folder, 'other.json')];
        await journal.exportFile({ file: one, format: 'json', sensitive: true, replace: true });
        await wipe();
        const { refused, id, new: added } = await journal.applyBack({ path: one });
        expect(refused).toEqual([]);
        expect(await allRows(db)).toEqual(before);
        await journal.exportFile({ file: other, format: 'json', sensitive: true, replace: true });
        expect(read(other)).toBe(read(one));
        expect(await journal.applyBack({ path: one })).toMatchObject({
          new: 0,
          same: added,
          id: null
        });
        if (id === null) return;
        await journal.undoImport({ id });
        expect(Object.values(await allRows(db)).flat()).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true }
    );
  }, 60_000);

  test.each([
    ['a later layout', '{"hallway": 2, "tables": {}}', /layout 2/],
    ['something else', '{"people": []}', /no journal that Hallway wrote/],
    ['a text cut off', '{"hallway": 1, "tables": {"person": [', /cut off/],
    ['a number of a layout that is none', '{"hallway": 1e400, "tables": {}}', /no journal|layout/],
    ['a deep nest', '['.repeat(100_000), /cut off, or no JSON/],
    ['a deep nest that ends', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /no journal/],
    ['rows nested deep', `{"hallway": 1, "tables": {"person": ${nest}}}`, /no journal/],
    ['tables that are none', '{"hallway": 1, "tables": [[{"id": 1}]]}', /no journal/]
  ])('is refused when it is %s, and nothing changes (U10)', async (_, text, why) => {
    const { db, journal } = opened;
    await importDirectory(journal);
    const before = await allRows(db);
    const file = join(emptyFolder(), 'journal.json');
    fs.writeFileSync(file, text);
    for (const read of [journal.previewBack, journal.applyBack])
      await expect(read({ path: file })).rejects.toMatchObject({
        code: 'unsupported-file',
        message: expect.stringMatching(why) as string
      });
    expect(await allRows(db)).toEqual(before);
  });

  test('says of every value made to harm what it cannot be, and takes the rest (U10)', async () => {
    const { db, journal } = opened;
    const person = (id: number, more: string): string =>
      `{"id": "${fixtureId(id)}", "name": "P ${id}", "rhythm_days": 90, "added_on": "2026-11-20"${more}}`;
    const file = join(emptyFolder(), 'journal.json');
    fs.writeFileSync(
      file,
      `{"hallway": 1, "tables": {
        "person": [${[
          person(1, ', "name": "Twice", "name": "The last"'),
          person(2, ', "rhythm_days": 1e400'),
          person(3, ', "rhythm_days": 99999999999999999999'),
          person(4, `, "note": ${nest}`),
          person(5, `, "department_id": ${nest}`),
          person(6, ', "__proto__": {"name": "Nobody"}, "constructor": {"prototype": 1}'),
          person(7, ', "name": null'),
          person(8, ', "birthday": "2026-02-30"'),
          person(9, ', "shoe_size": 44'),
          person(10, ', "name": "a\\u0000b"'),
          person(11, ', "name": "a\\ud800b"')
        ].join(',\n')}],
        "nudge_choice": [{"name": "nested", "value": ${nest}}],
        "invented": [{"id": 1}],
        "__proto__": [{"id": 1}]
      }}`
    );
    const { refused, new: added } = await journal.applyBack({ path: file });
    expect(refused.map(({ reason }) => reason).toSorted()).toEqual(
      [
        'A person has no constructor in this Hallway. It stays in the file only.',
        'A person has no shoe_size in this Hallway. It stays in the file only.',
        'A person needs name.',
        'The department_id of a person is no uuid.',
        'The name of a person is no text.',
        'The name of a person is no text.',
        'The note of a person is no text.',
        'The rhythm_days of a person is no integer.',
        'The rhythm_days of a person is no integer.',
        'This Hallway has no table called invented.',
        '“2026-02-30” cannot be the birthday of a person.',
        '“…” cannot be the value of a nudge choice.'
      ].toSorted()
    );
    expect(added).toBe(3);
    const { person: people } = await allRows(db);
    expect(people?.map(({ name }) => name).toSorted()).toEqual(['P 6', 'P 9', 'The last']);
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  });

  test('names the line of a row that is none, and takes the rest', async () => {
    const { journal, db } = opened;
    await importDirectory(journal);
    const file = join(emptyFolder(), 'journal.json');
    await journal.exportFile({ file, format: 'json' });
    const lines = read(file).split('\n');
    const at = lines.findIndex((line) => line.includes('"Ana Ruiz"'));
    lines[at] = lines[at]!.replace(/"rhythm_days":\d+/, '"rhythm_days":1e400').replace(
      '{',
      '{"__proto__":{"x":1},'
    );
    fs.writeFileSync(file, lines.join('\n'));
    await wipe();
    const back = await journal.applyBack({ path: file });
    expect(back.refused[0]).toEqual({
      file: 'journal.json',
      line: at + 1,
      reason: 'The rhythm_days of a person is no integer.'
    });
    // Who names her goes with her.
    expect(back.refused.slice(1).map(({ reason }) => reason)).toEqual(
      back.refused.slice(1).map(() => 'This tie names a person that is not there.')
    );
    expect((await allRows(db))['person']).toHaveLength(11);
  });
});

test('plans and days of people’s lives stand in a calendar, a leap day on 1 March in other years', async () => {
  const { journal } = opened;
  const { id } = await journal.addPerson({ name: 'Zoe Park' });
  await journal.changePerson({ id, changes: { birthday: '--02-29', startDate: '2020-03-02' } });
  await journal.addPlan({ kind: 'lunch', date: '2026-11-20', time: '12:15', people: [id] });
  const file = join(emptyFolder(), 'days.ics');
  await journal.exportFile({ file, format: 'ics' });
  const events = new ICAL.Component(ICAL.parse(read(file)) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  expect(events.map(({ summary }) => summary).sort()).toEqual([
    'Birthday of Zoe Park',
    'Lunch with Zoe Park',
    'Work anniversary of Zoe Park'
  ]);
  const birthday = events.find(({ summary }) => summary.startsWith('Birthday'));
  const days = birthday!.iterator();
  const first = Array.from({ length: 3 }, () => days.next().toString());
  expect(first).toEqual(['2000-02-29', '2001-03-01', '2002-03-01']);
});

describe('a file', () => {
  test('is only replaced when that is wanted, is for its owner alone, and never written through a link', async () => {
    const { journal } = opened;
    const folder = emptyFolder();
    const file = join(folder, 'people.csv');
    await journal.exportFile({ file, format: 'csv' });
    expect(fs.statSync(file).mode & 0o077).toBe(0);
    await expect(journal.exportFile({ file, format: 'csv' })).rejects.toMatchObject({
      code: 'bad-target'
    });
    await journal.exportFile({ file, format: 'csv', replace: true });
    const victim = join(folder, 'victim');
    fs.writeFileSync(victim, 'mine');
    fs.symlinkSync(victim, join(folder, 'link.csv'));
    await expect(
      journal.exportFile({ file: join(folder, 'link.csv'), format: 'csv', replace: true })
    ).rejects.toMatchObject({ code: 'bad-target' });
    expect(read(victim)).toBe('mine');
    await expect(
      journal.exportFile({ file: join(folder, 'nowhere/x.csv'), format: 'csv' })
    ).rejects.toMatchObject({ code: 'bad-target' });
    expect(fs.readdirSync(folder).sort()).toEqual(['link.csv', 'people.csv', 'victim']);
  });

  test('holds nothing sensitive unless it is chosen', async () => {
    const { journal, db } = opened;
    await importDirectory(journal);
    await journal.addEntry({ text: 'lunch with Ana Ruiz, learned: the secret plan' });
    await db.transaction(async (tx) => {
      await tx.run('update entry set sensitive = true', []);
      await tx.run(`update person set family = 'Two boys'`, []);
    });
    for (const format of ['json', 'sql', 'csv', 'vcard', 'ics'] as const) {
      const file = join(emptyFolder(), `journal.${format}`);
      await journal.exportFile({ file, format });
      expect(read(file)).not.toMatch(/secret plan|Two boys/);
    }
    const file = join(emptyFolder(), 'all.json');
    await journal.exportFile({ file, format: 'json', sensitive: true });
    expect(read(file)).toMatch(/secret plan/);
    expect(read(file)).toMatch(/Two boys/);
  });
});

import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import { importDirectory, shareJournal } from '../../journal.fixture';
import { readOwnTables } from '../../own-tables';
import { textFile } from '../../transfer-journal.fixture';
import { allRows } from './any-journal.fixture';
import { addDepartment, addPerson, fixtureId } from './filled-journal.fixture';

const opened = shareJournal();
const read = (file: string): string => fs.readFileSync(file, 'utf8');

const wipe = async (): Promise<void> => {
  const tables = await readOwnTables(opened.db.read);
  await opened.db.transaction(async (tx) => {
    for (const { name } of tables.toReversed()) await tx.run(`delete from ${name}`, []);
  });
};

describe('people written to a file', () => {
  /** What people are told in tables and cards, each said so that a reader may stumble over it. */
  const columns = [
    'name',
    'nickname',
    'email',
    'employee_number',
    'team',
    'title',
    'level',
    'site',
    'phone',
    'birthday',
    'start_date',
    'zone',
    'note'
  ] as const;
  const told: readonly Readonly<Partial<Record<(typeof columns)[number], string>>>[] = [
    {
      name: 'Ana Ruiz',
      nickname: 'Ani',
      email: 'ana@meridian.example',
      employee_number: '-0042',
      team: '＝Pricing',
      title: "=cmd|'/c calc'!A1",
      level: '+5',
      site: '@home; Madrid, 3rd floor',
      phone: '+49 170 1234567',
      birthday: '1990-02-28',
      start_date: '2020-03-02',
      zone: 'Europe/Madrid',
      note: '-1, "two"; three\nand a second line\\n'
    },
    { name: 'Raj Patel', title: "'tis", note: '"=1+1"', birthday: '--02-29' },
    { name: "Dana O'Connell", title: "'=1", note: '=a\ttab', team: 'R&D; "Core"' },
    { name: '渡辺健司', title: '＋1', note: '－2＠', nickname: 'Ken' }
  ];
  const carried: Readonly<Record<'csv' | 'vcard', readonly (typeof columns)[number][]>> = {
    csv: columns,
    vcard: columns.filter((name) => !['level', 'start_date'].includes(name))
  };

  const write = async (): Promise<void> => {
    const { db } = opened;
    await wipe();
    await addDepartment(db, fixtureId(90), '=Legal, "and" more');
    for (const [at, person] of told.entries()) {
      await addPerson(db, {
        id: fixtureId(at + 1),
        name: person.name ?? '',
        department: fixtureId(90)
      });
      for (const [column, value] of Object.entries(person))
        await db.transaction((tx) =>
          tx.run(`update person set ${column} = $2 where id = $1`, [fixtureId(at + 1), value])
        );
    }
    await db.transaction((tx) =>
      tx.run(`insert into tie (from_person, to_person, kind) values ($1, $2, 'reports-to')`, [
        fixtureId(2),
        fixtureId(1)
      ])
    );
  };
  const people = async (names: readonly string[]): Promise<unknown> =>
    opened.db.read.json(
      `select coalesce(json_agg(x order by x.name), '[]')::text from (
         select ${names.map((name) => `p.${name}`).join(', ')}, d.name as department,
           (select m.name from tie t join person m on m.id = t.to_person
            where t.from_person = p.id and t.kind = 'reports-to') as manager
         from person p left join department d on d.id = p.department_id) x`,
      [],
      z.json()
    );

  test.each(['csv', 'vcard'] as const)(
    'as %s come into an empty journal as they were, in all that such a file can tell',
    async (format) => {
      const { journal } = opened;
      await write();
      const before = await people(carried[format]);
      const name = `people.${format === 'csv' ? 'csv' : 'vcf'}`;
      const file = join(emptyFolder(), name);
      await journal.exportFile({ file, format, sensitive: true });
      await wipe();
      const bytes = new Uint8Array(fs.readFileSync(file));
      const files = [{ name, bytes }];
      expect(await journal.applyImport({ files })).toMatchObject({ new: 4, refused: [] });
      expect(await people(carried[format])).toEqual(before);
      expect(await journal.applyImport({ files })).toMatchObject({ new: 0, changed: 0, same: 4 });
    }
  );
});

test('people as a table come back from it as they are, phones, formulas and all (U7)', async () => {
  const { journal, db } = opened;
  await importDirectory(journal);
  await db.transaction(async (tx) => {
    await tx.run(
      `update person set phone = '+49 170 1234567', title = '=cmd|''/c calc''!A1', note = '-1, "two"'
      where name = 'Ana Ruiz'`,
      []
    );
    await tx.run(`update person set title = '''tis' where name = 'Raj Patel'`, []);
  });
  const file = join(emptyFolder(), 'people.csv');
  await journal.exportFile({ file, format: 'csv' });
  expect(read(file)).toContain(`'+49 170 1234567`);
  expect(read(file)).not.toMatch(/(^|[,"\n])[=+@-]/);
  const bytes = new Uint8Array(fs.readFileSync(file));
  const preview = await journal.previewImport({ files: [{ name: 'people.csv', bytes }] });
  expect(preview).toMatchObject({ new: 0, changed: 0, same: 12, refused: [] });
});

test('people as cards come back from them as they are', async () => {
  const { journal, db } = opened;
  await importDirectory(journal);
  await db.transaction((tx) =>
    tx.run(
      `update person set note = E'Likes; commas, and\\nlines', birthday = '--02-29', nickname = 'Ani' where name = 'Ana Ruiz'`,
      []
    )
  );
  const file = join(emptyFolder(), 'people.vcf');
  await journal.exportFile({ file, format: 'vcard' });
  expect(
    read(file)
      .split('\r\n')
      .every((line) => Buffer.byteLength(line) <= 75)
  ).toBe(true);
  const bytes = new Uint8Array(fs.readFileSync(file));
  expect(await journal.previewImport({ files: [{ name: 'people.vcf', bytes }] })).toMatchObject({
    new: 0,
    changed: 0,
    same: 12,
    refused: []
  });
});

describe('a calendar', () => {
  const files = [
    textFile(
      'work.ics',
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        ...['lunch', 'sync'].flatMap((uid, at) => [
          'BEGIN:VEVENT',
          `UID:${uid}@x.example`,
          `DTSTART:202611${at === 0 ? 16 : 24}T121500Z`,
          `DTEND:202611${at === 0 ? 16 : 24}T130000Z`,
          `SUMMARY:${uid}`,
          'ATTENDEE;PARTSTAT=ACCEPTED;CN=Ana R.:mailto:ana.ruiz@meridian.example',
          'END:VEVENT'
        ]),
        'END:VCALENDAR'
      ].join('\r\n')
    )
  ];

  test('that was brought in makes nothing a second time, also in a journal that came back from its vault', async () => {
    const { journal, db } = opened;
    await importDirectory(journal);
    const { meetings } = await journal.previewImport({ files });
    await journal.applyImport({ files, choices: { accepted: meetings.map(({ key }) => key) } });
    const before = await allRows(db);
    expect(
      [before['entry'], before['plan'], before['import_event']].map((of) => of?.length)
    ).toEqual([1, 1, 2]);
    const folder = emptyFolder();
    await journal.exportMarkdown({ folder });
    await wipe();
    expect(await journal.applyBack({ path: folder })).toMatchObject({ refused: [] });
    expect(await allRows(db)).toEqual(before);
    expect(await journal.previewImport({ files })).toMatchObject({ meetings: [] });
  });

  test('of our own is for calendars alone: read back it makes nothing twice', async () => {
    const { journal, db } = opened;
    const { id } = await journal.addPerson({ name: 'Zoe Park' });
    await journal.changePerson({ id, changes: { birthday: '1990-02-28' } });
    await journal.addPlan({ kind: 'lunch', date: '2026-11-20', time: '12:15', people: [id] });
    const file = join(emptyFolder(), 'days.ics');
    await journal.exportFile({ file, format: 'ics' });
    const { plan, occasion } = await allRows(db);
    await journal.applyImport({ files: [textFile('days.ics', read(file))] });
    expect(await allRows(db)).toMatchObject({ plan, occasion, entry: [] });
  });

  test('holds no meeting of a sensitive entry in a vault without such', async () => {
    const { journal, db } = opened;
    await importDirectory(journal);
    const { meetings } = await journal.previewImport({ files });
    await journal.applyImport({ files, choices: { accepted: meetings.map(({ key }) => key) } });
    await db.transaction((tx) => tx.run('update entry set sensitive = true', []));
    const folder = emptyFolder();
    await journal.exportMarkdown({ folder });
    expect(fs.existsSync(join(folder, 'weeks/2026-W47.md'))).toBe(false);
    expect(read(join(folder, 'weeks/2026-W48.md'))).toContain('- meeting:: 2026-11-24T12:15:00Z');
  });
});

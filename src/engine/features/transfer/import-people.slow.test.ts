import fs from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { addEntry, fixtureId } from './filled-journal.fixture';
import { readKnownPeople } from './known-people';
import {
  openJournal,
  sampleFile,
  textFile,
  type TransferJournal
} from '../../transfer-journal.fixture';

const directory = () => [sampleFile('csv/org-directory.csv')];
const nextQuarter = () => [sampleFile('csv/org-directory-next-quarter.csv')];
const vcards = () =>
  fs
    .readdirSync('tests/samples/vcard')
    .sort()
    .map((name) => sampleFile(`vcard/${name}`));

const people = (journal: TransferJournal) => readKnownPeople(journal.db.read);
const named = async (journal: TransferJournal, name: string) =>
  (await people(journal)).find((person) => person.name === name);

test('the next quarter’s directory shows a promotion, a move, a new surname and a joiner, and removes nobody', async () => {
  const journal = await openJournal();
  await journal.applyImport({ files: directory() });
  const preview = await journal.previewImport({ files: nextQuarter() });
  expect(preview).toMatchObject({
    new: 1,
    changed: 3,
    same: 8,
    refused: [],
    departments: ['Customer Success']
  });
  expect(
    preview.people
      .filter(({ outcome }) => outcome !== 'same')
      .map(({ name, outcome, changes, manager }) => [name, outcome, changes.join(), manager])
  ).toEqual([
    ['Priya Raman', 'changed', 'title', 'Tomasz Zieliński'],
    ["Dana O'Connell-Byrne", 'changed', 'name', 'Ifeoma Okafor'],
    ['Kenji Watanabe', 'changed', 'department', 'Claire Dubois'],
    ['Thandi Mbeki', 'new', '', "Dana O'Connell-Byrne"]
  ]);
  await journal.applyImport({ files: nextQuarter() });
  expect(await people(journal)).toHaveLength(13);
});

test('taking the second import back leaves exactly what the first had made', async () => {
  const journal = await openJournal();
  await journal.applyImport({ files: directory() });
  const before = await people(journal);
  const { id } = await journal.applyImport({ files: nextQuarter() });
  expect(await journal.undoImport({ id: id ?? '' })).toEqual({ removed: 1, restored: 3, kept: 0 });
  expect(await people(journal)).toEqual(before);
  expect(await departments(journal)).not.toContain('Customer Success');
  await expect(journal.undoImport({ id: id ?? '' })).rejects.toMatchObject({ code: 'conflict' });
  await expect(journal.undoImport({ id: fixtureId(9) })).rejects.toMatchObject({
    code: 'not-found'
  });
});

test('taking the first import back empties the journal, but for somebody met since', async () => {
  const journal = await openJournal();
  const { id } = await journal.applyImport({ files: directory() });
  const ana = await named(journal, 'Ana Ruiz');
  await addEntry(journal.db, {
    id: fixtureId(1),
    date: '2026-11-20',
    text: 'hello',
    people: [ana?.id ?? '']
  });
  expect(await journal.undoImport({ id: id ?? '' })).toEqual({ removed: 11, restored: 0, kept: 1 });
  expect((await people(journal)).map((person) => [person.name, person.managerId])).toEqual([
    ['Ana Ruiz', null]
  ]);
  expect(await departments(journal)).toEqual(['Legal']);
});

test('what was changed again since is left alone', async () => {
  const journal = await openJournal();
  await journal.applyImport({ files: directory() });
  const { id } = await journal.applyImport({ files: nextQuarter() });
  await journal.db.transaction((tx) =>
    tx.run("update person set title = 'Design Director' where name = 'Priya Raman'", [])
  );
  expect(await journal.undoImport({ id: id ?? '' })).toEqual({ removed: 1, restored: 2, kept: 1 });
  expect((await named(journal, 'Priya Raman'))?.title).toBe('Design Director');
});

test('teams and time zones come along and are taken back', async () => {
  const journal = await openJournal();
  await journal.applyImport({ files: directory() });
  const file = textFile(
    'teams.csv',
    'Name;Dept;Team;Time zone\nPriya Raman;Design;Brand;Asia/Kolkata\nRuiz, Ana;Legal;;CET\n'
  );
  const preview = await journal.previewImport({ files: [file] });
  expect(preview).toMatchObject({ changed: 1, same: 1 });
  expect(preview.notes).toEqual([expect.stringContaining('the time zone is no place')]);
  const { id } = await journal.applyImport({ files: [file] });
  expect(await named(journal, 'Priya Raman')).toMatchObject({
    team: 'Brand',
    zone: 'Asia/Kolkata'
  });
  expect(await journal.previewImport({ files: [file] })).toMatchObject({ changed: 0, same: 2 });
  await journal.undoImport({ id: id ?? '' });
  expect(await named(journal, 'Priya Raman')).toMatchObject({ team: null, zone: null });
});

test('an import of before teams were read is taken back without a word about them', async () => {
  const journal = await openJournal();
  await journal.applyImport({ files: directory() });
  const { id } = await journal.applyImport({ files: nextQuarter() });
  await journal.db.transaction(async (tx) => {
    const forget = "- 'team' - 'zone'";
    await tx.run(`update import_change set before = before ${forget}, after = after ${forget}`, []);
    await tx.run("update person set team = 'Brand' where name = 'Priya Raman'", []);
  });
  await journal.undoImport({ id: id ?? '' });
  expect(await named(journal, 'Priya Raman')).toMatchObject({
    title: 'Senior Product Designer',
    team: 'Brand'
  });
});

test('imports are listed newest first until they are taken back', async () => {
  const journal = await openJournal();
  const first = await journal.applyImport({ files: directory() });
  journal.itIs('2026-11-22T10:00:00Z');
  const second = await journal.applyImport({ files: nextQuarter() });
  expect(await journal.listImports({})).toEqual([
    {
      id: second.id,
      on: '2026-11-22',
      sources: ['org-directory-next-quarter.csv'],
      new: 1,
      changed: 3
    },
    { id: first.id, on: '2026-11-21', sources: ['org-directory.csv'], new: 12, changed: 0 }
  ]);
  await journal.undoImport({ id: second.id ?? '' });
  expect((await journal.listImports({})).map(({ id }) => id)).toEqual([first.id]);
});

test('all address books at once give each person once, and nothing the second time', async () => {
  const journal = await openJournal();
  const first = await journal.applyImport({ files: vcards() });
  expect(first).toMatchObject({ new: 17, changed: 0, same: 0, refused: [] });
  const john = (await people(journal)).find(({ email }) => email === 'john.doe@ibm.com');
  // Four address books know him: Evolution's comes first, Apple's adds the town.
  expect(john).toMatchObject({
    name: 'John Doe',
    department: 'Accounting',
    managerName: 'Big Blue',
    birthday: '1980-03-22',
    site: 'New York'
  });
  expect(await journal.applyImport({ files: vcards() })).toEqual({
    new: 0,
    changed: 0,
    same: 17,
    refused: [],
    id: null
  });
});

test('a picture among the files is refused by itself; alone it is an error', async () => {
  const journal = await openJournal();
  const picture = { name: 'me.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) };
  const mixed = await journal.previewImport({ files: [picture, ...directory()] });
  expect(mixed).toMatchObject({ new: 12, refused: [{ source: 'me.png', line: 1 }] });
  await expect(journal.previewImport({ files: [picture] })).rejects.toMatchObject({
    code: 'unsupported-file'
  });
  await expect(journal.applyImport({ files: [textFile('empty.csv', '')] })).rejects.toMatchObject({
    code: 'unsupported-file'
  });
});

test('a preview tells what each file was read as', async () => {
  const journal = await openJournal();
  const latin = {
    name: 'büro.csv',
    bytes: new Uint8Array(Buffer.from('Name;Büro\nJörg Müller;Köln', 'latin1'))
  };
  const preview = await journal.previewImport({
    files: [sampleFile('vcard/gmail-list.vcf'), latin]
  });
  expect(preview.sources).toEqual([
    { name: 'gmail-list.vcf', format: 'vCard', encoding: 'UTF-8', records: 3 },
    { name: 'büro.csv', format: 'Table', encoding: 'Windows-1252', records: 1 }
  ]);
  expect(preview.columns).toEqual([
    { source: 'büro.csv', column: 'Name', example: 'Jörg Müller', field: 'name' },
    { source: 'büro.csv', column: 'Büro', example: 'Köln', field: 'site' }
  ]);
});

test('departments that differ in case and accents only are one, for good', async () => {
  const journal = await openJournal();
  const file = () => [
    textFile(
      'a.csv',
      'Name;Email;Dept\nA B;a@x.example;Équipe\nC D;c@x.example;EQUIPE\nE F;e@x.example;½ Team'
    )
  ];
  expect((await journal.previewImport({ files: file() })).departments).toEqual([
    '½ Team',
    'Équipe'
  ]);
  await journal.applyImport({ files: file() });
  expect(await departments(journal)).toEqual(['Équipe', '½ Team'].sort());
  expect(await journal.applyImport({ files: file() })).toMatchObject({
    new: 0,
    changed: 0,
    same: 3
  });
});

test('hostile text goes in, is found the same again, and the journal lives on (U1, U2)', async () => {
  const naughty = JSON.parse(
    fs.readFileSync('tests/samples/strings/blns.json', 'utf8')
  ) as string[];
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = naughty.map((text, index) =>
    ['N' + String(index), `p${index}@x.example`, text, text, text].map(quoted).join(',')
  );
  const file = () => [textFile('blns.csv', ['Name,Email,Title,Dept,Note', ...rows].join('\r\n'))];
  const journal = await openJournal();
  const first = await journal.applyImport({ files: file() });
  expect(first.new + first.refused.length).toBe(naughty.length);
  expect(first.new).toBeGreaterThan(480);
  expect(await journal.applyImport({ files: file() })).toMatchObject({
    new: 0,
    changed: 0,
    same: first.new
  });
});

const stringList = z.array(z.string());

async function departments(journal: TransferJournal): Promise<string[]> {
  const names = (await people(journal)).flatMap(({ department }) => department ?? []);
  const rows = await journal.db.read.json(
    `select coalesce(json_agg(name), '[]')::text from department`,
    [],
    stringList
  );
  expect(new Set(rows)).toEqual(new Set([...rows, ...names]));
  return rows.sort();
}

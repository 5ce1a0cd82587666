import { describe, expect, test } from 'vitest';
import { openJournal, sampleFile, textFile } from '../../transfer-journal.fixture';

const connections = (rows: readonly string[]) =>
  textFile(
    'Connections.csv',
    [
      'Notes:',
      '"Some addresses may be missing."',
      '',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      ...rows,
      ''
    ].join('\n')
  );

const others = [
  'Nora,Lind,,,Oakley,Buyer,01 Mar 2019',
  'Otis,Berg,,,Birch & Sons,Founder,01 Mar 2019'
];
const colleagues = [
  'Ana,Ruiz',
  'Raj,Patel',
  'Wei,Chen',
  'Priya,Raman',
  'Yusuf,Demir',
  'Eva,Sanz'
].map((name) => `${name},,,"Fernhill, Inc.",Counsel,01 Mar 2019`);
const book = () => connections([...colleagues, ...others]);

describe('people of other companies', () => {
  test('are left out where one company plainly dominates, and come in when they are wanted', async () => {
    const journal = await openJournal();
    expect(await journal.previewImport({ files: [book()] })).toMatchObject({
      new: 6,
      company: 'Fernhill, Inc.',
      elsewhere: 2
    });
    expect(
      await journal.previewImport({ files: [book()], choices: { withElsewhere: true } })
    ).toMatchObject({ new: 8, elsewhere: 2 });
    expect(await journal.applyImport({ files: [book()] })).toMatchObject({ new: 6 });
    expect(await journal.previewImport({ files: [book()] })).toMatchObject({ new: 0, same: 6 });
  });

  test('are those of the sample’s other companies for a journal that has a directory of one’s own', async () => {
    const journal = await openJournal();
    await journal.applyImport({ files: [sampleFile('csv/org-directory.csv')] });
    const mixed = [sampleFile('csv/linkedin-connections.csv'), connections(others)];
    expect(await journal.previewImport({ files: mixed })).toMatchObject({
      new: 0,
      company: 'Meridian Works, Inc.',
      elsewhere: 2
    });
  });

  test('which company is one’s own is remembered once it was said, also that none is', async () => {
    const journal = await openJournal();
    await journal.applyImport({ files: [book()], choices: { company: 'Oakley' } });
    expect(await journal.previewImport({ files: [book()] })).toMatchObject({
      new: 0,
      same: 1,
      company: 'Oakley',
      elsewhere: 7
    });
    await journal.applyImport({ files: [book()], choices: { company: null } });
    expect(await journal.previewImport({ files: [book()] })).toMatchObject({
      new: 0,
      same: 8,
      company: null
    });
  });
});

describe('another way to write a department', () => {
  const directory = () =>
    textFile('directory.csv', 'Name;E-mail;Department\nAna Ruiz;ana@x.example;People Ops\n');
  const abbreviated = (department = 'Ppl Ops') =>
    textFile('quarter.csv', `Name;E-mail;Dept\nRaj Patel;raj@x.example;${department}\n`);

  test('is taken for the one there is, and adds none', async () => {
    const journal = await openJournal();
    await journal.applyImport({ files: [directory()] });
    const preview = await journal.previewImport({ files: [abbreviated()] });
    expect(preview.departments).toEqual([]);
    expect(preview.unclearDepartments).toEqual([
      { source: 'quarter.csv', written: 'Ppl Ops', records: 1, means: 'People Ops' }
    ]);
    expect(preview.people).toMatchObject([{ name: 'Raj Patel', department: 'People Ops' }]);
    await journal.applyImport({ files: [abbreviated()] });
    expect(await journal.previewImport({ files: [abbreviated()] })).toMatchObject({ same: 1 });
  });

  test('what the person said is remembered for files with the same headings, and for no other', async () => {
    const journal = await openJournal();
    await journal.applyImport({ files: [directory()] });
    const departments = [{ source: 'quarter.csv', written: 'Ppl Ops', means: 'Payroll' }];
    const { id } = await journal.applyImport({ files: [abbreviated()], choices: { departments } });
    const later = { ...abbreviated('PPL OPS'), name: 'next.csv' };
    expect((await journal.previewImport({ files: [later] })).people).toMatchObject([
      { department: 'Payroll', outcome: 'same' }
    ]);
    const vcard = textFile(
      'raj.vcf',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Eva Sanz\r\nORG:;Ppl Ops\r\nEND:VCARD\r\n'
    );
    expect((await journal.previewImport({ files: [vcard] })).people).toMatchObject([
      { department: 'People Ops' }
    ]);
    // With the department, what was said of it goes, too.
    await journal.undoImport({ id: id ?? '' });
    expect((await journal.previewImport({ files: [later] })).people).toMatchObject([
      { department: 'People Ops' }
    ]);
  });

  test('a department of its own can be wanted, and stays one', async () => {
    const journal = await openJournal();
    await journal.applyImport({ files: [directory()] });
    const departments = [{ source: 'quarter.csv', written: 'Ppl Ops', means: 'Ppl Ops' }];
    await journal.applyImport({ files: [abbreviated()], choices: { departments } });
    const again = await journal.previewImport({ files: [abbreviated()] });
    expect(again).toMatchObject({ same: 1, changed: 0, departments: [] });
  });
});

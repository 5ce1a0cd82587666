import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  openJournal,
  sampleFile,
  textFile,
  type TransferJournal
} from '../../transfer-journal.fixture';

const quarter = () => [sampleFile('csv/org-directory.csv')];
const nextQuarter = () => [sampleFile('csv/org-directory-next-quarter.csv')];

const occasions = ({ db }: TransferJournal): Promise<string[]> =>
  db.read
    .rows(
      `select concat_ws(' | ', p.name, o.kind, o.date, o.note) as line
       from occasion o join person p on p.id = o.person_id order by p.name`,
      [],
      z.object({ line: z.string() })
    )
    .then((rows) => rows.map(({ line }) => line));

const alumni = ({ db }: TransferJournal): Promise<object[]> =>
  db.read.rows(
    `select name, left_on::text as left, rhythm_days as rhythm from person where left_on is not null`,
    [],
    z.object({ name: z.string(), left: z.string(), rhythm: z.int() })
  );

test('the first directory is no news', async () => {
  const journal = await openJournal();
  expect((await journal.previewImport({ files: quarter() })).news).toEqual([]);
});

test('next quarter’s directory tells of a promotion, a move, a new name, a leaver and a joiner', async () => {
  const journal = await openJournal();
  await journal.applyImport({ files: quarter() });
  const { news } = await journal.previewImport({ files: nextQuarter() });
  expect(news.map(({ kind, name, text, date }) => [kind, name, text, date])).toEqual([
    [
      'promotion',
      'Priya Raman',
      'Principal Product Designer, was Senior Product Designer',
      '2026-11-21'
    ],
    [
      'other',
      "Dana O'Connell-Byrne",
      "Is called Dana O'Connell-Byrne now, was Dana O'Connell",
      '2026-11-21'
    ],
    ['other', 'Kenji Watanabe', 'Moved from Support to Customer Success', '2026-11-21'],
    ['joiner', 'Thandi Mbeki', 'Data Analyst, Finance', '2026-11-02'],
    [
      'leaver',
      'Yusuf Demir',
      'Not in the directory any more; was Account Executive, Sales',
      '2026-11-21'
    ]
  ]);
});

test('only what is confirmed becomes an occasion, a leaver an alumnus, and undo takes both back', async () => {
  const journal = await openJournal();
  await journal.applyImport({ files: quarter() });
  const { news } = await journal.previewImport({ files: nextQuarter() });
  const accepted = news.filter(({ kind }) => kind !== 'other').map(({ key }) => key);
  const applied = await journal.applyImport({ files: nextQuarter(), choices: { accepted } });
  expect(applied).toMatchObject({ new: 1, changed: 3, occasions: 3 });
  expect(await occasions(journal)).toEqual([
    'Priya Raman | promotion | 2026-11-21 | Principal Product Designer, was Senior Product Designer',
    'Thandi Mbeki | joiner | 2026-11-02 | Data Analyst, Finance',
    'Yusuf Demir | leaver | 2026-11-21 | Not in the directory any more; was Account Executive, Sales'
  ]);
  expect(await alumni(journal)).toEqual([{ name: 'Yusuf Demir', left: '2026-11-21', rhythm: 365 }]);

  expect((await journal.previewImport({ files: nextQuarter() })).news).toEqual([]);
  await journal.undoImport({ id: applied.id ?? '' });
  expect([await occasions(journal), await alumni(journal)]).toEqual([[], []]);
});

test('a leaver who was not confirmed is asked about again', async () => {
  const journal = await openJournal();
  await journal.applyImport({ files: quarter() });
  await journal.applyImport({ files: nextQuarter() });
  const { news } = await journal.previewImport({ files: nextQuarter() });
  expect(news.map(({ kind, name }) => [kind, name])).toEqual([['leaver', 'Yusuf Demir']]);
});

test('in a part of the directory nobody is taken for a leaver, and that is said', async () => {
  const journal = await openJournal();
  await journal.applyImport({ files: quarter() });
  const [file] = quarter();
  const text = new TextDecoder().decode(file?.bytes);
  const part = textFile('legal.csv', text.split('\n').slice(0, 7).join('\n'));
  const { news, notes } = await journal.previewImport({ files: [part] });
  expect(news).toEqual([]);
  expect(notes[0]).toMatch(/^6 of 12 people are not in this file\./);
});

import { expect, test } from 'vitest';
import { readKnownPeople } from './known-people';
import { openJournal, sampleFile } from '../../transfer-journal.fixture';

const directory = () => [sampleFile('csv/org-directory.csv')];

test('the directory of Meridian brings in twelve people in eight departments, each with the right manager', async () => {
  const journal = await openJournal();
  const preview = await journal.previewImport({ files: directory() });
  expect(preview).toMatchObject({ new: 12, changed: 0, same: 0, refused: [], notes: [] });
  expect(preview.departments).toEqual([
    'Design',
    'Engineering',
    'Executive',
    'Finance',
    'Legal',
    'People',
    'Sales',
    'Support'
  ]);
  expect(await readKnownPeople(journal.db.read)).toEqual([]);

  const applied = await journal.applyImport({ files: directory() });
  expect(applied).toMatchObject({ new: 12, changed: 0, same: 0, refused: [] });
  const people = await readKnownPeople(journal.db.read);
  const names = new Map(people.map((p) => [p.id, p.name]));
  const lines = people.map((p) =>
    [
      p.employeeNumber,
      p.name,
      p.email,
      p.department,
      p.title,
      p.managerId && names.get(p.managerId),
      p.site,
      p.level,
      p.startDate
    ].join(' | ')
  );
  expect(lines.sort()).toMatchInlineSnapshot(`
    [
      "1000 | Ana Ruiz | ana.ruiz@meridian.example | Legal | Counsel | Marta Lindqvist | Madrid | L3 | 2019-03-01",
      "1001 | Priya Raman | priya.raman@meridian.example | Design | Senior Product Designer | Tomasz Zieliński | Bengaluru | L4 | 2020-06-15",
      "1002 | Tomasz Zieliński | tomasz.zielinski@meridian.example | Design | Head of Design | Ifeoma Okafor | Kraków | L5 | 2016-01-11",
      "1003 | Dana O'Connell | dana.oconnell@meridian.example | Finance | FP&A Manager | Ifeoma Okafor | Dublin | L6 | 2018-09-03",
      "1004 | Raj Patel | raj.patel@meridian.example | Engineering | Staff Engineer | Wei Chen | London | L7 | 2015-05-04",
      "1005 | Wei Chen | wei.chen@meridian.example | Engineering | VP Engineering | Ifeoma Okafor | London | L8 | 2014-02-17",
      "1006 | Ifeoma Okafor | ifeoma.okafor@meridian.example | Executive | Chief Operating Officer |  | London | L3 | 2012-10-01",
      "1007 | Marta Lindqvist | marta.lindqvist@meridian.example | Legal | General Counsel | Ifeoma Okafor | Stockholm | L4 | 2017-04-20",
      "1008 | Yusuf Demir | yusuf.demir@meridian.example | Sales | Account Executive | Claire Dubois | Istanbul | L5 | 2022-08-29",
      "1009 | Claire Dubois | claire.dubois@meridian.example | Sales | Director, EMEA Sales | Ifeoma Okafor | Paris | L6 | 2018-01-08",
      "1010 | Kenji Watanabe | kenji.watanabe@meridian.example | Support | Support Lead | Claire Dubois | Osaka | L7 | 2021-11-22",
      "1011 | Aoife Ní Bhriain | aoife.nibhriain@meridian.example | People | HR Business Partner | Ifeoma Okafor | Dublin | L8 | 2020-02-03",
    ]
  `);
  const again = await journal.applyImport({ files: directory() });
  expect(again).toEqual({ new: 0, changed: 0, same: 12, refused: [], id: null });
});

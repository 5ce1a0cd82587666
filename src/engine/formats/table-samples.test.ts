import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ImportRecord, ReadFile } from '../../domain/transfer/import-record';
import { decodeText } from './decode-text';
import { orgDirectory } from './org-directory';

const readSample = (name: string): ReadFile =>
  orgDirectory.read(decodeText(fs.readFileSync(`tests/samples/csv/${name}`)).text, name);

/** How many of the records of a file say something of each field. */
const filled = ({ records }: ReadFile): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const record of records)
    for (const [field, value] of Object.entries(record))
      if (value !== null && value !== false && field !== 'source' && field !== 'line')
        counts[field] = (counts[field] ?? 0) + 1;
  return counts;
};

const lines = (records: readonly ImportRecord[], ...fields: (keyof ImportRecord)[]): string[] =>
  records.map((record) => fields.map((field) => String(record[field] ?? '-')).join(' | '));

/** What both directories say of everybody; the one at their head has no manager. */
const ofDirectory = {
  name: 12,
  email: 12,
  employeeNumber: 12,
  department: 12,
  title: 12,
  level: 12,
  site: 12,
  manager: 11,
  startDate: 12
};

describe('of twelve people, the sample tables say no more and no less than this', () => {
  test.each<[file: string, fields: Record<string, number>, leftOut: string[]]>([
    [
      'linkedin-connections.csv',
      { name: 12, email: 6, company: 12, title: 12 },
      ['URL', 'Connected On']
    ],
    [
      'google-contacts.csv',
      {
        name: 12,
        email: 12,
        company: 12,
        department: 12,
        title: 12,
        phone: 12,
        birthday: 8,
        note: 1
      },
      [
        'Phonetic First Name',
        'Phonetic Middle Name',
        'Phonetic Last Name',
        'Name Prefix',
        'Name Suffix',
        'Photo',
        'Labels',
        'E-mail 1 - Label',
        'Phone 1 - Label'
      ]
    ],
    [
      'outlook-contacts.csv',
      {
        name: 12,
        email: 12,
        company: 12,
        department: 12,
        title: 12,
        site: 12,
        manager: 11,
        birthday: 7,
        family: 1,
        note: 1
      },
      [
        'Title',
        'Suffix',
        'Business Street',
        'Categories',
        'E-mail Type',
        'E-mail Display Name',
        'Government ID Number',
        'Hobby',
        'Referred By',
        'Web Page'
      ]
    ],
    ['org-directory.csv', ofDirectory, ['Division']],
    ['org-directory-next-quarter.csv', ofDirectory, ['Division']]
  ])('%s', (file, fields, leftOut) => {
    const read = readSample(file);
    expect(read.refused).toEqual([]);
    expect(filled(read)).toEqual(fields);
    expect(read.columns.filter(({ field }) => field === null).map(({ column }) => column)).toEqual(
      leftOut
    );
  });

  test('the directory, person by person', () => {
    expect(
      lines(
        readSample('org-directory.csv').records,
        'line',
        'employeeNumber',
        'name',
        'email',
        'title',
        'department',
        'level',
        'site',
        'manager',
        'startDate'
      )
    ).toEqual([
      '2 | 1000 | Ana Ruiz | ana.ruiz@meridian.example | Counsel | Legal | L3 | Madrid | Marta Lindqvist | 2019-03-01',
      '3 | 1001 | Priya Raman | priya.raman@meridian.example | Senior Product Designer | Design | L4 | Bengaluru | Tomasz Zielinski | 2020-06-15',
      '4 | 1002 | Tomasz Zieliński | tomasz.zielinski@meridian.example | Head of Design | Design | L5 | Kraków | Ifeoma Okafor | 2016-01-11',
      "5 | 1003 | Dana O'Connell | dana.oconnell@meridian.example | FP&A Manager | Finance | L6 | Dublin | Ifeoma Okafor | 2018-09-03",
      '6 | 1004 | Raj Patel | raj.patel@meridian.example | Staff Engineer | Engineering | L7 | London | Wei Chen | 2015-05-04',
      '7 | 1005 | Wei Chen | wei.chen@meridian.example | VP Engineering | Engineering | L8 | London | Ifeoma Okafor | 2014-02-17',
      '8 | 1006 | Ifeoma Okafor | ifeoma.okafor@meridian.example | Chief Operating Officer | Executive | L3 | London | - | 2012-10-01',
      '9 | 1007 | Marta Lindqvist | marta.lindqvist@meridian.example | General Counsel | Legal | L4 | Stockholm | Ifeoma Okafor | 2017-04-20',
      '10 | 1008 | Yusuf Demir | yusuf.demir@meridian.example | Account Executive | Sales | L5 | Istanbul | Claire Dubois | 2022-08-29',
      '11 | 1009 | Claire Dubois | claire.dubois@meridian.example | Director, EMEA Sales | Sales | L6 | Paris | Ifeoma Okafor | 2018-01-08',
      '12 | 1010 | Kenji Watanabe | kenji.watanabe@meridian.example | Support Lead | Support | L7 | Osaka | Claire Dubois | 2021-11-22',
      '13 | 1011 | Aoife Ní Bhriain | aoife.nibhriain@meridian.example | HR Business Partner | People | L8 | Dublin | Ifeoma Okafor | 2020-02-03'
    ]);
  });

  test('the next quarter’s directory: levels, places and managers', () => {
    expect(
      lines(
        readSample('org-directory-next-quarter.csv').records,
        'employeeNumber',
        'email',
        'level',
        'site',
        'manager'
      )
    ).toEqual([
      '1000 | ana.ruiz@meridian.example | L3 | Madrid | Marta Lindqvist',
      '1001 | priya.raman@meridian.example | L4 | Bengaluru | Tomasz Zielinski',
      '1002 | tomasz.zielinski@meridian.example | L5 | Kraków | Ifeoma Okafor',
      '1003 | dana.oconnell@meridian.example | L6 | Dublin | Ifeoma Okafor',
      '1004 | raj.patel@meridian.example | L7 | London | Wei Chen',
      '1005 | wei.chen@meridian.example | L8 | London | Ifeoma Okafor',
      '1006 | ifeoma.okafor@meridian.example | L3 | London | -',
      '1007 | marta.lindqvist@meridian.example | L4 | Stockholm | Ifeoma Okafor',
      '1009 | claire.dubois@meridian.example | L6 | Paris | Ifeoma Okafor',
      '1010 | kenji.watanabe@meridian.example | L7 | Osaka | Claire Dubois',
      '1011 | aoife.nibhriain@meridian.example | L8 | Dublin | Ifeoma Okafor',
      "1099 | thandi.mbeki@meridian.example | L4 | Cape Town | Dana O'Connell-Byrne"
    ]);
  });

  test('the addresses and the company of the address books', () => {
    const local = [
      'ana.ruiz',
      'priya.raman',
      'tomasz.zielinski',
      'dana.oconnell',
      'raj.patel',
      'wei.chen',
      'ifeoma.okafor',
      'marta.lindqvist',
      'yusuf.demir',
      'claire.dubois',
      'kenji.watanabe',
      'aoife.nibhriain'
    ];
    for (const [file, company] of [
      ['google-contacts.csv', 'Meridian Works'],
      ['outlook-contacts.csv', 'Meridian Works']
    ] as const)
      expect(lines(readSample(file).records, 'email', 'company')).toEqual(
        local.map((name) => `${name}@meridian.example | ${company}`)
      );
    expect(
      new Set(readSample('linkedin-connections.csv').records.map(({ company }) => company))
    ).toEqual(new Set(['Meridian Works, Inc.']));
  });
});

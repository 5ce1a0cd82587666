import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, zoneId } from '../../domain/calendar/calendar';
import type { ReadFile } from '../../domain/transfer/import-record';
import { decodeText } from './decode-text';
import type { Reading } from './file-format';
import { formatOf } from './file-formats';
import { orgDirectory } from './org-directory';

const read = (text: string): ReadFile => orgDirectory.read(text, 'people.csv');
const reading: Reading = {
  zone: zoneId.parse('Europe/Madrid'),
  today: isoDate.parse('2026-11-21'),
  columns: new Map(),
  remembered: new Map()
};
const readSample = (name: string): ReadFile =>
  read(decodeText(fs.readFileSync(`tests/samples/csv/${name}`)).text);

describe('directories as companies export them', () => {
  test('tabs in UTF-16, German headings and names', () => {
    const text =
      'Personalnummer\tNachname\tVorname\tE-Mail\tAbteilung\tStelle\tVorgesetzter\tStandort\tEintritt\r\n7\tMüller\tJörg\tj@x.example\tEinkauf\tLeiter\tMeyer, Eva\tKöln\t01.03.2019\r\n';
    const { records } = read(decodeText(Buffer.from(`\uFEFF${text}`, 'utf16le')).text);
    expect(records).toEqual([
      expect.objectContaining({
        line: 2,
        name: 'Jörg Müller',
        employeeNumber: '7',
        email: 'j@x.example',
        department: 'Einkauf',
        title: 'Leiter',
        manager: 'Eva Meyer',
        site: 'Köln',
        startDate: '2019-03-01'
      })
    ]);
  });

  test('French headings with semicolons', () => {
    const { records } = read(
      'Nom;Prénom;Courriel;Département;Poste;Responsable;Ville\nDubois;Claire;c@x.example;Ventes;Directrice;Okafor;Paris\n'
    );
    expect(records[0]).toMatchObject({
      name: 'Claire Dubois',
      department: 'Ventes',
      title: 'Directrice',
      manager: 'Okafor',
      site: 'Paris'
    });
  });

  test('a team beside a department; alone, the team is the department', () => {
    const both = read(
      'Name,Team,Department,Time zone\nAna Ruiz,Contracts,Legal,(GMT+01:00) Europe/Madrid\n'
    );
    expect(both.records[0]).toMatchObject({
      department: 'Legal',
      team: 'Contracts',
      zone: 'Europe/Madrid'
    });
    const alone = read('Name,Team,Title\nAna Ruiz,Contracts,Counsel\n');
    expect(alone.records[0]).toMatchObject({ department: 'Contracts', team: null });
  });

  test('headings below a preamble, pipes as delimiter, hints in brackets', () => {
    const { records } = read(
      'Headcount report\nGenerated, 2026-11-21\n\nWorker|Work Email (primary)|Cost Centre|Line Manager|Hire Date (YYYY-MM-DD)\nRuiz, Ana|ana@x.example|Legal|Lindqvist, Marta|2019-03-01\n'
    );
    expect(records).toEqual([
      expect.objectContaining({
        line: 5,
        name: 'Ana Ruiz',
        department: 'Legal',
        manager: 'Marta Lindqvist',
        startDate: '2019-03-01'
      })
    ]);
  });

  test('LinkedIn’s connections, below their notes', () => {
    const { records, refused } = readSample('linkedin-connections.csv');
    expect(refused).toEqual([]);
    expect(records.length).toBeGreaterThan(3);
    expect(records.every((record) => record.title !== null && !record.name.includes(','))).toBe(
      true
    );
  });

  test('the contacts of Google and of Outlook', () => {
    for (const name of ['google-contacts.csv', 'outlook-contacts.csv']) {
      const { records, refused } = readSample(name);
      expect(refused).toEqual([]);
      expect(records.length).toBeGreaterThan(3);
      expect(
        records.filter((record) => record.email && record.department && record.title).length
      ).toBeGreaterThan(3);
    }
  });

  test('the department is taken before the division, and a left-out column is told', () => {
    const { records, columns } = read('Name;Division;Dept;Shoe size\nAna Ruiz;Group;Legal;38\n');
    expect(records[0]?.department).toBe('Legal');
    expect(columns).toEqual([
      { column: 'Name', example: 'Ana Ruiz', field: 'name' },
      { column: 'Division', example: 'Group', field: null },
      { column: 'Dept', example: 'Legal', field: 'department' },
      { column: 'Shoe size', example: '38', field: null }
    ]);
  });

  test('a manager’s e-mail address stands in for the name', () => {
    const { records } = read('Name,Email,Manager Email\nAna Ruiz,a@x.example,M@X.example\n');
    expect(records[0]).toMatchObject({ manager: 'M@X.example', managerKey: 'M@X.example' });
  });
});

describe('dates', () => {
  const started = (...values: string[]): (string | null)[] =>
    read(`Name;Start date\n${values.map((value) => `A B;${value}`).join('\n')}\n`).records.map(
      (record) => record.startDate
    );

  test.each([
    [
      ['2019-03-01', '2019-03-01T00:00:00Z', '20190301', '2019/3/1'],
      ['2019-03-01', '2019-03-01', '2019-03-01', '2019-03-01']
    ],
    [
      ['1.3.2019', '31.12.99'],
      ['2019-03-01', '1999-12-31']
    ],
    [
      ['13/02/2020', '03/04/2020'],
      ['2020-02-13', '2020-04-03']
    ],
    [
      ['02/13/2020', '03/04/2020'],
      ['2020-02-13', '2020-03-04']
    ],
    [
      ['12 Mar 2024', '12-Mär-24', 'Mar 12, 2024', '3. août 2020'],
      ['2024-03-12', '2024-03-12', '2024-03-12', '2020-08-03']
    ],
    [
      ['43525', '43525.5'],
      ['2019-03-01', '2019-03-01']
    ],
    [
      ['0/0/00', '#####', '31/02/2020', '0000-00-00', 'soon'],
      [null, null, null, null, null]
    ]
  ])('%j', (values, expected) => {
    expect(started(...values)).toEqual(expected);
  });

  test('a column that could be either way says so, and an unreadable date is told with its line', () => {
    expect(read('Name;Start date\nA B;03/04/2020\nC D;soon\n').notes).toEqual([
      'The start date could be day/month or month/day; it was read as day/month.',
      'Line 3: a date could not be read and was left out.'
    ]);
  });
});

describe('hostile tables', () => {
  test('headings named like parts of JavaScript do no harm (U6)', () => {
    const { records } = read(
      '__proto__,constructor,Name,Email,toString\na,b,Ana Ruiz,a@x.example,c\n'
    );
    expect(records.map((record) => record.name)).toEqual(['Ana Ruiz']);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  test('of two columns with one heading the first is taken (U6)', () => {
    expect(read('Name,Title,Title\nAna Ruiz,Counsel,Other\n').records[0]?.title).toBe('Counsel');
  });

  test('10,000 columns are bounded, and told (U6)', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(',');
    const { records, notes, columns } = read(`Name,Email,${many}\nAna Ruiz,a@x.example,${many}\n`);
    expect(records).toHaveLength(1);
    expect(columns).toHaveLength(1000);
    expect(notes).toEqual(['Only the first 1,000 columns were looked at.']);
  });

  test('a record without name and address, and one with a name too long, are refused with their line', () => {
    const { records, refused } = read(
      `Name,Email,Title\nAna Ruiz,,\n,,Ghost\n${'x'.repeat(201)},,\n,raj.patel@x.example,\n`
    );
    expect(records.map((record) => record.name)).toEqual(['Ana Ruiz', 'Raj Patel']);
    expect(refused).toEqual([
      { source: 'people.csv', line: 3, reason: 'There is neither a name nor an e-mail address.' },
      { source: 'people.csv', line: 4, reason: 'The name is longer than 200 characters.' }
    ]);
  });

  test('NUL, turning marks and half characters leave clean text and are counted', () => {
    const { records, notes } = read('Name,Title\nAn\u0000a\u202E Ru\u200Biz,Coun\u0007sel\uD800\n');
    expect(records[0]).toMatchObject({ name: 'Ana Ruiz', title: 'Counsel\uFFFD' });
    expect(notes).toEqual(['2 control characters removed.']);
  });

  test('formulas stay text (U7)', () => {
    expect(read('Name,Title\nAna Ruiz,"=HYPERLINK(""http://evil"")"\n').records[0]?.title).toBe(
      '=HYPERLINK("http://evil")'
    );
  });

  test('what is no table of people is not recognised', () => {
    for (const text of [
      '',
      '\n\n',
      'Dear all,\nplease find attached',
      '{"name": "Ana"}',
      '<html><body>Name</body></html>'
    ])
      expect(formatOf(text)).toBeUndefined();
  });

  test('no text makes the reader throw', () => {
    const line = fc.oneof(
      fc.constantFrom('Name;Email;Start date', 'Ana;;1/2/3', ';;;', '"', 'a@b;c@d'),
      fc.string({ unit: 'binary' })
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { records } = read(`Name;Email;Dept;Birthday\n${lines.join('\n')}`);
        expect(records.every(({ name }) => name !== '' && name.isWellFormed())).toBe(true);
      })
    );
    fc.assert(
      fc.property(
        fc.uint8Array(),
        (bytes) => void formatOf(decodeText(bytes).text)?.read('', 'x', reading)
      )
    );
  });
});

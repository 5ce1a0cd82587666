import { describe, expect, test } from 'vitest';
import { on } from './calendars.fixture';
import { readFiles } from './read-files';

const people = (bytes: Uint8Array | string): [name: string, line: number][] =>
  readFiles([{ name: 'all.vcf', bytes: Buffer.from(bytes) }], {
    ...on('2026-11-21'),
    columns: []
  }).records.map(({ name, line }) => [name, line]);

const card = (...lines: string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

describe('files somebody put together from several', () => {
  test('of which one is in Latin-1 and one in UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from(card('FN:Jörg Grüßner', 'N:Grüßner;Jörg;;;'), 'latin1'),
      Buffer.from(card('FN:Tomasz Zieliński', 'NOTE:Übergänge, Maße, Größe, Öl'))
    ]);
    expect(people(bytes)).toEqual([
      ['Jörg Grüßner', 1],
      ['Tomasz Zieliński', 6]
    ]);
  });

  test('of which each has its mark, one of them two', () => {
    expect(people(`\uFEFF\uFEFF${card('FN:Ana Ruiz')}\uFEFF${card('FN:Raj Patel')}`)).toEqual([
      ['Ana Ruiz', 1],
      ['Raj Patel', 5]
    ]);
    const entry = (name: string): string => `dn: cn=${name},dc=x\ncn: ${name}\nsn: x\n\n`;
    expect(people(`\uFEFF${entry('Ana Ruiz')}\uFEFF${entry('Raj Patel')}`)).toEqual([
      ['Ana Ruiz', 1],
      ['Raj Patel', 5]
    ]);
  });

  test('and moved to the right as a whole', () => {
    const text = (card('FN:Ana Ruiz', 'NOTE:long', ' er') + card('FN:Raj Patel')).replaceAll(
      /^(?=.)/gm,
      '  '
    );
    expect(people(text)).toEqual([
      ['Ana Ruiz', 1],
      ['Raj Patel', 7]
    ]);
  });

  test('with blanks before the colons', () => {
    expect(people('BEGIN : VCARD\nVERSION : 3.0\nFN : Ana Ruiz\nEND : VCARD\n')).toEqual([
      ['Ana Ruiz', 1]
    ]);
  });
});

test('a file cut off inside of a letter is still UTF-8', () => {
  const bytes = Buffer.from(`${card('FN:Jörg Müller')}BEGIN:VCARD\r\nFN:Ö`);
  expect(people(bytes.subarray(0, -1))).toEqual([['Jörg Müller', 1]]);
});

test('a card without its beginning is told with its line, and the next is read', () => {
  const { records, refused } = readFiles(
    [
      {
        name: 'all.vcf',
        bytes: Buffer.from(`EMAIL:ana@x.example\r\nEND:VCARD\r\n${card('FN:Raj Patel')}`)
      }
    ],
    { ...on('2026-11-21'), columns: [] }
  );
  expect(records.map(({ name }) => name)).toEqual(['Raj Patel']);
  expect(refused).toEqual([
    {
      source: 'all.vcf',
      line: 1,
      reason: 'The card does not begin (BEGIN:VCARD is missing).'
    }
  ]);
});

test('a company in quotes is without them', () => {
  const { records } = readFiles(
    [{ name: 'all.vcf', bytes: Buffer.from(card('FN:Ana', 'ORG:"Meridian, Inc.";"Legal";""')) }],
    { ...on('2026-11-21'), columns: [] }
  );
  expect(records).toMatchObject([{ company: 'Meridian, Inc.', department: 'Legal', team: null }]);
});

test('an address in the place of a name is no name, and is an address', () => {
  const { records } = readFiles(
    [
      {
        name: 'all.vcf',
        bytes: Buffer.from(
          card('FN:ana.ruiz@x.example', 'EMAIL:ana.ruiz@x.example') + card('FN:raj.patel@x.example')
        )
      }
    ],
    { ...on('2026-11-21'), columns: [] }
  );
  expect(records).toMatchObject([
    { name: 'Ana Ruiz', nameGuessed: true, email: 'ana.ruiz@x.example' },
    { name: 'Raj Patel', nameGuessed: true, email: 'raj.patel@x.example' }
  ]);
});

test.each([
  [
    '04/12/1988',
    ['Line 1: the birthday could be day/month or month/day; it was read as day/month.']
  ],
  ['12.04.1988', []],
  ['1988-04-12', []]
])('a birthday written %s', (day, notes) => {
  const read = readFiles([{ name: 'a.vcf', bytes: Buffer.from(card('FN:Ana', `BDAY:${day}`)) }], {
    ...on('2026-11-21'),
    columns: []
  });
  expect(read.notes).toEqual(notes.map((note) => `a.vcf: ${note}`));
});

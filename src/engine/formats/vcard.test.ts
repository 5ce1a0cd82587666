import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportRecord, ReadFile } from '../../domain/transfer/import-record';
import { decodeText } from './decode-text';
import { vcard } from './vcard';

const readSample = (name: string): ReadFile =>
  vcard.read(decodeText(fs.readFileSync(`tests/samples/vcard/${name}`)).text, name);

const readBytes = (bytes: Uint8Array): ReadFile => vcard.read(decodeText(bytes).text, 'cards.vcf');

/** A card of these lines, with CRLF as every exporter writes. */
const card = (...lines: string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

const readCard = (...lines: string[]): ReadFile => vcard.read(card(...lines), 'card.vcf');

/** What a record says, without its empty fields. */
const said = (record: ImportRecord | undefined): object =>
  Object.fromEntries(
    Object.entries(record ?? {}).filter(
      ([field, value]) => value !== null && value !== false && field !== 'source'
    )
  );

describe('each client’s address book gives the people it holds', () => {
  test('Android 2.1: six people, two of them named from their e-mail address', () => {
    const { records, refused } = readSample('John_Doe_ANDROID.vcf');
    expect(refused).toEqual([]);
    expect(records.map(said)).toEqual([
      { line: 1, name: 'John Doe', nameGuessed: true, email: 'john.doe@company.com' },
      { line: 6, name: 'Jane Doe', nameGuessed: true, email: 'jane.doe@company.com' },
      { line: 11, name: 'Ñ Ñ Ñ Ñ Ñ', phone: '123456789' },
      {
        line: 18,
        name: 'Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ',
        phone: '123456',
        note: 'Ñ Ñ Ñ Ñ Ñ Ñ Ñ ÑÑ Ñ Ñ Ñ Ñ Ñ Ñ ÑÑ Ñ Ñ Ñ Ñ'
      },
      { line: 36, name: 'Ñ Ñ Ñ Ñ', email: 'bob@company.com', phone: '123456' },
      { line: 71, name: 'ÑÑÑÑ', email: 'henry@company.com', phone: '55556666' }
    ]);
  });

  test('Evolution 3.0: John Doe of Accounting, whose manager is Big Blue', () => {
    const [john] = readSample('John_Doe_EVOLUTION.vcf').records;
    expect(said(john)).toEqual({
      line: 1,
      name: 'John Doe',
      nickname: 'Johny',
      email: 'john.doe@ibm.com',
      department: 'Accounting',
      title: 'Money Counter',
      phone: '905-555-1234',
      manager: 'Big Blue',
      birthday: '1980-03-22',
      note: expect.stringMatching(
        /^THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND/
      )
    });
  });

  test('Google 3.0: John Doe without a department', () => {
    const [john] = readSample('John_Doe_GMAIL.vcf').records;
    expect(said(john)).toEqual({
      line: 1,
      name: 'John Doe',
      email: 'john.doe@ibm.com',
      title: 'Money Counter',
      phone: '905-555-1234',
      birthday: '1980-03-22',
      note: expect.stringMatching(/"AS IS".*DAMAGE\.\nFavotire Color: Blue$/s)
    });
  });

  test.each(['John_Doe_IPHONE.vcf', 'John_Doe_MAC_ADDRESS_BOOK.vcf'])(
    '%s, Apple 3.0 with a picture: John Doe of Accounting in New York',
    (file) => {
      const { records, refused } = readSample(file);
      expect(refused).toEqual([]);
      expect(said(records[0])).toMatchObject({
        name: 'John Doe',
        nickname: 'Johny',
        email: 'john.doe@ibm.com',
        department: 'Accounting',
        title: 'Money Counter',
        site: 'New York',
        phone: '905-777-1234',
        birthday: '2012-06-06'
      });
      expect(records).toHaveLength(1);
    }
  );

  test('Outlook 2.1: the work phone, the town of the work address and the manager', () => {
    const [john] = readSample('John_Doe_MS_OUTLOOK.vcf').records;
    expect(said(john)).toMatchObject({
      name: 'John Doe',
      nickname: 'Johny',
      email: 'john.doe@ibm.cm',
      department: 'Accounting',
      title: 'Money Counter',
      site: 'Albaney',
      phone: '(905) 555-1234',
      manager: 'Big Blue',
      birthday: '1980-03-22'
    });
  });

  test('Outlook 2003 2.1: a company with a comma, a note of three lines in quoted-printable', () => {
    const [john] = readSample('outlook-2003.vcf').records;
    expect(said(john)).toEqual({
      line: 1,
      name: 'John Doe',
      nickname: 'Joey',
      email: 'jdoe@hotmail.com',
      department: 'TheDepartment',
      title: 'The Job Title',
      site: 'Austin',
      phone: 'BusinessPhone',
      birthday: '1980-03-21',
      note: 'This is the note field!!\r\nSecond line\r\n\r\nThird line is empty'
    });
  });

  test('FullContact 4.0: the work address of five, the first of two organisations', () => {
    const { records } = readSample('fullcontact.vcf');
    expect(records.map(said)).toEqual([
      {
        line: 1,
        name: 'FirstName LastName',
        nickname: 'NickName',
        email: 'work@example.com',
        department: 'Department1',
        title: 'Title1',
        site: 'WorkCity',
        phone: '555-555-1112',
        birthday: '2016-08-01',
        note: 'Notes line 1\nNotes line 2'
      }
    ]);
  });

  test('Google list: Arnold Smith, Chris Beatle and Doug White', () => {
    expect(readSample('gmail-list.vcf').records.map(said)).toEqual([
      { line: 1, name: 'Arnold Smith', email: 'asmithk@gmail.com' },
      { line: 7, name: 'Chris Beatle', email: 'chrisy55d@yahoo.com' },
      { line: 13, name: 'Doug White', email: 'dwhite@gmail.com' }
    ]);
  });

  test('Google single: Greg Dartmouth, born in 1960', () => {
    expect(readSample('gmail-single.vcf').records.map(said)).toEqual([
      {
        line: 1,
        name: 'Greg Dartmouth',
        nickname: 'Gman',
        email: 'gdartmouth@hotmail.com',
        title: 'TheJobTitle',
        phone: '555 555 1111',
        birthday: '1960-09-10',
        note: "This is GMail's note field.\nIt should be added as a NOTE type.\nACustomField: CustomField"
      }
    ]);
  });

  test('RFC 2426: Frank Dawson in Raleigh and Tim Howes in Mountain View', () => {
    expect(readSample('rfc2426-example.vcf').records.map(said)).toEqual([
      {
        line: 1,
        name: 'Frank Dawson',
        email: 'Frank_Dawson@Lotus.com',
        site: 'Raleigh',
        phone: '+1-919-676-9515'
      },
      {
        line: 13,
        name: 'Tim Howes',
        email: 'howes@netscape.com',
        site: 'Mountain View',
        phone: '+1-415-937-3419'
      }
    ]);
  });

  test('RFC 6350: Simon Perreault, whose birthday has no year', () => {
    expect(readSample('rfc6350-example.vcf').records.map(said)).toEqual([
      {
        line: 1,
        name: 'Simon Perreault',
        email: 'simon.perreault@viagenie.ca',
        site: 'Quebec',
        phone: '+1-418-656-9254;ext=102',
        birthday: '--02-03'
      }
    ]);
  });
});

describe('names and dates', () => {
  test.each([
    [['FN:Dr. Ana Ruiz', 'N:Ruiz;Ana;;Dr.;'], 'Ana Ruiz'],
    [['FN:Ruiz\\, Ana', 'N:Ruiz;Ana;;;'], 'Ana Ruiz'],
    [['FN:Ruiz\\, Ana'], 'Ana Ruiz'],
    [['FN:Watanabe Kenji', 'N:Watanabe;Kenji;;;'], 'Watanabe Kenji'],
    [['FN:渡辺健司', 'N:渡辺;健司;;;'], '渡辺健司'],
    [['FN:Ana', 'N:;Ana;;;'], 'Ana'],
    [['N:Ruiz;Ana'], 'Ana Ruiz']
  ])('%j is %s', (lines, name) => {
    expect(readCard(...lines).records[0]?.name).toBe(name);
  });

  test.each([
    ['BDAY:19800322', '1980-03-22'],
    ['BDAY:1980-03-22T00:00:00Z', '1980-03-22'],
    ['BDAY:--0229', '--02-29'],
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17', '--05-17'],
    ['BDAY;VALUE=text:circa 1800', null],
    ['BDAY:1985', null],
    ['BDAY:0000-00-00', null]
  ])('%s is %s', (line, birthday) => {
    expect(readCard('FN:Ana Ruiz', line).records[0]?.birthday).toBe(birthday);
  });

  test('a label of Apple names the manager, and keeps the assistant’s phone out', () => {
    const [ana] = readCard(
      'FN:Ana Ruiz',
      'item1.TEL:1',
      'item1.X-ABLabel:_$!<AssistantPhone>!$_',
      'item2.X-ABRELATEDNAMES:Marta Lindqvist',
      'item2.X-ABLabel:_$!<Manager>!$_'
    ).records;
    expect(ana).toMatchObject({ phone: null, manager: 'Marta Lindqvist' });
  });
});

describe('hostile cards', () => {
  test('umlauts come through quoted-printable in Latin-1 and Windows-1252, with soft breaks', () => {
    const text = [
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg',
      'TITLE;CHARSET=windows-1252;QUOTED-PRINTABLE:Leiter =96 B=FCro=',
      ' und Stra=DFe',
      'END:VCARD'
    ].join('\r\n');
    expect(vcard.read(text, 'x').records[0]).toMatchObject({
      name: 'Jörg Müller',
      title: 'Leiter – Büro und Straße'
    });
  });

  test('a file in raw Latin-1 is read as such', () => {
    const bytes = Buffer.from(card('FN:Jörg Müller', 'ORG:Café;Büro'), 'latin1');
    expect(readBytes(bytes).records[0]).toMatchObject({ name: 'Jörg Müller', department: 'Büro' });
  });

  test('a card without an end is refused with its line, those around it are kept', () => {
    const text = `${card('FN:Ana Ruiz')}BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lost Soul\r\n${card('FN:Raj Patel')}BEGIN:VCARD\r\nFN:End of File`;
    const { records, refused } = vcard.read(text, 'cards.vcf');
    expect(records.map((record) => record.name)).toEqual(['Ana Ruiz', 'Raj Patel']);
    expect(refused).toEqual([
      { source: 'cards.vcf', line: 5, reason: 'The card is not closed (END:VCARD is missing).' },
      { source: 'cards.vcf', line: 12, reason: 'The card is not closed (END:VCARD is missing).' }
    ]);
  });

  test('an assistant inside a card is no colleague; cards nested without end are refused', () => {
    const agent = (inside: string): string => card('FN:Outer', `AGENT:\r\n${inside}`);
    expect(vcard.read(agent(card('FN:Inner')), 'x').records.map((r) => r.name)).toEqual(['Outer']);
    const bomb = 'BEGIN:VCARD\r\nAGENT:\r\n'.repeat(100_000);
    const { records, refused } = vcard.read(`${bomb}\r\n${card('FN:Ana Ruiz')}`, 'x');
    expect(refused[0]).toMatchObject({ line: 1, reason: 'Cards are nested too deeply.' });
    expect(records.map((record) => record.name)).toEqual(['Ana Ruiz']);
  });

  test('groups, companies and cards that name nobody are refused with the reason', () => {
    const text = [
      card('KIND:group', 'FN:The team'),
      card('FN:ACME', 'X-ABShowAs:COMPANY'),
      card('TEL:1')
    ].join('');
    expect(vcard.read(text, 'x').refused.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'The card is a group, not a person.'],
      [6, 'The card is a company, not a person.'],
      [11, 'There is neither a name nor an e-mail address.']
    ]);
  });

  test('a picture of 30 MB costs neither the name nor seconds', () => {
    const picture = ` ${'A'.repeat(74)}\r\n`.repeat(400_000);
    const start = performance.now();
    const { records } = readCard(
      `PHOTO;ENCODING=b;TYPE=JPEG:${'A'.repeat(70)}\r\n${picture}FN:Ana Ruiz`
    );
    expect(records[0]?.name).toBe('Ana Ruiz');
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('a name of 201 characters and a note above 100,000 are refused, not cut', () => {
    const reasons = [
      readCard(`FN:${'a'.repeat(201)}`),
      readCard('FN:Ana', `NOTE:${'b'.repeat(2_000_000)}`)
    ]
      .flatMap((read) => read.refused)
      .map((refusal) => refusal.reason);
    expect(reasons).toEqual([
      'The name is longer than 200 characters.',
      'The note is longer than 100,000 characters.'
    ]);
  });

  test('control characters, turning marks and half characters leave a clean name and are counted', () => {
    const { records, notes } = readCard(
      'FN:A\u0000na \u202ERuiz\u202C\u200B',
      'TITLE:Coun\uD800sel'
    );
    expect(records[0]).toMatchObject({ name: 'Ana Ruiz', title: 'Coun\uFFFDsel' });
    expect(notes).toEqual(['1 control character removed.']);
  });

  test('files glued together without a line end give both people', () => {
    const text = `${card('FN:Ana Ruiz').trimEnd()}${card('FN:Raj Patel')}`;
    expect(vcard.read(text, 'x').records.map((record) => record.name)).toEqual([
      'Ana Ruiz',
      'Raj Patel'
    ]);
  });

  test('no text and no bytes make the reader throw', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VCARD',
        'END:VCARD',
        'VERSION:2.1',
        'AGENT:',
        'N:;;',
        'FN;=',
        'BDAY:--9999',
        '='
      ),
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom(
            'FN',
            'N',
            'ORG;X="',
            'TEL;TYPE=a,b',
            'NOTE;ENCODING=QUOTED-PRINTABLE',
            'BDAY'
          ),
          fc.string()
        )
        .map(([head, value]) => `${head}:${value}`)
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { records, refused } = vcard.read(lines.join('\n'), 'x');
        expect(records.every((record) => record.name !== '')).toBe(true);
        expect(refused.every((refusal) => refusal.line >= 1)).toBe(true);
      })
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => void readBytes(bytes)));
  });
});

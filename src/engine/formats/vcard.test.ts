import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ImportRecord, ReadFile } from '../../domain/transfer/import-record';
import { decodeText } from './decode-text';
import { vcard } from './vcard';

const readSample = (name: string): ReadFile =>
  vcard.read(decodeText(fs.readFileSync(`tests/samples/vcard/${name}`)).text, name);

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
      {
        line: 36,
        name: 'Ñ Ñ Ñ Ñ',
        email: 'bob@company.com',
        company: 'ÑÑÑÑÑÑÑÑÑÑÑÑ',
        phone: '123456'
      },
      {
        line: 71,
        name: 'ÑÑÑÑ',
        email: 'henry@company.com',
        company: 'ÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑ',
        phone: '55556666'
      }
    ]);
  });

  test('Evolution 3.0: John Doe of Accounting, whose manager is Big Blue', () => {
    const [john] = readSample('John_Doe_EVOLUTION.vcf').records;
    expect(said(john)).toEqual({
      line: 1,
      name: 'John Doe',
      nickname: 'Johny',
      email: 'john.doe@ibm.com',
      company: 'IBM',
      department: 'Accounting',
      team: 'Dungeon',
      title: 'Money Counter',
      phone: '905-555-1234',
      manager: 'Big Blue',
      birthday: '1980-03-22',
      family: 'Spouse: Maria; wedding day: 1980-03-22',
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
      company: 'IBM',
      title: 'Money Counter',
      phone: '905-555-1234',
      birthday: '1980-03-22',
      family: 'Spouse: Jenny; wedding day: 1975-03-01',
      note: expect.stringMatching(/"AS IS".*DAMAGE\.\nFavotire Color: Blue$/s)
    });
  });

  const ofApple = {
    line: 1,
    name: 'John Doe',
    nickname: 'Johny',
    email: 'john.doe@ibm.com',
    company: 'IBM',
    department: 'Accounting',
    title: 'Money Counter',
    site: 'New York',
    phone: '905-777-1234',
    birthday: '2012-06-06'
  };

  test('iPhone 3.0: John Doe of Accounting in New York', () => {
    expect(readSample('John_Doe_IPHONE.vcf').records.map(said)).toEqual([ofApple]);
  });

  test('Mac 3.0: the same, his wife Jenny, and a note', () => {
    expect(readSample('John_Doe_MAC_ADDRESS_BOOK.vcf').records.map(said)).toEqual([
      {
        ...ofApple,
        family: 'Spouse: Jenny',
        note: expect.stringMatching(
          /^THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY .* DAMAGE\.\nFavotire Color: Blue$/s
        )
      }
    ]);
  });

  test('Outlook 2.1: the work phone, the town of the work address and the manager', () => {
    const { records } = readSample('John_Doe_MS_OUTLOOK.vcf');
    expect(records.map(said)).toEqual([
      {
        line: 1,
        name: 'John Doe',
        nickname: 'Johny',
        email: 'john.doe@ibm.cm',
        company: 'IBM',
        department: 'Accounting',
        title: 'Money Counter',
        site: 'Albaney',
        phone: '(905) 555-1234',
        manager: 'Big Blue',
        family: 'Wedding day: 2011-01-13',
        birthday: '1980-03-22',
        note: expect.stringMatching(
          /^THIS SOFTWARE IS PROVIDED BY GEORGE EL-HADDAD ''AS IS'' AND ANY/
        )
      }
    ]);
  });

  test('Outlook 2003 2.1: a company with a comma, a note of three lines in quoted-printable', () => {
    const [john] = readSample('outlook-2003.vcf').records;
    expect(said(john)).toEqual({
      line: 1,
      name: 'John Doe',
      nickname: 'Joey',
      email: 'jdoe@hotmail.com',
      company: 'Company, The',
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
        company: 'Organization1',
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
        company: 'TheCompany',
        title: 'TheJobTitle',
        phone: '555 555 1111',
        birthday: '1960-09-10',
        family: 'Spouse: MySpouse; wedding day: 1970-06-02',
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
        company: 'Lotus Development Corporation',
        site: 'Raleigh',
        phone: '+1-919-676-9515'
      },
      {
        line: 13,
        name: 'Tim Howes',
        email: 'howes@netscape.com',
        company: 'Netscape Communications Corp.',
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
        company: 'Viagenie',
        site: 'Quebec',
        phone: '+1-418-656-9254;ext=102',
        family: 'Wedding day: 2009-08-08',
        birthday: '--02-03'
      }
    ]);
  });
});

describe('what the address books hold beside people', () => {
  test.each<[file: string, photos: number, notes: readonly string[]]>([
    // The picture of this sample was cut off.
    [
      'John_Doe_ANDROID.vcf',
      0,
      ['Line 36: the photo is no JPEG, PNG, GIF or WebP and was left out.']
    ],
    ['John_Doe_EVOLUTION.vcf', 0, []],
    ['John_Doe_GMAIL.vcf', 0, []],
    ['John_Doe_IPHONE.vcf', 1, []],
    ['John_Doe_MAC_ADDRESS_BOOK.vcf', 1, []],
    ['John_Doe_MS_OUTLOOK.vcf', 1, []],
    ['fullcontact.vcf', 0, ['1 photo is an address, which is not opened.']],
    ['gmail-list.vcf', 0, []],
    ['gmail-single.vcf', 0, []],
    ['outlook-2003.vcf', 0, []],
    ['rfc2426-example.vcf', 0, []],
    [
      'rfc6350-example.vcf',
      0,
      // `-0500` could be several places.
      ['Line 1: the time zone is no place such as Europe/Madrid and was left out.']
    ]
  ])('%s: %i photos, nobody refused, what is left out is told', (file, photos, notes) => {
    const read = readSample(file);
    expect([read.photos?.length, read.refused, read.notes]).toEqual([photos, [], notes]);
  });

  test.each<[what: string, values: readonly string[]]>([
    ['home addresses', ['Silicon Alley', 'Cresent moon drive']],
    [
      'numbers of home, mobile, fax, pager and assistant',
      ['666-1234', '888-1234', '111-1234', '222-1234']
    ],
    ['assistants', ['"Jenny"']],
    ['pages of the web and names in messengers', ['www.ibm.com', 'johny5@aol.com']],
    ['the second name of a job', ['Counting Money']]
  ])('%s are left out', (_, values) => {
    for (const file of ['IPHONE', 'MAC_ADDRESS_BOOK', 'MS_OUTLOOK']) {
      const found = JSON.stringify(readSample(`John_Doe_${file}.vcf`).records);
      for (const value of values) expect(found).not.toContain(value);
    }
  });
});

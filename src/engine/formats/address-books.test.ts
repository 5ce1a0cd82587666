import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ImportRecord, ReadFile } from '../../domain/transfer/import-record';
import { decodeText } from './decode-text';
import { orgDirectory } from './org-directory';

const readSample = (name: string): ReadFile =>
  orgDirectory.read(decodeText(fs.readFileSync(`tests/samples/csv/${name}`)).text, name);

/** Some of what records say, a person a line; `-` where nothing is said. */
const lines = (records: readonly ImportRecord[], ...fields: (keyof ImportRecord)[]): string[] =>
  records.map((record) => fields.map((field) => String(record[field] ?? '-')).join(' | '));

describe('the samples of address books give everybody they hold', () => {
  test('LinkedIn: twelve connections below its notes, six without an address', () => {
    const { format, records, refused, notes } = readSample('linkedin-connections.csv');
    expect([format, refused, notes]).toEqual(['LinkedIn', [], []]);
    expect(lines(records, 'line', 'name', 'email', 'title')).toEqual([
      '5 | Ana Ruiz | ana.ruiz@meridian.example | Counsel',
      '6 | Priya Raman | - | Senior Product Designer',
      '7 | Tomasz Zieliński | tomasz.zielinski@meridian.example | Head of Design',
      "8 | Dana O'Connell | - | FP&A Manager",
      '9 | Raj Patel | raj.patel@meridian.example | Staff Engineer',
      '10 | Wei Chen | - | VP Engineering',
      '11 | Ifeoma Okafor | ifeoma.okafor@meridian.example | Chief Operating Officer',
      '12 | Marta Lindqvist | - | General Counsel',
      '13 | Yusuf Demir | yusuf.demir@meridian.example | Account Executive',
      '14 | Claire Dubois | - | Director, EMEA Sales',
      '15 | Kenji Watanabe | kenji.watanabe@meridian.example | Support Lead',
      '16 | Aoife Ní Bhriain | - | HR Business Partner'
    ]);
  });

  test('Google: departments, titles, phones and birthdays, one of them without a year', () => {
    const { format, records, refused, notes } = readSample('google-contacts.csv');
    expect([format, refused]).toEqual(['Google', []]);
    // 1985 had no 29 February.
    expect(notes).toEqual(['Line 5: a date could not be read and was left out.']);
    expect(lines(records, 'name', 'email', 'department', 'title', 'phone', 'birthday')).toEqual([
      'Ana Ruiz | ana.ruiz@meridian.example | Legal | Counsel | +44 20 7946 0000 | 1988-04-12',
      'Priya Raman | priya.raman@meridian.example | Design | Senior Product Designer | +44 20 7946 0001 | 1990-11-30',
      'Tomasz Zieliński | tomasz.zielinski@meridian.example | Design | Head of Design | +44 20 7946 0002 | -',
      "Dana O'Connell | dana.oconnell@meridian.example | Finance | FP&A Manager | +44 20 7946 0003 | -",
      'Raj Patel | raj.patel@meridian.example | Engineering | Staff Engineer | +44 20 7946 0004 | 1983-07-07',
      'Wei Chen | wei.chen@meridian.example | Engineering | VP Engineering | +44 20 7946 0005 | -',
      'Ifeoma Okafor | ifeoma.okafor@meridian.example | Executive | Chief Operating Officer | +44 20 7946 0006 | 1976-12-25',
      'Marta Lindqvist | marta.lindqvist@meridian.example | Legal | General Counsel | +44 20 7946 0007 | -',
      'Yusuf Demir | yusuf.demir@meridian.example | Sales | Account Executive | +44 20 7946 0008 | 1994-03-21',
      'Claire Dubois | claire.dubois@meridian.example | Sales | Director, EMEA Sales | +44 20 7946 0009 | 1981-09-14',
      'Kenji Watanabe | kenji.watanabe@meridian.example | Support | Support Lead | +44 20 7946 0010 | --03-21',
      'Aoife Ní Bhriain | aoife.nibhriain@meridian.example | People | HR Business Partner | +44 20 7946 0011 | 1991-05-05'
    ]);
    expect(records[2]?.note).toBe('Met at offsite');
  });

  test('Outlook: managers, offices, American birthdays, a note of two lines, two children', () => {
    const { format, records, refused } = readSample('outlook-contacts.csv');
    expect([format, refused]).toEqual(['Outlook', []]);
    expect(lines(records, 'name', 'department', 'title', 'manager', 'site', 'birthday')).toEqual([
      'Ana Ruiz | Legal | Counsel | Marta Lindqvist | Madrid office | 1988-04-12',
      'Priya Raman | Design | Senior Product Designer | Tomasz Zielinski | Bengaluru office | 1990-11-30',
      'Tomasz Zieliński | Design | Head of Design | Ifeoma Okafor | Kraków office | -',
      "Dana O'Connell | Finance | FP&A Manager | Ifeoma Okafor | Dublin office | -",
      'Raj Patel | Engineering | Staff Engineer | Wei Chen | London office | 1983-07-07',
      'Wei Chen | Engineering | VP Engineering | Ifeoma Okafor | London office | -',
      'Ifeoma Okafor | Executive | Chief Operating Officer | - | London office | 1976-12-25',
      'Marta Lindqvist | Legal | General Counsel | Ifeoma Okafor | Stockholm office | -',
      'Yusuf Demir | Sales | Account Executive | Claire Dubois | Istanbul office | 1994-03-21',
      'Claire Dubois | Sales | Director, EMEA Sales | Ifeoma Okafor | Paris office | 1981-09-14',
      'Kenji Watanabe | Support | Support Lead | Claire Dubois | Osaka office | -',
      'Aoife Ní Bhriain | People | HR Business Partner | Ifeoma Okafor | Dublin office | 1991-05-05'
    ]);
    expect(records[1]?.note).toBe('Line one\nLine two, with "quotes"');
    expect(records[3]?.family).toBe('Children: Noah, Mia');
  });

  test('a government id is neither read nor shown', () => {
    const read = readSample('outlook-contacts.csv');
    expect(JSON.stringify(read)).not.toContain('999-99-9999');
    expect(read.columns.find(({ column }) => column === 'Government ID Number')).toEqual({
      column: 'Government ID Number',
      example: '',
      field: null,
      isSecret: true
    });
  });

  test('next quarter’s directory: twelve people, somebody new, somebody gone', () => {
    const { format, records } = readSample('org-directory-next-quarter.csv');
    expect(format).toBe('Table');
    expect(lines(records, 'employeeNumber', 'name', 'department', 'title', 'startDate')).toEqual([
      '1000 | Ana Ruiz | Legal | Counsel | 2019-03-01',
      '1001 | Priya Raman | Design | Principal Product Designer | 2020-06-15',
      '1002 | Tomasz Zieliński | Design | Head of Design | 2016-01-11',
      "1003 | Dana O'Connell-Byrne | Finance | FP&A Manager | 2018-09-03",
      '1004 | Raj Patel | Engineering | Staff Engineer | 2015-05-04',
      '1005 | Wei Chen | Engineering | VP Engineering | 2014-02-17',
      '1006 | Ifeoma Okafor | Executive | Chief Operating Officer | 2012-10-01',
      '1007 | Marta Lindqvist | Legal | General Counsel | 2017-04-20',
      '1009 | Claire Dubois | Sales | Director, EMEA Sales | 2018-01-08',
      '1010 | Kenji Watanabe | Customer Success | Support Lead | 2021-11-22',
      '1011 | Aoife Ní Bhriain | People | HR Business Partner | 2020-02-03',
      '1099 | Thandi Mbeki | Finance | Data Analyst | 2026-11-02'
    ]);
  });
});

describe('other exports of the same programs', () => {
  const read = (text: string): ReadFile => orgDirectory.read(text, 'contacts.csv');

  test('Google before 2024, in UTF-16: several values in a cell, the address for work, family', () => {
    const text = [
      'Name,Given Name,Additional Name,Family Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title,Organization 1 - Department,Relation 1 - Type,Relation 1 - Value,Event 1 - Type,Event 1 - Value',
      'Ana Ruiz,Ana,,Ruiz, --04-12,,* My Contacts,* Home,ana@home.example ::: old@home.example,Work,ana.ruiz@x.example,Mobile,600 ::: 601,X,Counsel,Legal,Spouse,Luis,Anniversary,2015-06-20',
      'Raj Patel,Raj,,Patel,,,* My Contacts,* Home,raj@home.example ::: r@home.example,,,,,X,,,Manager,Wei Chen,,'
    ].join('\r\n');
    const { format, records } = read(decodeText(Buffer.from(`\uFEFF${text}`, 'utf16le')).text);
    expect(format).toBe('Google');
    expect(records[0]).toMatchObject({
      name: 'Ana Ruiz',
      email: 'ana.ruiz@x.example',
      phone: '600',
      title: 'Counsel',
      department: 'Legal',
      birthday: '--04-12',
      family: 'Spouse: Luis; wedding day: 2015-06-20'
    });
    expect(records[1]).toMatchObject({ email: 'raj@home.example', manager: 'Wei Chen' });
  });

  test('Google now: a fax is nobody’s phone, and a company with a mailbox is nobody', () => {
    const { records, refused } = read(
      [
        'First Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value',
        'Ana,Ruiz,Meridian,* myContacts,* Work,ana@x.example,Work Fax,99,Mobile,600',
        'Raj,Patel,Meridian,* myContacts,* Work,raj@x.example,Mobile,600,* Work,91',
        'Wei,Chen,Meridian,* myContacts,* Work,wei@x.example,Work Fax,99,,',
        ',,ACME,* myContacts,*,info@acme.example,,,,'
      ].join('\r\n')
    );
    expect(lines(records, 'name', 'phone')).toEqual([
      'Ana Ruiz | 600',
      'Raj Patel | 91',
      'Wei Chen | -'
    ]);
    expect(refused).toHaveLength(1);
  });

  test('where the office phone is missing the mobile one is taken, and the same for addresses', () => {
    const { records } = read(
      'First Name,Last Name,Business Phone,Mobile Phone,E-mail Address,E-mail 2 Address\nAna,Ruiz,,600,,ana@x.example\n'
    );
    expect(records[0]).toMatchObject({ phone: '600', email: 'ana@x.example' });
  });

  test('an anniversary alone may be that of the job, and is left out', () => {
    expect(
      read('Name,Email,Anniversary\nAna,a@x.example,2019-03-01\n').records[0]?.family
    ).toBeNull();
    expect(read('Name,Spouse,Anniversary\nAna,Luis,6/20/2015\n').records[0]?.family).toBe(
      'Spouse: Luis; wedding day: 2015-06-20'
    );
  });

  test('apostrophes as quotes, backslashes before quotes, and Excel’s note of the delimiter', () => {
    expect(read("'Name','Title'\n'Ruiz, Ana','Director, Legal'\n").records[0]).toMatchObject({
      name: 'Ana Ruiz',
      title: 'Director, Legal'
    });
    expect(
      read('"Name","Title"\n"Ana \\"Anita\\" Ruiz","Counsel, \\"Legal\\""\n').records[0]
    ).toMatchObject({ name: 'Ana "Anita" Ruiz', title: 'Counsel, "Legal"' });
    expect(read('sep=;\nName;Title\nAna Ruiz;Counsel\n').records[0]?.title).toBe('Counsel');
  });

  test.each(['^', '~', '|', '\t', ';'])('cells parted by %j', (delimiter) => {
    const text = [
      ['Name', 'Work Email', 'Department'],
      ['Ruiz, Ana', 'ana@x.example', 'Legal']
    ]
      .map((row) => row.join(delimiter))
      .join('\n');
    expect(read(text).records[0]).toMatchObject({ name: 'Ana Ruiz', department: 'Legal' });
  });

  test('a column the person maps is read so, and one they leave out is not', () => {
    const { records, columns } = orgDirectory.read(
      'Name,Email,Unit code,Notes\nAna Ruiz,a@x.example,Legal,secret\n',
      'x',
      {
        columns: new Map([
          [2, 'department'],
          [3, null]
        ])
      }
    );
    expect(records[0]).toMatchObject({ department: 'Legal', note: null });
    expect(columns.map(({ field }) => field)).toEqual(['name', 'email', 'department', null]);
  });

  test('a password stays unread even when the person maps its column', () => {
    const read = orgDirectory.read('Name,Email,Password\nAna,a@x.example,hunter2\n', 'x', {
      columns: new Map([[2, 'note']])
    });
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });
});

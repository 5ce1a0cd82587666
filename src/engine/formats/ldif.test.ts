import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ImportRecord, ReadFile } from '../../domain/transfer/import-record';
import { decodeText } from './decode-text';
import { formatOf } from './file-formats';
import { ldif } from './ldif';

const readSample = (name: string): ReadFile =>
  ldif.read(decodeText(fs.readFileSync(`tests/samples/ldif/${name}`)).text, name);

const read = (...lines: string[]): ReadFile => ldif.read(`${lines.join('\n')}\n`, 'people.ldif');

/** What a record says, without its empty fields. */
const said = (record: ImportRecord | undefined): object =>
  Object.fromEntries(
    Object.entries(record ?? {}).filter(
      ([field, value]) => value !== null && value !== false && field !== 'source'
    )
  );

const person = (name: string, ...lines: string[]): string[] => [
  `dn: cn=${name},ou=people,dc=x,dc=example`,
  'objectClass: inetOrgPerson',
  `cn: ${name}`,
  ...lines,
  ''
];

describe('the directory of Planet Express gives the people it holds', () => {
  test('Amy Wong, whose name has two parts, works with Interns', () => {
    expect(readSample('10_people_amy.ldif').records.map(said)).toEqual([
      {
        line: 1,
        name: 'Amy Wong',
        email: 'amy@planetexpress.com',
        department: 'Intern',
        note: 'Human'
      }
    ]);
  });

  test('Bender Bending Rodriguez, called Bender, of the Delivering Crew', () => {
    expect(readSample('10_people_bender.ldif').records.map(said)).toEqual([
      {
        line: 1,
        name: 'Bender Bending Rodriguez',
        nickname: 'Bender',
        email: 'bender@planetexpress.com',
        department: 'Delivering Crew',
        title: "Ship's Robot",
        note: 'Robot'
      }
    ]);
  });

  test('Philip J. Fry, called Fry, delivery boy', () => {
    expect(readSample('10_people_fry.ldif').records.map(said)).toEqual([
      {
        line: 1,
        name: 'Philip J. Fry',
        nickname: 'Fry',
        email: 'fry@planetexpress.com',
        department: 'Delivering Crew',
        title: 'Delivery boy',
        note: 'Human'
      }
    ]);
  });

  test('Hermes Conrad, bureaucrat of Office Management', () => {
    expect(readSample('10_people_hermes.ldif').records.map(said)).toEqual([
      {
        line: 1,
        name: 'Hermes Conrad',
        email: 'hermes@planetexpress.com',
        department: 'Office Management',
        title: 'Bureaucrat',
        note: 'Human'
      }
    ]);
  });

  test.each([
    ['10_people_amy.ldif', 0],
    ['10_people_bender.ldif', 1],
    ['10_people_fry.ldif', 1],
    ['10_people_hermes.ldif', 0]
  ])('%s has %i photo, and nothing that is refused or worth a remark', (file, count) => {
    const { photos, refused, notes } = readSample(file);
    expect([photos?.length, refused, notes]).toEqual([count, [], []]);
  });

  test.each(['00_people.ldif', '30_groups_admin.ldif', '30_groups_crew.ldif'])(
    '%s holds nobody, and says so',
    (file) => {
      const { records, refused, notes } = readSample(file);
      expect([records, refused]).toEqual([[], []]);
      expect(notes).toEqual(['1 entry is a group, a unit or a machine, and was left out.']);
    }
  );

  test('no password is left in anything that was read', () => {
    for (const file of fs.readdirSync('tests/samples/ldif')) {
      const found = JSON.stringify(readSample(file));
      expect(found).not.toMatch(/password|SSHA|ssha|e1NTSEF9|e3NzaGF9/);
    }
  });
});

describe('what directories write', () => {
  test('a manager is the entry the name leads to, however it is written', () => {
    const { records } = read(
      ...person('Ana Ruiz', 'manager: CN = marta lindqvist , OU=People, DC=X, DC=example'),
      ...person('Marta Lindqvist', 'mail: marta@x.example')
    );
    expect(records[0]).toMatchObject({ manager: 'Marta Lindqvist', managerKey: 'marta@x.example' });
  });

  test('a manager who is elsewhere is known by name (U9)', () => {
    const { records } = read(
      ...person('Ana Ruiz', String.raw`manager: CN=Lindqvist\, Marta,OU=Legal,DC=x`)
    );
    expect(records[0]).toMatchObject({ manager: 'Marta Lindqvist', managerKey: null });
    expect(read(...person('Ana Ruiz', 'manager: uid=mlindq,dc=x')).records[0]?.manager).toBeNull();
  });

  test('Active Directory: department, office, number and phone; machines are left out', () => {
    const { records, notes } = read(
      'dn: CN=Ruiz\\, Ana,OU=Madrid,DC=x',
      'objectClass: top',
      'objectClass: user',
      'cn: Ruiz, Ana',
      'sAMAccountName: aruiz',
      'displayName: Ruiz, Ana (Legal)',
      'department: Legal',
      'title: Counsel',
      'physicalDeliveryOfficeName: Madrid',
      'employeeID: 1000',
      'mobile: +34 600',
      'userPrincipalName: ana.ruiz@x.example',
      '',
      'dn: CN=PC1,DC=x',
      'objectClass: user',
      'objectClass: computer',
      'cn: PC1'
    );
    expect(records.map(said)).toEqual([
      {
        line: 1,
        name: 'Ana Ruiz',
        email: 'ana.ruiz@x.example',
        employeeNumber: '1000',
        department: 'Legal',
        title: 'Counsel',
        site: 'Madrid',
        phone: '+34 600'
      }
    ]);
    expect(notes).toEqual(['1 entry is a group, a unit or a machine, and was left out.']);
  });

  test('Thunderbird: a card without classes, with a birthday in three parts', () => {
    const { records } = read(
      'dn: cn=Ana Ruiz,mail=ana@x.example',
      'givenName: Ana',
      'sn: Ruiz',
      'mail: ana@x.example',
      'mozillaNickname: Anita',
      'cellphone: 600',
      'birthyear: 1988',
      'birthmonth: 4',
      'birthday: 12'
    );
    expect(records[0]).toMatchObject({
      name: 'Ana Ruiz',
      nickname: 'Anita',
      phone: '600',
      birthday: '1988-04-12'
    });
  });

  test('base64, folded lines, comments and languages', () => {
    const { records } = read(
      'version: 1',
      '# exported',
      '  today',
      '',
      `dn:: ${Buffer.from('cn=Jörg Müller,dc=x').toString('base64')}`,
      'objectclass: person',
      `cn:: ${Buffer.from('Jörg Müller').toString('base64')}`,
      'title;lang-de: Leiter Einkauf und',
      '  Beschaffung',
      'ou: Ein',
      ' kauf'
    );
    expect(records[0]).toMatchObject({
      line: 5,
      name: 'Jörg Müller',
      title: 'Leiter Einkauf und Beschaffung',
      department: 'Einkauf'
    });
  });

  test('without a department of its own, the unit above is one, unless it holds everybody', () => {
    const unit = (dn: string): string | null | undefined =>
      read(`dn: ${dn}`, 'objectClass: person', 'cn: Ana Ruiz').records[0]?.department;
    expect(unit('cn=Ana Ruiz,ou=Legal,ou=People,dc=x')).toBe('Legal');
    expect(unit('cn=Ana Ruiz,ou=People,dc=x')).toBeNull();
  });

  test('Windows line ends, and entries that follow one another without a blank line', () => {
    const { records } = ldif.read(
      'dn: cn=Ana Ruiz,dc=x\r\nobjectClass: person\r\ncn: Ana Ruiz\r\ndn: cn=Raj Patel,dc=x\r\nobjectClass: person\r\ncn: Raj Patel\r\n',
      'x'
    );
    expect(records.map(({ name, line }) => [name, line])).toEqual([
      ['Ana Ruiz', 1],
      ['Raj Patel', 4]
    ]);
  });
});

describe('hostile directories', () => {
  test('an address of a file is not opened, and told with its line (U9)', () => {
    const { records, notes } = read(...person('Ana Ruiz', 'title:< file:///etc/passwd'));
    expect(records[0]).toMatchObject({ name: 'Ana Ruiz', title: null });
    expect(notes).toEqual(['Line 4: title: an address of another file is not opened.']);
  });

  test('changes that add nobody are ignored and counted; one that adds somebody is taken (U9)', () => {
    const { records, notes } = read(
      'dn: cn=Raj Patel,dc=x',
      'changetype: delete',
      '',
      'dn: cn=Wei Chen,dc=x',
      'changetype: modify',
      'replace: title',
      'title: Chief',
      '-',
      '',
      'dn: cn=Ana Ruiz,dc=x',
      'changetype: add',
      'objectClass: person',
      'cn: Ana Ruiz'
    );
    expect(records.map(({ name }) => name)).toEqual(['Ana Ruiz']);
    expect(notes).toEqual(['2 change records that add nobody were ignored.']);
  });

  test('a line without a colon, and base64 that is none, cost nobody their place', () => {
    const { records, notes } = read(
      ...person('Ana Ruiz', 'nonsense', 'title:: %%%'),
      ...person('Raj Patel')
    );
    expect(records.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Raj Patel']);
    expect(notes).toEqual([
      'Line 4: this is no attribute, for it has no colon.',
      'Line 5: title: this is no base64.'
    ]);
  });

  test('an entry without name and address is refused with its line, and a name too long', () => {
    const { records, refused } = read(
      'dn: uid=x,dc=x',
      'objectClass: person',
      '',
      ...person('x'.repeat(300)),
      ...person('Ana Ruiz')
    );
    expect(records.map(({ name }) => name)).toEqual(['Ana Ruiz']);
    expect(refused).toEqual([
      { source: 'people.ldif', line: 1, reason: 'There is neither a name nor an e-mail address.' },
      { source: 'people.ldif', line: 4, reason: 'The name is longer than 200 characters.' }
    ]);
  });

  test('a picture of 5 MB and an endless line are read in no time (U9)', () => {
    const began = performance.now();
    const { records } = read(
      ...person('Ana Ruiz', `jpegPhoto:: ${'A'.repeat(5_000_000)}`, ...Array(50_000).fill(' AAAA'))
    );
    expect(records).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('no text that speaks of DNs is taken for a directory', () => {
    for (const text of ['dn', 'Dear all,\ndn: tomorrow\n', '', '# only\n'])
      expect(formatOf(text)).toBeUndefined();
  });
});

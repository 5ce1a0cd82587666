import { describe, expect, test } from 'vitest';
import type { ImportRecord, ReadFile } from '../../domain/transfer/import-record';
import { formatOf } from './file-formats';
import { ldif } from './ldif';

const read = (...lines: string[]): ReadFile => ldif.read(`${lines.join('\n')}\n`, 'people.ldif');

/** What a record says, without its empty fields and its place. */
const said = (record: ImportRecord | undefined): object =>
  Object.fromEntries(
    Object.entries(record ?? {}).filter(
      ([field, value]) => value !== null && value !== false && !['source', 'line'].includes(field)
    )
  );
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a person as each directory gives one out', () => {
  test.each<[server: string, lines: string[], person: object]>([
    [
      'Active Directory by ldifde: a manager with a comma, accounts of several addresses, a photo of its own',
      [
        `dn:: ${base64('CN=Müller\\, Jörg,OU=Einkauf,OU=Users,DC=x,DC=example')}`,
        'changetype: add',
        'objectClass: top',
        'objectClass: person',
        'objectClass: organizationalPerson',
        'objectClass: user',
        `cn:: ${base64('Müller, Jörg')}`,
        `sn:: ${base64('Müller')}`,
        `givenName:: ${base64('Jörg')}`,
        `displayName:: ${base64('Müller, Jörg (Einkauf)')}`,
        'title: Leiter',
        'physicalDeliveryOfficeName: K4.12',
        'telephoneNumber: +49 221 1',
        'department: Einkauf',
        'company: Meridian GmbH',
        'userAccountControl: 512',
        'employeeID: 1000',
        'proxyAddresses: smtp:jm@x.example',
        'proxyAddresses: SMTP:joerg@x.example',
        'userPrincipalName: jm@corp.local',
        `manager: CN=Lindqvist\\, Marta,OU=Legal,OU=Users,DC=x,DC=example`,
        'sAMAccountName: jmueller',
        'unicodePwd:: aHVzaA==',
        'info: Knows the suppliers'
      ],
      {
        name: 'Jörg Müller',
        email: 'joerg@x.example',
        employeeNumber: '1000',
        company: 'Meridian GmbH',
        department: 'Einkauf',
        title: 'Leiter',
        site: 'K4.12',
        phone: '+49 221 1',
        manager: 'Marta Lindqvist',
        note: 'Knows the suppliers'
      }
    ],
    [
      'OpenLDAP by ldapsearch: comments, languages before the plain value, several addresses',
      [
        '# extended LDIF',
        '#',
        '# LDAPv3',
        '# base <dc=x> with scope subtree',
        '#',
        '',
        '# kenji, people, x.example',
        'dn: uid=kenji,ou=people,dc=x,dc=example',
        'objectClass: inetOrgPerson',
        'objectClass: posixAccount',
        `cn;lang-ja:: ${base64('渡辺 健司')}`,
        'cn: Kenji Watanabe',
        'sn: Watanabe',
        'uid: kenji',
        `title;lang-ja:: ${base64('主任')}`,
        'title: Support Lead',
        'mail: kenji@x.example',
        'mail: watanabe@x.example',
        'employeeNumber: 1010',
        'departmentNumber: Support',
        'userPassword:: e1NTSEF9aHVzaA==',
        '',
        '# search result',
        'search: 2',
        'result: 0 Success',
        '',
        '# numResponses: 2'
      ],
      {
        name: 'Kenji Watanabe',
        email: 'kenji@x.example',
        employeeNumber: '1010',
        department: 'Support',
        title: 'Support Lead'
      }
    ],
    [
      'FreeIPA: a manager known by account, who left',
      [
        'dn: uid=ana,cn=users,cn=accounts,dc=x',
        'objectClass: ipaobject',
        'objectClass: person',
        'objectClass: inetorgperson',
        'objectClass: krbprincipalaux',
        'cn: Ana Ruiz',
        'displayName: Ana Ruiz',
        'mail: ana@x.example',
        'ou: Legal',
        'nsAccountLock: FALSE',
        'manager: uid=marta,cn=users,cn=accounts,dc=x',
        '',
        'dn: uid=marta,cn=users,cn=accounts,dc=x',
        'objectClass: person',
        'cn: Marta Lindqvist',
        'mail: marta@x.example',
        'nsAccountLock: TRUE'
      ],
      {
        name: 'Ana Ruiz',
        email: 'ana@x.example',
        department: 'Legal',
        manager: 'Marta Lindqvist',
        managerKey: 'marta@x.example'
      }
    ]
  ])('%s', (_, lines, person) => {
    const { records, refused } = read(...lines);
    expect(refused).toEqual([]);
    expect(records.map(said)).toEqual([person]);
    expect(JSON.stringify(records)).not.toMatch(/hush|aHVz/);
  });
});

const account = (name: string, ...lines: string[]): string[] => [
  `dn: CN=${name},OU=Users,DC=x`,
  'objectClass: user',
  `cn: ${name}`,
  `mail: ${name.toLowerCase().replace(/\W/g, '')}@x.example`,
  ...lines,
  ''
];

test.each([
  ['a disabled account of Active Directory', 'userAccountControl: 514'],
  ['a disabled account with an endless password', 'userAccountControl: 66050'],
  ['a locked account of 389 and FreeIPA', 'nsAccountLock: TRUE'],
  ['a locked account of OpenLDAP', 'pwdAccountLockedTime: 000001010000Z'],
  ['a disabled login of eDirectory', 'loginDisabled: TRUE']
])('%s is of somebody who left', (_, line) => {
  const { records, notes } = read(...account('Gone Person', line), ...account('Ana Ruiz'));
  expect(records.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  expect(notes).toEqual(['1 entry is of an account switched off, and was left out.']);
});

test.each([
  ['a room', 'msExchRecipientTypeDetails: 16'],
  ['a projector', 'msExchResourceMetaData: ResourceType:Equipment'],
  ['a shared mailbox in the cloud', 'msExchRecipientTypeDetails: 34359738368'],
  ['an account of the system', 'isCriticalSystemObject: TRUE'],
  ['a domain that is trusted', 'userAccountControl: 2080'],
  ['a host of FreeIPA', 'objectClass: ipahost'],
  ['a group', 'objectClass: groupOfNames']
])('%s is nobody', (_, line) => {
  const { records, notes } = read(...account('Madrid 4.12', line), ...account('Ana Ruiz'));
  expect(records.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  expect(notes).toEqual(['1 entry is a group, a unit or a machine, and was left out.']);
});

test('people of a class the company made itself are people', () => {
  const { records, notes } = ldif.read(
    [
      'dn: cn=Ana Ruiz,ou=Legal,dc=x',
      'objectClass: MeridianPerson',
      'cn: Ana Ruiz',
      'sn: Ruiz',
      '',
      'dn: uid=raj,ou=Engineering,dc=x',
      'objectClass: top',
      'objectClass: meridianStaff',
      'cn: Raj Patel',
      'sn: Patel',
      '',
      'dn: cn=printer,dc=x',
      'objectClass: meridianPrinter',
      'cn: Printer',
      'mail: printer@x.example'
    ].join('\n'),
    'x'
  );
  expect(records.map(({ name, department }) => [name, department])).toEqual([
    ['Ana Ruiz', 'Legal'],
    ['Raj Patel', 'Engineering']
  ]);
  expect(notes).toEqual(['1 entry is a group, a unit or a machine, and was left out.']);
});

test.each([
  ['kept as one', 'dn: CN=Backup,OU=Service Accounts,DC=x', 'Backup'],
  ['called as one', 'dn: CN=svc_backup,OU=Users,DC=x', 'svc_backup']
])('the account of a program, %s, is nobody', (_, dn, cn) => {
  const user = (...lines: string[]): string => [...lines, 'objectClass: user', ''].join('\n');
  const { records, notes } = ldif.read(
    `${user(dn, `cn: ${cn}`)}\n${user('dn: CN=Ana Ruiz,OU=Service Accounts,DC=x', 'cn: Ana Ruiz', 'sn: Ruiz')}`,
    'x'
  );
  expect(records.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  expect(notes).toEqual(['1 entry is a group, a unit or a machine, and was left out.']);
});

test('what is LDIF is seen by its content: a root without a name, comments, a version', () => {
  for (const text of [
    'dn:\nobjectClass: top\n\ndn: cn=Ana Ruiz\nobjectClass: person\ncn: Ana Ruiz\n',
    '# by hand\n#\n  folded\nversion: 1\n\ndn: cn=Ana\n',
    `dn:: ${base64('cn=Jörg')}\r\n`
  ])
    expect(formatOf(text)).toBe(ldif);
});

test('lines that end as Macs ended them', () => {
  const { records } = ldif.read('dn: cn=a\rcn: Ana Ruiz\rsn: Ruiz\rtitle: Coun\r sel\r', 'x');
  expect(records).toMatchObject([{ name: 'Ana Ruiz', title: 'Counsel' }]);
});

import { describe, expect, test } from 'vitest';
import type { ImportRecord, ReadFile } from '../../domain/transfer/import-record';
import { decodeText } from './decode-text';
import { vcard } from './vcard';

const read = (...lines: string[]): ReadFile => vcard.read(lines.join('\r\n'), 'cards.vcf');
const card = (version: string, ...lines: string[]): string[] => [
  'BEGIN:VCARD',
  `VERSION:${version}`,
  ...lines,
  'END:VCARD'
];

/** What a record says, without its empty fields and its place. */
const said = (record: ImportRecord | undefined): object =>
  Object.fromEntries(
    Object.entries(record ?? {}).filter(
      ([field, value]) => value !== null && value !== false && !['source', 'line'].includes(field)
    )
  );

const hex = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

describe('a person as each client writes one', () => {
  test.each<[client: string, lines: string[], person: object]>([
    [
      'iOS: groups with labels of Apple, a made-up year, a photo cut to size',
      card(
        '3.0',
        'PRODID:-//Apple Inc.//iPhone OS 17.1//EN',
        'N:Müller;Jörg;;Dr.;',
        'FN:Dr. Jörg Müller',
        'X-PHONETIC-FIRST-NAME:Yörg',
        'NICKNAME:Jogi',
        'ORG:Meridian;Einkauf;',
        'TITLE:Leiter',
        'EMAIL;type=INTERNET;type=HOME;type=pref:joerg@home.example',
        'item1.EMAIL;type=INTERNET:joerg@x.example',
        'item1.X-ABLabel:_$!<Work>!$_',
        'TEL;type=CELL;type=VOICE;type=pref:+49 170 1',
        'item2.TEL:+49 30 99',
        'item2.X-ABLabel:Fax Büro',
        'TEL;type=WORK;type=VOICE:+49 30 1',
        'item3.ADR;type=WORK;type=pref:;;Hauptstr. 1;Köln;;50667;Deutschland',
        'item3.X-ABADR:de',
        'BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29',
        'item4.X-ABDATE;type=pref:2015-06-20',
        'item4.X-ABLabel:_$!<Anniversary>!$_',
        'item5.X-ABRELATEDNAMES;type=pref:Eva',
        'item5.X-ABLabel:_$!<Spouse>!$_',
        'item6.X-ABRELATEDNAMES:Lena',
        'item6.X-ABLabel:_$!<Daughter>!$_',
        'X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/jm',
        'NOTE:Zeile eins\\nZeile zwei\\, mit Komma',
        'PHOTO;X-ABCROP-RECTANGLE=ABClipRect_1&0&0&2&2&Cg==;VALUE=uri:https://gateway.icloud.com/1'
      ),
      {
        name: 'Jörg Müller',
        nickname: 'Jogi',
        email: 'joerg@x.example',
        company: 'Meridian',
        department: 'Einkauf',
        title: 'Leiter',
        site: 'Köln',
        phone: '+49 30 1',
        birthday: '--02-29',
        family: 'Spouse: Eva; child: Lena; wedding day: 2015-06-20',
        note: 'Zeile eins\nZeile zwei, mit Komma'
      }
    ],
    [
      'Google: labels of one’s own, relations and events beside',
      card(
        '3.0',
        'FN:Ana Ruiz',
        'N:Ruiz;Ana;;;',
        'item1.EMAIL;TYPE=INTERNET:ana@x.example',
        'item1.X-ABLabel:Trabajo',
        'EMAIL;TYPE=INTERNET;TYPE=HOME:ana@home.example',
        'item2.ORG:Meridian;Legal',
        'item3.TITLE:Counsel',
        'item4.X-ABRELATEDNAMES:Marta Lindqvist',
        'item4.X-ABLabel:_$!<Manager>!$_',
        'BDAY:--0412',
        'CATEGORIES:myContacts,starred'
      ),
      {
        name: 'Ana Ruiz',
        email: 'ana@x.example',
        company: 'Meridian',
        department: 'Legal',
        title: 'Counsel',
        manager: 'Marta Lindqvist',
        birthday: '--04-12'
      }
    ],
    [
      'Outlook 2.1: a charset, a note with soft breaks, a fax that is none of ours',
      card(
        '2.1',
        'N;LANGUAGE=de;CHARSET=Windows-1252:Müller;Jörg',
        'FN;CHARSET=Windows-1252:Jörg Müller',
        'ORG;CHARSET=Windows-1252:Meridian GmbH;Einkauf',
        'NOTE;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Gr=FC=DFe=0D=0A=',
        'Ansprechpartner f=FCr Metalle=0D=0A=',
        '',
        'TEL;WORK;FAX:+49 30 99',
        'TEL;WORK;VOICE:+49 30 1',
        'ADR;WORK;PREF;CHARSET=Windows-1252:;4. Stock;Hauptstr. 1;Köln;;50667;Deutschland',
        'X-MS-OL-DEFAULT-POSTAL-ADDRESS:2',
        'X-MS-MANAGER;CHARSET=Windows-1252:Eva Meyer',
        'X-MS-SPOUSE;N=;FN=:Anna',
        'X-MS-ANNIVERSARY;VALUE=DATE:20110113',
        'EMAIL;PREF;INTERNET:joerg@x.example',
        'X-MS-IMADDRESS:joerg',
        'REV:20261122T090000Z'
      ),
      {
        name: 'Jörg Müller',
        email: 'joerg@x.example',
        company: 'Meridian GmbH',
        department: 'Einkauf',
        site: 'Köln',
        phone: '+49 30 1',
        manager: 'Eva Meyer',
        family: 'Spouse: Anna; wedding day: 2011-01-13',
        note: 'Grüße\r\nAnsprechpartner für Metalle'
      }
    ],
    [
      'Android and Samsung 2.1: its own relations and days, labels of one’s own',
      card(
        '2.1',
        `N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${hex('Müller')};${hex('Jörg')};;;`,
        `FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${hex('Jörg')}=20=`,
        hex('Müller'),
        'TEL;CELL:+491701',
        `TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,${hex('Büro')}):+49301`,
        'EMAIL;WORK:joerg@x.example',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Jogi;1;;;;;;;;;;;;;',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2015-06-20;1;;;;;;;;;;;;;',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Eva Meyer;7;;;;;;;;;;;;;',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Anna;14;;;;;;;;;;;;;',
        'BDAY:--02-29'
      ),
      {
        name: 'Jörg Müller',
        nickname: 'Jogi',
        email: 'joerg@x.example',
        phone: '+491701',
        manager: 'Eva Meyer',
        birthday: '--02-29',
        family: 'Spouse: Anna; wedding day: 2015-06-20'
      }
    ],
    [
      'Thunderbird 4.0: everything with its type',
      card(
        '4.0',
        'EMAIL;PREF=1;TYPE=work:ana@x.example',
        'EMAIL;TYPE=home:ana@home.example',
        'FN:Ana Ruiz',
        'N:Ruiz,García;Ana;;;',
        'NICKNAME:Anita,Ani',
        'ORG;SORT-AS="Meridian":Meridian;Legal',
        'TZ;VALUE=TEXT:Europe/Madrid',
        'BDAY;VALUE=DATE:19880412',
        'TEL;VALUE=URI;TYPE="work,voice":tel:+34-91-1',
        'NOTE;LANGUAGE=en:One',
        'NOTE;LANGUAGE=es:Dos'
      ),
      {
        name: 'Ana Ruiz',
        nickname: 'Anita',
        email: 'ana@x.example',
        company: 'Meridian',
        department: 'Legal',
        phone: '+34-91-1',
        birthday: '1988-04-12',
        zone: 'Europe/Madrid',
        note: 'One\n\nDos'
      }
    ],
    [
      '4.0 with other spellings of the name and property ids',
      card(
        '4.0',
        'FN;ALTID=1;PID=1.1:Kenji Watanabe',
        'FN;ALTID=1;LANGUAGE=ja:渡辺健司',
        'N;ALTID=1;LANGUAGE=en:Watanabe;Kenji;;;',
        'N;ALTID=1;LANGUAGE=ja:渡辺;健司;;;',
        'TITLE;ALTID=2;LANGUAGE=en:Support Lead',
        'TITLE;ALTID=2;LANGUAGE=fr:Chef',
        'BDAY;VALUE=text:circa 1800',
        'EMAIL;PID=4.1,5.2:kenji@x.example'
      ),
      { name: 'Kenji Watanabe', title: 'Support Lead', email: 'kenji@x.example' }
    ],
    [
      'KDE and Evolution: department, office and family under names of their own',
      card(
        '3.0',
        'FN:Ana Ruiz',
        'N:Ruiz;Ana;;;',
        'X-KADDRESSBOOK-X-Department:Legal',
        'X-KADDRESSBOOK-X-Office:Madrid 4.12',
        'X-KADDRESSBOOK-X-ManagersName:Marta Lindqvist',
        'X-KADDRESSBOOK-X-SpouseName:Luis',
        'X-EVOLUTION-FILE-AS:Ruiz\\, Ana'
      ),
      {
        name: 'Ana Ruiz',
        department: 'Legal',
        site: 'Madrid 4.12',
        manager: 'Marta Lindqvist',
        family: 'Spouse: Luis'
      }
    ]
  ])('%s', (_, lines, person) => {
    const { records, refused } = read(...lines);
    expect(refused).toEqual([]);
    expect(records.map(said)).toEqual([person]);
  });
});

test('a relation that points to another card is its person', () => {
  const { records } = read(
    ...card(
      '4.0',
      'UID:urn:uuid:1F2E',
      'FN:Ana Ruiz',
      'RELATED;TYPE=manager:urn:uuid:9C8B',
      'RELATED;TYPE=spouse:urn:uuid:0000',
      'RELATED;TYPE=child;VALUE=text:Noah'
    ),
    ...card('4.0', 'UID:urn:uuid:9c8b', 'FN:Marta Lindqvist')
  );
  expect(records[0]).toMatchObject({ manager: 'Marta Lindqvist', family: 'Child: Noah' });
});

test.each([
  ['4.0', ['KIND:org', 'FN:ACME'], 'The card is a company, not a person.'],
  ['4.0', ['KIND:group', 'FN:Legal', 'MEMBER:urn:uuid:1'], 'The card is a group, not a person.'],
  ['4.0', ['KIND:location', 'FN:Madrid'], 'The card is a location, not a person.'],
  ['3.0', ['X-ADDRESSBOOKSERVER-KIND:group', 'FN:Legal'], 'The card is a group, not a person.'],
  ['3.0', ['FN:ACME GmbH', 'N:;;;;', 'ORG:ACME GmbH;'], 'The card is a company, not a person.'],
  ['2.1', ['N:;', 'FN:ACME GmbH', 'ORG:ACME GmbH'], 'The card is a company, not a person.']
])('of version %s, %j is nobody', (version, lines, reason) => {
  const { records, refused } = read(...card(version, ...lines));
  expect(records).toEqual([]);
  expect(refused).toEqual([{ source: 'cards.vcf', line: 1, reason }]);
});

test('a line folded inside of a letter is whole again, and lines keep their numbers', () => {
  const text = [...card('3.0', 'FN:Jörg Mü', ' ller'), ...card('3.0', 'FN:Ana')].join('\r\n');
  const cut = Buffer.from(
    Buffer.from(text).toString('latin1').replace('Ã¼\r\n ', 'Ã\r\n ¼'),
    'latin1'
  );
  const { records } = vcard.read(decodeText(cut).text, 'x');
  expect(records.map(({ name, line }) => [name, line])).toEqual([
    ['Jörg Müller', 1],
    ['Ana', 6]
  ]);
});

test('text in base64, and lines that end as Macs ended them', () => {
  const name = `FN;ENCODING=B;CHARSET=UTF-8:${Buffer.from('Jörg Müller').toString('base64')}`;
  const { records } = vcard.read(card('3.0', name).join('\r'), 'x');
  expect(records.map((record) => record.name)).toEqual(['Jörg Müller']);
});

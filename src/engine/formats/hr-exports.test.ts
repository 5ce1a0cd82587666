import { describe, expect, test } from 'vitest';
import type { ReadFile } from '../../domain/transfer/import-record';
import { orgDirectory } from './org-directory';

const read = (...lines: string[]): ReadFile =>
  orgDirectory.read(`${lines.join('\r\n')}\r\n`, 'people.csv');

/** What somebody is said to be, in one line; what is not said is left out. */
const told = ({ records }: ReadFile): string[] =>
  records.map((record) =>
    [
      record.employeeNumber,
      record.name,
      record.nickname && `called ${record.nickname}`,
      record.email,
      record.title,
      record.department,
      record.team && `team ${record.team}`,
      record.site,
      record.level,
      record.phone,
      record.managerKey || record.manager
        ? `under ${[record.manager, record.managerKey].filter(Boolean).join(' ')}`
        : null,
      record.birthday && `born ${record.birthday}`,
      record.startDate && `since ${record.startDate}`
    ]
      .filter(Boolean)
      .join(' | ')
  );

describe('the people of HR systems', () => {
  test.each<[system: string, lines: string[], people: string[]]>([
    [
      'Workday: a report’s title, whom a unit is led by, a number behind names, somebody on leave',
      [
        'All Active Workers,,,,,,,',
        'As of 11/22/2026 09:14 AM,,,,,,,',
        ',,,,,,,',
        'Worker,Employee ID,Business Title,Supervisory Organization,Manager,Location,Hire Date,Email - Work',
        'Ana Ruiz (1000),1000,Counsel,Legal,Marta Lindqvist (1007),Madrid,03/01/2019,ana@x.example',
        'Marta Lindqvist (On Leave),1007,General Counsel,Legal,,Stockholm,04/20/2017,marta@x.example'
      ],
      [
        '1000 | Ana Ruiz | ana@x.example | Counsel | Legal | Madrid | under Marta Lindqvist marta@x.example | since 2019-03-01',
        '1007 | Marta Lindqvist | marta@x.example | General Counsel | Legal | Stockholm | since 2017-04-20'
      ]
    ],
    [
      'BambooHR: a number sign, names turned, birthdays without a year',
      [
        '"Employee #","Last name, First name","Job Title",Department,Division,Location,"Reporting to","Work Email","Hire Date","Birth Date","Employment Status"',
        '1000,"Ruiz, Ana",Counsel,Legal,Group,Madrid,"Lindqvist, Marta",ana@x.example,2019-03-01,Apr 12,Full-Time',
        '1008,"Demir, Yusuf",Seller,Sales,Group,Paris,"Dubois, Claire",y@x.example,2022-08-29,,Terminated'
      ],
      [
        '1000 | Ana Ruiz | ana@x.example | Counsel | Legal | Madrid | under Marta Lindqvist | born --04-12 | since 2019-03-01'
      ]
    ],
    [
      'Personio in German',
      [
        'Vorname;Nachname;E-Mail;Status;Position;Abteilung;Team;Standort;Vorgesetzter;Einstellungsdatum;Geburtstag',
        'Jörg;Müller;j@x.example;Aktiv;Leiter;Einkauf;Metalle;Köln;Eva Meyer;01.03.2019;12.04.',
        'Eva;Meyer;e@x.example;Inaktiv;Chefin;Einkauf;;Köln;;1.2.2015;'
      ],
      [
        'Jörg Müller | j@x.example | Leiter | Einkauf | team Metalle | Köln | under Eva Meyer | born --04-12 | since 2019-03-01'
      ]
    ],
    [
      'HiBob: a preferred name, a site, a manager by address',
      [
        'Display name,First name,Last name,Preferred name,Email,Job title,Department,Site,Reports to email,Start date,Mobile phone',
        'Bob Smith,Robert,Smith,Bob,bob@x.example,Engineer,Platform,London,wei@x.example,12-Mar-24,+44 7700'
      ],
      [
        'Robert Smith | called Bob | bob@x.example | Engineer | Platform | London | +44 7700 | under wei@x.example wei@x.example | since 2024-03-12'
      ]
    ],
    [
      'SAP SuccessFactors: headings twice, managers by account, codes behind names',
      [
        'STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,MI,EMAIL,MANAGER,DEPARTMENT,DIVISION,LOCATION,TIMEZONE,HIREDATE,EMPID,TITLE',
        'STATUS,USERID,Username,First Name,Last Name,Middle Name,Email,Manager,Department,Division,Location,Time Zone,Hire Date,Employee Id,Title',
        'active,aruiz,aruiz,Ana,Ruiz,,ana@x.example,mlind,Legal (50000123),Group (5000),Madrid (1710-2018),Europe/Madrid,03/13/2019,1000,Counsel',
        'active,mlind,mlind,Marta,Lindqvist,,marta@x.example,NO_MANAGER,Legal (50000123),Group (5000),Stockholm (1710),Europe/Stockholm,04/20/2017,1007,General Counsel',
        'inactive,old,old,Old,Timer,,old@x.example,mlind,Legal,Group,Madrid,,01/02/2000,1,Counsel'
      ],
      [
        '1000 | Ana Ruiz | ana@x.example | Counsel | Legal | Madrid | under Marta Lindqvist marta@x.example | since 2019-03-13',
        '1007 | Marta Lindqvist | marta@x.example | General Counsel | Legal | Stockholm | since 2017-04-20'
      ]
    ],
    [
      'Entra: one word as a heading, an account switched off',
      [
        'userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,accountEnabled,city,telephoneNumber,mobilePhone',
        'ana@x.example,"Ruiz, Ana (Legal)",Ruiz,ana.ruiz@x.example,Ana,6f1c,Member,Counsel,Legal,True,Madrid,+34 91,+34 600',
        'gone@x.example,Gone Person,Person,,Gone,6f1d,Member,,,False,,,'
      ],
      ['Ana Ruiz | ana.ruiz@x.example | Counsel | Legal | Madrid | +34 91']
    ],
    [
      'Microsoft 365: blocked accounts',
      [
        'Block credential,City,Department,Display name,First name,Last name,Mobile Phone,Office,Phone number,Title,User principal name',
        'False,Madrid,Legal,Ana Ruiz,Ana,Ruiz,,Madrid 4.12,+34 91,Counsel,ana@x.example',
        'True,Madrid,,Meeting Room 4,,,,,,,room4@x.example'
      ],
      ['Ana Ruiz | ana@x.example | Counsel | Legal | Madrid 4.12 | +34 91']
    ],
    [
      'Active Directory by PowerShell: a type above, a manager by distinguished name',
      [
        '#TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser',
        '"DistinguishedName","SamAccountName","Name","EmailAddress","Title","Department","Manager","Enabled","OfficePhone"',
        '"CN=Ruiz\\, Ana,OU=Legal,DC=x","aruiz","Ruiz, Ana","ana@x.example","Counsel","Legal","CN=Lindqvist\\, Marta,OU=Legal,DC=x","True","91"',
        '"CN=svc,DC=x","svc-backup","svc-backup",,,,,"False",'
      ],
      ['Ana Ruiz | ana@x.example | Counsel | Legal | 91 | under Marta Lindqvist']
    ],
    [
      'Google Workspace: hints in brackets, a password that is not read',
      [
        'First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Org Unit Path [Required],Status [READ ONLY],Work Phone,Employee ID,Employee Title,Manager Email,Department,Building ID',
        'Ana,Ruiz,ana@x.example,****,/Legal,Active,+34 91,1000,Counsel,marta@x.example,Legal,MAD',
        'Sus,Pended,s@x.example,****,/Legal,Suspended,,,,,,'
      ],
      [
        '1000 | Ana Ruiz | ana@x.example | Counsel | Legal | +34 91 | under marta@x.example marta@x.example'
      ]
    ],
    [
      'Slack: bots and people who are gone',
      [
        'username,email,status,billing-active,has-2fa,has-sso,userid,fullname,displayname,expiration-timestamp',
        'aruiz,ana@x.example,Member,1,1,0,U1,Ana Ruiz,ana,',
        'poll,poll@x.example,Bot,0,0,0,U2,Poll Bot,poll,',
        'raj,raj@x.example,Deactivated,0,0,0,U3,Raj Patel,raj,'
      ],
      ['Ana Ruiz | ana@x.example']
    ],
    [
      'Exchange: rooms, groups and shared mailboxes',
      [
        'Display name,Email address,Recipient type',
        'Ana Ruiz,ana@x.example,UserMailbox',
        'Madrid 4.12,room412@x.example,RoomMailbox',
        'Projector,projector@x.example,EquipmentMailbox',
        'Legal,legal@x.example,MailUniversalDistributionGroup',
        'Support desk,support@x.example,SharedMailbox'
      ],
      ['Ana Ruiz | ana@x.example']
    ],
    [
      'a table by pandas: decimals behind numbers, nan where nothing is',
      [
        ',name,employee_id,manager_id,department,phone',
        '0,Ana Ruiz,1000.0,1007.0,Legal,nan',
        '1,Marta Lindqvist,1007.0,nan,Legal,None'
      ],
      ['1000 | Ana Ruiz | Legal | under Marta Lindqvist 1007', '1007 | Marta Lindqvist | Legal']
    ],
    [
      'Excel: numbers kept as text, headings of two lines, a sum below',
      [
        '"Employee\nID","Full\nName","Job\nTitle",Department,Manager ID',
        '="00123",Ana Ruiz,Counsel,Legal,="00007"',
        'Total,,,,2',
        ',,,,',
        'Generated by HR on 22.11.2026,,,,'
      ],
      ['00123 | Ana Ruiz | Counsel | Legal | under 00007']
    ]
  ])('%s', (_, lines, people) => {
    const file = read(...lines);
    expect(told(file)).toEqual(people);
    expect(file.refused).toEqual([]);
  });

  test('who was left out is told', () => {
    expect(
      read(
        'Name,Email,Status',
        'Ana,a@x.example,Active',
        'B,b@x.example,Bot',
        'C,c@x.example,Left',
        'D,d@x.example,inactive'
      ).notes
    ).toEqual([
      '2 rows are of people who left or of accounts switched off, and were left out.',
      '1 row is a room, a group, a bot or a shared mailbox, and was left out.'
    ]);
  });
});

test('LinkedIn in other languages, most without an address', () => {
  for (const headings of [
    'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am',
    'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le',
    'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el'
  ]) {
    const file = read(
      'Notes:',
      '"When exporting your connection data, you may notice that some of the email addresses are missing."',
      '',
      headings,
      'Ana,Ruiz,https://www.linkedin.com/in/ana,,Meridian,Counsel,12 Mar 2024'
    );
    expect([file.format, ...told(file)]).toEqual(['LinkedIn', 'Ana Ruiz | Counsel']);
  }
});

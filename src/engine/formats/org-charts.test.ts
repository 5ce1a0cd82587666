import { describe, expect, test } from 'vitest';
import type { ReadFile } from '../../domain/transfer/import-record';
import { orgDirectory } from './org-directory';

const read = (...lines: string[]): ReadFile =>
  orgDirectory.read(`${lines.join('\r\n')}\r\n`, 'people.csv');

/** What is said of each person, without empty fields and the place. */
const told = ({ records }: ReadFile): object[] =>
  records.map((record) =>
    Object.fromEntries(
      Object.entries(record).filter(
        ([field, value]) => value !== null && value !== false && !['source', 'line'].includes(field)
      )
    )
  );

const marta = { name: 'Marta Lindqvist', email: 'marta@x.example' };
const ana = { name: 'Ana Ruiz', email: 'ana@x.example', title: 'Counsel', department: 'Legal' };
const underMarta = { manager: 'Marta Lindqvist', managerKey: 'marta@x.example' };

describe('Ana, counsel of Legal, in the tables that draw organisations', () => {
  test.each<[program: string, lines: string[], person: object]>([
    [
      'Visio: boxes with numbers of their own',
      [
        'Unique_ID,Department,E-mail,Name,Telephone,Title,Reports_To,Master_Shape',
        'ID2,Legal,marta@x.example,Marta Lindqvist,x6,General Counsel,,0',
        'ID3,Legal,ana@x.example,Ana Ruiz,x7,Counsel,ID2,1'
      ],
      { ...ana, ...underMarta, phone: 'x7' }
    ],
    [
      'Lucidchart: two words for one thing in a heading',
      [
        'Employee ID,Employee Name,Supervisor ID,Role/Title,Team,Email',
        '1,Marta Lindqvist,,General Counsel,Legal,marta@x.example',
        '2,Ana Ruiz,1,Counsel,Legal,ana@x.example'
      ],
      { ...ana, ...underMarta, employeeNumber: '2' }
    ],
    [
      'a chart of nodes: whose parent is whose',
      [
        'id,name,parent_id,title,department,email',
        '1,Marta Lindqvist,,General Counsel,Legal,marta@x.example',
        '2,Ana Ruiz,1,Counsel,Legal,ana@x.example'
      ],
      { ...ana, ...underMarta }
    ],
    [
      'ADP: descriptions beside codes, names of the pay roll',
      [
        'Associate ID,Payroll Name,Job Title Description,Home Department Description,Reports To Name,Work Contact: Work Email,Hire Date,Location Description,Position Status',
        'ABC1,"Ruiz, Ana",Counsel,Legal,"Lindqvist, Marta",ana@x.example,03/13/2019,Madrid,Active',
        'ABC2,"Timer, Old",Counsel,Legal,"Lindqvist, Marta",old@x.example,03/01/2009,Madrid,Terminated'
      ],
      {
        ...ana,
        employeeNumber: 'ABC1',
        site: 'Madrid',
        manager: 'Marta Lindqvist',
        startDate: '2019-03-13'
      }
    ],
    [
      'a report of BambooHR: the section before each field, a preferred name before the full one',
      [
        'Preferred Name,First Name Last Name,Job Information: Job Title,Job Information: Department,Job Information: Reporting To,Work Email',
        'Anita,Ana Ruiz,Counsel,Legal,Marta Lindqvist,ana@x.example'
      ],
      { ...ana, nickname: 'Anita', manager: 'Marta Lindqvist' }
    ],
    [
      'SAP in German: texts beside numbers',
      [
        'Pers.No.;Nachname;Vorname;OrgEinheit;OrgEinheit Text;Planstelle;Planstellentext;Eintritt;GebDat;Telefon dienst;E-Mail-Adr.;Vorgesetzter PersNr;Vorgesetzter Name',
        '00012345;Ruiz;Ana;50001234;Legal;60001;Counsel;01.03.2019;12.04.1988;91;ana@x.example;00012346;Lindqvist, Marta'
      ],
      {
        ...ana,
        employeeNumber: '00012345',
        phone: '91',
        manager: 'Marta Lindqvist',
        managerKey: '00012346',
        birthday: '1988-04-12',
        startDate: '2019-03-01'
      }
    ],
    [
      'French: family names in capitals',
      [
        'Matricule;Civilité;NOM;Prénom;Adresse mail pro;Fonction;Direction;Service;N+1;Site',
        '0012;Mme;Ruiz;Ana;ana@x.example;Counsel;Juridique;Legal;LINDQVIST Marta;Paris'
      ],
      { ...ana, employeeNumber: '0012', site: 'Paris', manager: 'Marta LINDQVIST' }
    ],
    [
      'Zoho: a number behind the name of the manager',
      [
        'Employee ID,First Name,Last Name,Email address,Department,Title,Reporting To',
        'HRM1,Ana,Ruiz,ana@x.example,Legal,Counsel,Marta Lindqvist HRM2',
        'HRM2,Marta,Lindqvist,marta@x.example,Legal,General Counsel,'
      ],
      { ...ana, ...underMarta, employeeNumber: 'HRM1' }
    ],
    [
      'two languages in every heading',
      [
        'Vorname / First name;Nachname / Last name;E-Mail / Email;Abteilung / Department;Position / Job title;Eintritt (TT.MM.JJJJ)',
        'Ana;Ruiz;ana@x.example;Legal;Counsel;01.03.2019'
      ],
      { ...ana, startDate: '2019-03-01' }
    ],
    [
      'Thunderbird: the birthday in three columns',
      [
        'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Work City,Job Title,Department,Birth Year,Birth Month,Birth Day,Notes',
        'Ana,Ruiz,Ana Ruiz,Anita,ana@x.example,ana@home.example,91,Madrid,Counsel,Legal,1988,4,12,Met in May'
      ],
      {
        ...ana,
        nickname: 'Anita',
        phone: '91',
        site: 'Madrid',
        birthday: '1988-04-12',
        note: 'Met in May'
      }
    ]
  ])('%s', (_, lines, person) => {
    const file = read(...lines);
    expect(file.refused).toEqual([]);
    expect(told(file)).toContainEqual(person);
    expect(told(file).length).toBe(lines.join('').includes('General Counsel') ? 2 : 1);
  });

  test('Marta, whom nobody leads, has no manager', () => {
    const file = read('id,name,email,parent_id', `1,${marta.name},${marta.email},`);
    expect(told(file)).toEqual([marta]);
  });
});

test('a user name of two words is a name where nothing else names anybody (Jira), and an account elsewhere', () => {
  const jira = read(
    'User id,User name,email,User status',
    '1,Ana Ruiz,ana@x.example,Active',
    '2,Gone Person,gone@x.example,Deactivated'
  );
  expect(told(jira)).toEqual([{ name: 'Ana Ruiz', email: 'ana@x.example' }]);
  expect(told(read('User name,Email,Title', 'aruiz,ana.ruiz@x.example,'))).toEqual([
    { name: 'Ana Ruiz', nameGuessed: true, email: 'ana.ruiz@x.example' }
  ]);
});

test('a telephone list of several parts holds its people, and no department as one', () => {
  const { records } = read(
    'Telefonliste Stand 01.11.2026;;;;',
    ';;;;',
    'Abteilung Recht;;;;',
    'Name;Vorname;Funktion;Durchwahl;E-Mail',
    'Ruiz;Ana;Juristin;4412;ana@x.example',
    ';;;;',
    'Abteilung Einkauf;;;;',
    'Name;Vorname;Funktion;Durchwahl;E-Mail',
    'Müller;Jörg;Leiter;4413;j@x.example'
  );
  expect(records.map(({ name, phone }) => [name, phone])).toEqual([
    ['Ana Ruiz', '4412'],
    ['Jörg Müller', '4413']
  ]);
});

test('several addresses and numbers in a cell: the first of each', () => {
  expect(
    told(
      read(
        'Full Name,Emails,Phones,Teams',
        'Ana Ruiz,"ana@x.example; ana@home.example","+34 91","Legal"'
      )
    )
  ).toEqual([{ name: 'Ana Ruiz', email: 'ana@x.example', phone: '+34 91', department: 'Legal' }]);
});

test('PeopleSoft: names put together, short words in headings', () => {
  expect(
    told(
      read(
        'EMPLID,NAME,DEPTID,DEPT_DESCR,JOBTITLE,SUPERVISOR_ID,LOCATION_DESCR,HIRE_DT,EMAIL_ADDR',
        '0001000,"Ruiz,Ana M",410,Legal,Counsel,0001007,Madrid,2019-03-01,ana@x.example'
      )
    )
  ).toEqual([
    {
      name: 'Ana M Ruiz',
      employeeNumber: '0001000',
      email: 'ana@x.example',
      title: 'Counsel',
      department: 'Legal',
      site: 'Madrid',
      managerKey: '0001007',
      startDate: '2019-03-01'
    }
  ]);
});

test('what somebody is appointed to comes before the role they have in a program', () => {
  expect(told(read('EmployeeName,Designation,Role', 'Ana Ruiz,Counsel,Admin'))).toEqual([
    { name: 'Ana Ruiz', title: 'Counsel' }
  ]);
});

test('whom to call in an emergency is not the person', () => {
  const { columns } = read(
    'Name,Email,Emergency contact: Phone,Assistant - Email,Spouse/Partner phone',
    'Ana Ruiz,ana@x.example,1,2,3'
  );
  expect(columns.map(({ field }) => field)).toEqual(['name', 'email', null, null, null]);
});

describe('which of two numbers is the month', () => {
  const born = (heading: string, ...days: string[]): (string | null)[] =>
    read(`Name,${heading}`, ...days.map((day) => `Ana Ruiz,${day}`)).records.map(
      ({ birthday }) => birthday
    );

  test('stands in the heading', () => {
    expect(born('Birthday (MM/DD)', '04/12')).toEqual(['--04-12']);
    expect(born('Birthday (month and day)', '04/12')).toEqual(['--04-12']);
    expect(born('Birthday (MM/DD/YYYY)', '04/12/1988')).toEqual(['1988-04-12']);
    expect(born('Birthday (DD/MM)', '04/12')).toEqual(['--12-04']);
  });

  test('is told by another day, also without years', () => {
    expect(born('Birthday', '04/12', '04/28')).toEqual(['--04-12', '--04-28']);
  });

  test('is said to be a guess when nothing tells', () => {
    const file = read('Name,Birthday', 'Ana Ruiz,04/12');
    expect(file.notes).toEqual([
      'The birthday could be day/month or month/day; it was read as day/month.'
    ]);
  });
});

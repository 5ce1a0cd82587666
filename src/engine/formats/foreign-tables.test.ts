import { describe, expect, it } from 'vitest';
import type { ImportRecord } from '../../domain/transfer/import-record';
import { decodeText } from './decode-text';
import { formatOf } from './file-formats';
import { on } from './calendars.fixture';

/** What somebody says of a person, as far as these tables go. */
const ana: Partial<ImportRecord> = {
  name: 'Ana Ruíz',
  email: 'ana.ruiz@meridian.example',
  department: 'Recht',
  title: 'Leiterin; Verträge',
  manager: 'Marta Lindqvist'
};

const read = (text: string | Uint8Array) => {
  const decoded = typeof text === 'string' ? text : decodeText(text).text;
  return formatOf(decoded)?.read(decoded, 'people.csv', on('2026-11-21'));
};
const utf16be = (text: string): Uint8Array =>
  Uint8Array.from([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()]);
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const row = (between: string) =>
  [
    'Ana Ruíz',
    'ana.ruiz@meridian.example',
    'Recht',
    '"Leiterin; Verträge"',
    'Marta Lindqvist'
  ].join(between);
const german = (between: string) =>
  `${['Mitarbeiter', 'E-Mail', 'Abteilung', 'Stelle', 'Vorgesetzte(r)'].join(between)}\n${row(between)}`;

describe('one person, however the table is written', () => {
  it.each<[string, string | Uint8Array]>([
    ['German, semicolons, no line end at the end', german(';')],
    ['German, tabs', german('\t')],
    ['German, bars', german('|')],
    ['German, Latin-1', latin(german(';'))],
    ['German, UTF-16 with the high byte first', utf16be(german('\t'))],
    ['with a line for Excel above', `sep=;\r\n${german(';')}`],
    [
      'with a title, an empty line and blanks above',
      `Mitarbeiterliste Stand 11/2026\n\n   \n${german(';')}`
    ],
    [
      'French',
      `Nom;Prénom;Courriel;Service;Intitulé du poste;Responsable hiérarchique\nRuíz;Ana;ana.ruiz@meridian.example;Recht;"Leiterin; Verträge";Marta Lindqvist\n`
    ],
    [
      'Spanish',
      `Nombre;Apellidos;Correo electrónico;Departamento;Puesto;Jefe/a\nAna;Ruíz;ana.ruiz@meridian.example;Recht;"Leiterin; Verträge";Marta Lindqvist\n`
    ],
    ['Portuguese', `Nome completo;E-mail corporativo;Departamento;Cargo;Gestor\n${row(';')}\n`],
    [
      'Italian',
      `Nome;Cognome;Indirizzo e-mail;Reparto;Qualifica;Responsabile\nAna;Ruíz;ana.ruiz@meridian.example;Recht;"Leiterin; Verträge";Marta Lindqvist\n`
    ],
    [
      'Dutch',
      `Voornaam;Achternaam;E-mailadres;Afdeling;Functie;Leidinggevende\nAna;Ruíz;ana.ruiz@meridian.example;Recht;"Leiterin; Verträge";Marta Lindqvist\n`
    ],
    [
      'a mark in the middle, where two files were put together',
      `\uFEFFName;E-Mail;Abteilung;Stelle;Vorgesetzter\n\uFEFF${row(';')}\n`
    ],
    [
      'headings twice',
      `Name;E-Mail;E-Mail;Abteilung;Stelle;Manager;Manager\nAna Ruíz;ana.ruiz@meridian.example;;Recht;"Leiterin; Verträge";Marta Lindqvist;\n`
    ],
    [
      'the first of two alike is empty',
      `Name;E-Mail;E-Mail;Abteilung;Stelle;Manager;Manager\nAna Ruíz;;ana.ruiz@meridian.example;Recht;"Leiterin; Verträge";;Marta Lindqvist\n`
    ],
    [
      'columns without a heading, and empty ones',
      `;Name;;E-Mail;Abteilung;Stelle;Manager;;\n7;Ana Ruíz;;ana.ruiz@meridian.example;Recht;"Leiterin; Verträge";Marta Lindqvist;;\n;;;;;;;;\n`
    ],
    [
      'headings of two lines',
      `"Full\nname";"E-mail\n(work)";Department;"Job\ntitle";"Line\nmanager"\n${row(';')}\n`
    ],
    [
      'the name turned around',
      `Name,E-Mail,Abteilung,Stelle,Manager\n"Ruíz, Ana",ana.ruiz@meridian.example,Recht,"Leiterin; Verträge","Lindqvist, Marta"\n`
    ],
    [
      'German Outlook',
      `Anrede;Vorname;Weitere Vornamen;Nachname;Firma;Abteilung;Position;E-Mail-Adresse;E-Mail-Typ;Name des/der Vorgesetzten\n;Ana;;Ruíz;Meridian;Recht;"Leiterin; Verträge";ana.ruiz@meridian.example;SMTP;Marta Lindqvist\n`
    ],
    [
      'French Outlook',
      `Titre;Prénom;Nom;Société;Service;Profession;Adresse de messagerie;Responsable\n;Ana;Ruíz;Meridian;Recht;"Leiterin; Verträge";ana.ruiz@meridian.example;Marta Lindqvist\n`
    ],
    [
      'Spanish Outlook',
      `Tratamiento;Nombre;Apellidos;Compañía;Departamento;Puesto;Dirección de correo electrónico;Nombre del administrador\n;Ana;Ruíz;Meridian;Recht;"Leiterin; Verträge";ana.ruiz@meridian.example;Marta Lindqvist\n`
    ]
  ])('%s', (_, text) => {
    const file = read(text);
    expect(file?.refused).toEqual([]);
    expect(file?.records).toHaveLength(1);
    expect(file?.records[0]).toMatchObject(ana);
  });
});

describe('address books as they are exported now', () => {
  it('Google with its newest headings takes the address for work, and leaves labels out', () => {
    const file = read(
      [
        'First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Relation 1 - Label,Relation 1 - Value',
        'Ana,,Ruíz,,,,,Meridian,Counsel,Legal, --04-12,"Met at ""Offsite"", 2nd day",https://lh3.example/x,* myContacts ::: Team,* Home,ana@home.example,Work,ana.ruiz@meridian.example,Mobile,+44 7700 ::: +44 7701,Manager,Marta Lindqvist'
      ].join('\r\n')
    );
    expect(file).toMatchObject({
      format: 'Google',
      notes: [],
      records: [
        {
          name: 'Ana Ruíz',
          email: 'ana.ruiz@meridian.example',
          title: 'Counsel',
          department: 'Legal',
          birthday: '--04-12',
          phone: '+44 7700',
          manager: 'Marta Lindqvist',
          note: 'Met at "Offsite", 2nd day'
        }
      ]
    });
  });

  it('LinkedIn with notes of several lines above, quotes in them, and a company that is another', () => {
    const file = read(
      'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are missing.\r\n See ""Settings"", and more."\r\n\r\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nAna,Ruíz,https://www.linkedin.com/in/ana,,Meridian,Counsel,12 Mar 2024\r\n,,,,,,\r\n'
    );
    expect(file).toMatchObject({
      format: 'LinkedIn',
      refused: [],
      records: [{ name: 'Ana Ruíz', title: 'Counsel' }]
    });
  });
});

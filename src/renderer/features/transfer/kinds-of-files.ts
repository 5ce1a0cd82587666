/** A kind of file people come in with, and where one gets it. */
interface FileKind {
  readonly name: string;
  /** One or two sentences. */
  readonly from: string;
}

export const fileKinds: readonly FileKind[] = [
  {
    name: 'LinkedIn CSV',
    from: 'On LinkedIn: Settings, Data privacy, Get a copy of your data, Connections. The file in what arrives is Connections.csv. Only people of your company come in.'
  },
  {
    name: 'Google CSV',
    from: 'In Google Contacts: Export, Google CSV. The older format works as well.'
  },
  {
    name: 'Outlook CSV',
    from: 'In Outlook: People, Manage, Export contacts. In the older one: File, Open & Export, Import/Export, Comma Separated Values.'
  },
  {
    name: 'HR table',
    from: 'Any table with a heading for names, saved as CSV: departments, titles, managers and sites are found by their headings, and next time it tells what is new.'
  },
  {
    name: 'vCard',
    from: 'The .vcf files of Apple Contacts, Android and most address books, one person or many.'
  },
  {
    name: 'LDIF',
    from: 'What directories such as Active Directory and OpenLDAP, and Thunderbird, give out. Passwords in it are never read.'
  },
  {
    name: 'ICS calendar',
    from: 'An .ics file of any calendar: meetings become entries and plans you choose, and nudges wait while you are busy.'
  }
];

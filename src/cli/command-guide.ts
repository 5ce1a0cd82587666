/** What a command is for, as `--help` says it. */
export interface CommandGuide {
  /** How it is written, without `hallway`. */
  readonly usage: string;
  /** In a few words, for the list of all. */
  readonly summary: string;
  /** Paragraphs. */
  readonly about: readonly string[];
  readonly options: readonly (readonly [option: string, meaning: string])[];
  /** Each with what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
}

/** Every command by its name, in the order of a day. */
export const guides: Readonly<Record<string, CommandGuide>> = {
  add: {
    usage: 'add TEXT [--dry-run] [--new]',
    summary: 'write one line, as in the capture window',
    about: [
      'Understands who, what, when, promises both ways, topics and what you learned; what is not understood stays text. Says how it was read.'
    ],
    options: [
      ['--dry-run', 'say how the line is read and save nothing'],
      ['--new', 'names nobody has become new people']
    ],
    examples: [
      [
        'add "lunch with Ana yesterday 45m, I owe her the article by fri #okr"',
        'a lunch and a promise'
      ],
      ['add --new "coffee with Zoe Park"', 'a coffee, and Zoe is a person from now on'],
      ['add -- "-1 on the plan"', 'a text that begins with a dash']
    ]
  },
  week: {
    usage: 'week',
    summary: 'the doors of this week',
    about: ['Each practice with its goal, how far it is, and why something did not count.'],
    options: [],
    examples: [
      ['week', 'this week'],
      ['week --now 2026-11-13T12:00:00Z', 'the week of that day']
    ]
  },
  due: {
    usage: 'due',
    summary: 'promises and people whose time has come',
    about: [
      'Promises, yours and theirs, that are overdue or due within a week, soonest first; then people to be in touch with this week.'
    ],
    options: [],
    examples: [['due --json', 'for a script or a status bar']]
  },
  people: {
    usage: 'people',
    summary: 'everybody, with the last contact',
    about: ['One line a person, by name.'],
    options: [],
    examples: [['people | grep Legal', 'those of a department']]
  },
  person: {
    usage: 'person NAME',
    summary: 'one person and the newest entries',
    about: [
      'A first name is enough when only one person has it; otherwise those it could be are named.'
    ],
    options: [],
    examples: [['person "Ana Ruiz"', 'her work, promises both ways, and what you did together']]
  },
  search: {
    usage: 'search QUERY',
    summary: 'everything: people, entries, promises, what you learned',
    about: [
      'Words, "exact phrases", -without, #topic, @person, and dept:legal last:>6mo owes:me kind:lunch in:march is:quiet. One typing slip is forgiven.'
    ],
    options: [],
    examples: [
      ['search okr dept:legal', 'about OKRs, around Legal'],
      ['search "owes:me"', 'what others promised you']
    ]
  },
  import: {
    usage: 'import FILE… | DIR [--dry-run] [--map HEADING=FIELD] [--yes]',
    summary: 'colleagues from address books, or a journal from its export',
    about: [
      'Files: tables of HR, LinkedIn, Google and Outlook with any delimiter, vCard, LDIF and calendars (ICS), known by their content. Importing the same file twice changes nothing.',
      'Meetings of a calendar, and promotions, moves, joiners and leavers a new directory tells of, are listed; only with --yes they become entries, plans and occasions.',
      'DIR: a folder of pages `export markdown` wrote. Pages you changed by hand are read as changes, new files among the days as entries. FILE may be what `export json` wrote: what the journal does not have yet comes in.',
      'All of it happens or nothing does, and the whole can be taken back in the app.'
    ],
    options: [
      ['--dry-run', 'say what would happen and write nothing'],
      ['--map H=F', 'the column with the heading H holds the field F; H= leaves it out'],
      ['--yes, -y', 'take over the meetings and news that are proposed']
    ],
    examples: [
      ['import people.csv --dry-run', 'look first'],
      ['import people.csv --map "Unit code=department"', 'say what a column holds'],
      ['import work.ics --yes', 'take over the meetings with people you know'],
      ['import ~/vault', 'take in what you changed in your notes'],
      ['import journal.json', 'bring a journal to another computer']
    ]
  },
  export: {
    usage: 'export FORMAT TARGET [--sensitive] [--force]',
    summary: 'all of it as markdown, JSON, CSV, vCard, ICS or SQL',
    about: [
      'markdown DIR   a folder for Obsidian: a page for each person, department, day, week and event. Written again, only what changed is touched; pages you changed by hand are left alone and named.',
      'json FILE      every row, to be read back by `import`.',
      'csv FILE       people as a table, safe for spreadsheets.',
      'vcard FILE     people as cards (vCard 4), with photos.',
      'ics FILE       plans, and birthdays and other days as yearly events.',
      'sql FILE       tables and rows for PostgreSQL: psql -f FILE DATABASE.',
      'Sensitive entries, private lines and family facts stay out unless you say so.'
    ],
    options: [
      ['--sensitive', 'sensitive entries and facts too'],
      ['--force', 'replace a file that is there; write over pages changed by hand']
    ],
    examples: [
      ['export markdown ~/vault', 'open it in Obsidian'],
      ['export json journal.json --sensitive', 'all there is, to keep or to move'],
      ['export ics days.ics', 'birthdays for your calendar']
    ]
  }
};

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

/** The options a command takes beside those of all: `dry-run`. */
export const optionNamesOf = ({ options }: CommandGuide): string[] =>
  options.flatMap(([written]) => /^--([a-z-]+)/.exec(written)?.[1] ?? []);

/** Every command by its name, in the order of a day. */
export const guides: Readonly<Record<string, CommandGuide>> = {
  add: {
    usage: 'add TEXT | - [--dry-run] [--new]',
    summary: 'write one line, as in the capture window',
    about: [
      'Understands who, what, when, promises both ways, topics and what you learned; what is not understood stays text. Says how it was read. With - the text is read from the input.'
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
      ['add -- "-1 on the plan"', 'a text that begins with a dash'],
      ['add - < notes.txt', 'a longer text, from a file or another program']
    ]
  },
  week: {
    usage: 'week [DATE | last]',
    summary: 'the doors of this week, or of another',
    about: [
      'Each practice with its goal, how far it is, and why something did not count.',
      'DATE is a day of the week meant (2026-11-13) or the week itself (2026-W46).'
    ],
    options: [],
    examples: [
      ['week', 'this week'],
      ['week last', 'the one before'],
      ['week 2026-11-13', 'the week of that day']
    ]
  },
  due: {
    usage: 'due',
    summary: 'promises and people whose time has come',
    about: [
      'Promises, yours and theirs, that are overdue or due within a week, soonest first; then people to be in touch with this week.'
    ],
    options: [],
    examples: [
      ['due', 'what to think of today'],
      ['due --json', 'for a script or a status bar']
    ]
  },
  people: {
    usage: 'people',
    summary: 'everybody, with the last contact',
    about: [
      'One line a person, by name: title, department and the last contact. In a terminal long titles are cut to its width; in a pipe nothing is.'
    ],
    options: [],
    examples: [
      ['people', 'a look at everybody'],
      ['people | grep Legal', 'those of a department']
    ]
  },
  person: {
    usage: 'person NAME',
    summary: 'one person and the newest entries',
    about: [
      'A first name is enough when only one person has it; otherwise those it could be are named. A slip is forgiven, and said.'
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
      ['search owes:me', 'what others promised you'],
      ['search -- okr -legal', 'words that begin with a dash stand behind --']
    ]
  },
  import: {
    usage: 'import FILE… | - | DIR [--dry-run] [--map HEADING=FIELD] [--yes]',
    summary: 'colleagues from address books, or a journal from its export',
    about: [
      'Files: tables of HR, LinkedIn, Google and Outlook with any delimiter, vCard, LDIF and calendars (ICS), known by their content. Importing the same file twice changes nothing. With - the file is read from the input.',
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
      ['import - < people.csv', 'from the input'],
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
  },
  backup: {
    usage: 'backup TARGET [--force]',
    summary: 'all there is into one file, which is read back to be sure',
    about: [
      'Writes the journal with everything sensitive as JSON, reads it into a new journal beside, and compares each table. Only then it says that it is good.',
      'TARGET is a file, or a folder for a file named after today. Keep it on another disk, in a place only you can read.'
    ],
    options: [['--force', 'replace a file that is there']],
    examples: [
      ['backup /media/usb', 'a file hallway-2026-11-22.json on a stick'],
      ['backup journal.json --force', 'the same file each time']
    ]
  },
  restore: {
    usage: 'restore FILE',
    summary: 'a backup into a folder that holds no journal yet',
    about: [
      'FILE is what `backup` or `export json` wrote. All of it comes in or nothing does, and each table is compared with the file.',
      'A journal with something in it is never written over: name a new folder with --data and open it, or `import FILE` to add what a journal does not have.'
    ],
    options: [],
    examples: [
      ['restore hallway-2026-11-22.json', 'on a new computer'],
      ['restore journal.json --data ~/restored', 'beside the journal you have']
    ]
  },
  doctor: {
    usage: 'doctor',
    summary: 'whether the journal is sound',
    about: [
      'Looks at the folder, who may read it, the room on its disk and how the journal was closed; reads every table and index and checks their structure. Changes nothing. The exit status is 1 when something is wrong.'
    ],
    options: [],
    examples: [
      ['doctor', 'after a power cut, or before an update'],
      ['doctor --json', 'for a script']
    ]
  }
};

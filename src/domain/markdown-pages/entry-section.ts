import { isOneToOne, touchKind } from '../journal/touch';
import {
  textIn,
  inlineValue,
  plainValue,
  type Column,
  type PagesById,
  type Row,
  type Value
} from './column';
import { entryTitle } from './page-words';
import { linkTo } from './page-names';
import { inlineText, quoteText } from './page-text';
import { entryParts, isUsual, words } from './record-layout';
import { recordLine } from './record-line';
import { rowLine, type Columns } from './row-line';

/** An entry with all rows that hang on it. */
export interface EntryRows {
  readonly entry: Row;
  /** Usually one at most, each with its people in their order. */
  readonly touches: readonly { readonly touch: Row; readonly people: readonly Row[] }[];
  /** On whose timeline it stands, in the order of ids. */
  readonly people: readonly Row[];
  /** Rows of `entryParts` by table, each in its order. */
  readonly parts: ReadonlyMap<string, readonly Row[]>;
}

/** What facts of an entry are called. */
export const entryFacts: Readonly<Record<string, string>> = {
  time: 'time',
  place: 'place',
  event: 'event',
  audience: 'in front of',
  sensitive: 'sensitive',
  read_text: 'understood up to'
};

/** What facts of a touch are called, each with what goes without saying. */
export const touchFacts: Readonly<Record<string, readonly [name: string, usual: Value]>> = {
  minutes: ['minutes', null],
  begun_by_me: ['begun by me', null],
  asked: ['asked', null],
  organised: ['organised', false],
  practice: ['counts for', null],
  unknown_people: ['others', 0]
};

/** Columns an entry's section says otherwise than as a fact. */
export const entryGiven = ['id', 'date', 'text', 'written_at', 'zone'] as const;

/** Heading, text, then facts as `- name:: value`, which plugins of Obsidian and an import can read. */
export function entrySection(rows: EntryRows, columns: Columns, pages: PagesById): string {
  const { entry, touches } = rows;
  const kind = touchKind.safeParse(touches[0]?.touch['kind']).data;
  const title = [textIn(entry, 'time'), entryTitle(kind ? { kind } : null)]
    .filter((part) => part !== '')
    .join(' ');
  const lines = [
    fact('entry', textIn(entry, 'id')),
    fact(
      'written',
      `${plainValue(entry['written_at'] ?? null, instantColumn)} ${textIn(entry, 'zone')}`
    ),
    ...factsOf(entry, columns.get('entry') ?? [], pages, (name) =>
      (entryGiven as readonly string[]).includes(name)
        ? null
        : [entryFacts[name] ?? words(name), name === 'sensitive' ? false : null]
    ),
    ...touches.flatMap((one) => touchLines(one, entry, columns, pages)),
    ...timelineLines(rows, pages),
    ...entryParts.flatMap((layout) =>
      (rows.parts.get(layout.table) ?? []).map((row) =>
        rowLine(row, layout, givenBy(entry, layout.table), columns, pages)
      )
    )
  ];
  return [`## ${title}`, '', quoteText(textIn(entry, 'text')), '', ...lines, ''].join('\n');
}

/** What the place of a line among the facts of an entry says of a row. */
export const givenBy = (entry: Row, table: string): Row => {
  const date = entry['date'] ?? null;
  if (table === 'promise') return { entry_id: entry['id'] ?? null, made_on: date };
  if (table === 'entry_topic') return { entry_id: entry['id'] ?? null };
  return { entry_id: entry['id'] ?? null, date };
};

const instantColumn: Column = {
  name: 'written_at',
  type: 'timestamp with time zone',
  isRequired: true,
  refersTo: null
};

const fact = (name: string, value: string): string =>
  recordLine({ name, head: value, fields: [], id: null });

/** A line for each column that says something; `called` answers null for those that stand elsewhere. */
const factsOf = (
  row: Row,
  columns: readonly Column[],
  pages: PagesById,
  called: (column: string) => readonly [name: string, usual: Value] | null
): string[] =>
  columns.flatMap((column) => {
    const [name, usual] = called(column.name) ?? [null, null];
    const value = row[column.name] ?? null;
    if (name === null || isUsual(value, usual)) return [];
    return [fact(name, value === null ? '' : inlineValue(value, column, pages))];
  });

function touchLines(
  { touch, people }: EntryRows['touches'][number],
  entry: Row,
  columns: Columns,
  pages: PagesById
): string[] {
  const kind = textIn(touch, 'kind');
  const usual: Row = {
    date: entry['date'] ?? null,
    at: entry['written_at'] ?? null,
    zone: entry['zone'] ?? null
  };
  return [
    recordLine({ name: 'kind', head: inlineText(kind), fields: [], id: textIn(touch, 'id') }),
    ...(people.length > 0 ? [fact('people', links(people, pages))] : []),
    ...factsOf(touch, columns.get('touch') ?? [], pages, (name) => {
      if (name === 'id' || name === 'entry_id' || name === 'kind') return null;
      return touchFacts[name] ?? [`touch ${words(name)}`, usual[name] ?? null];
    }),
    ...oneToOneLine(touch, people, pages)
  ];
}

/** Only where the count of people does not say it already. */
function oneToOneLine(touch: Row, people: readonly Row[], pages: PagesById): string[] {
  const isUsualOne = usualOneToOne(touch, people.length);
  if (people.every((row) => row['one_to_one'] === isUsualOne)) return [];
  const alone = people.filter((row) => row['one_to_one'] === true);
  return [fact('one to one', alone.length > 0 ? links(alone, pages) : 'nobody')];
}

/** Whether a touch with so many people here is a one-to-one unless said otherwise. */
export const usualOneToOne = (touch: Row, people: number): boolean => {
  const kind = touchKind.safeParse(touch['kind']).data;
  return kind !== undefined && isOneToOne(kind, people + Number(touch['unknown_people'] ?? 0));
};

/** On whose timelines an entry stands beside those of its touch, and what stands there alone. */
function timelineLines({ people, touches }: EntryRows, pages: PagesById): string[] {
  const met = new Set(touches.flatMap((one) => one.people.map((row) => row['person_id'])));
  const here = new Set(people.map((row) => row['person_id']));
  const lists: [string, Row[]][] = [
    [
      touches.length > 0 ? 'also about' : 'people',
      people.filter((row) => !met.has(row['person_id'] ?? null) && row['mentioned'] !== true)
    ],
    ['mentions', people.filter((row) => row['mentioned'] === true)],
    [
      'not on the timeline of',
      touches.flatMap((one) => one.people.filter((row) => !here.has(row['person_id'] ?? null)))
    ]
  ];
  return [
    ...lists.flatMap(([name, rows]) => (rows.length > 0 ? [fact(name, links(rows, pages))] : [])),
    ...people.flatMap((row) =>
      row['private_line'] === null || row['private_line'] === undefined
        ? []
        : [
            fact(
              'private line',
              `${links([row], pages)} ${inlineText(textIn(row, 'private_line'))}`
            )
          ]
    )
  ];
}

const links = (rows: readonly Row[], pages: PagesById): string =>
  rows
    .flatMap((row) => pages.person.get(textIn(row, 'person_id')) ?? [])
    .map(linkTo)
    .join(', ');

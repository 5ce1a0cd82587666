import { isOneToOne, touchKind, type TouchKind } from '../journal/touch';
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
import { createRowLines, type Columns } from './row-line';

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

/**
 * Writes entries: heading, text, then facts as `- name:: value`, which plugins of Obsidian and an
 * import can read. What the columns are called is looked up once for all of them.
 */
export function createSections(columns: Columns, pages: PagesById): (rows: EntryRows) => string {
  const entryColumns = factColumns(columns.get('entry'), (name) =>
    (entryGiven as readonly string[]).includes(name)
      ? null
      : [entryFacts[name] ?? words(name), name === 'sensitive' ? false : null]
  );
  const touchColumns = factColumns(columns.get('touch'), (name) =>
    touchGiven.has(name) ? null : (touchFacts[name] ?? [`touch ${words(name)}`, null])
  );
  const lineOf = createRowLines(columns, pages);
  return (rows) => {
    const { entry, touches } = rows;
    const kind = kindOf(touches[0]?.touch);
    const time = textIn(entry, 'time');
    const title = `${time === '' ? '' : `${time} `}${entryTitle(kind ? { kind } : null)}`;
    const lines = [
      fact('entry', textIn(entry, 'id')),
      fact(
        'written',
        `${plainValue(entry['written_at'] ?? null, instantColumn)} ${textIn(entry, 'zone')}`
      ),
      ...factsOf(entry, entryColumns, pages)
    ];
    for (const { touch, people } of touches)
      lines.push(
        recordLine({
          name: 'kind',
          head: inlineText(textIn(touch, 'kind')),
          fields: [],
          id: textIn(touch, 'id')
        }),
        ...(people.length > 0 ? [fact('people', links(people, pages))] : []),
        ...factsOf(touch, touchColumns, pages, usualTouch(entry)),
        ...oneToOneLine(touch, people, pages)
      );
    lines.push(...timelineLines(rows, pages));
    for (const layout of entryParts)
      for (const row of rows.parts.get(layout.table) ?? [])
        lines.push(lineOf(row, layout, givenBy(entry, layout.table)));
    return `## ${title}\n\n${quoteText(textIn(entry, 'text'))}\n\n${lines.join('\n')}\n`;
  };
}

/** The kind of a touch; undefined for one that is none. */
export const kindOf = (touch: Row | undefined): TouchKind | undefined => {
  const kind = touch?.['kind'];
  return typeof kind === 'string' && kinds.has(kind) ? (kind as TouchKind) : undefined;
};

const kinds: ReadonlySet<string> = new Set(touchKind.options);

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

/** A column that stands as a fact: what it is called, and what goes without saying. */
interface FactColumn {
  readonly column: Column;
  readonly name: string;
  readonly usual: Value;
}

/** @param called answers null for columns that stand elsewhere */
const factColumns = (
  columns: readonly Column[] = [],
  called: (column: string) => readonly [name: string, usual: Value] | null
): FactColumn[] =>
  columns.flatMap((column) => {
    const found = called(column.name);
    return found ? [{ column, name: found[0], usual: found[1] }] : [];
  });

/** A line for each column that says something. */
function factsOf(
  row: Row,
  columns: readonly FactColumn[],
  pages: PagesById,
  given: Row = {}
): string[] {
  const lines: string[] = [];
  for (const { column, name, usual } of columns) {
    const value = row[column.name] ?? null;
    if (!isUsual(value, given[column.name] ?? usual))
      lines.push(fact(name, value === null ? '' : inlineValue(value, column, pages)));
  }
  return lines;
}

/** Columns a touch's first line says. */
const touchGiven: ReadonlySet<string> = new Set(['id', 'entry_id', 'kind']);

/** What the entry of a touch says of it. */
const usualTouch = (entry: Row): Row => ({
  date: entry['date'] ?? null,
  at: entry['written_at'] ?? null,
  zone: entry['zone'] ?? null
});

/** Only where the count of people does not say it already. */
function oneToOneLine(touch: Row, people: readonly Row[], pages: PagesById): string[] {
  const isUsualOne = usualOneToOne(touch, people.length);
  if (people.every((row) => row['one_to_one'] === isUsualOne)) return [];
  const alone = people.filter((row) => row['one_to_one'] === true);
  return [fact('one to one', alone.length > 0 ? links(alone, pages) : 'nobody')];
}

/** Whether a touch with so many people here is a one-to-one unless said otherwise. */
export const usualOneToOne = (touch: Row, people: number): boolean => {
  const kind = kindOf(touch);
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

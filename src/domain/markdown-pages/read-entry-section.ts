import {
  textIn,
  linksIn,
  PageFault,
  readInlineValue,
  readLink,
  readPlainValue,
  personColumn,
  type Column,
  type Row,
  type Value
} from './column';
import { entryFacts, entryGiven, givenBy, touchFacts, usualOneToOne } from './entry-section';
import { readInlineText, type PageLine } from './page-text';
import { entryParts, words } from './record-layout';
import { readRecordLine, type RecordLine } from './record-line';
import { checkRow } from './row-checks';
import { readRowLine, type Columns } from './row-line';
import type { LineFault, PartRows, Reading } from './page-thing';

/** What an entry says of itself beside its text. */
export interface EntrySaid {
  /** Properties of its file as facts. */
  readonly properties?: readonly { readonly line: number; readonly record: RecordLine }[];
  readonly facts: readonly PageLine[];
  /** Ids of people its text links to. */
  readonly mentioned?: readonly string[];
}

/**
 * Reads the facts of an entry into rows; `entry` holds what is known of it by now.
 *
 * @returns `strangers`: properties that are no facts, which leave the rest as it is
 */
export function readEntryFacts(
  entry: Record<string, Value>,
  { properties = [], facts: lines, mentioned = [] }: EntrySaid,
  reading: Reading
): { parts: PartRows[]; faults: LineFault[]; strangers: LineFault[] } {
  const facts = createFacts(entry, reading);
  const faults: LineFault[] = [];
  const strangers: LineFault[] = [];
  const attempt = (line: number, work: () => void): void => {
    // What follows a fault often only follows from it.
    if (faults.length > 0) return;
    try {
      work();
    } catch (error) {
      if (!(error instanceof PageFault)) throw error;
      faults.push({ line, reason: error.message });
    }
  };
  for (const { line, record } of properties)
    attempt(line, () => {
      if (facts.read(record)) return;
      const reason = `An entry has no property called ${record.name}. It stays in the file only.`;
      strangers.push({ line, reason });
    });
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    attempt(line.number, () => {
      const record = readRecordLine(line.text);
      if (!record)
        throw new PageFault('This line is no fact of the entry, and stands outside of its text.');
      if (!facts.read(record)) throw new PageFault(`An entry has no fact called ${record.name}.`);
    });
  }
  return { parts: faults.length === 0 ? facts.parts(mentioned) : [], faults, strangers };
}

function createFacts(entry: Record<string, Value>, reading: Reading) {
  const { columns, idOf, newId } = reading;
  const id = textIn(entry, 'id');
  const touches: { touch: Record<string, Value>; people: string[]; oneToOne: string[] | null }[] =
    [];
  const timeline = new Map<string, { mentioned: boolean; private_line: string | null }>();
  const away = new Set<string>();
  /** People named before there is a kind: those of the contact a person wrote, or of a note. */
  const early: string[] = [];
  const rows = new Map<string, Row[]>(entryParts.map(({ table }) => [table, []]));
  const columnOf = (table: string, name: string): Column | undefined =>
    columns.get(table)?.find((column) => column.name === name);
  const people = (written: string): string[] =>
    linksIn(written).map((link) => readLink(link, personColumn, idOf));
  const put = (person: string, what: { mentioned?: boolean; private_line?: string }): void => {
    timeline.set(person, {
      mentioned: false,
      private_line: null,
      ...timeline.get(person),
      ...what
    });
  };
  const set = (row: Record<string, Value>, table: string, name: string, head: string): boolean => {
    const column = columnOf(table, name);
    if (!column) return false;
    row[name] = head === '' && !column.isRequired ? null : readInlineValue(head, column, idOf);
    checkRow(table, row, [column]);
    return true;
  };

  const beginTouch = ({ head, id: given }: RecordLine): void => {
    checkRow('touch', { kind: readInlineText(head) }, columns.get('touch') ?? []);
    touches.push({
      touch: {
        id: given ?? newId(`touch ${touches.length}`),
        entry_id: id,
        kind: readInlineText(head),
        date: entry['date'] ?? null,
        at: entry['written_at'] ?? null,
        zone: entry['zone'] ?? null,
        begun_by_me: true,
        asked: false,
        organised: false,
        unknown_people: 0
      },
      people: [],
      oneToOne: null
    });
  };

  const readOf: Record<string, (record: RecordLine) => void> = {
    entry: () => undefined,
    written({ head }) {
      const [at = '', ...zone] = head.split(' ');
      entry['written_at'] = readPlainValue(at, {
        ...personColumn,
        type: 'timestamp with time zone'
      });
      entry['zone'] = zone.join(' ');
    },
    kind: beginTouch,
    people({ head }) {
      (touches.at(-1)?.people ?? early).push(...people(head));
    },
    'one to one'({ head }) {
      const last = touches.at(-1);
      if (last) last.oneToOne = people(head);
    },
    'also about': ({ head }) => people(head).forEach((person) => put(person, {})),
    mentions: ({ head }) => people(head).forEach((person) => put(person, { mentioned: true })),
    'not on the timeline of': ({ head }) => people(head).forEach((person) => away.add(person)),
    'private line'({ head }) {
      const [link = ''] = linksIn(head);
      if (!head.startsWith(link) || link === '')
        throw new PageFault('A private line begins with a link to the person it is for.');
      const text = readInlineText(head.slice(link.length).replace(/^ /, ''));
      put(readLink(link, personColumn, idOf), { private_line: text });
    }
  };

  return {
    /** False when an entry has no such fact. */
    read(record: RecordLine): boolean {
      const { name, head } = record;
      const special = Object.hasOwn(readOf, name) ? readOf[name] : undefined;
      if (special) {
        special(record);
        return true;
      }
      const part = entryParts.find((layout) => layout.name === name);
      if (part) {
        const known = rows.get(part.table) ?? [];
        const given = givenBy(entry, part.table);
        const about = `${part.name} ${known.length} ${head}`;
        known.push(readRowLine(record, part, given, columns, { idOf, newId: () => newId(about) }));
        return true;
      }
      const last = touches.at(-1);
      const ofTouch = columnNamed(touchFacts, name, 'touch ');
      if (ofTouch !== null && last && set(last.touch, 'touch', ofTouch, head)) return true;
      const ofEntry = entryColumn(name);
      return ofEntry !== null && set(entry, 'entry', ofEntry, head);
    },

    parts(mentioned: readonly string[]): PartRows[] {
      if (touches[0]) touches[0].people.unshift(...early);
      else for (const person of early) put(person, {});
      const met = touches.flatMap((one) => one.people);
      for (const person of met) if (!away.has(person)) put(person, {});
      for (const person of mentioned)
        if (!timeline.has(person) && !away.has(person)) put(person, { mentioned: true });
      const date = entry['date'] ?? null;
      return [
        {
          table: 'entry_person',
          by: 'entry_id',
          rows: [...timeline].map(([person_id, what]) => ({
            entry_id: id,
            person_id,
            date,
            ...what
          }))
        },
        ...entryParts.map(({ table }) => ({ table, by: 'entry_id', rows: rows.get(table) ?? [] })),
        {
          table: 'touch',
          by: 'entry_id',
          rows: touches.map(({ touch }) => filled(touch, columns))
        },
        {
          table: 'touch_person',
          by: 'touch_id',
          of: touches.map(({ touch }) => textIn(touch, 'id')),
          rows: touches.flatMap(({ touch, people, oneToOne }) =>
            [...new Set(people)].map((person_id, position, all) => ({
              touch_id: touch['id'] ?? null,
              person_id,
              position,
              date: touch['date'] ?? null,
              one_to_one: oneToOne ? oneToOne.includes(person_id) : usualOneToOne(touch, all.length)
            }))
          )
        }
      ];
    }
  };
}

const filled = (row: Row, columns: Columns): Row =>
  Object.fromEntries((columns.get('touch') ?? []).map(({ name }) => [name, row[name] ?? null]));

/** The column of a touch a fact is called after. */
function columnNamed(
  facts: Readonly<Record<string, readonly [name: string, usual: Value]>>,
  name: string,
  prefix: string
): string | null {
  const found = Object.entries(facts).find(([, [called]]) => called === name);
  if (found) return found[0];
  return name.startsWith(prefix) ? name.slice(prefix.length).replaceAll(' ', '_') : null;
}

function entryColumn(name: string): string | null {
  const found = Object.entries(entryFacts).find(([, called]) => called === name)?.[0];
  const column = found ?? name.replaceAll(' ', '_');
  return (entryGiven as readonly string[]).includes(column) || words(column) === '' ? null : column;
}

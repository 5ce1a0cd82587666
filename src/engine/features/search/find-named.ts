import { z } from 'zod';
import type { FoundGroup, SearchGroup, SearchHit, SearchPlace } from '../../../contract/search';
import { isoDate } from '../../../domain/calendar/calendar';
import { departmentId } from '../../../domain/people/ids';
import { excerptOf } from '../../../domain/search/excerpt';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/read-db';
import { plannedOnce } from '../../database/planned-once';
import { foundGroup, type Asked } from './found-group';
import { createValues, type Values } from './values';
import type { Wanted } from './wanted';

const departmentRow = z.object({
  rank: z.int(),
  id: departmentId,
  name: z.string(),
  people: z.int()
});
const topicRow = z.object({ rank: z.int(), name: z.string(), entries: z.int() });

/** Departments with all the words in their name, or a name near them; those of a condition besides. */
export const findDepartments = (
  wanted: Wanted,
  asked: Asked,
  { db }: EngineContext
): Promise<FoundGroup | null> =>
  findNamed(wanted, asked, db.read, {
    group: 'departments',
    row: departmentRow,
    from: `x.id, x.name, (select count(*) from person p where p.department_id = x.id) as people
      from department x`,
    order: 'rank desc, name',
    meant: (one, values) =>
      one.by === 'department' && !one.not ? `x.id = any(${values.add(one.ids, 'uuid[]')})` : null,
    id: ({ id }) => id,
    hit: ({ id, name, people }, marks) => ({ type: 'department', id, name, people, marks })
  });

/** Topics with all the words in them, or near them; those of a condition besides. Most used first. */
export const findTopics = (
  wanted: Wanted,
  asked: Asked,
  { db }: EngineContext
): Promise<FoundGroup | null> =>
  findNamed(wanted, asked, db.read, {
    group: 'topics',
    row: topicRow,
    from: 'x.name, x.entries from topic x',
    order: 'rank desc, entries desc, name',
    meant: (one, values) =>
      one.by === 'topic' && !one.not ? `x.name = any(${values.add(one.topics, 'text[]')})` : null,
    id: ({ name }) => name,
    hit: ({ name, entries }, marks) => ({ type: 'topic', name, entries, marks })
  });

interface NamedKind<Row> {
  group: SearchGroup;
  row: z.ZodType<Row>;
  /** SQL for the columns beside the rank, and where `x` is read. */
  from: string;
  order: string;
  /** SQL for what a condition says of `x`; null for one that speaks of something else. */
  meant: (condition: Wanted['conditions'][number], values: Values) => string | null;
  id: (row: Row) => string;
  hit: (row: Row, marks: [number, number][]) => SearchHit;
}

async function findNamed<Row extends { rank: number; name: string }>(
  wanted: Wanted,
  asked: Asked,
  db: ReadDb,
  kind: NamedKind<Row>
): Promise<FoundGroup | null> {
  const values = createValues();
  const meant = wanted.conditions.flatMap((one) => kind.meant(one, values) ?? []);
  const which = [...meant, ...named(wanted, values)];
  if (which.length === 0) return null;
  const rows = await db.json(
    plannedOnce(`select coalesce(json_agg(h order by ${kind.order}), '[]')::text from (
       select ${rankOf(wanted, values)} as rank, ${kind.from} where ${which.join(' and ')}
       order by ${kind.order} limit ${wanted.most + 1}) h`),
    values.all,
    z.array(kind.row)
  );
  return foundGroup(
    kind.group,
    {
      count: rows.length,
      rows: beyond(rows, asked),
      hit: (row) => kind.hit(row, marksOf(row.name, wanted)),
      place: (row): SearchPlace => ({
        rank: row.rank,
        day: noDay,
        name: row.name,
        id: kind.id(row)
      })
    },
    wanted.most,
    asked.limit
  );
}

/** Names have no day. */
const noDay = isoDate.parse('0001-01-01');

function named({ words }: Wanted, values: Values): string[] {
  const sought = soughtIn(words);
  const without = words.without.map((word) => `not ${holds(word, values)}`);
  if (sought.length === 0) return without;
  const all = sought.map((word) => holds(word, values));
  const whole = sought.join(' ');
  const near =
    whole.length >= 4
      ? ` or similarity(folded(x.name), folded(${values.add(whole, 'text')})) >= 0.45`
      : '';
  return [`((${all.join(' and ')})${near})`, ...without];
}

const soughtIn = ({ whole, phrases, begun }: Wanted['words']): string[] =>
  [...whole, ...phrases, begun].filter(Boolean);

/** Whether a word of the name begins so. */
const holds = (word: string, values: Values): string =>
  `strpos(' ' || searchable(x.name), ' ' || searchable(${values.add(word, 'text')})) > 0`;

const rankOf = ({ words }: Wanted, values: Values): string =>
  `(similarity(folded(x.name), folded(${values.add(soughtIn(words).join(' '), 'text')})) * 100)::integer`;

/** The rows from after a place on; there are so few that all are read. */
function beyond<Row extends { name: string }>(rows: readonly Row[], { after }: Asked): Row[] {
  const at = after === null ? -1 : rows.findIndex(({ name }) => name === after.name);
  return rows.slice(at + 1);
}

const marksOf = (name: string, { sought }: Wanted): [number, number][] =>
  excerptOf(
    name,
    { words: [], begun: [...sought.words.map(({ word }) => word), ...sought.begun] },
    name.length
  ).marks.map(([from, to]) => [from, to]);

import { z } from 'zod';
import type { FoundGroup, SearchPlace } from '../../../contract/search';
import { isoDate } from '../../../domain/calendar/calendar';
import { departmentId } from '../../../domain/people/ids';
import { excerptOf } from '../../../domain/search/excerpt';
import type { EngineContext } from '../../context';
import { plannedOnce } from '../../database/statements';
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
export async function findDepartments(
  wanted: Wanted,
  asked: Asked,
  { db }: EngineContext
): Promise<FoundGroup | null> {
  const values = createValues();
  const meant = wanted.conditions.flatMap((one) =>
    one.by === 'department' && !one.not ? [`x.id = any(${values.add(one.ids, 'uuid[]')})`] : []
  );
  const which = and([...meant, ...named(wanted, values)]);
  if (which === null) return null;
  const rows = await db.read.json(
    plannedOnce(`select coalesce(json_agg(h order by h.rank desc, h.name), '[]')::text from (
       select ${rankOf(wanted, values)} as rank, x.id, x.name,
         (select count(*) from person p where p.department_id = x.id) as people
       from department x where ${which}) h`),
    values.all,
    z.array(departmentRow)
  );
  const place = ({ rank, name, id }: (typeof rows)[number]): SearchPlace => ({
    rank,
    day: noDay,
    name,
    id
  });
  return foundGroup(
    'departments',
    {
      count: rows.length,
      rows: beyond(rows, asked),
      place,
      hit: ({ id, name, people }) => ({
        type: 'department',
        id,
        name,
        people,
        marks: marksOf(name, wanted)
      })
    },
    wanted.most,
    asked.limit
  );
}

/** Topics with all the words in them, or near them; those of a condition besides. Most used first. */
export async function findTopics(
  wanted: Wanted,
  asked: Asked,
  { db }: EngineContext
): Promise<FoundGroup | null> {
  const values = createValues();
  const meant = wanted.conditions.flatMap((one) =>
    one.by === 'topic' && !one.not ? [`x.name = any(${values.add(one.topics, 'text[]')})`] : []
  );
  const which = and([...meant, ...named(wanted, values)]);
  if (which === null) return null;
  const rows = await db.read.json(
    plannedOnce(`select coalesce(json_agg(h order by h.rank desc, h.entries desc, h.name), '[]')::text from (
       select ${rankOf(wanted, values)} as rank, x.name, x.entries from topic x where ${which}
       order by rank desc, x.entries desc limit ${wanted.most + 1}) h`),
    values.all,
    z.array(topicRow)
  );
  return foundGroup(
    'topics',
    {
      count: rows.length,
      rows: beyond(rows, asked),
      place: ({ rank, name }): SearchPlace => ({ rank, day: noDay, name, id: name }),
      hit: ({ name, entries }) => ({ type: 'topic', name, entries, marks: marksOf(name, wanted) })
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

const and = (parts: readonly string[]): string | null =>
  parts.length === 0 ? null : parts.join(' and ');

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

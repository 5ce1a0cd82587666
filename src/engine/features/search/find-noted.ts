import { z } from 'zod';
import type { FoundGroup, SearchPlace } from '../../../contract/search';
import { isoDate } from '../../../domain/calendar/calendar';
import { promiseBy } from '../../../domain/capture-line/parsed-line';
import { entryId, personId, promiseId } from '../../../domain/people/ids';
import { excerptOf } from '../../../domain/search/excerpt';
import { promiseState } from '../../../contract/timeline';
import type { EngineContext } from '../../context';
import { plannedOnce } from '../../database/planned-once';
import { andAll, gatherEntries, ofNoted } from './conditions';
import { excerptLength, foundGroup, type Asked } from './found-group';
import { hasText, textQuery } from './text-query';
import { createValues, type Values } from './values';
import type { Wanted } from './wanted';

const notedRow = z.object({
  rank: z.int(),
  date: isoDate,
  entry: entryId,
  text: z.string(),
  person: z.object({ id: personId, name: z.string() }).nullable()
});
const learningRow = notedRow.extend({ id: z.uuid(), department: z.string().nullable() });
const promiseRow = notedRow.extend({
  id: promiseId,
  by: promiseBy,
  due: isoDate.nullable(),
  state: promiseState
});

/** What was learned, from the person or about the department it is kept with. */
export async function findLearnings(
  wanted: Wanted,
  asked: Asked,
  { db }: EngineContext
): Promise<FoundGroup | null> {
  const values = createValues();
  const sql = notedSql(learnings, wanted, asked, values);
  const found = await db.read.json(sql, values.all, answerOf(learningRow));
  return foundGroup(
    'learnings',
    { ...found, hit: (row) => ({ type: 'learning', ...excerpted(row, wanted) }), place },
    wanted.most,
    asked.limit
  );
}

/** Promises both ways, open ones first. */
export async function findPromises(
  wanted: Wanted,
  asked: Asked,
  { db }: EngineContext
): Promise<FoundGroup | null> {
  const values = createValues();
  const sql = notedSql(promises, wanted, asked, values);
  const found = await db.read.json(sql, values.all, answerOf(promiseRow));
  return foundGroup(
    'promises',
    { ...found, hit: (row) => ({ type: 'promise', ...excerpted(row, wanted) }), place },
    wanted.most,
    asked.limit
  );
}

const answerOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ count: z.int(), rows: z.array(row) });

const place = ({ rank, date, id }: { rank: number; date: SearchPlace['day']; id: string }) => ({
  rank,
  day: date,
  name: '',
  id
});

function excerpted<Row extends { text: string; rank: number }>(
  { text, rank: _rank, ...row }: Row,
  { sought }: Wanted
) {
  const { text: excerpt, marks } = excerptOf(text, sought, excerptLength);
  return { ...row, excerpt, marks: marks.map(([from, to]): [number, number] => [from, to]) };
}

interface Kind {
  table: 'learning' | 'promise';
  day: string;
  rank: (order: Asked['order']) => string;
  columns: string;
}

const learnings: Kind = {
  table: 'learning',
  day: 'x.date',
  rank: () => '0',
  columns: `, (select d.name from department d where d.id = coalesce(x.department_id, p.department_id)) as department`
};

const promises: Kind = {
  table: 'promise',
  day: 'x.made_on',
  rank: (order) => (order === 'best' ? `(x.state = 'open')::integer` : '0'),
  columns: ', x.made_by as by, x.due, x.state'
};

function notedSql(
  kind: Kind,
  wanted: Wanted,
  { after, limit, order }: Asked,
  values: Values
): string {
  const fits = hasText(wanted) ? `x.words @@ ${textQuery(wanted, values)}` : 'true';
  const gathered = gatherEntries(wanted.conditions, hasText(wanted), values);
  const conditions =
    gathered.fits('x.entry_id') +
    andAll(gathered.conditions, ofNoted(kind.table, kind.day), values);
  const from = after
    ? `where (rank, date, id) < (${values.add(after.rank, 'integer')}, ${values.add(after.day, 'date')}, ${values.add(after.id, 'uuid')})`
    : '';
  // Words are found by index, whichever they are; conditions are planned for their values.
  const plan = hasText(wanted) && conditions === '' ? plannedOnce : (sql: string) => sql;
  return plan(`
with ${gathered.cte}matched as materialized (
  select x.id, ${kind.day} as date, ${kind.rank(order)} as rank from ${kind.table} x
  where ${fits}${conditions} order by ${kind.day} desc, x.id desc limit ${wanted.most + 1})
select json_build_object('count', (select count(*) from matched), 'rows', (
  select coalesce(json_agg(h order by h.rank desc, h.date desc, h.id desc), '[]') from (
    select m.rank, m.date, m.id, x.entry_id as entry, x.text,
      case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end as person${kind.columns}
    from (select * from matched ${from} order by rank desc, date desc, id desc limit ${limit + 1}) m
    join ${kind.table} x on x.id = m.id left join person p on p.id = x.person_id) h))::text`);
}

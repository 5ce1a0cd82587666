import { z } from 'zod';
import type { journalApi } from '../../../contract/journal';
import type { TimelineEntry } from '../../../contract/timeline';
import { isoDate } from '../../../domain/calendar/calendar';
import type { ReadDb } from '../../database/read-db';
import type { SqlValue } from '../../database/statements';
import { readEntries } from '../../reading/entry-rows';

type Asked = z.output<(typeof journalApi)['listEntries']['input']>;

/** Entries on a page. */
const pageLength = 50;

/** The newest entries looked through before an index of what is asked for is; several things together are rarer. */
const nearby = { one: 2_000, several: 6_000 };

/**
 * Entries newest first, for which all that is asked holds.
 *
 * What is common is found among the newest thousands; what is not found there is rare, and is
 * gathered from its own index. So neither a common nor a rare filter reads the whole journal.
 */
export async function listEntries(db: ReadDb, asked: Asked): Promise<TimelineEntry[]> {
  const filter = filterOf(asked);
  if (filter.conditions.length === 0)
    return readEntries(db, pageOf('entry e', filter), filter.params);
  if (asked.person) return readEntries(db, pageOf(byPerson, filter), filter.params);
  const near = await db.json(
    `select coalesce(json_agg(x), '[]')::text from (${pageOf(newest(filter), filter)}) x`,
    filter.params,
    z.array(z.object({ id: z.uuid(), date: isoDate }))
  );
  if (near.length < pageLength)
    return readEntries(db, pageOf(sourceOf(asked), filter), filter.params);
  return readEntries(db, 'select id, date from entry where id = any($1::uuid[])', [
    near.map(({ id }) => id)
  ]);
}

// As `exists` it would be joined, and a join reads all touches for the first fifty entries.
const holds = (rows: string): string => `coalesce((select true from ${rows} limit 1), false)`;

interface Filter {
  place: string;
  conditions: string[];
  params: SqlValue[];
}

// Every parameter has its place whether it is asked for or not, so that few texts of SQL arise.
function filterOf(asked: Asked): Filter {
  const { before, kind, promisesOnly, ideasOnly, person, department, topic, from, to } = asked;
  // The rarest first: what fails it is not asked further.
  const conditions = [
    topic && holds('entry_topic x where x.entry_id = e.id and x.topic = $6'),
    ideasOnly && holds('idea x where x.entry_id = e.id'),
    kind && holds('touch x where x.entry_id = e.id and x.kind = $3'),
    promisesOnly && holds('promise x where x.entry_id = e.id'),
    person && holds('entry_person x where x.entry_id = e.id and x.person_id = $4'),
    department &&
      holds(
        'entry_person x join person p on p.id = x.person_id where x.entry_id = e.id and p.department_id = $5'
      )
  ].filter((one) => typeof one === 'string');
  const range = [
    before && '(e.date, e.id) < ($1::date, $2::uuid)',
    from && 'e.date >= $7::date',
    to && 'e.date <= $8::date'
  ].filter((one) => typeof one === 'string');
  return {
    place: ['true', ...range].join(' and '),
    conditions,
    params: [
      before?.date ?? null,
      before?.entry ?? null,
      kind ?? null,
      person ?? null,
      department ?? null,
      topic?.toLowerCase() ?? null,
      from ?? null,
      to ?? null
    ]
  };
}

const typed = `($1::date, $2::uuid, $3::text, $4::uuid, $5::uuid, $6::text, $7::date, $8::date) is not null`;

/** A page of what holds in `from`, which names `e` with its `id` and `date`. */
const pageOf = (from: string, { place, conditions }: Filter): string => `
  select e.id, e.date from ${from}
  where (${typed} or true) and ${[place, ...conditions].join(' and ')}
  order by e.date desc, e.id desc limit ${pageLength}`;

const newest = ({ place, conditions }: Filter): string =>
  `(select e.id, e.date from entry e where ${place} order by e.date desc, e.id desc limit ${conditions.length > 1 ? nearby.several : nearby.one}) e`;

const byPerson = `(select entry_id as id, date from entry_person where person_id = $4) e`;

/** Where the rarest of what is asked for is listed. */
function sourceOf({ topic, department, kind, promisesOnly, ideasOnly }: Asked): string {
  if (topic)
    return '(select x.id, x.date from entry_topic et join entry x on x.id = et.entry_id where et.topic = $6) e';
  if (ideasOnly) return '(select distinct entry_id as id, date from idea) e';
  if (department)
    return `(select distinct ep.entry_id as id, ep.date from person p join entry_person ep on ep.person_id = p.id
      where p.department_id = $5) e`;
  if (promisesOnly) return '(select distinct entry_id as id, made_on as date from promise) e';
  return kind ? '(select distinct entry_id as id, date from touch where kind = $3) e' : 'entry e';
}

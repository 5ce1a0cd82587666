import { z } from 'zod';
import type { TopicLine } from '../../../contract/who-knows';
import { addDays } from '../../../domain/calendar/calendar';
import type { EngineContext } from '../../context';

const line = z.object({
  name: z.string(),
  entries: z.int(),
  people: z.int(),
  departments: z.array(z.string())
});

const answer = z.object({
  topics: z.array(line),
  people: z.int(),
  askedOfMe: z.array(z.object({ topic: z.string(), times: z.int(), departments: z.int() }))
});

/** All topics with who stands behind them, from the newest 40 entries of each. */
export function listKnownTopics({ db, today }: EngineContext): Promise<{
  topics: TopicLine[];
  people: number;
  askedOfMe: { topic: string; times: number; departments: number }[];
}> {
  return db.read.json(topicsSql, [addDays(today, -180)], answer);
}

const topicsSql = `
with named as materialized (
  select coalesce(t.name, x.topic) as name, coalesce(t.entries, 0) as entries
  from topic t full join (select distinct topic from person_topic) x on x.topic = t.name
  order by 2 desc, 1 limit 300),
behind as materialized (
  select distinct n.name, ep.person_id from named n
  cross join lateral (select entry_id from entry_topic where topic = n.name order by entry_id desc limit 40) et
  join entry_person ep on ep.entry_id = et.entry_id
  union select topic, person_id from person_topic),
counted as materialized (
  select b.name, p.department_id, count(*) as people from behind b join person p on p.id = b.person_id
  group by b.name, p.department_id),
asked as (
  select et.topic, count(*) as times, count(distinct p.department_id) as departments
  from (
    select entry_id from touch where date >= $1::date and not begun_by_me
    order by date desc limit 400) t
  join entry_topic et on et.entry_id = t.entry_id
  left join entry_person ep on ep.entry_id = t.entry_id
  left join person p on p.id = ep.person_id
  group by et.topic having count(distinct t.entry_id) >= 3 order by 2 desc, 1 limit 3)
select json_build_object(
  'topics', (select coalesce(json_agg(json_build_object(
    'name', n.name, 'entries', n.entries,
    'people', (select coalesce(sum(people), 0) from counted c where c.name = n.name),
    'departments', array(
      select d.name from counted c join department d on d.id = c.department_id
      where c.name = n.name order by c.people desc, d.name limit 2)
  ) order by n.entries desc, n.name), '[]') from named n),
  'people', (select count(distinct person_id) from behind),
  'askedOfMe', (select coalesce(json_agg(asked), '[]') from asked))::text`;

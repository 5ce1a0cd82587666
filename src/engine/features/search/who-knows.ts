import { z } from 'zod';
import type { KnowingPerson, WhoKnows } from '../../../contract/who-knows';
import { isoDate } from '../../../domain/calendar/calendar';
import { entryId, personId } from '../../../domain/people/ids';
import { readSearch, wordsIn } from '../../../domain/search/read-search';
import { askFirstScore, strongestEvidence } from '../../../domain/search/who-knows';
import type { EngineContext } from '../../context';
import { readSearchLanguage } from './search-language';
import { summaryColumns, summaryFrom, summaryRow, toSummary } from '../../reading/person-rows';

/** Who knows about something, whom to ask first, and one door further. */
export async function findWhoKnows(about: string, context: EngineContext): Promise<WhoKnows> {
  const { db, today } = context;
  const { words, topic } = askedFor(about, context);
  if (words.length === 0) return { topic: null, entries: 0, people: [], further: null };
  const { language } = await readSearchLanguage(db.read);
  const sql = evidenceSql(language);
  const found = await db.read.json(sql, [topic ?? words.join('-'), words, today], answer);
  const people = found.people
    .map((row) => ({ row, score: askFirstScore(row.evidence, row.warmth) }))
    .sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, 20)
    .map(({ row }) => toKnowing(row, today));
  const further = await findFurther(words, people, context);
  return { topic: found.topic, entries: found.entries, people, further };
}

/** The words of a question, or the topic after a `#`. */
function askedFor(about: string, { today }: EngineContext) {
  const { parts } = readSearch(about.toWellFormed(), today);
  const words: string[] = [];
  let topic: string | null = null;
  for (const part of parts) {
    if (part.type === 'condition' && part.condition.by === 'topic') topic = part.condition.topic;
    if (part.type === 'words' || part.type === 'phrase') words.push(...part.words);
  }
  return { topic, words: [...wordsIn(topic ?? ''), ...words].slice(0, 12) };
}

const count = z.int().nonnegative();

const personRow = summaryRow.extend({
  warmth: z.number(),
  evidence: z.object({ expertise: count, told: count, title: count, talked: count }),
  quote: z.string().nullable(),
  entry: z.object({ id: entryId, date: isoDate, kind: z.string().nullable() }).nullable()
});

const answer = z.object({
  topic: z.string().nullable(),
  entries: z.int(),
  people: z.array(personRow)
});

function toKnowing(row: z.infer<typeof personRow>, today: EngineContext['today']): KnowingPerson {
  const { id, name, department, title, strength } = toSummary(row, today);
  const { evidence, quote, entry } = row;
  const reason = strongestEvidence(evidence);
  const times = evidence.told + evidence.talked;
  return { id, name, department, title, strength, reason, quote, entry, times };
}

/** $1 the topic or the words as one, $2 the words, $3 today. Of each kind of evidence the newest are enough. */
const evidenceSql = (language: string): string => `
with meant as materialized (
  select name from topic where name = $1 or starts_with(name, $1 || '/')
    or replace(searchable(name), ' ', '') = replace(searchable($1), ' ', '')),
fits as materialized (select search_query($2::text[], '', '{}', '{}', '${language}'::regconfig, false) as query),
tagged as materialized (
  select distinct et.entry_id from meant m cross join lateral (
    select entry_id from entry_topic where topic = m.name order by entry_id desc limit 1000) et),
about as materialized (
  select entry_id as id from tagged
  union select id from (
    select id from entry where words @@ search_query($2::text[], '', '{}', '{}', '${language}'::regconfig, false)
      and not exists (select from meant) order by date desc, id desc limit 500) e),
told as materialized (
  select l.person_id, l.text, l.entry_id, l.date from (
    select l.id from learning l, fits where l.words @@ fits.query
    union select l.id from (select id from about order by id desc limit 400) a join learning l on l.entry_id = a.id) w
  join learning l on l.id = w.id where l.person_id is not null
  order by l.date desc, l.id desc limit 300),
talked as materialized (
  select ep.person_id, count(*) as times, max(ep.date) as date, (array_agg(ep.entry_id order by ep.date desc, ep.entry_id desc))[1] as entry_id
  from (select id from about order by id desc limit 400) a
  join entry_person ep on ep.entry_id = a.id group by ep.person_id),
evidence as materialized (
  select person_id, sum(expertise) as expertise, sum(told) as told, sum(title) as title, sum(talked) as talked from (
    select person_id, 1 as expertise, 0 as told, 0 as title, 0 as talked
    from person_topic where topic in (select name from meant) or topic = $1
    union all select person_id, 0, count(*), 0, 0 from told group by person_id
    union all select p.id, 0, 0, 1, 0 from (
      select id from person where words @@ people_query($2::text[], '{}', 'B') limit 100) p
    union all select person_id, 0, 0, 0, times from talked) x
  group by person_id order by sum(expertise) * 4 + sum(told) * 2 + sum(title) * 2 + sum(talked) * 0.5 desc limit 60)
select json_build_object(
  'topic', (select name from meant order by (name = $1) desc, name limit 1),
  'entries', (select count(*) from about),
  'people', (select coalesce(json_agg(h), '[]') from (
    select ${summaryColumns},
      json_build_object('expertise', v.expertise, 'told', v.told, 'title', v.title, 'talked', v.talked) as evidence,
      coalesce(w.total * warmth_left($3::date - w.as_of, p.rhythm_days), 0) as warmth,
      t.text as quote,
      case when coalesce(t.entry_id, k.entry_id) is not null then json_build_object(
        'id', coalesce(t.entry_id, k.entry_id), 'date', coalesce(t.date, k.date),
        'kind', (select kind from touch where entry_id = coalesce(t.entry_id, k.entry_id) limit 1)) end as entry
    from ${summaryFrom}
    join evidence v on v.person_id = p.id
    left join warmth w on w.person_id = p.id
    left join talked k on k.person_id = p.id
    left join lateral (select text, entry_id, date from told where told.person_id = p.id order by date desc limit 1) t on true) h))::text`;

const placed = z.object({
  id: personId,
  name: z.string(),
  department: z.string().nullable(),
  title: z.string().nullable()
});

/** Whose work it is and whom one has not met, with the warmest who knows them or sits in the same department. */
function findFurther(
  words: readonly string[],
  people: readonly KnowingPerson[],
  { db, today }: EngineContext
): Promise<WhoKnows['further']> {
  const strangers = people.filter(({ strength }) => strength === 'not-met').map(({ id }) => id);
  if (words.length === 0 || strangers.length === 0) return Promise.resolve(null);
  return db.read.json(
    furtherSql,
    [strangers, today],
    z.object({ through: placed, to: placed }).nullable()
  );
}

const furtherSql = `
select (select json_build_object(
    'through', json_build_object('id', k.id, 'name', k.name, 'department', kd.name, 'title', k.title),
    'to', json_build_object('id', p.id, 'name', p.name, 'department', d.name, 'title', p.title))
  from person p
  left join department d on d.id = p.department_id
  cross join lateral (
    select x.id, max(x.near) as near from (
      select from_person as id, 2 as near from tie where to_person = p.id and kind in ('can-introduce', 'knows', 'reports-to')
      union all select to_person, 2 from tie where from_person = p.id and kind in ('reports-to', 'knows', 'introduced-by')
      union all select c.id, 1 from (
        select c.id from person c join warmth w on w.person_id = c.id
        where c.department_id = p.department_id order by w.as_of desc limit 20) c) x
    group by x.id) n
  join person k on k.id = n.id and k.id <> p.id
  join warmth w on w.person_id = k.id
  left join department kd on kd.id = k.department_id
  where p.id = any($1::uuid[])
  order by array_position($1::uuid[], p.id), n.near desc, w.total * warmth_left($2::date - w.as_of, k.rhythm_days) desc, k.id
  limit 1)::text`;

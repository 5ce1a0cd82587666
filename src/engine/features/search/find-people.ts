import { z } from 'zod';
import type { FoundGroup, SearchPlace } from '../../../contract/search';
import { isoDate } from '../../../domain/calendar/calendar';
import { foldText } from '../../../domain/matching/fold-text';
import type { NearName } from '../../../domain/matching/near-names';
import { excerptOf, type Sought } from '../../../domain/search/excerpt';
import { shortened } from '../../../domain/wording/words';
import type { EngineContext } from '../../context';
import { plannedOnce } from '../../database/planned-once';
import { nearNamesOf } from '../../names';
import { summaryColumns, summaryFrom, summaryRow, toSummary } from '../../reading/person-rows';
import { andAll, ofPerson } from './conditions';
import { excerptLength, foundGroup, type Asked } from './found-group';
import { textQuery } from './text-query';
import { createValues, type Values } from './values';
import { soughtIn, type Wanted } from './wanted';

const personRow = summaryRow.extend({
  rank: z.int(),
  day: isoDate,
  topic: z.string().nullable(),
  told: z.string().nullable()
});
const answer = z.object({ count: z.int(), rows: z.array(personRow) });

/**
 * People all of whose words begin so: by name first, then by what they do, where and what they
 * know about, then by what they told; those met last before others. With hardly anybody so, whose name is near, for names are often mistyped.
 */
export async function findPeople(
  wanted: Wanted,
  asked: Asked,
  { db, today, names }: EngineContext
): Promise<FoundGroup | null> {
  const near = nearNamesOf(await names()).find(soughtIn(wanted.words).map(foldText), mostNear);
  const values = createValues();
  const degrees = wanted.conditions.filter((one) => one.by === 'strength');
  // How well one knows somebody is the domain's to say, so everybody in question is fetched.
  const limit = degrees.length > 0 ? wanted.most : asked.limit + 1;
  const sql = peopleSql(wanted, { ...asked, limit }, near, today, values);
  // With words everything is found by index, whatever they are; conditions alone are planned for their values.
  const isByWords = soughtIn(wanted.words).length > 0 && wanted.conditions.length === 0;
  const found = await db.read.json(isByWords ? plannedOnce(sql) : sql, values.all, answer);
  const known = found.rows.filter((row) => {
    const { strength } = toSummary(row, today);
    return degrees.every((one) => (one.strength === strength) !== one.not);
  });
  return foundGroup(
    'people',
    {
      count: degrees.length > 0 ? known.length : found.count,
      rows: known,
      hit: (row) => {
        const { id, name, department, title, strength, lastContact } = toSummary(row, today);
        const marks = marksOfName(name, wanted.sought);
        const { topic, told } = row;
        return {
          type: 'person',
          id,
          name,
          department,
          title,
          strength,
          lastContact,
          topic,
          told: told && shortened(told, excerptLength),
          marks
        };
      },
      place: ({ rank, day, name, id }): SearchPlace => ({ rank, day, name, id })
    },
    wanted.most,
    asked.limit
  );
}

/** So many near names are looked at for those that meet all conditions. */
const mostNear = 200;

function peopleSql(
  wanted: Wanted,
  { after, limit }: Asked,
  nearby: readonly NearName[],
  today: EngineContext['today'],
  values: Values
): string {
  const { words, most } = wanted;
  const sought = soughtIn(wanted.words);
  const asked = wanted.conditions.filter(({ by }) => by !== 'strength');
  const conditions = andAll(asked, ofPerson(today), values);
  const fits = (weight: 'A' | '') =>
    sought.length + words.without.length === 0
      ? 'true'
      : `p.words @@ ${values.add(weight === 'A' ? wanted.queries.name : wanted.queries.card, 'tsquery')}`;
  const begins = (text: string) =>
    sought.length === 0
      ? 'false'
      : `exists (select from unnest(${values.add(sought, 'text[]')}) w(word)
          where strpos(' ' || searchable(${text}), ' ' || searchable(w.word)) > 0)`;
  const left = (...parts: string[]) =>
    `limit greatest(0, ${most + 1}${parts.map((part) => ` - (select count(*) from ${part})`).join('')})`;
  const isLong = sought.join('').length >= 3;
  const nearIds = values.add(
    nearby.map(({ id }) => id),
    'uuid[]'
  );
  const nearness = values.add(
    nearby.map((one) => one.nearness),
    'integer[]'
  );
  // Nobody met: after everybody who was.
  const day = `coalesce(a.last_contact, '0001-01-01'::date)`;
  const place = after
    ? `where (f.rank, f.day) < (${values.add(after.rank, 'integer')}, ${values.add(after.day, 'date')})
        or (f.rank, f.day) = (${values.add(after.rank, 'integer')}, ${values.add(after.day, 'date')})
          and (f.name, f.id) > (${values.add(after.name, 'text')}, ${values.add(after.id, 'uuid')})`
    : '';
  return `
with met as materialized (
  select p.id, p.name, 300 as rank, a.last_contact as day
  from acquaintance a join person p on p.id = a.person_id
  where ${fits('A')}${conditions} order by a.last_contact desc, a.person_id limit ${most + 1}),
unmet as materialized (
  select p.id, p.name, 300 as rank, '0001-01-01'::date as day
  from person p left join acquaintance a on a.person_id = p.id
  where ${fits('A')} and a.person_id is null${conditions} order by p.name ${left('met')}),
other as materialized (
  select p.id, p.name, 200 as rank, ${day} as day
  from person p left join acquaintance a on a.person_id = p.id
  where ${sought.length > 0} and ${fits('')} and p.id not in (select id from met union all select id from unmet)${conditions}
  ${left('met', 'unmet')}),
told as materialized (
  select p.id, p.name, 150 as rank, ${day} as day, l.text
  from (
    select distinct on (n.person_id) n.person_id, n.text from (
      select x.person_id, x.text, x.date, x.id from learning x
      where ${sought.length > 0} and x.person_id is not null and x.words @@ ${textQuery(wanted, values)}
      order by x.date desc, x.id desc limit 200) n
    order by n.person_id, n.date desc, n.id desc) l
  join person p on p.id = l.person_id left join acquaintance a on a.person_id = p.id
  where p.id not in (select id from met union all select id from unmet union all select id from other)${conditions}
  ${left('met', 'unmet', 'other')}),
near as materialized (
  select p.id, p.name, n.rank, ${day} as day
  from unnest(${nearIds}, ${nearness}) n(id, rank)
  join person p on p.id = n.id left join acquaintance a on a.person_id = p.id
  where ${isLong}${conditions}
  order by rank desc, day desc, p.name
  limit case when (select count(*) from met) + (select count(*) from unmet) + (select count(*) from other) + (select count(*) from told) < 3 then 12 else 0 end),
found as materialized (
  select id, name, max(rank) as rank, day, max(text) as told from (
    select *, null as text from met union all select *, null from unmet union all select *, null from other
    union all select * from told union all select *, null from near) x
  group by id, name, day)
select json_build_object('count', (select count(*) from found), 'rows', (
  select coalesce(json_agg(h order by h.rank desc, h.day desc, h.name, h.id), '[]') from (
    select ${summaryColumns}, f.rank, f.day, f.told,
      (select t.topic from person_topic t where f.rank = 200 and t.person_id = p.id and ${begins('t.topic')}
       order by t.position limit 1) as topic from ${summaryFrom}
    join (select * from found f ${place} order by f.rank desc, f.day desc, f.name, f.id limit ${limit}) f
      on f.id = p.id) h))::text`;
}

/** Where a name begins as the words do. */
function marksOfName(name: string, { words, begun }: Sought): [number, number][] {
  const beginnings = [...words.map(({ word }) => word), ...begun];
  return excerptOf(name, { words: [], begun: beginnings }, name.length).marks.map(([from, to]) => {
    const folded = foldText(name.slice(from, to));
    const length = Math.max(...beginnings.map((one) => (folded.startsWith(one) ? one.length : 0)));
    // Letters that fold to two would shift the end; then the whole word is marked.
    return [from, folded.length === to - from ? from + length : to];
  });
}

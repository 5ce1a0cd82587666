import { z } from 'zod';
import type { FoundGroup, SearchPlace } from '../../../contract/search';
import { addDays, isoDate } from '../../../domain/calendar/calendar';
import { touchKind } from '../../../domain/journal/touch';
import { entryId } from '../../../domain/people/ids';
import { excerptOf } from '../../../domain/search/excerpt';
import type { EngineContext } from '../../context';
import { andAll, ofEntry } from './conditions';
import { excerptLength, foundGroup, textSql, type Asked } from './found-group';
import { hasText, restQuery, textQuery } from './text-query';
import { createValues, type Values } from './values';
import type { Wanted } from './wanted';

const entryRow = z.object({
  rank: z.int(),
  id: entryId,
  date: isoDate,
  kind: touchKind.nullable(),
  text: z.string(),
  people: z.array(z.string())
});

const answer = z.object({
  entries: z.object({ count: z.int(), rows: z.array(entryRow) }),
  events: z.object({ count: z.int(), rows: z.array(entryRow) })
});

/** Entries that fit, and those of kind event apart from the others. */
export async function findEntries(
  wanted: Wanted,
  asked: Asked,
  { db, today }: EngineContext
): Promise<{ entries: FoundGroup | null; events: FoundGroup | null }> {
  const values = createValues();
  const found = await db.read.json(entriesSql(wanted, asked, today, values), values.all, answer);
  const toHits = ({ count, rows }: (typeof found)['entries']) => ({
    count,
    rows,
    hit: ({ text, rank: _rank, ...row }: (typeof rows)[number]) => {
      const { text: excerpt, marks } = excerptOf(text, wanted.sought, excerptLength);
      return {
        type: 'entry' as const,
        ...row,
        excerpt,
        marks: marks.map(([from, to]): [number, number] => [from, to])
      };
    },
    place: ({ rank, date, id }: (typeof rows)[number]): SearchPlace => ({
      rank,
      day: date,
      name: '',
      id
    })
  });
  return {
    entries: foundGroup('entries', toHits(found.entries), wanted.most, asked.limit),
    events: foundGroup('events', toHits(found.events), wanted.most, asked.limit)
  };
}

function entriesSql(
  wanted: Wanted,
  asked: Asked,
  today: EngineContext['today'],
  values: Values
): string {
  const { after, limit, order } = asked;
  const isRanked = order === 'best' && hasText(wanted);
  const ctes = matches(wanted, isRanked, today, values);
  const list = (which: string) => `
    select coalesce(json_agg(h order by h.rank desc, h.date desc, h.id desc), '[]') from (
      select m.rank, m.id, m.date, (select t.kind from touch t where t.entry_id = m.id limit 1) as kind, ${textSql('e.text', wanted, values)} as text, array(
        select p.name from entry_person ep join person p on p.id = ep.person_id
        where ep.entry_id = m.id order by p.name) as people
      from (
        select * from matched where ${which} ${after ? `and (rank, date, id) < (${values.add(after.rank, 'integer')}, ${values.add(after.day, 'date')}, ${values.add(after.id, 'uuid')})` : ''}
        order by rank desc, date desc, id desc limit ${limit + 1}) m
      join entry e on e.id = m.id) h`;
  return `with ${ctes}
select json_build_object(
  'entries', json_build_object('count', (select count(*) from matched where ${notEvent}), 'rows', (${list(notEvent)})),
  'events', json_build_object('count', (select count(*) from matched where ${isEvent}), 'rows', (${list(isEvent)})))::text`;
}

const isEvent = 'is_event';
const notEvent = 'not is_event';

/** CTEs that end in `matched`: id, date, rank and kind of the newest that fit. */
function matches(
  wanted: Wanted,
  isRanked: boolean,
  today: EngineContext['today'],
  values: Values
): string {
  const conditions = andAll(wanted.conditions, ofEntry, values);
  const most = wanted.most + 1;
  const query = hasText(wanted) ? textQuery(wanted, values) : null;
  const fits = query === null ? 'true' : `e.words @@ ${query}`;
  const rank = isRanked ? `(ts_rank(e.words, ${query}) * 100)::integer` : '0';
  const spans = spansOf(wanted, today, values);
  // All but the first part are fenced off (offset 0), for whoever must read on has a rare word,
  // and the planner would rather walk through all days than gather and sort.
  const parts = spans.map((span, index) => {
    const before = Array.from(
      { length: index },
      (_, part) => ` - (select count(*) from part${part})`
    ).join('');
    const one = `select e.id, e.date, e.words from entry e where ${fits}${span}${conditions}`;
    return index === 0
      ? `part0 as materialized (${one} order by e.date desc, e.id desc limit ${most})`
      : `part${index} as materialized (select * from (${one} offset 0) e order by e.date desc, e.id desc limit greatest(0, ${most}${before}))`;
  });
  const all = spans.map((_, index) => `select id, date, words from part${index}`);
  return `${parts.join(', ')},
    told as (select e.id, e.date, ${rank} as rank from (${all.join(' union all ')}) e${withPeople(wanted, isRanked, conditions, values)}),
    newest as materialized (
      select id, date, max(rank) as rank from told group by id, date order by date desc, id desc limit ${most}),
    event as materialized (
      select entry_id from touch where entry_id = any(array(select id from newest)) and kind = 'event'),
    matched as materialized (select m.*, m.id in (select entry_id from event) as is_event from newest m)`;
}

/** Entries on the timelines of the people named, whatever the text calls them. */
function withPeople(wanted: Wanted, isRanked: boolean, conditions: string, values: Values): string {
  const { named } = wanted;
  if (named === null || wanted.isLoose) return '';
  const fits = named.rest.length === 0 ? '' : ` and e.words @@ ${restQuery(wanted, values)}`;
  // An entry itself is looked at only for what it must hold besides.
  const entry =
    fits === '' && conditions === ''
      ? ''
      : `join entry e on e.id = near.id where true${fits}${conditions}`;
  return ` union all
      select near.id, near.date, ${isRanked ? usualRank : 0} from unnest(${values.add(named.ids, 'uuid[]')}) n(id)
      cross join lateral (
        select ep.entry_id as id, ep.date from entry_person ep where ep.person_id = n.id
        order by ep.date desc, ep.entry_id desc limit 200) near ${entry}`;
}

/** What one word that stands once in a text is worth: 0.06, times 100. */
const usualRank = 6;

/** Who finds so many in the last half year finds a thousand in four years. */
const often = 40;

/**
 * Stretches of days, newest first. A word of the journal is mostly found often enough in the
 * last half year; with several, gathering them costs more than what they have in common. Whatever
 * is rare there is looked for on all the days before at once.
 */
function spansOf(
  { words, conditions }: Wanted,
  today: EngineContext['today'],
  values: Values
): string[] {
  const count = words.whole.length + words.phrases.length + Number(words.begun !== '');
  if (count !== 1 || conditions.some(({ by }) => by === 'date')) return [''];
  const [halfYear, fourYears] = [183, 1461].map((days) =>
    values.add(addDays(today, -days), 'date')
  );
  const isOften = `(select count(*) from part0) >= ${often}`;
  return [
    ` and e.date > ${halfYear}`,
    ` and ${isOften} and e.date <= ${halfYear} and e.date > ${fourYears}`,
    ` and e.date <= case when ${isOften} then ${fourYears} else ${halfYear} end`
  ];
}

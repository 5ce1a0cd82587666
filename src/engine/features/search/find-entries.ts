import { z } from 'zod';
import type { FoundGroup, SearchPlace } from '../../../contract/search';
import { addDays, isoDate } from '../../../domain/calendar/calendar';
import { touchKind } from '../../../domain/journal/touch';
import { entryId } from '../../../domain/people/ids';
import { excerptOf } from '../../../domain/search/excerpt';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/read-db';
import { plannedOnce } from '../../database/planned-once';
import { andAll, gatherEntries, ofEntry } from './conditions';
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
  const isFew = await isRare(wanted, db.read);
  const sql = entriesSql(wanted, asked, isFew ? null : today, values);
  const found = await db.read.json(isFew ? plannedOnce(sql) : sql, values.all, answer);
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
  today: EngineContext['today'] | null,
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
  today: EngineContext['today'] | null,
  values: Values
): string {
  const gathered = gatherEntries(wanted.conditions, hasText(wanted), values);
  const conditions = gathered.fits('e.id') + andAll(gathered.conditions, ofEntry, values);
  const most = wanted.most + 1;
  const query = hasText(wanted) ? textQuery(wanted, values) : null;
  const fits = query === null ? 'true' : `e.words @@ ${query}`;
  const rank = isRanked ? `(ts_rank(e.words, ${query}) * 100)::integer` : '0';
  const spans = today === null ? [''] : spansOf(wanted, today, values);
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
  return `${gathered.cte}${parts.join(', ')},
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

/** A word that stands in fewer entries is gathered wherever it is. */
const few = 60;

/** Whether the words stand in so few entries that one plan fits, whatever they are. */
async function isRare(wanted: Wanted, db: ReadDb): Promise<boolean> {
  if (!isOneWord(wanted) || wanted.conditions.length > 0) return false;
  const values = createValues();
  const { n } = await db.one(
    plannedOnce(`select count(*)::integer as n from (
      select from entry e where e.words @@ ${textQuery(wanted, values)} limit ${few}) x`),
    values.all,
    z.object({ n: z.int() })
  );
  return n < few;
}

const isOneWord = ({ words: { whole, phrases, begun } }: Wanted): boolean =>
  whole.length + phrases.length + Number(begun !== '') === 1;

/**
 * Stretches of days, newest first, for as many as are ranked: who finds 40 in the last half year
 * finds a thousand in four years, who finds 500 in a year and a half. With several words,
 * gathering each costs more than what they have in common; what is seldom is looked for on all
 * the days before at once.
 */
function spansOf(wanted: Wanted, today: EngineContext['today'], values: Values): string[] {
  if (!isOneWord(wanted) || wanted.conditions.some(({ by }) => by === 'date')) return [''];
  const ago = (days: number) => values.add(addDays(today, -days), 'date');
  const [first, second, third] = [ago(183), ago(549), ago(1461)];
  const found = '(select count(*) from part0)';
  return [
    ` and e.date > ${first}`,
    ` and ${found} >= 500 and e.date <= ${first} and e.date > ${second}`,
    ` and ${found} between 40 and 499 and e.date <= ${first} and e.date > ${third}`,
    ` and e.date <= case when ${found} >= 500 then ${second} when ${found} >= 40 then ${third} else ${first} end`
  ];
}

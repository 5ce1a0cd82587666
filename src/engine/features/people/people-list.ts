import { z } from 'zod';
import type {
  NextThing,
  PeopleFilter,
  PeopleGroup,
  PeopleOrder,
  PersonLine
} from '../../../contract/people';
import { clockTime, isoDate, type IsoDate } from '../../../domain/calendar/calendar';
import { lastDateOf, weekHolding } from '../../../domain/calendar/week-rules';
import { nextContactBy } from '../../../domain/cadence/cadence';
import { promiseBy } from '../../../domain/capture-line/parsed-line';
import { practice } from '../../../domain/goals/practice';
import { foldText } from '../../../domain/matching/fold-text';
import { isWithinOneEdit } from '../../../domain/matching/one-edit';
import { personId, type PersonId } from '../../../domain/people/ids';
import { role } from '../../../domain/people/role';
import type { EngineContext } from '../../context';
import { plannedOnce } from '../../database/planned-once';
import type { Names } from '../../names';
import { summaryColumns, summaryFrom, summaryRow, toSummary } from '../../reading/person-rows';
import { nextPlanSql } from '../../reading/plan-rows';
import {
  conditionOf,
  createBinding,
  filteredFrom,
  groupKey,
  orderKey,
  type Binding,
  type FilterScope
} from './people-filter';
import { pickStanding, type PeopleWindow, type PickedPeople } from './pick-standing';

type Wanted = PeopleWindow;

/** One window of a list: found and sorted in memory where that knows enough, else in one statement. */
export async function browsePeople(
  wanted: Wanted,
  context: EngineContext
): Promise<{ total: number; people: PersonLine[]; groups: PeopleGroup[] }> {
  const { db, today } = context;
  const binding = createBinding();
  const day = binding.bind(today);
  const kept = await pickStanding(wanted, context);
  const sql = `${kept ? partOf(kept, binding) : await windowSql(wanted, context, binding, day)}
    select json_build_object(
      'total', (select people from total),
      'order', array(select id from part),
      'groups', ${kept || groupKey(wanted.order.by, day) === null ? `'[]'::json` : groupsSql(wanted.order)},
      'people', (select coalesce(json_agg(r), '[]') from (
        select ${lineColumns(day)} from ${summaryFrom}
        where p.id = any(array(select id from part))) r))::text`;
  const { total, order, people, groups } = await db.read.json(
    kept ? plannedOnce(sql) : sql,
    binding.params,
    windowRow
  );
  const lines = new Map(people.map((row) => [row.id, toLine(row, today)]));
  return {
    total,
    people: order.flatMap((id) => lines.get(id) ?? []),
    groups: kept?.groups ?? groups
  };
}

/** The ids of a part of a list, in its order. */
export async function pickPeople(wanted: Wanted, context: EngineContext): Promise<PersonId[]> {
  const kept = await pickStanding(wanted, context);
  if (kept) return kept.ids;
  const binding = createBinding();
  const day = binding.bind(context.today);
  return context.db.read.json(
    `${await windowSql(wanted, context, binding, day)}
     select to_json(array(select id from part))::text`,
    binding.params,
    z.array(personId)
  );
}

/** SQL for the columns of `lineRow`, for `summaryFrom`; `day` is the place of today. */
export const lineColumns = (day: string): string => `
  ${summaryColumns}, p.added_on as "addedOn", p.left_on as "leftOn",
  least(p.rhythm_days, (select min(rhythm_days) from role where person_id = p.id)) as "countingDays",
  array(select kind from role where person_id = p.id) as roles,
  (select until from later where person_id = p.id and until > ${day}::date) as "laterUntil",
  ${nextPlanSql('p.id', day)} as plan,
  (select json_build_object('by', made_by, 'text', text, 'due', due) from promise
   where person_id = p.id and state = 'open' order by due nulls last, made_on, id limit 1) as promise`;

/** What a line of the list is made of. */
export const lineRow = summaryRow.extend({
  addedOn: isoDate,
  leftOn: isoDate.nullable(),
  countingDays: z.int(),
  roles: z.array(role),
  laterUntil: isoDate.nullable(),
  plan: z.object({ practice, date: isoDate, time: clockTime.nullable() }).nullable(),
  promise: z.object({ by: promiseBy, text: z.string(), due: isoDate.nullable() }).nullable()
});

const groupsSql = ({ down }: PeopleOrder): string => `
  (select coalesce(json_agg(g order by g.key ${down ? 'desc' : 'asc'} nulls last), '[]') from (
    select "group" as name, count(*) as people, min(key) as key from fits group by "group") g)`;

const windowRow = z.object({
  groups: z.array(z.object({ name: z.string().nullable(), people: z.int() })),
  total: z.int(),
  order: z.array(personId),
  people: z.array(lineRow)
});

/** A row as the contract shows it, with strength, due state and the next thing of a day. */
export function toLine(row: z.infer<typeof lineRow>, today: IsoDate): PersonLine {
  const { countingDays, roles, laterUntil, leftOn, addedOn, plan, promise, ...summary } = row;
  const counting = { ...summary, addedOn, rhythmDays: countingDays };
  const shown = toSummary(counting, today);
  return {
    ...shown,
    rhythmDays: countingDays,
    nextBy: nextContactBy(counting),
    roles: role.options.filter((kind) => roles.includes(kind)),
    leftOn,
    laterUntil,
    next: nextThing()
  };

  function nextThing(): NextThing | null {
    if (plan !== null) return { type: 'plan', ...plan };
    if (promise !== null) return { type: 'promise', ...promise };
    const isQuiet = shown.due === 'due' || shown.due === 'slipping';
    return isQuiet && laterUntil === null && row.lastContact !== null ? { type: 'hello' } : null;
  }
}

/** What `windowSql` names, of people picked already. */
const partOf = ({ ids, total }: PickedPeople, { bind }: Binding): string => `
  with total as (select ${bind(total)}::integer as people),
  part as (select id from unnest(${bind(ids)}::uuid[]) as picked(id))`;

/** SQL that names `total`, how many meet the filter, and `part`, the ids of the window in order. */
async function windowSql(
  { filter, order, from, size }: Wanted,
  context: EngineContext,
  binding: Binding,
  day: string
): Promise<string> {
  const people = `from ${filteredFrom(day)} where ${conditionOf(filter, await scopeOf(filter, context), binding, day)}`;
  const turn = order.down ? 'desc' : 'asc';
  const part = `limit ${binding.bind(size)}::integer offset ${binding.bind(from)}::integer`;
  // By name an index has the order already, so that only the count walks over everybody.
  if (order.by === 'name')
    return `
      with total as materialized (select count(*) as people ${people}),
      part as materialized (select p.id ${people} order by p.sort_name ${turn}, p.id ${turn} ${part})`;
  return `
    with sorted_department as materialized (
      select id, row_number() over (order by folded(name), id) as place from department),
    fits as materialized (
      select p.id, p.sort_name, ${orderKey(order.by, day)} as key, ${groupKey(order.by, day) ?? 'null'} as "group" ${people}),
    total as (select count(*) as people from fits),
    part as materialized (
      select id from fits order by key ${turn} nulls last, sort_name, id ${part})`;
}

async function scopeOf(filter: PeopleFilter, context: EngineContext): Promise<FilterScope> {
  const { today } = context;
  const { weekRules } = await context.habits();
  const words = foldText(filter.words).split(/\s+/u).filter(Boolean).slice(0, 8);
  return {
    today,
    weekEnd: lastDateOf(weekHolding(today, weekRules), weekRules),
    spellings: words.length === 0 ? [] : spellingsOf(words, await context.names())
  };
}

/** Each word with the spellings it is one slip away from, when nobody's name is written so. */
function spellingsOf(words: readonly string[], names: Names): string[][] {
  return words.map((word) => {
    const { person, others, fit } = names.index.find(word);
    if (fit !== 'typo' || person === null) return [word];
    const near = [person, ...others].flatMap((id) =>
      foldText(names.nameOf.get(id) ?? '').split(/[\s-]+/u)
    );
    return [word, ...new Set(near.filter((text) => isWithinOneEdit(text, word)))];
  });
}

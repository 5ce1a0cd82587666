import { z } from 'zod';
import type { IsoDate } from '../../domain/calendar/calendar';
import type { PersonId, PlanId } from '../../domain/people/ids';
import { planTitle } from '../../domain/plans/plan-title';
import { plansApi, type Plan } from '../../contract/plans';
import type { ReadDb } from '../database/read-db';

const planRow = plansApi.listPlans.output.element.omit({ title: true });

interface PlanSpan {
  from?: IsoDate | null | undefined;
  to?: IsoDate | null | undefined;
  person?: PersonId | null | undefined;
  ids?: readonly PlanId[];
  openOnly?: boolean;
}

/** The plans of a span by date, then time; what a touch has kept is done. */
export async function readPlans(
  db: ReadDb,
  { from, to, person, ids, openOnly = false }: PlanSpan
): Promise<Plan[]> {
  const rows = await db.json(
    plansSql,
    [from ?? null, to ?? null, person ?? null, openOnly, ids ?? null],
    z.array(planRow)
  );
  return rows.map((row) => ({
    ...row,
    state: row.state === 'planned' && row.entry !== null ? 'done' : row.state,
    title: planTitle({ ...row, people: row.people.map(({ name }) => name) })
  }));
}

/** Everybody with whom something is planned from a day on. */
export async function readPlannedPeople(db: ReadDb, from: IsoDate): Promise<ReadonlySet<string>> {
  const rows = await db.rows(
    `select distinct lp.person_id as id from plan_person lp join plan l on l.id = lp.plan_id
     where l.date >= $1 and ${isOpenPlan('l')}`,
    [from],
    z.object({ id: z.string() })
  );
  return new Set(rows.map(({ id }) => id));
}

/** SQL: whether the plan of this alias is still meant and no touch has kept it. */
export const isOpenPlan = (plan: string): string =>
  `(${plan}.state = 'planned' and plan_kept_by(${plan}) is null)`;

/** SQL for the next thing planned with a person from a day on, as JSON of door, date and time; null when there is none. */
export const nextPlanSql = (person: string, day: string): string => `
  (select json_build_object('practice', l.practice, 'date', l.date, 'time', l.time)
   from plan_person lp join plan l on l.id = lp.plan_id
   where lp.person_id = ${person} and l.date >= ${day}::date and ${isOpenPlan('l')}
   order by l.date, l.time nulls last, l.id limit 1)`;

const plansSql = `
select coalesce(json_agg(x order by x.date, x.time nulls last, x.id), '[]')::text from (
  select l.id, l.kind, l.practice, l.date, l.time, l.minutes, l.place, l.cue, l.note, l.state,
    l.made_on as "madeOn", case when l.state = 'let-go' then null else plan_kept_by(l) end as entry,
    (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'title', p.title,
        'department', d.name) order by lp.position), '[]')
     from plan_person lp join person p on p.id = lp.person_id
     left join department d on d.id = p.department_id where lp.plan_id = l.id) as people
  from plan l
  where ($1::date is null or l.date >= $1) and ($2::date is null or l.date <= $2)
    and ($3::uuid is null or l.id in (select plan_id from plan_person where person_id = $3))
    and (not $4::boolean or ${isOpenPlan('l')})
    and ($5::uuid[] is null or l.id = any($5))) x`;

import { z } from 'zod';
import { plansApi, type WrittenPlan } from '../../../contract/plans';
import { kindsKeeping } from '../../../domain/plans/plan';
import type { WriteDb } from '../../database/database';
import type { ReadDb } from '../../database/read-db';
import type { PlanWriter } from '../../plan-writer';

/** The one writer of plans, also for other features. */
export const planWriter: PlanWriter = {
  read: readWrittenPlans,

  write: writePlan,

  async remove(tx, ids) {
    await tx.run('delete from plan where id = any($1::uuid[])', [ids]);
  }
};

const writtenPlan = plansApi.removePlan.output.shape.before;

/** Those of these plans that are there, whole. */
export function readWrittenPlans(db: ReadDb, ids: readonly string[]): Promise<WrittenPlan[]> {
  return db.json(
    `select coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'practice', practice, 'date', date,
       'time', time, 'minutes', minutes, 'place', place, 'cue', cue, 'note', note, 'state', state,
       'madeOn', made_on, 'people', (select coalesce(json_agg(person_id order by position), '[]')
         from plan_person where plan_id = plan.id)) order by id), '[]')::text
     from plan where id = any($1::uuid[])`,
    [ids],
    z.array(writtenPlan)
  );
}

/** Writes a plan, or makes one that is there this. */
export async function writePlan(tx: WriteDb, plan: WrittenPlan): Promise<void> {
  await tx.run(
    `insert into plan (id, kind, kinds, practice, date, time, minutes, place, cue, note, state, made_on)
     values ($1, $2, $3::text[], $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (id) do update set kind = excluded.kind, kinds = excluded.kinds,
       practice = excluded.practice, date = excluded.date, time = excluded.time,
       minutes = excluded.minutes, place = excluded.place, cue = excluded.cue, note = excluded.note,
       state = excluded.state`,
    [
      plan.id,
      plan.kind,
      kindsKeeping(plan),
      plan.practice,
      plan.date,
      plan.time,
      plan.minutes,
      plan.place,
      plan.cue,
      plan.note,
      plan.state,
      plan.madeOn
    ]
  );
  await tx.run('delete from plan_person where plan_id = $1 and person_id <> all($2::uuid[])', [
    plan.id,
    plan.people
  ]);
  await tx.run(
    `insert into plan_person (plan_id, person_id, position)
     select distinct on (p.id) $1::uuid, p.id, w.place
     from unnest($2::uuid[]) with ordinality as w(id, place) join person p on p.id = w.id
     order by p.id, w.place
     on conflict (plan_id, person_id) do update set position = excluded.position`,
    [plan.id, plan.people]
  );
}

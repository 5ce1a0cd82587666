import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import { plansApi } from '../../../contract/plans';
import type { PlanChange, WantedPlan, WrittenPlan } from '../../../contract/plans';
import { planId, type PersonId, type PlanId } from '../../../domain/people/ids';
import { kindsKeeping, usualDoor } from '../../../domain/plans/plan';
import type { EngineContext } from '../../context';
import type { ReadDb, WriteDb } from '../../database/database';

/** Plans something. */
export const addPlan = (
  wanted: WantedPlan,
  { db, newId, today }: EngineContext
): Promise<{ id: PlanId }> =>
  db.transaction(async (tx) => {
    const id = planId.parse(newId());
    const { kind, date, people = [] } = wanted;
    await refuseStrangers(tx, people);
    await writePlan(tx, {
      id,
      kind,
      practice: wanted.practice ?? usualDoor[kind],
      date,
      time: wanted.time ?? null,
      minutes: wanted.minutes ?? null,
      people,
      place: wanted.place ?? null,
      cue: wanted.cue ?? null,
      note: wanted.note ?? null,
      state: 'planned',
      madeOn: today
    });
    return { id };
  });

/** Changes what is given of a plan. */
export const changePlan = (
  { id, change }: { id: PlanId; change: PlanChange },
  { db }: EngineContext
): Promise<{ before: Omit<WrittenPlan, 'id' | 'madeOn'> }> =>
  db.transaction(async (tx) => {
    const { id: _id, madeOn, ...before } = await readPlan(tx, id);
    if (change.people) await refuseStrangers(tx, change.people);
    await writePlan(tx, {
      id,
      madeOn,
      kind: change.kind ?? before.kind,
      practice: change.practice ?? before.practice,
      date: change.date ?? before.date,
      people: change.people ?? before.people,
      state: change.state ?? before.state,
      time: given(change.time, before.time),
      minutes: given(change.minutes, before.minutes),
      place: given(change.place, before.place),
      cue: given(change.cue, before.cue),
      note: given(change.note, before.note)
    });
    return { before };
  });

/** Takes a plan away. */
export const removePlan = (
  { id }: { id: PlanId },
  { db }: EngineContext
): Promise<{ before: WrittenPlan }> =>
  db.transaction(async (tx) => {
    const before = await readPlan(tx, id);
    await tx.run('delete from plan where id = $1', [id]);
    return { before };
  });

/** Brings a plan back as it was. */
export const restorePlan = (
  plan: WrittenPlan,
  { db }: EngineContext
): Promise<Record<string, never>> =>
  db.transaction(async (tx) => {
    await writePlan(tx, plan);
    return {};
  });

/** Null is an answer too. */
const given = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);

const writtenRow = plansApi.removePlan.output.shape.before;

async function readPlan(db: ReadDb, id: PlanId): Promise<WrittenPlan> {
  const found = await db.json(
    `select (select json_build_object('id', id, 'kind', kind, 'practice', practice, 'date', date,
       'time', time, 'minutes', minutes, 'place', place, 'cue', cue, 'note', note, 'state', state,
       'madeOn', made_on, 'people', (select coalesce(json_agg(person_id order by position), '[]')
         from plan_person where plan_id = plan.id))::text from plan where id = $1)`,
    [id],
    writtenRow.nullable()
  );
  if (!found) throw new JournalError('not-found', 'This plan is not there any more.');
  return found;
}

async function writePlan(tx: WriteDb, plan: WrittenPlan): Promise<void> {
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

async function refuseStrangers(db: ReadDb, people: readonly PersonId[]): Promise<void> {
  const { known } = await db.one(
    'select count(*)::integer as known from person where id = any($1::uuid[])',
    [people],
    z.object({ known: z.int() })
  );
  if (known < new Set(people).size)
    throw new JournalError('not-found', 'This person is not in the journal any more.');
}

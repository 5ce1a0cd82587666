import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import type { PlanChange, WantedPlan, WrittenPlan } from '../../../contract/plans';
import { planId, type PersonId, type PlanId } from '../../../domain/people/ids';
import { usualDoor } from '../../../domain/plans/plan';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/read-db';
import { readWrittenPlans, writePlan } from './write-plans';

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

async function refuseStrangers(db: ReadDb, people: readonly PersonId[]): Promise<void> {
  const { known } = await db.one(
    'select count(*)::integer as known from person where id = any($1::uuid[])',
    [people],
    z.object({ known: z.int() })
  );
  if (known < new Set(people).size)
    throw new JournalError('not-found', 'This person is not in the journal any more.');
}

async function readPlan(db: ReadDb, id: PlanId): Promise<WrittenPlan> {
  const [found] = await readWrittenPlans(db, [id]);
  if (!found) throw new JournalError('not-found', 'This plan is not there any more.');
  return found;
}

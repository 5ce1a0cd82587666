import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import type { PeopleChange } from '../../../contract/people';
import type { ListId, PersonId, StepId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import { personReferences } from './person-references';
import { recordStep, type StepScope } from '../../row-step';

interface PeopleStep {
  step: StepId;
  /** How many were changed; those who had it so already are not counted. */
  people: number;
}

/** Gives people one change, in a step that can be taken back. @throws JournalError not-found */
export function changePeople(
  ids: readonly PersonId[],
  change: PeopleChange,
  context: EngineContext
): Promise<PeopleStep> {
  return context.db.transaction(async (tx) => {
    let people = 0;
    const step = await recordStep(tx, context, scopesOf(ids, change), async () => {
      people = await apply(tx, ids, change, context);
    });
    return { step, people };
  });
}

/** Deletes people with all that hangs on them, in a step that can be taken back. */
export function deletePeople(
  ids: readonly PersonId[],
  context: EngineContext
): Promise<PeopleStep> {
  return context.db.transaction(async (tx) => {
    const { people } = await tx.one(
      'select count(*)::integer as people from person where id = any($1::uuid[])',
      [ids],
      z.object({ people: z.int() })
    );
    const step = await recordStep(tx, context, everythingOf(ids), () =>
      context.people.remove(tx, ids)
    );
    return { step, people };
  });
}

/** All rows that are, or speak of, these people. */
export const everythingOf = (ids: readonly string[]): StepScope[] => [
  { table: 'person', where: 't.id = any($1::uuid[])', params: [ids] },
  // What was planned with nobody else goes with them.
  {
    table: 'plan',
    where: 't.id in (select plan_id from plan_person where person_id = any($1::uuid[]))',
    params: [ids]
  },
  ...personReferences.map(({ table, column }) => ({
    table,
    where: `t.${column} = any($1::uuid[])`,
    params: [ids]
  }))
];

function scopesOf(ids: readonly PersonId[], change: PeopleChange): StepScope[] {
  const of = (table: string, column: string): StepScope => ({
    table,
    where: `t.${column} = any($1::uuid[])`,
    params: [ids]
  });
  switch (change.set) {
    case 'rhythm':
    case 'left':
      return [of('person', 'id')];
    case 'department':
      return [departmentScope(change.name), of('person', 'id')];
    case 'role':
      return [of('role', 'person_id')];
    case 'later':
      return [of('later', 'person_id')];
    case 'list':
      break;
  }
  return [of('saved_list_person', 'person_id')];
}

/** A department that is made for the change goes again with it. */
const departmentScope = (name: string | null): StepScope => ({
  table: 'department',
  where: 'folded(t.name) = folded($1::text)',
  params: [name]
});

async function apply(
  tx: WriteDb,
  ids: readonly PersonId[],
  change: PeopleChange,
  { today, newId, people }: EngineContext
): Promise<number> {
  switch (change.set) {
    case 'rhythm':
      return tx.run(
        'update person set rhythm_days = $2 where id = any($1::uuid[]) and rhythm_days <> $2',
        [ids, change.days]
      );
    case 'department': {
      const found =
        change.name === null ? null : await people.ensureDepartments(tx, [change.name], newId);
      return tx.run(
        'update person set department_id = $2 where id = any($1::uuid[]) and department_id is distinct from $2',
        [ids, found?.ids[0] ?? null]
      );
    }
    case 'role':
      return change.on
        ? tx.run(
            `insert into role (person_id, kind, since)
             select id, $2, $3 from person where id = any($1::uuid[]) on conflict do nothing`,
            [ids, change.role, today]
          )
        : tx.run('delete from role where person_id = any($1::uuid[]) and kind = $2', [
            ids,
            change.role
          ]);
    case 'left':
      return change.on === null ? people.comeBack(tx, ids) : people.leave(tx, ids, change.on);
    case 'later':
      return change.until === null
        ? tx.run('delete from later where person_id = any($1::uuid[])', [ids])
        : tx.run(
            `insert into later (person_id, until) select id, $2 from person where id = any($1::uuid[])
             on conflict (person_id) do update set until = excluded.until`,
            [ids, change.until]
          );
    case 'list':
      break;
  }
  return changeList(tx, ids, change.list, change.on);
}

async function changeList(
  tx: WriteDb,
  ids: readonly PersonId[],
  list: ListId,
  on: boolean
): Promise<number> {
  if (!on)
    return tx.run(
      'delete from saved_list_person where person_id = any($1::uuid[]) and list_id = $2',
      [ids, list]
    );
  const found = await tx.maybe(
    'select id from saved_list where id = $1 and filter is null',
    [list],
    z.object({ id: z.string() })
  );
  if (!found) throw new JournalError('not-found', 'This list is not there any more.');
  return tx.run(
    `insert into saved_list_person (list_id, person_id)
     select $2, id from person where id = any($1::uuid[]) on conflict do nothing`,
    [ids, list]
  );
}

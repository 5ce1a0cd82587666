import type { ImportPreview } from '../../../contract/transfer';
import type { PersonFields, PlannedPerson } from '../../../domain/transfer/planned-import';
import type { WriteDb } from '../../database/database';
import type { EngineContext } from '../../context';
import type { ImportPlanner } from '../../import-planner';
import type { WatchedImport } from '../../work-watch';
import { parts } from '../../parts';
import type { PersonRecord } from '../../people-writer';
import { applyCalendar } from './apply-calendar';
import { applyNews } from './apply-news';
import { applyPhotos, type PaintedPhoto } from './apply-photos';
import type { Made, Writers } from './made';

/** Who reports to whom. */
type Tie = Parameters<EngineContext['people']['setManagers']>[1][number];

/** Ties of one statement. */
const tiesAtOnce = 2_000;

/** The id of an import, null when there was nothing to do at all, and how many photos it gave. */
export interface Applied {
  readonly id: string | null;
  readonly photos: number;
}

/** Writes a plan, what of its meetings and news is accepted, and what is needed to take it back. */
export async function applyPlan(
  tx: WriteDb,
  plan: ImportPlanner,
  painted: readonly PaintedPhoto[],
  writers: Writers,
  context: EngineContext & { readonly running: WatchedImport }
): Promise<Applied> {
  const { calendar, news, preview, touched, departments: names } = plan.outline;
  const { proposed, busy, free } = calendar;
  const others = [proposed, news, busy, free, painted].reduce((sum, { length }) => sum + length, 0);
  if (touched + others === 0) return { id: null, photos: 0 };
  const id = context.newId();
  await insertBatch(tx, id, preview, proposed.length + news.length, context);
  const departments = await departmentsOf(tx, names, context);
  const ties: Tie[] = [];
  let done = 0;
  for await (const part of plan.people()) {
    await context.running.at({ stage: 'writing', done, of: touched });
    ties.push(...(await savePeople(tx, part, departments.ids, context)));
    await tx.run(
      `insert into import_change (batch_id, person_id, before, after)
       select $1, id, nullif(before, 'null'::jsonb), after
       from jsonb_to_recordset($2::jsonb) as r(id uuid, before jsonb, after jsonb)`,
      [id, JSON.stringify(part.map(changeOf))]
    );
    done += part.length;
  }
  for (const part of parts(ties, tiesAtOnce)) {
    await context.running.at({ stage: 'writing', done, of: touched });
    await context.people.setManagers(tx, part);
  }
  const made: Made = {
    calendar: await applyCalendar(tx, calendar, writers, context),
    news: await applyNews(tx, news, context),
    photos: await applyPhotos(tx, plan.outline.photos, painted, context)
  };
  await tx.run('update import_batch set made = $2::jsonb where id = $1', [
    id,
    JSON.stringify(made)
  ]);
  await tx.run(
    'insert into import_department (batch_id, department_id) select $1, unnest($2::uuid[])',
    [id, departments.created]
  );
  return { id, photos: made.photos?.length ?? 0 };
}

const insertBatch = (
  tx: WriteDb,
  id: string,
  preview: ImportPreview,
  contacts: number,
  { today }: EngineContext
): Promise<number> =>
  tx.run(
    `insert into import_batch (id, on_date, sources, new_people, changed_people, contacts)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, today, preview.sources.map(({ name }) => name), preview.new, preview.changed, contacts]
  );

/** Writes people with departments and managers. */
export async function writePeople(
  tx: WriteDb,
  people: readonly WrittenPerson[],
  context: EngineContext
): Promise<void> {
  const names = [...new Set(people.flatMap(({ after }) => after.department ?? []))];
  const { ids } = await departmentsOf(tx, names, context);
  await context.people.setManagers(tx, await savePeople(tx, people, ids, context));
}

/** A person to write; `before` tells whether the manager is another one. */
export type WrittenPerson = Pick<PlannedPerson, 'id' | 'after'> & {
  readonly before: PersonFields | null;
};

async function departmentsOf(
  tx: WriteDb,
  names: readonly string[],
  { people, newId }: EngineContext
): Promise<{ ids: ReadonlyMap<string, string | null>; created: readonly string[] }> {
  const { ids, created } = await people.ensureDepartments(tx, names, newId);
  return { ids: new Map(names.map((name, index) => [name, ids[index] ?? null])), created };
}

/** Writes people, and answers who has another manager now: that one may be written later. */
async function savePeople(
  tx: WriteDb,
  people: readonly WrittenPerson[],
  departments: ReadonlyMap<string, string | null>,
  context: EngineContext
): Promise<Tie[]> {
  await context.people.save(
    tx,
    people.map(({ id, after }) => personRecord(id, after, departments, context.today))
  );
  return people.flatMap(({ id, before, after }) =>
    (before?.managerId ?? null) === after.managerId ? [] : { person: id, manager: after.managerId }
  );
}

function personRecord(
  id: string,
  after: PersonFields,
  departmentIds: ReadonlyMap<string, string | null>,
  today: string
): PersonRecord {
  const { department, managerId: _, ...fields } = after;
  const departmentId = department === null ? null : (departmentIds.get(department) ?? null);
  return { id, ...fields, departmentId, addedOn: today };
}

const changeOf = ({ id, before, after }: WrittenPerson): object => ({
  id,
  before: before && fieldsOf(before),
  after: fieldsOf(after)
});

/** Only what an import writes, without an id. */
export function fieldsOf(person: PersonFields & { readonly id?: string }): PersonFields {
  const { id: _, ...fields } = person;
  return fields;
}

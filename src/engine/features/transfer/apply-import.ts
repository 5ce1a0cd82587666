import type { PersonFields, PlannedPerson } from '../../../domain/transfer/planned-import';
import type { WriteDb } from '../../database/database';
import type { EngineContext } from '../../context';
import type { WatchedImport } from '../../import-watch';
import type { PersonRecord } from '../../people-writer';
import { applyCalendar } from './apply-calendar';
import { applyNews } from './apply-news';
import type { Made, Writers } from './made';
import type { FilePlan } from './plan-files';

/** Rows of one statement: between two of them others are answered, and the import can be called off. */
const batchSize = 2_000;

/** What an import did beside people; its id is null when there was nothing to do at all. */
interface Applied {
  readonly id: string | null;
  readonly contacts: number;
  readonly occasions: number;
}

/** Writes a plan, what of its meetings and news is accepted, and what is needed to take it back. */
export async function applyPlan(
  tx: WriteDb,
  plan: FilePlan,
  accepted: ReadonlySet<string>,
  writers: Writers,
  context: EngineContext & { readonly running: WatchedImport }
): Promise<Applied> {
  const touched = plan.people.filter((person) => person.outcome !== 'same');
  const meetings = plan.calendar.proposed.filter(({ meeting }) => accepted.has(meeting.key));
  const news = plan.news.filter(({ key }) => accepted.has(key));
  const { busy, free } = plan.calendar;
  const counts = { contacts: meetings.length, occasions: news.length };
  if (touched.length + meetings.length + news.length + busy.length + free.length === 0)
    return { id: null, ...counts };
  const created = await writePeople(tx, touched, context, (done) =>
    context.running.at({ stage: 'writing', done, of: touched.length })
  );
  const made: Made = {
    calendar: await applyCalendar(tx, { ...plan.calendar, proposed: meetings }, writers, context),
    news: await applyNews(tx, news, context)
  };
  const id = context.newId();
  await tx.run(
    `insert into import_batch (id, on_date, sources, new_people, changed_people, contacts, made)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
    [
      id,
      context.today,
      plan.sources.map((source) => source.name),
      touched.filter((person) => person.before === null).length,
      touched.filter((person) => person.before !== null).length,
      meetings.length + news.length,
      JSON.stringify(made)
    ]
  );
  for (const batch of batches(touched)) {
    await tx.run(
      `insert into import_change (batch_id, person_id, before, after)
       select $1, id, nullif(before, 'null'::jsonb), after
       from jsonb_to_recordset($2::jsonb) as r(id uuid, before jsonb, after jsonb)`,
      [id, JSON.stringify(batch.map(changeOf))]
    );
  }
  await tx.run(
    'insert into import_department (batch_id, department_id) select $1, unnest($2::uuid[])',
    [id, created]
  );
  return { id, ...counts };
}

/** Writes people with departments and managers, telling after each part how many are written; answers the ids of departments made for it. */
export async function writePeople(
  tx: WriteDb,
  people: readonly WrittenPerson[],
  context: EngineContext,
  tell: (done: number) => Promise<void> = () => Promise.resolve()
): Promise<string[]> {
  const names = [...new Set(people.flatMap(({ after }) => after.department ?? []))];
  const { ids, created } = await context.people.ensureDepartments(tx, names, () => context.newId());
  const departmentIds = new Map(names.map((name, index) => [name, ids[index] ?? null]));
  let done = 0;
  for (const batch of batches(people)) {
    await tell(done);
    await context.people.save(
      tx,
      batch.map(({ id, after }) => personRecord(id, after, departmentIds, context.today))
    );
    done += batch.length;
  }
  await tell(done);
  const moved = people.filter(
    ({ before, after }) => (before?.managerId ?? null) !== after.managerId
  );
  for (const batch of batches(moved)) {
    await context.people.setManagers(
      tx,
      batch.map(({ id, after }) => ({ person: id, manager: after.managerId }))
    );
  }
  return created;
}

/** A person to write; `before` tells whether the manager is another one. */
export type WrittenPerson = Pick<PlannedPerson, 'id' | 'after'> & {
  readonly before: PersonFields | null;
};

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

const changeOf = ({ id, before, after }: PlannedPerson): object => ({
  id,
  before: before && fieldsOf(before),
  after: fieldsOf(after)
});

/** Only what an import writes, without an id. */
export function fieldsOf(person: PersonFields & { readonly id?: string }): PersonFields {
  const { id: _, ...fields } = person;
  return fields;
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += batchSize) yield all.slice(from, from + batchSize);
}

import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import type { KnownPerson, PersonFields } from '../../../domain/transfer/planned-import';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import { stepId } from '../../../domain/people/ids';
import { parts } from '../../parts';
import type { WatchedImport } from '../../work-watch';
import { takeBackStep } from '../../row-step';
import { fieldsOf, writePeople } from './apply-import';
import { undoNews } from './apply-news';
import { made, type Writers } from './made';
import { undoCalendar } from './undo-calendar';
import { knownPerson, readKnownPeople } from './known-people';
import { putPagesBack } from './pages-put-back';

/** What became of the people of an import that was taken back. */
interface Undone {
  /** New people who are gone. */
  removed: number;
  /** Entries and plans made of meetings that are gone; left out when there were none. */
  contacts?: number;
  /** Changed people who are what they were. */
  restored: number;
  /** People left alone: new ones with entries by now, and changed ones that were changed again. */
  kept: number;
  /** They are things of every kind: an export was read back. */
  ofThings?: true;
  /** Pages written by hand that stand in their folder again; left out when there were none. */
  pages?: string[];
}

const fields = z.preprocess(
  (value) => (value !== null && typeof value === 'object' ? { id: '', ...value } : value),
  knownPerson.nullable()
);

const changeRow = z.object({ id: z.string(), before: fields, after: fields });

/** Takes an import back. @throws JournalError not-found, conflict when it was taken back before, cancelled */
export async function undoImport(
  tx: WriteDb,
  batch: string,
  writers: Writers,
  context: EngineContext & { readonly running: WatchedImport }
): Promise<Undone> {
  const found = await tx.maybe(
    'select undone_at is not null as undone, made from import_batch where id = $1',
    [batch],
    z.object({ undone: z.boolean(), made })
  );
  if (!found) throw new JournalError('not-found', 'There is no such import.');
  if (found.undone) throw new JournalError('conflict', 'This import was taken back already.');
  const step = await readStepOf(tx, batch);
  if (step) {
    await takeBackStep(tx, step.id);
    await tx.run('update import_batch set undone_at = $2 where id = $1', [batch, context.now]);
    const { removed, restored } = step;
    const counts = { removed, restored, kept: 0, ofThings: true as const };
    // Before the journal has forgotten those words, for an export writes over what it takes for known.
    return {
      ...counts,
      ...(found.made.vault && (await putPagesBack(tx, batch, found.made.vault)))
    };
  }
  const { calendar, news, photos } = found.made;
  // First the meetings: who is in one that stays, stays too.
  const contacts = calendar ? await undoCalendar(tx, calendar, writers) : { removed: 0, kept: 0 };
  if (news) await undoNews(tx, news, context);
  if (photos) await context.people.removePhotos(tx, photos);
  const people = await peopleToUndo(tx, batch, context.running);
  const of = people.leaving.length + people.restored.length;
  let done = 0;
  const next = async (part: { readonly length: number }): Promise<void> => {
    await context.running.at({ stage: 'undoing', done, of });
    done += part.length;
  };
  for (const part of parts(people.leaving, atOnce)) {
    await next(part);
    await context.people.remove(tx, part);
  }
  for (const part of parts(people.restored, atOnce)) {
    await next(part);
    await writePeople(tx, part, context);
  }
  await context.running.at({ stage: 'undoing', done, of });
  await removeDepartments(tx, batch, context);
  await tx.run('update import_batch set undone_at = $2 where id = $1', [batch, context.now]);
  return {
    removed: people.leaving.length,
    ...(contacts.removed > 0 && { contacts: contacts.removed }),
    restored: people.restored.length,
    kept: people.kept + contacts.kept
  };
}

/** What was read back from a vault is kept as the rows it changed; null for any other import. */
const readStepOf = (tx: WriteDb, batch: string) =>
  tx.maybe(
    `select s.id, b.new_people as removed, b.changed_people as restored
     from people_step s join import_batch b on b.id = s.id where s.id = $1`,
    [batch],
    z.object({ id: stepId, removed: z.int(), restored: z.int() })
  );

/** Whom an import made that nobody spoke of since, who becomes what they were, and how many are left alone. */
interface PeopleToUndo {
  readonly leaving: string[];
  readonly restored: RestoredPerson[];
  kept: number;
}

/** Somebody as they were, with the manager of now. */
type RestoredPerson = Parameters<typeof writePeople>[1][number];

async function peopleToUndo(
  tx: WriteDb,
  batch: string,
  running: WatchedImport
): Promise<PeopleToUndo> {
  const looking = (): Promise<void> => running.at({ stage: 'undoing', done: 0, of: 0 });
  const undo: PeopleToUndo = { leaving: [], restored: [], kept: 0 };
  for await (const { changes, now } of changesOf(tx, batch, { isNew: true })) {
    await looking();
    const added = changes.map(({ id }) => id).filter((id) => now.has(id));
    const busy = await peopleWithTraces(tx, added);
    const leaving = added.filter((id) => !busy.has(id));
    undo.leaving.push(...leaving);
    undo.kept += added.length - leaving.length;
  }
  for await (const { changes, now } of changesOf(tx, batch, { isNew: false })) {
    await looking();
    const changed = changes.flatMap(({ id, before, after }) => {
      const person = now.get(id);
      return before && after && person ? [{ id, before, after, person }] : [];
    });
    const restorable = changed.filter(({ after, person }) => isEqual(person, after));
    const free = await withFreeKeys(tx, restorable, undo.leaving);
    undo.restored.push(
      ...free.map(({ id, before, person }) => ({ id, before: person, after: fieldsOf(before) }))
    );
    undo.kept += changed.length - free.length;
  }
  return undo;
}

/** The people an import made or changed, in parts, with how they are now. */
async function* changesOf(tx: WriteDb, batch: string, { isNew }: { isNew: boolean }) {
  let after: string | null = null;
  for (;;) {
    const changes: z.infer<typeof changeRow>[] = await tx.json(
      changesSql,
      [batch, isNew, after],
      z.array(changeRow)
    );
    const ids = changes.map(({ id }) => id);
    const now = new Map((await readKnownPeople(tx, ids)).map((person) => [person.id, person]));
    yield { changes, now };
    after = ids.at(-1) ?? null;
    if (changes.length < atOnce) return;
  }
}

/** People of one statement. */
const atOnce = 1_000;

// An import of before teams, time zones and families were read says nothing of them: they stay as they are.
const changesSql = `
select coalesce(json_agg(json_build_object('id', c.person_id, 'before', now.it || c.before,
  'after', now.it || c.after) order by c.person_id), '[]')::text
from (select * from import_change
  where batch_id = $1 and (before is null) = $2 and ($3::uuid is null or person_id > $3)
  order by person_id limit ${atOnce}) c
left join person p on p.id = c.person_id
cross join lateral (select jsonb_build_object('team', p.team, 'zone', p.zone, 'family', p.family) as it) now`;

/** Those of whom somebody wrote since; what the import itself made is taken back before. */
async function peopleWithTraces(tx: WriteDb, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.rows(
    `select id from unnest($1::uuid[]) as wanted(id)
     where exists (select from entry_person x where x.person_id = id)
        or exists (select from touch_person x where x.person_id = id)
        or exists (select from promise x where x.person_id = id)
        or exists (select from learning x where x.person_id = id)
        or exists (select from plan_person x where x.person_id = id)
        or exists (select from occasion x where x.person_id = id)
        or exists (select from role x where x.person_id = id)
        or exists (select from photo x where x.person_id = id)`,
    [ids],
    z.object({ id: z.string() })
  );
  return new Set(rows.map((row) => row.id));
}

/** Without those whose old e-mail address, number or manager is taken or gone by now. */
async function withFreeKeys<P extends { id: string; before: PersonFields }>(
  tx: WriteDb,
  people: readonly P[],
  leaving: readonly string[]
): Promise<P[]> {
  const wanted = people.map(({ id, before }) => ({
    id,
    email: before.email,
    number: before.employeeNumber,
    manager: before.managerId
  }));
  const rows = await tx.rows(
    `select w.id from jsonb_to_recordset($1::jsonb) as w(id uuid, email text, number text, manager uuid)
     where exists (select from person p where p.id <> w.id and p.id <> all($2::uuid[])
         and (lower(p.email) = lower(w.email) or p.employee_number = w.number))
       or (w.manager is not null
         and not exists (select from person m where m.id = w.manager and m.id <> all($2::uuid[])))`,
    [JSON.stringify(wanted), leaving],
    z.object({ id: z.string() })
  );
  const blocked = new Set(rows.map((row) => row.id));
  return people.filter(({ id }) => !blocked.has(id));
}

async function removeDepartments(
  tx: WriteDb,
  batch: string,
  context: EngineContext
): Promise<void> {
  const rows = await tx.rows(
    'select department_id as id from import_department where batch_id = $1',
    [batch],
    z.object({ id: z.string() })
  );
  await context.people.removeEmptyDepartments(
    tx,
    rows.map((row) => row.id)
  );
}

function isEqual(one: KnownPerson, other: KnownPerson): boolean {
  return (Object.keys(fieldsOf(one)) as (keyof PersonFields)[]).every(
    (field) => one[field] === other[field]
  );
}

import type { EntryFacts } from '../../../contract/entry';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { EntryId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';

interface Dated {
  id: EntryId;
  date: IsoDate;
}

/** Makes the promises of an entry these; whether one was kept stays as it is. */
export async function writePromises(
  tx: WriteDb,
  { id, date }: Dated,
  promises: EntryFacts['promises'],
  { newId }: EngineContext
): Promise<void> {
  const rows = promises.map((promise, position) => ({
    ...promise,
    id: promise.id ?? newId(),
    position
  }));
  await tx.run('delete from promise where entry_id = $1 and id <> all($2::uuid[])', [
    id,
    rows.map((row) => row.id)
  ]);
  await tx.run(
    `insert into promise (id, entry_id, position, person_id, made_by, text, due, made_on)
     select r.id, $1, r.position, r.person, r.by, r.text, r.due, $3
     from json_to_recordset($2::json) as r(id uuid, position int, person uuid, by text, text text, due date)
     on conflict (id) do update set position = excluded.position, person_id = excluded.person_id,
       made_by = excluded.made_by, text = excluded.text, due = excluded.due
     where promise.entry_id = excluded.entry_id`,
    [id, JSON.stringify(rows), date]
  );
  await linkOwed(tx, { id, date });
}

/** Makes what was learned in an entry these. */
export async function writeLearnings(
  tx: WriteDb,
  { id, date }: Dated,
  learnings: EntryFacts['learnings'],
  { newId }: EngineContext
): Promise<void> {
  const rows = learnings.map((learning, position) => ({
    ...learning,
    id: learning.id ?? newId(),
    position
  }));
  await tx.run('delete from learning where entry_id = $1 and id <> all($2::uuid[])', [
    id,
    rows.map((row) => row.id)
  ]);
  await tx.run(
    `insert into learning (id, entry_id, position, person_id, department_id, text, date)
     select r.id, $1, r.position, r.person, r.department, r.text, $3
     from json_to_recordset($2::json) as r(id uuid, position int, person uuid, department uuid, text text)
     on conflict (id) do update set position = excluded.position, person_id = excluded.person_id,
       department_id = excluded.department_id, text = excluded.text
     where learning.entry_id = excluded.entry_id`,
    [id, JSON.stringify(rows), date]
  );
}

/** Makes the private lines of an entry these, and puts the entry on the timelines they are for. */
export async function writePrivateLines(
  tx: WriteDb,
  { id, date }: Dated,
  lines: EntryFacts['privateLines']
): Promise<void> {
  await tx.run(
    `update entry_person set private_line = null where entry_id = $1 and private_line is not null and person_id <> all($2::uuid[])`,
    [id, lines.map(({ person }) => person)]
  );
  await tx.run(
    `insert into entry_person (entry_id, person_id, date, private_line)
     select distinct on (r.person) $1::uuid, r.person, $3::date, r.text
     from json_to_recordset($2::json) as r(person uuid, text text)
     on conflict (entry_id, person_id) do update set private_line = excluded.private_line`,
    [id, JSON.stringify(lines), date]
  );
}

/** Makes the topics that do not stand in the text these. */
export async function writeAddedTopics(
  tx: WriteDb,
  id: EntryId,
  topics: EntryFacts['topics']
): Promise<void> {
  const added = [...new Set(topics.map((topic) => topic.toLowerCase()))];
  await tx.run(
    'delete from entry_topic where entry_id = $1 and by_hand and topic <> all($2::text[])',
    [id, added]
  );
  await tx.run(
    `insert into entry_topic (entry_id, position, topic, by_hand)
     select $1, 999 + place, topic, true from unnest($2::text[]) with ordinality as t(topic, place)
     on conflict (entry_id, topic) do nothing`,
    [id, added]
  );
}

/** Who is owed something, or owes it, has the entry on their timeline. */
async function linkOwed(tx: WriteDb, { id, date }: Dated): Promise<void> {
  await tx.run(
    `insert into entry_person (entry_id, person_id, date)
     select distinct $1::uuid, p.person_id, $2::date from promise p where p.entry_id = $1 and p.person_id is not null
     on conflict (entry_id, person_id) do update set mentioned = false`,
    [id, date]
  );
}

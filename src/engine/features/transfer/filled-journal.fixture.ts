import type { Database } from '../../database/database';
import { openJournal, type TransferJournal } from '../../transfer-journal.fixture';

/** What a test writes into a journal past the capture line, to have any text and any date. */
export interface FixtureEntry {
  id: string;
  date: string;
  text: string;
  kind?: string;
  time?: string;
  minutes?: number;
  people?: readonly string[];
  topics?: readonly string[];
  promise?: { by: 'me' | 'them'; person: string; text: string; due?: string };
  learned?: { text: string; person?: string; department?: string };
}

/** Adds an entry with everything that hangs on it. */
export async function addEntry(db: Database, entry: FixtureEntry): Promise<void> {
  const { id, date, people = [] } = entry;
  await db.transaction(async (tx) => {
    await tx.run(
      `insert into entry (id, date, time, text, written_at, zone) values ($1, $2, $3, $4, '2026-11-21T11:00:00Z', 'Europe/Madrid')`,
      [id, date, entry.time ?? null, entry.text]
    );
    await tx.run(
      'insert into entry_person (entry_id, person_id, date) select $1, unnest($2::uuid[]), $3',
      [id, people, date]
    );
    for (const [position, topic] of (entry.topics ?? []).entries())
      await tx.run('insert into entry_topic (entry_id, position, topic) values ($1, $2, $3)', [
        id,
        position,
        topic
      ]);
    if (entry.kind) {
      await tx.run(
        `insert into touch (id, entry_id, kind, date, at, zone, minutes, begun_by_me, asked)
         values ($1, $1, $2, $3, '2026-11-21T11:00:00Z', 'Europe/Madrid', $4, true, false)`,
        [id, entry.kind, date, entry.minutes ?? null]
      );
      await tx.run(
        `insert into touch_person (touch_id, person_id, position, date, one_to_one)
         select $1, person, place, $3, $4 from unnest($2::uuid[]) with ordinality as p(person, place)`,
        [id, people, date, people.length === 1]
      );
    }
    const { promise, learned } = entry;
    if (promise)
      await tx.run(
        `insert into promise (id, entry_id, position, person_id, made_by, text, due, made_on) values ($1, $1, 0, $2, $3, $4, $5, $6)`,
        [id, promise.person, promise.by, promise.text, promise.due ?? null, date]
      );
    if (learned)
      await tx.run(
        `insert into learning (id, entry_id, position, person_id, department_id, text, date) values ($1, $1, 0, $2, $3, $4, $5)`,
        [id, learned.person ?? null, learned.department ?? null, learned.text, date]
      );
  });
}

/** An id that is the same in every run; higher numbers sort later. */
export const fixtureId = (number: number): string =>
  `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Adds a person with nothing but a name and perhaps a department. */
export async function addPerson(
  db: Database,
  person: { id: string; name: string; department?: string }
): Promise<void> {
  await db.transaction((tx) =>
    tx.run('insert into person (id, name, department_id, added_on) values ($1, $2, $3, $4)', [
      person.id,
      person.name,
      person.department ?? null,
      '2026-11-21'
    ])
  );
}

/** Adds a department. */
export async function addDepartment(db: Database, id: string, name: string): Promise<void> {
  await db.transaction((tx) =>
    tx.run('insert into department (id, name) values ($1, $2)', [id, name])
  );
}

/** The three people of Legal and a lunch with two of them. */
export async function journalWithLunch(): Promise<TransferJournal> {
  const journal = await openJournal();
  const { db } = journal;
  await addDepartment(db, fixtureId(1), 'Legal');
  await addPerson(db, { id: fixtureId(2), name: 'Ana Ruiz', department: fixtureId(1) });
  await addPerson(db, { id: fixtureId(3), name: 'Raj Patel' });
  await addEntry(db, {
    id: fixtureId(10),
    date: '2026-11-20',
    time: '12:30',
    text: 'lunch with Ana and Raj 45m, I owe Ana the OKR article by fri #okr',
    kind: 'lunch',
    minutes: 45,
    people: [fixtureId(2), fixtureId(3)],
    topics: ['okr'],
    promise: { by: 'me', person: fixtureId(2), text: 'the OKR article', due: '2026-11-27' },
    learned: { text: 'they plan Q3 in May', department: fixtureId(1), person: fixtureId(2) }
  });
  return journal;
}

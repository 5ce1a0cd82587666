import { v7 as uuidV7 } from 'uuid';
import type { Sqlite } from './open-sqlite';

/** A lunch with two people, a topic and a promise. */
export interface SavedLunch {
  people: readonly [string, string];
  text: string;
  date: string;
  due: string;
}

/** Writes what the journal writes of a lunch, and keeps the same counts, in one transaction. */
export function createSave(db: Sqlite): (lunch: SavedLunch) => void {
  const entry = db.prepare(
    `insert into entry (id, date, text, written_at, zone) values (?, ?, ?, '2026-11-18T11:00:00Z', 'Europe/Madrid')`
  );
  const words = db.prepare(
    'insert into entry_words (rowid, text) select rowid, text from entry where id = ?'
  );
  const timeline = db.prepare(
    'insert into entry_person (entry_id, person_id, date) values (?, ?, ?)'
  );
  const topic = db.prepare(
    `insert into entry_topic (entry_id, position, topic) values (?, 0, 'okr')`
  );
  const touch = db.prepare(
    `insert into touch (id, entry_id, kind, date, at, zone, minutes, begun_by_me, asked)
     values (?, ?, 'lunch', ?, '2026-11-17T11:00:00Z', 'Europe/Madrid', 45, 1, 0)`
  );
  const company = db.prepare(
    `insert into touch_person (touch_id, person_id, position, date, one_to_one, earlier_one_to_ones)
     values (:touch, :person, :place, :date, 0, coalesce((
       select earlier_one_to_ones + one_to_one from touch_person
       where person_id = :person and (date, touch_id) < (:date, :touch) order by date desc, touch_id desc limit 1), 0))`
  );
  const contact = db.prepare(
    `insert into acquaintance (person_id, first_contact, last_contact, contacts, one_to_ones) values (:person, :date, :date, 1, 0)
     on conflict (person_id) do update set first_contact = min(first_contact, :date),
       last_contact = max(last_contact, :date), contacts = contacts + 1`
  );
  const promise = db.prepare(
    `insert into promise (id, entry_id, position, person_id, made_by, text, due, made_on) values (?, ?, 0, ?, 'me', 'the notes', ?, ?)`
  );
  return db.transaction((lunch: SavedLunch) => {
    const [id, touchId] = [uuidV7(), uuidV7()];
    const { date } = lunch;
    entry.run(id, date, lunch.text);
    words.run(id);
    topic.run(id);
    touch.run(touchId, id, date);
    for (const [place, person] of lunch.people.entries()) {
      timeline.run(id, person, date);
      company.run({ touch: touchId, person, place, date });
      contact.run({ person, date });
    }
    promise.run(uuidV7(), id, lunch.people[0], lunch.due, date);
  });
}

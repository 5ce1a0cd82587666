import { z } from 'zod';
import type { ReadDb } from '../../../src/engine/database/read-db';
import type { Sqlite } from './open-sqlite';

/** So many rows are carried over at once. */
const batch = 20_000;

/** The same journal in a schema made for SQLite: the same counts kept, dates copied, FTS5 for texts and names. */
export async function copyJournal(from: ReadDb, to: Sqlite): Promise<void> {
  to.exec(tablesSql);
  for (const [table, columns] of Object.entries(copied)) await copyTable(from, to, table, columns);
  to.exec(indexesSql);
}

async function copyTable(from: ReadDb, to: Sqlite, table: string, columns: string): Promise<void> {
  const names = columns.split(', ');
  const insert = to.prepare(
    `insert into ${table} (${columns}) values (${names.map(() => '?').join(', ')})`
  );
  const write = to.transaction((rows: unknown[][]) => {
    for (const row of rows)
      insert.run(...row.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
  });
  for (let offset = 0; ; offset += batch) {
    const rows = await from.json(
      `select coalesce(json_agg(json_build_array(${columns})), '[]')::text
       from (select * from ${table} order by ${order[table] ?? 'id'} limit ${batch} offset ${offset}) x`,
      [],
      z.array(z.array(z.unknown()))
    );
    write(rows);
    if (rows.length < batch) return;
  }
}

const copied: Readonly<Record<string, string>> = {
  department: 'id, name',
  person:
    'id, name, sort_name, nickname, email, department_id, title, level, site, manager_name, note, rhythm_days, added_on, left_on',
  acquaintance: 'person_id, first_contact, last_contact, contacts, one_to_ones',
  tie: 'from_person, to_person, kind',
  entry: 'id, date, time, text, written_at, zone',
  entry_person: 'entry_id, person_id, date',
  entry_topic: 'entry_id, position, topic',
  touch:
    'id, entry_id, kind, date, at, zone, minutes, begun_by_me, asked, organised, practice, unknown_people',
  touch_person: 'touch_id, person_id, position, date, one_to_one, earlier_one_to_ones',
  promise: 'id, entry_id, position, person_id, made_by, text, due, state, settled_on, made_on',
  learning: 'id, entry_id, position, person_id, department_id, text, date'
};

const order: Readonly<Record<string, string>> = {
  acquaintance: 'person_id',
  tie: 'from_person, kind, to_person',
  entry_person: 'entry_id, person_id',
  entry_topic: 'entry_id, topic',
  touch_person: 'touch_id, person_id'
};

const tablesSql = `
create table department (id text primary key, name text not null);
create table person (
  id text primary key, name text not null, sort_name text not null, nickname text, email text, department_id text,
  title text, level text, site text, manager_name text, note text, rhythm_days integer not null,
  added_on text not null, left_on text);
create table acquaintance (
  person_id text primary key references person, first_contact text not null, last_contact text not null,
  contacts integer not null, one_to_ones integer not null) without rowid;
create table tie (
  from_person text not null, to_person text not null, kind text not null,
  primary key (from_person, kind, to_person)) without rowid;
create table entry (
  id text primary key, date text not null, time text, text text not null, written_at text not null, zone text not null);
create table entry_person (
  person_id text not null references person, date text not null, entry_id text not null references entry,
  primary key (person_id, date, entry_id)) without rowid;
create table entry_topic (
  entry_id text not null references entry, position integer not null, topic text not null,
  primary key (entry_id, topic)) without rowid;
create table touch (
  id text primary key, entry_id text not null references entry, kind text not null, date text not null, at text not null,
  zone text not null, minutes integer, begun_by_me integer not null, asked integer not null,
  organised integer not null default 0, practice text, unknown_people integer not null default 0);
create table touch_person (
  touch_id text not null references touch, person_id text not null references person, position integer not null,
  date text not null, one_to_one integer not null, earlier_one_to_ones integer not null,
  primary key (touch_id, person_id)) without rowid;
create table promise (
  id text primary key, entry_id text not null references entry, position integer not null, person_id text,
  made_by text not null, text text not null, due text, state text not null default 'open', settled_on text,
  made_on text not null);
create table learning (
  id text primary key, entry_id text not null references entry, position integer not null, person_id text,
  department_id text, text text not null, date text not null);`;

const indexesSql = `
create index person_sorted on person (sort_name, id);
create index person_department on person (department_id);
create index tie_to on tie (to_person, kind);
create index entry_newest on entry (date, id);
create index touch_date on touch (date, kind);
create index touch_entry on touch (entry_id, kind);
create index touch_asked on touch (date) where asked;
create index touch_person_newest on touch_person (person_id, date, touch_id);
create index touch_person_date on touch_person (date, person_id);
create index promise_open on promise (due, made_on) where state = 'open';
create index promise_person on promise (person_id);
create index promise_entry on promise (entry_id);
create index learning_entry on learning (entry_id);
create virtual table entry_words using fts5 (text, content = 'entry', tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3');
insert into entry_words (rowid, text) select rowid, text from entry;
create virtual table person_words using fts5 (name, content = 'person', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
insert into person_words (rowid, name) select rowid, name from person;
create virtual table person_trigrams using fts5 (name, content = 'person', tokenize = 'trigram remove_diacritics 1');
insert into person_trigrams (rowid, name) select rowid, name from person;
analyze;`;

import {
  instantAt,
  type ClockTime,
  type Instant,
  type IsoDate
} from '../../../domain/calendar/calendar';
import { learnedLines } from '../../../domain/journal/learned-lines';
import { isOneToOne } from '../../../domain/journal/touch';
import { foldText } from '../../../domain/matching/fold-text';
import { entryId, type EntryId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import { createPeople } from './create-people';
import type { NamedPerson, UnderstoodLine } from './understand-line';

/** What the writing of a line made: its entry, and who each mention became. */
export interface WrittenEntry {
  id: EntryId;
  named: (NamedPerson | null)[];
}

/** Writes an understood line as entry, touch, promises and learnings, with the new people it names. */
export async function writeEntry(
  tx: WriteDb,
  line: UnderstoodLine,
  context: EngineContext
): Promise<WrittenEntry> {
  const named = await createNewPeople(tx, line.named, context);
  const id = context.newId();
  await writeEntries(tx, [{ id, parsed: line.parsed, named }], context);
  return { id: entryId.parse(id), named };
}

/** Writes any number of lines whose people all exist or stay unknown, in one statement. */
export async function writeEntries(
  tx: WriteDb,
  lines: readonly (UnderstoodLine & { id: string })[],
  context: EngineContext
): Promise<void> {
  const rows = lines.map((line) => rowsOf(line, context));
  const all = (table: keyof ReturnType<typeof rowsOf>) =>
    rows.flatMap((row): object[] => row[table]);
  const doc = {
    entry: all('entry'),
    timeline: all('timeline'),
    topic: all('topic'),
    touch: all('touch'),
    company: all('company'),
    promise: all('promise'),
    learning: all('learning'),
    idea: all('idea')
  };
  await tx.run(insertSql, [JSON.stringify(doc)]);
}

function rowsOf({ id, parsed, named }: UnderstoodLine & { id: string }, context: EngineContext) {
  const { date, kind } = parsed;
  const known = named.flatMap((person) =>
    person?.id ? [{ id: person.id, role: person.role }] : []
  );
  const company = unique(
    known.filter((person) => person.role === 'with').map((person) => person.id)
  );
  const unknown = named.filter((person) => person?.role === 'with' && person.id === null).length;
  const touch = kind === null ? null : { kind, id: context.newId() };
  return {
    entry: [
      {
        id,
        date,
        time: parsed.time,
        text: parsed.text,
        place: parsed.place,
        event: parsed.event,
        audience: parsed.audience,
        written_at: context.now,
        zone: context.zone
      }
    ],
    timeline: unique(known.map((person) => person.id)).map((person_id) => ({
      entry_id: id,
      person_id,
      date
    })),
    topic: parsed.topics.map((topic, position) => ({ entry_id: id, topic, position })),
    touch: touch
      ? [
          {
            ...touch,
            entry_id: id,
            date,
            at: touchInstant(parsed, context),
            zone: context.zone,
            minutes: parsed.minutes,
            begun_by_me: parsed.begunByMe,
            asked: parsed.asked,
            organised: parsed.organised,
            unknown_people: unknown
          }
        ]
      : [],
    company: touch
      ? company.map((person_id, position) => ({
          touch_id: touch.id,
          person_id,
          position,
          date,
          one_to_one: isOneToOne(touch.kind, company.length + unknown)
        }))
      : [],
    promise: parsed.promises.map((promise, position) => ({
      id: context.newId(),
      entry_id: id,
      position,
      person_id: promise.mention === null ? null : (named[promise.mention]?.id ?? null),
      made_by: promise.by,
      text: promise.text,
      due: promise.due,
      made_on: date
    })),
    learning: learnedLines(parsed.text, parsed.learned).map((text, position) => ({
      id: context.newId(),
      entry_id: id,
      position,
      // Who it was learned from is only certain when there was one person.
      person_id: company.length === 1 ? (company[0] ?? null) : null,
      text,
      date
    })),
    idea: parsed.ideas.map((text, position) => ({ entry_id: id, position, text, date }))
  };
}

/** When the touch was: at the time said, else now for today and noon for another day. */
export function touchInstant(
  { date, time }: { date: IsoDate; time: ClockTime | null },
  { now, zone, today }: Pick<EngineContext, 'now' | 'zone' | 'today'>
): Instant {
  if (time) return instantAt(date, time, zone);
  return date === today ? now : instantAt(date, '12:00' as ClockTime, zone);
}

async function createNewPeople(
  tx: WriteDb,
  named: readonly (NamedPerson | null)[],
  context: EngineContext
): Promise<(NamedPerson | null)[]> {
  const created = await createPeople(
    tx,
    named.flatMap((person) => (person?.isNew ? [person] : [])),
    context
  );
  return named.map((person) => {
    const id = person?.isNew ? created.get(foldText(person.name)) : undefined;
    return person && id ? { ...person, id } : person;
  });
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

// One statement: Postgres checks foreign keys at its end, and one round trip takes a third of the time of seven.
const insertSql = `
with doc as (select $1::json as d),
entries as (
  insert into entry (id, date, time, text, place, event, audience, written_at, zone)
  select r.* from doc, json_to_recordset(d->'entry') as r(id uuid, date date, time text, text text,
    place text, event text, audience text, written_at timestamptz, zone text)),
timelines as (
  insert into entry_person (entry_id, person_id, date)
  select r.* from doc, json_to_recordset(d->'timeline') as r(entry_id uuid, person_id uuid, date date)),
topics as (
  insert into entry_topic (entry_id, position, topic)
  select r.* from doc, json_to_recordset(d->'topic') as r(entry_id uuid, position int, topic text)),
touches as (
  insert into touch (id, entry_id, kind, date, at, zone, minutes, begun_by_me, asked, organised, unknown_people)
  select r.* from doc, json_to_recordset(d->'touch') as r(id uuid, entry_id uuid, kind text, date date, at timestamptz,
    zone text, minutes int, begun_by_me boolean, asked boolean, organised boolean, unknown_people int)),
companies as (
  insert into touch_person (touch_id, person_id, position, date, one_to_one)
  select r.* from doc, json_to_recordset(d->'company') as r(touch_id uuid, person_id uuid, position int, date date, one_to_one boolean)),
ideas as (
  insert into idea (entry_id, position, text, date)
  select r.* from doc, json_to_recordset(d->'idea') as r(entry_id uuid, position int, text text, date date)),
drafts as (
  -- The line is safe: it must not come back as one still to be written.
  delete from draft where text in (select r.text from doc, json_to_recordset(d->'entry') as r(text text))),
promises as (
  insert into promise (id, entry_id, position, person_id, made_by, text, due, made_on)
  select r.* from doc, json_to_recordset(d->'promise') as r(id uuid, entry_id uuid, position int, person_id uuid,
    made_by text, text text, due date, made_on date))
insert into learning (id, entry_id, position, person_id, department_id, text, date)
select r.id, r.entry_id, r.position, r.person_id, p.department_id, r.text, r.date
from doc, json_to_recordset(d->'learning') as r(id uuid, entry_id uuid, position int, person_id uuid, text text, date date)
left join person p on p.id = r.person_id`;

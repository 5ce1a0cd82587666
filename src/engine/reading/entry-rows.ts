import { z } from 'zod';
import { entryPromise, timelineEntry } from '../../contract/timeline';
import { clockTime, isoDate } from '../../domain/calendar/calendar';
import { touchKind } from '../../domain/journal/touch';
import { entryId, personId, touchId, type EntryId } from '../../domain/people/ids';
import { practice, type Practice } from '../../domain/goals/practice';
import { countTouch, type TouchCount } from '../../domain/goals/touch-count';
import type { TimelineEntry } from '../../contract/timeline';
import type { ReadDb } from '../database/database';
import { plannedOnce, type SqlValue } from '../database/statements';

const namedPerson = z.object({ id: personId, name: z.string() });

const entryRow = z.object({
  id: entryId,
  date: isoDate,
  time: clockTime.nullable(),
  text: z.string(),
  touch: z
    .object({
      id: touchId,
      kind: touchKind,
      minutes: z.int().nullable(),
      asked: z.boolean(),
      begunByMe: z.boolean(),
      organised: z.boolean(),
      unknownPeople: z.int(),
      chosen: practice.nullable(),
      people: z.array(namedPerson.extend({ earlierOneToOnes: z.int() }))
    })
    .nullable(),
  linked: z.array(namedPerson),
  topics: z.array(z.string()),
  promises: z.array(entryPromise),
  learnings: timelineEntry.shape.learnings,
  privateLines: timelineEntry.shape.privateLines,
  place: z.string().nullable(),
  event: z.string().nullable(),
  audience: z.string().nullable(),
  ideas: z.array(z.string()),
  sensitive: z.boolean()
});

/**
 * Entries with all that was made of them. `which` is SQL that answers entry ids and dates
 * under the names `id` and `date`; newest first, and entries of one day last written first.
 */
export async function readEntries(
  db: ReadDb,
  which: string,
  params: readonly SqlValue[]
): Promise<TimelineEntry[]> {
  return (await readRows(db, which, params)).map(toTimelineEntry);
}

/** An entry and how its contact counts, beside what every timeline shows. */
export interface CountedEntry {
  readonly entry: TimelineEntry;
  readonly organised: boolean;
  /** The door the person chose; null: the door of its kind. */
  readonly chosenPractice: Practice | null;
}

/** One entry with how its contact counts; null when it is not there. */
export async function readCountedEntry(db: ReadDb, id: EntryId): Promise<CountedEntry | null> {
  const [row] = await readRows(db, 'select id, date from entry where id = $1', [id]);
  if (!row) return null;
  return {
    entry: toTimelineEntry(row),
    organised: row.touch?.organised ?? false,
    chosenPractice: row.touch?.chosen ?? null
  };
}

const readRows = (db: ReadDb, which: string, params: readonly SqlValue[]) =>
  db.json(plannedOnce(`with chosen as (${which}) ${entriesSql}`), params, z.array(entryRow));

const entriesSql = `
select coalesce(json_agg(json_build_object(
  'id', e.id, 'date', e.date, 'time', e.time, 'text', e.text,
  'touch', (
    select json_build_object(
      'id', t.id, 'kind', t.kind, 'minutes', t.minutes, 'asked', t.asked, 'begunByMe', t.begun_by_me,
      'organised', t.organised, 'unknownPeople', t.unknown_people, 'chosen', t.practice,
      'people', (
        select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'earlierOneToOnes', tp.earlier_one_to_ones) order by tp.position), '[]')
        from touch_person tp join person p on p.id = tp.person_id where tp.touch_id = t.id))
    from touch t where t.entry_id = e.id order by t.id limit 1),
  'topics', (select coalesce(json_agg(et.topic order by et.position), '[]') from entry_topic et where et.entry_id = e.id),
  'promises', (
    select coalesce(json_agg(json_build_object(
      'id', pr.id, 'by', pr.made_by, 'text', pr.text, 'due', pr.due, 'state', pr.state, 'settledOn', pr.settled_on,
      'person', case when pp.id is null then null else json_build_object('id', pp.id, 'name', pp.name) end
    ) order by pr.position), '[]')
    from promise pr left join person pp on pp.id = pr.person_id where pr.entry_id = e.id),
  'learnings', (
    select coalesce(json_agg(json_build_object('id', l.id, 'text', l.text,
      'person', case when lp.id is null then null else json_build_object('id', lp.id, 'name', lp.name) end,
      'department', case when ld.id is null then null else json_build_object('id', ld.id, 'name', ld.name) end
    ) order by l.position, l.id), '[]')
    from learning l left join person lp on lp.id = l.person_id left join department ld on ld.id = l.department_id
    where l.entry_id = e.id),
  'linked', (
    select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name, p.id), '[]')
    from entry_person ep join person p on p.id = ep.person_id where ep.entry_id = e.id),
  'privateLines', (
    select coalesce(json_agg(json_build_object('person', ep.person_id, 'text', ep.private_line) order by ep.person_id), '[]')
    from entry_person ep where ep.entry_id = e.id and ep.private_line is not null),
  'place', e.place, 'event', e.event, 'audience', e.audience,
  'ideas', (select coalesce(json_agg(i.text order by i.position), '[]') from idea i where i.entry_id = e.id),
  'sensitive', e.sensitive
) order by e.date desc, e.id desc), '[]')::text
from chosen join entry e on e.id = chosen.id`;

function toTimelineEntry(row: z.infer<typeof entryRow>): TimelineEntry {
  const { touch, linked, ...entry } = row;
  const count = countOf(row);
  const people = touch?.people.map(({ id, name }) => ({ id, name })) ?? [];
  return {
    ...entry,
    kind: touch?.kind ?? null,
    minutes: touch?.minutes ?? null,
    asked: touch?.asked ?? false,
    begunByMe: touch?.begunByMe ?? true,
    practice: count?.practice ?? null,
    uncounted: count?.uncounted?.reason ?? null,
    people,
    others: linked.filter(({ id }) => !people.some((person) => person.id === id)),
    learned: entry.learnings.map(({ text }) => text)
  };
}

const countOf = ({ touch, id, date }: z.infer<typeof entryRow>): TouchCount | null =>
  touch && countTouch({ ...touch, entry: id, date });

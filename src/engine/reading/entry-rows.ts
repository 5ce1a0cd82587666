import { z } from 'zod';
import { entryPromise } from '../../contract/timeline';
import { clockTime, isoDate } from '../../domain/calendar/calendar';
import { touchKind } from '../../domain/journal/touch';
import { entryId, personId, touchId } from '../../domain/people/ids';
import { practice } from '../../domain/goals/practice';
import { countTouch } from '../../domain/goals/touch-count';
import type { TimelineEntry } from '../../contract/timeline';
import type { ReadDb } from '../database/database';
import type { SqlValue } from '../database/statements';

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
  topics: z.array(z.string()),
  promises: z.array(entryPromise),
  learned: z.array(z.string())
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
  const rows = await db.json(`with chosen as (${which}) ${entriesSql}`, params, z.array(entryRow));
  return rows.map(toTimelineEntry);
}

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
  'learned', (select coalesce(json_agg(l.text order by l.position), '[]') from learning l where l.entry_id = e.id)
) order by e.date desc, e.id desc), '[]')::text
from chosen join entry e on e.id = chosen.id`;

function toTimelineEntry({ touch, ...entry }: z.infer<typeof entryRow>): TimelineEntry {
  const about = {
    kind: null,
    minutes: null,
    asked: false,
    begunByMe: true,
    practice: null,
    people: []
  };
  if (!touch) return { ...entry, ...about };
  return {
    ...entry,
    kind: touch.kind,
    minutes: touch.minutes,
    asked: touch.asked,
    begunByMe: touch.begunByMe,
    practice: countTouch({ ...touch, entry: entry.id, date: entry.date }).practice,
    people: touch.people.map(({ id, name }) => ({ id, name }))
  };
}

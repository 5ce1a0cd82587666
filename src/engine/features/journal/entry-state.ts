import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import {
  clockTime,
  dateAt,
  instantOf,
  epochMsOf,
  isoDate,
  parseInstant,
  zoneId,
  type Instant,
  type IsoDate
} from '../../../domain/calendar/calendar';
import { promiseBy } from '../../../domain/capture-line/parsed-line';
import { practice } from '../../../domain/goals/practice';
import { touchKind } from '../../../domain/journal/touch';
import { entryId, learningId, personId, promiseId, touchId } from '../../../domain/people/ids';
import type { EntryId } from '../../../domain/people/ids';
import type { ReadDb } from '../../database/read-db';

const stateRow = z.object({
  id: entryId,
  date: isoDate,
  time: clockTime.nullable(),
  text: z.string(),
  readText: z.string().nullable(),
  writtenAt: z.string(),
  zone: zoneId,
  sensitive: z.boolean(),
  place: z.string().nullable(),
  event: z.string().nullable(),
  audience: z.string().nullable(),
  touch: z
    .object({
      id: touchId,
      kind: touchKind,
      at: z.string(),
      minutes: z.int().nullable(),
      begunByMe: z.boolean(),
      asked: z.boolean(),
      organised: z.boolean(),
      practice: practice.nullable(),
      unknownPeople: z.int(),
      people: z.array(personId)
    })
    .nullable(),
  /** Everybody on whose timeline it stands. */
  people: z.array(
    z.object({
      id: personId,
      name: z.string(),
      mentioned: z.boolean(),
      privateLine: z.string().nullable()
    })
  ),
  addedTopics: z.array(z.string()),
  promises: z.array(
    z.object({
      id: promiseId,
      by: promiseBy,
      person: personId.nullable(),
      text: z.string(),
      due: isoDate.nullable()
    })
  ),
  learnings: z.array(z.object({ id: learningId, text: z.string(), person: personId.nullable() })),
  versions: z.int(),
  lastKept: z.string().nullable()
});

/** An entry as its row and what hangs on it stand, for a change of it. */
export type EntryState = z.infer<typeof stateRow> & {
  /** The local date it was written on; relative dates of its text count from it. */
  writtenOn: IsoDate;
  /** When the newest version was kept; null when there is none. */
  lastKeptAt: Instant | null;
};

/** Reads an entry before a change. @throws JournalError not-found */
export async function readEntryState(db: ReadDb, id: EntryId): Promise<EntryState> {
  const row = await db.json(stateSql, [id], stateRow.nullable());
  if (!row) throw new JournalError('not-found', 'This entry is not in the journal any more.');
  const written = instantIn(row.writtenAt);
  return {
    ...row,
    writtenOn: written ? dateAt(written, row.zone) : row.date,
    lastKeptAt: row.lastKept === null ? null : instantIn(row.lastKept)
  };
}

function instantIn(text: string): Instant | null {
  const at = parseInstant(text);
  return at ? instantOf(epochMsOf(at)) : null;
}

const stateSql = `
select (select json_build_object(
  'id', e.id, 'date', e.date, 'time', e.time, 'text', e.text, 'readText', e.read_text,
  'writtenAt', e.written_at, 'zone', e.zone, 'sensitive', e.sensitive,
  'place', e.place, 'event', e.event, 'audience', e.audience,
  'touch', (
    select json_build_object('id', t.id, 'kind', t.kind, 'at', t.at, 'minutes', t.minutes, 'begunByMe', t.begun_by_me,
      'asked', t.asked, 'organised', t.organised, 'practice', t.practice, 'unknownPeople', t.unknown_people,
      'people', (select coalesce(json_agg(tp.person_id order by tp.position), '[]') from touch_person tp where tp.touch_id = t.id))
    from touch t where t.entry_id = e.id order by t.id limit 1),
  'people', (
    select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'mentioned', ep.mentioned,
      'privateLine', ep.private_line) order by p.name, p.id), '[]')
    from entry_person ep join person p on p.id = ep.person_id where ep.entry_id = e.id),
  'addedTopics', (select coalesce(json_agg(et.topic order by et.position, et.topic), '[]') from entry_topic et where et.entry_id = e.id and et.by_hand),
  'promises', (
    select coalesce(json_agg(json_build_object('id', pr.id, 'by', pr.made_by, 'person', pr.person_id,
      'text', pr.text, 'due', pr.due) order by pr.position, pr.id), '[]') from promise pr where pr.entry_id = e.id),
  'learnings', (
    select coalesce(json_agg(json_build_object('id', l.id, 'text', l.text, 'person', l.person_id) order by l.position, l.id), '[]')
    from learning l where l.entry_id = e.id),
  'versions', (select count(*) from entry_version v where v.entry_id = e.id),
  'lastKept', (select max(v.kept_at) from entry_version v where v.entry_id = e.id)
)::text from entry e where e.id = $1)`;

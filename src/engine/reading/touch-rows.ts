import { z } from 'zod';
import { isoDate, type IsoDate } from '../../domain/calendar/calendar';
import { practice } from '../../domain/goals/practice';
import type { CountableTouch } from '../../domain/goals/touch-count';
import { touchKind } from '../../domain/journal/touch';
import { entryId, personId, touchId } from '../../domain/people/ids';
import type { ReadDb } from '../database/database';
import { earlierOneToOnes } from './earlier-one-to-ones';

const touchRow = z.object({
  id: touchId,
  entry: entryId,
  kind: touchKind,
  date: isoDate,
  begunByMe: z.boolean(),
  asked: z.boolean(),
  organised: z.boolean(),
  unknownPeople: z.int(),
  chosen: practice.nullable(),
  people: z.array(z.object({ id: personId, name: z.string(), earlierOneToOnes: z.int() }))
});

/** The touches from one date to another, both included, oldest first, with how often each person was met one to one before. */
export function readTouches(db: ReadDb, from: IsoDate, to: IsoDate): Promise<CountableTouch[]> {
  return db.json(
    `select coalesce(json_agg(json_build_object(
       'id', t.id, 'entry', t.entry_id, 'kind', t.kind, 'date', t.date, 'begunByMe', t.begun_by_me,
       'asked', t.asked, 'organised', t.organised, 'unknownPeople', t.unknown_people, 'chosen', t.practice,
       'people', (
         select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'earlierOneToOnes', ${earlierOneToOnes}) order by tp.position), '[]')
         from touch_person tp join person p on p.id = tp.person_id where tp.touch_id = t.id)
     ) order by t.date, t.id), '[]')::text
     from touch t where t.date between $1 and $2`,
    [from, to],
    z.array(touchRow)
  );
}

import { z } from 'zod';
import { isoDate, type IsoDate } from '../../domain/calendar/calendar';
import { practice, type Practice } from '../../domain/goals/practice';
import type { CountableTouch } from '../../domain/goals/touch-count';
import { touchKind, type TouchKind } from '../../domain/journal/touch';
import { entryId, personId, touchId } from '../../domain/people/ids';
import type { ReadDb } from '../database/database';

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

/** Days, both ends included, and of the days around them only some kinds and chosen doors. */
interface TouchSpan {
  from: IsoDate;
  to: IsoDate;
  /** Includes the days themselves. */
  around: {
    from: IsoDate;
    to: IsoDate;
    kinds: readonly TouchKind[];
    practices: readonly Practice[];
  };
}

/** The touches of a span, oldest first, with how often each person was met one to one before. */
export function readTouches(
  db: ReadDb,
  { from, to, around }: TouchSpan
): Promise<CountableTouch[]> {
  return db.json(
    `select coalesce(json_agg(json_build_object(
       'id', t.id, 'entry', t.entry_id, 'kind', t.kind, 'date', t.date, 'begunByMe', t.begun_by_me,
       'asked', t.asked, 'organised', t.organised, 'unknownPeople', t.unknown_people, 'chosen', t.practice,
       'people', (
         select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'earlierOneToOnes', tp.earlier_one_to_ones) order by tp.position), '[]')
         from touch_person tp join person p on p.id = tp.person_id where tp.touch_id = t.id)
     ) order by t.date, t.id), '[]')::text
     from touch t where t.date between $3 and $4
       and (t.date between $1 and $2 or t.kind = any($5::text[]) or t.practice = any($6::text[]))`,
    [from, to, around.from, around.to, around.kinds, around.practices],
    z.array(touchRow)
  );
}

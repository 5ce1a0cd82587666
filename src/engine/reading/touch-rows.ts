import { z } from 'zod';
import { isoDate, type IsoDate } from '../../domain/calendar/calendar';
import { practice, type Practice } from '../../domain/goals/practice';
import type { CountableTouch } from '../../domain/goals/touch-count';
import { touchKind, type TouchKind } from '../../domain/journal/touch';
import { entryId } from '../../domain/people/ids';
import type { ReadDb } from '../database/read-db';
import { plannedOnce } from '../database/planned-once';

/** As a list: of ten thousand touches the names of their facts would be most of what is read. */
const touchRow = z
  .tuple([
    entryId,
    touchKind,
    isoDate,
    z.boolean(),
    z.boolean(),
    z.boolean(),
    z.int(),
    practice.nullable(),
    z.array(z.tuple([z.string(), z.int()]))
  ])
  .transform(([entry, kind, date, begunByMe, asked, organised, unknownPeople, chosen, people]) => ({
    entry,
    kind,
    date,
    begunByMe,
    asked,
    organised,
    unknownPeople,
    chosen,
    people: people.map(([name, earlierOneToOnes]) => ({ name, earlierOneToOnes }))
  }));

/** Kinds of touch, and doors that were chosen for one of another kind. */
export interface TouchFilter {
  kinds: readonly TouchKind[];
  practices: readonly Practice[];
}

/** Days, both ends included, and the days around them, which include them; what fits either filter is meant. */
interface TouchSpan extends TouchFilter {
  from: IsoDate;
  to: IsoDate;
  around: TouchFilter & { from: IsoDate; to: IsoDate };
}

/** The touches of a span, oldest first, with how often each person was met one to one before. */
export function readTouches(
  db: ReadDb,
  { from, to, kinds, practices, around }: TouchSpan
): Promise<CountableTouch[]> {
  return db.json(
    plannedOnce(`select coalesce(json_agg(json_build_array(t.entry_id, t.kind, t.date, t.begun_by_me, t.asked,
         t.organised, t.unknown_people, t.practice, coalesce((
           select json_agg(json_build_array(p.name, tp.earlier_one_to_ones) order by tp.position)
           from touch_person tp join person p on p.id = tp.person_id where tp.touch_id = t.id), '[]'))
         order by t.date, t.entry_id), '[]')::text
       from touch t where t.date between $3 and $4
         and (t.kind = any($7::text[]) or t.practice = any($8::text[])
           or t.date between $1 and $2 and (t.kind = any($5::text[]) or t.practice = any($6::text[])))`),
    [from, to, around.from, around.to, kinds, practices, around.kinds, around.practices],
    z.array(touchRow)
  );
}

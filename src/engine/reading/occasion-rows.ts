import { z } from 'zod';
import { addDays, isoDate, type IsoDate } from '../../domain/calendar/calendar';
import { daysWorthAWord, occasionKind, type OccasionKind } from '../../domain/occasions/occasion';
import { personId } from '../../domain/people/ids';
import type { ReadDb } from '../database/read-db';

const occasionRow = z.object({
  kind: occasionKind,
  date: isoDate,
  note: z.string().nullable(),
  person: z.object({ id: personId, name: z.string() })
});

/** Something in somebody's life that was written down, of which it is not too late to say a word. */
export type WrittenOccasion = z.infer<typeof occasionRow>;

/**
 * Occasions that were confirmed, from some days ahead back to where a word is too late, the newest first: of
 * those I have met and not spoken to since, and of whoever is new here.
 */
export async function readOccasions(
  db: ReadDb,
  today: IsoDate,
  daysAhead: number
): Promise<WrittenOccasion[]> {
  const longest = Math.max(...Object.values(daysWorthAWord));
  const rows = await db.json(
    occasionsSql,
    [addDays(today, -longest), addDays(today, daysAhead), 'joiner' satisfies OccasionKind],
    z.array(occasionRow)
  );
  return rows.filter(({ kind, date }) => addDays(date, daysWorthAWord[kind]) >= today);
}

const occasionsSql = `
select coalesce(json_agg(json_build_object('kind', o.kind, 'date', o.date, 'note', o.note,
  'person', json_build_object('id', p.id, 'name', p.name)) order by o.date desc, p.name, o.id), '[]')::text
from occasion o join person p on p.id = o.person_id left join acquaintance a on a.person_id = p.id
where o.date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and o.date between $1 and $2
  and (case when a.person_id is null then o.kind = $3 else a.last_contact < o.date::date end)`;

import { z } from 'zod';
import type { Suggestion } from '../../../contract/goals';
import { addDays, isoDate } from '../../../domain/calendar/calendar';
import { personId } from '../../../domain/people/ids';
import { suggest } from '../../../domain/suggestions/suggest';
import { recentDays } from '../../../domain/suggestions/weights';
import type { EngineContext } from '../../context';

const personRow = z.object({
  id: personId,
  name: z.string(),
  title: z.string().nullable(),
  department: z.string().nullable(),
  level: z.string().nullable(),
  site: z.string().nullable(),
  contacts: z.int(),
  oneToOnes: z.int(),
  recentTouches: z.int(),
  lastContact: isoDate.nullable(),
  rhythmDays: z.int(),
  openAsk: z.boolean()
});

/** Whom to have lunch with and whom to greet today; neither who has left nor who is laid aside. */
export async function readSuggestions({
  db,
  today
}: EngineContext): Promise<{ lunch: Suggestion | null; touchBase: Suggestion[] }> {
  const people = await db.read.json(
    peopleSql,
    [addDays(today, -recentDays), today],
    z.array(personRow)
  );
  return suggest({ today, people, mySite: null });
}

// An ask is open while nothing came after it.
const peopleSql = `
with recent as (
  select tp.person_id, count(*) as touches,
    (array_agg(t.asked order by t.date desc, t.id desc))[1] as asked
  from touch t join touch_person tp on tp.touch_id = t.id
  where t.date > $1 group by tp.person_id)
select coalesce(json_agg(json_build_object(
  'id', p.id, 'name', p.name, 'title', p.title, 'department', d.name, 'level', p.level, 'site', p.site,
  'contacts', coalesce(a.contacts, 0), 'oneToOnes', coalesce(a.one_to_ones, 0), 'recentTouches', coalesce(recent.touches, 0),
  'lastContact', a.last_contact, 'rhythmDays', p.rhythm_days, 'openAsk', coalesce(recent.asked, false))), '[]')::text
from person p
left join acquaintance a on a.person_id = p.id
left join department d on d.id = p.department_id
left join recent on recent.person_id = p.id
where p.left_on is null and not exists (select from later l where l.person_id = p.id and l.until > $2)`;

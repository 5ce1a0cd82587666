import { z } from 'zod';
import { suggestion, type Suggestion } from '../../../contract/goals';
import { addDays } from '../../../domain/calendar/calendar';
import type { EngineContext } from '../../context';
import { readPlannedPeople } from '../../reading/plan-rows';

/** The span in which one has worked with somebody (PRODUCT.md §3.12). */
const workedWithDays = 56;

/** Whom one has met most in eight weeks without a word of praise or thanks, at most three. */
export async function listToAppreciate({
  db,
  today
}: EngineContext): Promise<Suggestion['person'][]> {
  const planned = await readPlannedPeople(db.read, today);
  return db.read.json(
    appreciateSql,
    [addDays(today, -workedWithDays), [...planned]],
    z.array(suggestion.shape.person)
  );
}

const appreciateSql = `
select coalesce(json_agg(json_build_object('id', x.id, 'name', x.name, 'title', x.title, 'department', x.department)), '[]')::text
from (
  select p.id, p.name, p.title, d.name as department
  from touch_person tp join touch t on t.id = tp.touch_id join person p on p.id = tp.person_id
  left join department d on d.id = p.department_id
  where tp.date >= $1 and p.left_on is null and p.id <> all($2::uuid[])
  group by p.id, p.name, p.title, d.name
  having count(*) > 1 and count(*) filter (where t.kind in ('praise', 'thanks')) = 0
  order by count(*) desc, max(tp.date) desc, p.id limit 3) x`;

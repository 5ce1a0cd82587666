import { z } from 'zod';
import { occasionKind } from '../../../domain/occasions/occasion';
import { plansToCalendar } from '../../../domain/plans/plan-calendar';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/read-db';
import { readPlans } from '../../reading/plan-rows';

/** Plans that were not let go, and the days of people's lives as yearly events, as one calendar (RFC 5545). */
export async function* calendarPieces(
  db: ReadDb,
  _sensitive: boolean,
  { zone, now }: EngineContext
): AsyncGenerator<string> {
  const plans = await readPlans(db, {});
  const occasions = await db.json(occasionsSql, [], z.array(occasionRow));
  yield plansToCalendar(
    plans.filter(({ state }) => state !== 'let-go'),
    { zone, stamp: now },
    occasions.map(({ id, kind, name, date, note }) => ({
      id: `${id}-${kind}`,
      title: `${titles[kind]} of ${name}`,
      date,
      note
    }))
  );
}

const occasionRow = z.object({
  id: z.string(),
  kind: occasionKind,
  name: z.string(),
  date: z.string(),
  note: z.string().nullable()
});

const titles: Readonly<Record<z.infer<typeof occasionKind>, string>> = {
  promotion: 'Promotion',
  award: 'Award',
  'work-anniversary': 'Work anniversary',
  birthday: 'Birthday',
  wedding: 'Wedding day',
  child: 'Birth of a child',
  joiner: 'First day',
  leaver: 'Last day',
  other: 'A day'
};

const occasionsSql = `
select coalesce(json_agg(x order by x.date, x.id, x.kind), '[]')::text from (
  select p.id, 'birthday' as kind, p.name, p.birthday as date, null as note from person p
  where p.birthday is not null and p.left_on is null
  union all
  select p.id, 'work-anniversary', p.name, p.start_date::text, null from person p
  where p.start_date is not null and p.left_on is null
  union all
  select o.id, o.kind, p.name, o.date, o.note from occasion o join person p on p.id = o.person_id) x`;

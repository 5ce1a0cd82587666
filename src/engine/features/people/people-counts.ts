import { peopleCounts, type PeopleCounts } from '../../../contract/people';
import { datesOfWeek, weekOf } from '../../../domain/calendar/calendar';
import type { EngineContext } from '../../context';
import { degreeSql, filteredFrom, isDueBy, isQuiet } from './people-filter';

/** How many people each quick filter leaves, counted in one walk over everybody. */
export function readPeopleCounts({ db, today }: EngineContext): Promise<PeopleCounts> {
  const weekEnd = datesOfWeek(weekOf(today)).at(-1) ?? today;
  return db.read.json(countsSql, [today, weekEnd], peopleCounts);
}

const countsSql = `
with here as materialized (
  select p.department_id, p.site, p.level, ${isQuiet('$1')} as quiet,
    ${isDueBy('$2')} as due_this_week, ${degreeSql('$1')} as degree
  from ${filteredFrom('$1')} where p.left_on is null)
select json_build_object(
  'here', count(*), 'alumni', (select count(*) from person where left_on is not null),
  'quiet', count(*) filter (where quiet), 'dueThisWeek', count(*) filter (where due_this_week),
  'allies', count(*) filter (where degree = 3), 'notMet', count(*) filter (where degree = 0),
  'withRole', (select count(distinct r.person_id) from role r join person p on p.id = r.person_id where p.left_on is null),
  'roles', (select coalesce(json_agg(json_build_object('role', c.kind, 'people', c.people)), '[]')
     from (select r.kind, count(*) as people from role r join person p on p.id = r.person_id
       where p.left_on is null group by r.kind) c),
  'departments', (select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'people', c.people)
     order by folded(d.name)), '[]')
     from (select department_id, count(*) as people from here group by department_id) c
     join department d on d.id = c.department_id),
  'sites', ${valuesOf('site')}, 'levels', ${valuesOf('level')})::text
from here`;

function valuesOf(column: 'site' | 'level'): string {
  return `(select coalesce(json_agg(json_build_object('name', c.name, 'people', c.people) order by folded(c.name)), '[]')
    from (select ${column} as name, count(*) as people from here where ${column} is not null group by ${column}) c)`;
}

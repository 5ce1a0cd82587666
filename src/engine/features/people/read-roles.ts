import { z } from 'zod';
import { ambition, roleHolder, type Ambition, type RoleHolder } from '../../../contract/roles';
import { addMonths, monthOf, type IsoMonth } from '../../../domain/calendar/calendar';
import type { DueState } from '../../../domain/cadence/cadence';
import { role, roleDueOf, roleNextBy, tightestRhythm } from '../../../domain/people/role';
import type { EngineContext } from '../../context';

interface RolesPage {
  holders: RoleHolder[];
  ambitions: Ambition[];
  /** The department most contacts are in; null when nobody has one. */
  nearestDepartment: string | null;
}

const monthsShown = 6;

/** Everybody who is here with a role, mentors first, in a role the most due first. */
export async function readRoles({ db, today }: EngineContext): Promise<RolesPage> {
  const months = lastMonths();
  const row = await db.read.json(rolesSql, [`${months[0]}-01`], rolesRow);
  const holders = row.holders.map(({ personDays, touchMonths, ...holder }): RoleHolder => {
    const rhythmDays = tightestRhythm(personDays, [holder.ownRhythmDays]);
    const talks = { ...holder, rhythmDays };
    return {
      ...holder,
      rhythmDays,
      nextBy: roleNextBy(talks),
      due: roleDueOf(talks, today),
      months: months.map((month) => touchMonths.includes(month))
    };
  });
  return {
    holders: holders.toSorted(
      (a, b) =>
        role.options.indexOf(a.role) - role.options.indexOf(b.role) ||
        dueOrder.indexOf(a.due) - dueOrder.indexOf(b.due)
    ),
    ambitions: row.ambitions,
    nearestDepartment: row.nearestDepartment
  };

  function lastMonths(): IsoMonth[] {
    return Array.from({ length: monthsShown }, (_, at) =>
      monthOf(addMonths(today, at + 1 - monthsShown))
    );
  }
}

const dueOrder: readonly DueState[] = ['slipping', 'due', 'soon', 'fresh', 'none'];

const rolesRow = z.object({
  holders: z.array(
    roleHolder.omit({ rhythmDays: true, nextBy: true, due: true, months: true }).extend({
      personDays: z.int(),
      touchMonths: z.array(z.string())
    })
  ),
  ambitions: z.array(ambition),
  nearestDepartment: z.string().nullable()
});

const rolesSql = `
select json_build_object(
  'holders', (select coalesce(json_agg(json_build_object(
      'person', json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'department', d.name, 'email', p.email),
      'role', r.kind, 'since', r.since, 'ownRhythmDays', r.rhythm_days, 'personDays', p.rhythm_days,
      'lastContact', a.last_contact,
      'touchMonths', (select coalesce(json_agg(distinct left(tp.date::text, 7)), '[]') from touch_person tp
        where tp.person_id = p.id and tp.date >= $1::date),
      'learned', (select l.text from learning l where l.person_id = p.id order by l.date desc, l.id desc limit 1),
      'promise', (select json_build_object('id', x.id, 'by', x.made_by, 'text', x.text, 'due', x.due, 'state', x.state,
          'settledOn', x.settled_on, 'entry', x.entry_id, 'madeOn', x.made_on,
          'person', json_build_object('id', p.id, 'name', p.name))
        from promise x where x.person_id = p.id and x.state = 'open' order by x.due nulls last, x.made_on, x.id limit 1),
      'ambitions', (select coalesce(json_agg(json_build_object('id', m.id, 'text', m.text, 'on', t.on_date)
          order by t.on_date desc, m.id), '[]')
        from ambition_told t join ambition m on m.id = t.ambition_id where t.person_id = p.id)
    ) order by p.sort_name, p.id), '[]')
    from role r join person p on p.id = r.person_id
    left join acquaintance a on a.person_id = p.id
    left join department d on d.id = p.department_id
    where p.left_on is null),
  'ambitions', (select coalesce(json_agg(json_build_object('id', m.id, 'text', m.text, 'namedOn', m.named_on,
      'told', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'on', t.on_date)
          order by t.on_date desc, p.sort_name), '[]')
        from ambition_told t join person p on p.id = t.person_id where t.ambition_id = m.id))
      order by m.named_on desc, m.id desc), '[]') from ambition m),
  'nearestDepartment', (select d.name from acquaintance a join person p on p.id = a.person_id
    join department d on d.id = p.department_id where p.left_on is null
    group by d.id, d.name order by sum(a.contacts) desc, d.name limit 1))::text`;

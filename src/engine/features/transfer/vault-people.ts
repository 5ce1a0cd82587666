import { z } from 'zod';
import { isoDate } from '../../../domain/calendar/calendar';
import { touchKind } from '../../../domain/journal/touch';
import { role } from '../../../domain/people/role';
import type { PageName } from '../../../domain/markdown-pages/page-names';
import { personPageMarkdown } from '../../../domain/markdown-pages/person-page';
import type { ReadDb } from '../../database/database';
import type { VaultPage } from '../../formats/write-vault';
import { personPath, type VaultNames } from './vault-names';

/** People read at once, with their timelines. */
const peopleAtOnce = 500;

const text = z.string().nullable();

const personRow = z.object({
  id: z.string(),
  name: z.string(),
  nickname: text,
  email: text,
  employeeNumber: text,
  department: text,
  title: text,
  level: text,
  site: text,
  phone: text,
  managerId: text,
  managerName: text,
  birthday: text,
  startDate: isoDate.nullable(),
  note: text,
  team: text,
  zone: text,
  worksFrom: text,
  worksTo: text,
  officeDays: z.array(z.int()).nullable(),
  expertise: z.array(z.string()),
  likes: text,
  reach: text,
  family: text,
  introducedBy: z.array(z.string()),
  canIntroduce: z.array(z.string()),
  knows: z.array(z.string()),
  roles: z.array(role),
  rhythmDays: z.int(),
  addedOn: isoDate,
  firstContact: isoDate.nullable(),
  lastContact: isoDate.nullable(),
  promises: z.array(
    z.object({
      by: z.enum(['me', 'them']),
      text: z.string(),
      due: isoDate.nullable(),
      state: z.enum(['open', 'kept', 'let-go']),
      settledOn: isoDate.nullable(),
      madeOn: isoDate
    })
  ),
  timeline: z.array(
    z.object({
      date: isoDate,
      touch: z.object({ kind: touchKind, minutes: z.int().nullable() }).nullable(),
      others: z.array(z.string())
    })
  )
});

/** The pages of all people, a part at a time. */
export async function* personPages(db: ReadDb, names: VaultNames): AsyncGenerator<VaultPage[]> {
  const ids = [...names.people.keys()];
  for (let from = 0; from < ids.length; from += peopleAtOnce) {
    const rows = await db.json(
      peopleSql,
      [ids.slice(from, from + peopleAtOnce), names.sensitive],
      z.array(personRow)
    );
    yield rows.flatMap((row) => personPage(row, names));
  }
}

const tiesSql = (kind: string): string =>
  `(select coalesce(json_agg(t.to_person order by t.to_person), '[]') from tie t where t.from_person = p.id and t.kind = '${kind}')`;

const peopleSql = `
select coalesce(json_agg(json_build_object(
  'id', p.id, 'name', p.name, 'nickname', p.nickname, 'email', p.email, 'employeeNumber', p.employee_number,
  'department', p.department_id, 'title', p.title, 'level', p.level, 'site', p.site, 'phone', p.phone,
  'managerId', (select min(t.to_person::text) from tie t where t.from_person = p.id and t.kind = 'reports-to'),
  'managerName', p.manager_name, 'birthday', p.birthday, 'startDate', p.start_date, 'note', p.note,
  'team', p.team, 'zone', p.zone, 'worksFrom', p.works_from, 'worksTo', p.works_to, 'officeDays', p.office_days,
  'likes', p.likes, 'reach', p.reach, 'family', case when $2 then p.family end,
  'expertise', (select coalesce(json_agg(x.topic order by x.position), '[]') from person_topic x where x.person_id = p.id),
  'introducedBy', ${tiesSql('introduced-by')}, 'canIntroduce', ${tiesSql('can-introduce')}, 'knows', ${tiesSql('knows')},
  'roles', array(select kind from role where person_id = p.id order by array_position('{${role.options.join(',')}}', kind)),
  'rhythmDays', p.rhythm_days, 'addedOn', p.added_on, 'firstContact', a.first_contact, 'lastContact', a.last_contact,
  'promises', (select coalesce(json_agg(json_build_object('by', pr.made_by, 'text', pr.text, 'due', pr.due,
      'state', pr.state, 'settledOn', pr.settled_on, 'madeOn', e.date) order by e.date, pr.id), '[]')
    from promise pr join entry e on e.id = pr.entry_id where pr.person_id = p.id and ($2 or not e.sensitive)),
  'timeline', (select coalesce(json_agg(json_build_object('date', ep.date,
      'touch', (select json_build_object('kind', t.kind, 'minutes', t.minutes) from touch t
        where t.entry_id = ep.entry_id order by t.id limit 1),
      'others', (select coalesce(json_agg(o.person_id order by o.person_id), '[]') from entry_person o
        where o.entry_id = ep.entry_id and o.person_id <> p.id)
    ) order by ep.date desc, ep.entry_id desc), '[]')
    from entry_person ep join entry e on e.id = ep.entry_id where ep.person_id = p.id and ($2 or not e.sensitive))
) order by p.id), '[]')::text
from person p left join acquaintance a on a.person_id = p.id where p.id = any($1::uuid[])`;

function personPage(row: z.infer<typeof personRow>, names: VaultNames): VaultPage[] {
  const page = names.people.get(row.id);
  if (!page) return [];
  const pagesOf = (ids: readonly string[]): PageName[] =>
    ids.flatMap((id) => names.people.get(id) ?? []);
  const markdown = personPageMarkdown({
    ...row,
    introducedBy: pagesOf(row.introducedBy),
    canIntroduce: pagesOf(row.canIntroduce),
    knows: pagesOf(row.knows),
    department: (row.department && names.departments.get(row.department)) || null,
    manager: (row.managerId && names.people.get(row.managerId)) || row.managerName,
    promises: row.promises.map((promise) => ({ ...promise, person: page })),
    timeline: row.timeline.map((moment) => ({
      ...moment,
      others: pagesOf(moment.others)
    }))
  });
  return [[personPath(page), markdown]];
}

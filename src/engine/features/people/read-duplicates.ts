import { z } from 'zod';
import {
  mergeField,
  possibleDuplicate,
  type MergeField,
  type MergePreview,
  type PossibleDuplicate
} from '../../../contract/duplicates';
import { JournalError } from '../../../contract/errors';
import { findDuplicates } from '../../../domain/matching/duplicates';
import type { PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';

const mostPairs = 200;

const comparableRow = possibleDuplicate.shape.one.extend({ nickname: z.string().nullable() });

/** Pairs that may be one person and were not dismissed, the surest first. */
export async function readDuplicates({ db }: EngineContext): Promise<PossibleDuplicate[]> {
  const [people, dismissed] = await Promise.all([
    db.read.json(peopleSql, [], z.array(comparableRow)),
    db.read.rows(
      'select person_id as one, other_id as other from not_duplicate',
      [],
      z.object({ one: z.string(), other: z.string() })
    )
  ]);
  const isDismissed = new Set(dismissed.map(({ one, other }) => `${one} ${other}`));
  const byId = new Map<string, z.infer<typeof comparableRow>>(
    people.map((person) => [person.id, person])
  );
  return findDuplicates(people)
    .filter(({ one, other }) => !isDismissed.has(`${one} ${other}`))
    .slice(0, mostPairs)
    .flatMap(({ one, other, because }) => {
      const [left, right] = [byId.get(one), byId.get(other)];
      return left && right ? [{ one: left, other: right, because }] : [];
    })
    .map(({ one, other, because }) => ({ one: shown(one), other: shown(other), because }));
}

const shown = ({ nickname: _nickname, ...half }: z.infer<typeof comparableRow>) => half;

const peopleSql = `
select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'nickname', p.nickname, 'email', p.email,
  'department', d.name, 'title', p.title, 'lastContact', a.last_contact, 'contacts', coalesce(a.contacts, 0))
  order by p.sort_name, p.added_on, p.id), '[]')::text
from person p
left join acquaintance a on a.person_id = p.id
left join department d on d.id = p.department_id`;

const side = z.object({
  id: z.string(),
  contacts: z.int(),
  entries: z.int(),
  fields: z.record(mergeField, z.string().nullable())
});

/** Two people side by side. @throws JournalError not-found */
export async function previewMerge(
  { one, other }: { one: PersonId; other: PersonId },
  { db }: EngineContext
): Promise<MergePreview> {
  const sides = new Map(
    (await db.read.json(sidesSql, [[one, other]], z.array(side))).map((row) => [row.id, row])
  );
  const [left, right] = [sides.get(one), sides.get(other)];
  if (!left || !right)
    throw new JournalError('not-found', 'One of them is not in the journal any more.');
  const shownSide = (id: PersonId, { contacts, entries, fields }: z.infer<typeof side>) => ({
    id,
    name: fields.name ?? '',
    contacts,
    entries
  });
  return {
    one: shownSide(one, left),
    other: shownSide(other, right),
    fields: mergeField.options.flatMap((field) => {
      const [here, there] = [left.fields[field], right.fields[field]];
      return here === null && there === null ? [] : [{ field, one: here, other: there }];
    })
  };
}

/** Each field as text. */
const fieldSql: Readonly<Record<MergeField, string>> = {
  name: 'p.name',
  nickname: 'p.nickname',
  email: 'p.email',
  employeeNumber: 'p.employee_number',
  department: 'd.name',
  team: 'p.team',
  title: 'p.title',
  level: 'p.level',
  site: 'p.site',
  zone: 'p.zone',
  officeDays: `array_to_string(p.office_days, ' ')`,
  workingHours: `p.works_from || '–' || p.works_to`,
  phone: 'p.phone',
  manager: 'coalesce(m.name, p.manager_name)',
  birthday: 'p.birthday',
  startDate: 'p.start_date::text',
  reach: 'p.reach',
  likes: 'p.likes',
  family: 'p.family',
  note: 'p.note',
  photo: '(select mark from photo where person_id = p.id)',
  rhythm: 'p.rhythm_days::text',
  left: 'p.left_on::text'
};

const sidesSql = `
select coalesce(json_agg(json_build_object('id', p.id, 'contacts', coalesce(a.contacts, 0),
  'entries', (select count(*) from entry_person e where e.person_id = p.id),
  'fields', json_build_object(${mergeField.options.map((field) => `'${field}', ${fieldSql[field]}`).join(', ')}))), '[]')::text
from person p
left join acquaintance a on a.person_id = p.id
left join department d on d.id = p.department_id
left join tie r on r.from_person = p.id and r.kind = 'reports-to'
left join person m on m.id = r.to_person
where p.id = any($1::uuid[])`;

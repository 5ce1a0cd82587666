import { z } from 'zod';
import { alumniRhythmDays } from '../../../domain/people/circle';
import type { WriteDb } from '../../database/database';
import { parts } from '../../parts';
import type { PeopleWriter } from '../../people-writer';

/** The one writer of `person`, `department` and the `reports-to` ties. */
export const peopleWriter: PeopleWriter = {
  async save(tx, people) {
    if (people.length > 0) await tx.run(saveSql, [JSON.stringify(people)]);
  },

  async remove(tx, ids) {
    await tx.run('delete from person where id = any($1::uuid[])', [ids]);
  },

  leave: (tx, ids, on) =>
    tx.run(
      `update person set left_on = $2,
         rhythm_before_leaving = case when left_on is null then rhythm_days else rhythm_before_leaving end,
         rhythm_days = case when left_on is null then ${alumniRhythmDays} else rhythm_days end
       where id = any($1::uuid[]) and left_on is distinct from $2`,
      [ids, on]
    ),

  comeBack: (tx, ids) =>
    tx.run(
      `update person set left_on = null, rhythm_before_leaving = null,
         rhythm_days = coalesce(rhythm_before_leaving, rhythm_days)
       where id = any($1::uuid[]) and left_on is not null`,
      [ids]
    ),

  async ensureDepartments(tx, names, newId) {
    const wanted = names.map((name) => ({ id: newId(), name }));
    const created = await tx.rows(createDepartmentsSql, [JSON.stringify(wanted)], idRow);
    const found = await tx.rows(findDepartmentsSql, [names], idRow);
    return { ids: found.map((row) => row.id), created: created.map((row) => row.id) };
  },

  async removeEmptyDepartments(tx, ids) {
    await tx.run(
      `delete from department d where d.id = any($1::uuid[])
         and not exists (select from person p where p.department_id = d.id)
         and not exists (select from learning l where l.department_id = d.id)`,
      [ids]
    );
  },

  async addPhotos(tx, photos) {
    const added: { person: string; mark: string }[] = [];
    for (const part of parts(photos, photosAtOnce)) {
      const rows = part.map(({ person, picture }) => ({
        person,
        picture: Buffer.from(picture).toString('base64')
      }));
      added.push(...(await tx.rows(addPhotosSql, [JSON.stringify(rows)], photoRow)));
    }
    return added;
  },

  async removePhotos(tx, photos) {
    await tx.run(
      `delete from photo f using json_to_recordset($1::json) as r(person uuid, mark text)
       where f.person_id = r.person and f.mark = r.mark`,
      [JSON.stringify(photos)]
    );
  },

  async setManagers(tx, ties) {
    await tx.run(`delete from tie where kind = 'reports-to' and from_person = any($1::uuid[])`, [
      ties.map((tie) => tie.person)
    ]);
    await insertManagers(
      tx,
      ties.filter((tie) => tie.manager !== null && tie.manager !== tie.person)
    );
  }
};

/** Pictures of one statement: a few hundred kilobytes. */
const photosAtOnce = 20;

const addPhotosSql = `
insert into photo (person_id, picture)
select person, decode(picture, 'base64') from json_to_recordset($1::json) as r(person uuid, picture text)
on conflict do nothing
returning person_id as person, mark`;

const photoRow = z.object({ person: z.string(), mark: z.string() });

const idRow = z.object({ id: z.string() });

const saveSql = `
insert into person (id, name, nickname, email, employee_number, department_id, team, title, level, site,
  phone, manager_name, birthday, start_date, zone, family, note, added_on)
select id, name, nickname, email, "employeeNumber", "departmentId", team, title, level, site,
  phone, "managerName", birthday, "startDate", zone, family, note, "addedOn"
from json_to_recordset($1::json) as r(id uuid, name text, nickname text, email text, "employeeNumber" text,
  "departmentId" uuid, team text, title text, level text, site text, phone text, "managerName" text,
  birthday text, "startDate" date, zone text, family text, note text, "addedOn" date)
on conflict (id) do update set
  name = excluded.name, nickname = excluded.nickname, email = excluded.email,
  employee_number = excluded.employee_number, department_id = excluded.department_id, team = excluded.team, title = excluded.title,
  level = excluded.level, site = excluded.site, phone = excluded.phone, manager_name = excluded.manager_name,
  birthday = excluded.birthday, start_date = excluded.start_date, zone = excluded.zone,
  family = excluded.family, note = excluded.note`;

const createDepartmentsSql = `
insert into department (id, name)
select distinct on (folded(name)) id, name from json_to_recordset($1::json) as r(id uuid, name text)
on conflict (folded(name)) do nothing
returning id`;

const findDepartmentsSql = `
select d.id from unnest($1::text[]) with ordinality as wanted(name, place)
join department d on folded(d.name) = folded(wanted.name)
order by wanted.place`;

async function insertManagers(
  tx: WriteDb,
  ties: readonly { person: string; manager: string | null }[]
): Promise<void> {
  await tx.run(
    `insert into tie (from_person, to_person, kind)
     select person, manager, 'reports-to' from json_to_recordset($1::json) as r(person uuid, manager uuid)
     on conflict do nothing`,
    [JSON.stringify(ties)]
  );
}

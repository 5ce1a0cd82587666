/**
 * SQL: contacts `t`, of entries `e`, whose people were not thanked on the day or after it, as a
 * JSON list by date, with what a thank-you can name; `where` chooses among them. Whoever of a
 * contact was thanked has heard it and is not named.
 */
export const unthankedSql = (where: string): string => `
select coalesce(json_agg(json_build_object(
  'entry', t.entry_id, 'kind', t.kind, 'date', t.date, 'place', e.place,
  'people', w.people,
  'topics', (select coalesce(json_agg(et.topic order by et.position), '[]') from entry_topic et where et.entry_id = e.id),
  'learned', (select coalesce(json_agg(l.text order by l.position), '[]') from learning l where l.entry_id = e.id),
  'promises', (select coalesce(json_agg(json_build_object('by', pr.made_by, 'text', pr.text, 'due', pr.due) order by pr.position), '[]')
    from promise pr where pr.entry_id = e.id and pr.state = 'open')
) order by t.date, t.id), '[]')
from touch t join entry e on e.id = t.entry_id
cross join lateral (
  select json_agg(json_build_object('id', p.id, 'name', p.name) order by tp.position) as people
  from touch_person tp join person p on p.id = tp.person_id
  where tp.touch_id = t.id and not exists (
    select from touch_person xp join touch x on x.id = xp.touch_id
    where xp.person_id = tp.person_id and xp.date >= t.date and x.kind = 'thanks')) w
where w.people is not null and ${where}`;

/** The entries whose ids `which` selects as `id`, newest first, as JSON with the parts `readEntries` answers. */
export const entriesJson = (which: string): string => `
with chosen as materialized (${which})
select json_group_array(json_object(
  'id', e.id, 'date', e.date, 'time', e.time, 'text', e.text,
  'touch', (
    select json_object('id', t.id, 'kind', t.kind, 'minutes', t.minutes, 'asked', t.asked, 'begunByMe', t.begun_by_me,
      'organised', t.organised, 'unknownPeople', t.unknown_people, 'chosen', t.practice,
      'people', (
        select json_group_array(json_object('id', p.id, 'name', p.name, 'earlierOneToOnes', tp.earlier_one_to_ones) order by tp.position)
        from touch_person tp join person p on p.id = tp.person_id where tp.touch_id = t.id))
    from touch t where t.entry_id = e.id order by t.id limit 1),
  'topics', (select json_group_array(et.topic order by et.position) from entry_topic et where et.entry_id = e.id),
  'promises', (
    select json_group_array(json_object('id', pr.id, 'by', pr.made_by, 'text', pr.text, 'due', pr.due, 'state', pr.state,
      'settledOn', pr.settled_on, 'person', json_object('id', pp.id, 'name', pp.name)) order by pr.position)
    from promise pr left join person pp on pp.id = pr.person_id where pr.entry_id = e.id),
  'learnings', (
    select json_group_array(json_object('id', l.id, 'text', l.text, 'person', lp.name, 'department', ld.name) order by l.position)
    from learning l left join person lp on lp.id = l.person_id left join department ld on ld.id = l.department_id
    where l.entry_id = e.id)
) order by e.date desc, e.id desc) as found
from chosen join entry e on e.id = chosen.id`;

import {
  datesOfMonth,
  datesOfWeek,
  addDays,
  monthOf,
  weekOf,
  type IsoDate
} from '../../../src/domain/calendar/calendar';
import { kindsOf } from '../../../src/domain/goals/touch-count';
import {
  closeFrom,
  greetFrom,
  keepWeights,
  recentDays,
  silentFrom
} from '../../../src/domain/suggestions/weights';
import type { Sqlite } from './open-sqlite';
import { entriesJson } from './timeline-sql';

/** The questions of the screens, asked of SQLite; each answers rows as JSON or objects, without a check of their shape. */
export interface SqliteQueries {
  journalPage(before: { date: string; entry: string } | null): unknown;
  personPage(id: string): unknown;
  today(): unknown;
  people(order: 'name' | 'due', size: number): unknown;
  entriesWith(words: string): unknown;
  peopleCalled(name: string): unknown;
  namesBeginning(begin: string): unknown;
}

export function createQueries(db: Sqlite, today: IsoDate): SqliteQueries {
  const found = (sql: string) => {
    const statement = db.prepare(sql);
    return (...params: unknown[]): unknown =>
      JSON.parse(String(statement.get(...params)?.['found']));
  };
  const rows = (sql: string) => {
    const statement = db.prepare(sql);
    return (...params: unknown[]): unknown[] => statement.all(...params);
  };

  const firstPage = found(entriesJson('select id from entry order by date desc, id desc limit 50'));
  const laterPage = found(
    entriesJson(
      'select id from entry where (date, id) < (?, ?) order by date desc, id desc limit 50'
    )
  );
  const person = found(personSql);
  const timeline = found(
    entriesJson(
      'select entry_id as id from entry_person where person_id = ? order by date desc, entry_id desc limit 50'
    )
  );
  const promisesOf = rows(openPromisesSql('and pr.person_id = ?'));
  const openPromises = rows(openPromisesSql(''));
  const touches = found(touchesSql);
  const places = rows(placesSql);
  const greetings = rows(greetingsSql);
  const total = db.prepare('select count(*) as people from person where left_on is null');
  const ordered = {
    name: rows(lineSql('p.sort_name, p.id')),
    due: rows(lineSql(`${ratio} desc nulls last, p.sort_name, p.id`))
  };
  const entries = rows(searchSql);
  const called = rows(calledSql);
  const beginning = rows(beginningSql);

  const week = datesOfWeek(weekOf(today));
  const month = datesOfMonth(monthOf(today));
  const monthly = JSON.stringify([
    ...kindsOf.introduce,
    ...kindsOf['join-in'],
    ...kindsOf['offer-help']
  ]);
  return {
    journalPage: (before) => (before ? laterPage(before.date, before.entry) : firstPage()),
    personPage: (id) => ({
      ...(person({ id, since: addDays(today, -365), today }) as object),
      promises: promisesOf(id),
      timeline: timeline(id)
    }),
    today: () => ({
      touches: touches({
        from: week[0],
        to: week.at(-1),
        monthFrom: month[0],
        monthTo: month.at(-1),
        monthly
      }),
      places: [
        ...places({ since: addDays(today, -recentDays) }),
        ...greetings({
          since: addDays(today, -recentDays),
          today,
          silence: keepWeights.silence,
          silentFrom,
          closeness: keepWeights.closeness,
          closeFrom,
          greetFrom
        })
      ],
      promises: openPromises()
    }),
    people: (order, size) => ({
      total: Number(total.get()?.['people']),
      people: ordered[order]({ today, size })
    }),
    entriesWith: (words) => entries({ words }),
    peopleCalled: (name) => called(trigramsOf(name)),
    namesBeginning: (begin) => beginning(`"${begin}"*`)
  };
}

/** Any of the name's trigrams, best first: how FTS5 finds a name with a slip. */
const trigramsOf = (name: string): string =>
  Array.from(
    { length: Math.max(1, name.length - 2) },
    (_, at) => `"${name.slice(at, at + 3)}"`
  ).join(' OR ');

const openPromisesSql = (which: string): string => `
select pr.id, pr.made_by, pr.text, pr.due, pr.state, pr.settled_on, pr.entry_id, pr.made_on, p.id as person, p.name
from promise pr left join person p on p.id = pr.person_id
where pr.state = 'open' ${which} order by pr.due nulls last, pr.made_on, pr.id`;

const personSql = `
select json_object(
  'person', (select json_object('id', p.id, 'name', p.name, 'email', p.email, 'title', p.title, 'site', p.site, 'level', p.level,
      'department', d.name, 'manager', coalesce(m.name, p.manager_name), 'lastContact', a.last_contact,
      'firstContact', a.first_contact, 'contacts', a.contacts, 'oneToOnes', a.one_to_ones, 'note', p.note)
    from person p left join acquaintance a on a.person_id = p.id left join department d on d.id = p.department_id
    left join tie r on r.from_person = p.id and r.kind = 'reports-to' left join person m on m.id = r.to_person
    where p.id = :id),
  'rhythm', (select json_group_array(json_object('date', tp.date, 'kind', t.kind) order by tp.date, t.id)
    from touch_person tp join touch t on t.id = tp.touch_id
    where tp.person_id = :id and tp.date > :since and tp.date <= :today),
  'around', (select json_group_array(json_object('id', o.id, 'name', o.name))
    from (select to_person as other from tie where from_person = :id union select from_person from tie where to_person = :id)
    join person o on o.id = other),
  'topics', (select json_group_array(topic) from (
    select et.topic, count(*) as times from entry_person ep join entry_topic et on et.entry_id = ep.entry_id
    where ep.person_id = :id group by et.topic order by times desc, et.topic limit 12)),
  'entries', (select count(*) from entry_person where person_id = :id),
  'years', (select json_group_array(distinct substr(date, 1, 4)) from entry_person where person_id = :id)) as found`;

const touchesSql = `
select json_group_array(json_object('entry', t.entry_id, 'kind', t.kind, 'date', t.date, 'begunByMe', t.begun_by_me,
  'asked', t.asked, 'organised', t.organised, 'unknownPeople', t.unknown_people, 'chosen', t.practice,
  'people', (select json_group_array(json_object('name', p.name, 'earlierOneToOnes', tp.earlier_one_to_ones) order by tp.position)
    from touch_person tp join person p on p.id = tp.person_id where tp.touch_id = t.id))) as found
from touch t where t.date between :monthFrom and :monthTo
  and (t.date between :from and :to or t.kind in (select value from json_each(:monthly)))`;

const placesSql = `
select d.name as department, p.level, p.site, count(*) as people, count(a.person_id) as met, coalesce(sum(r.touches), 0) as touches
from person p left join acquaintance a on a.person_id = p.id left join department d on d.id = p.department_id
left join (select person_id, count(*) as touches from touch_person where date > :since group by person_id) r on r.person_id = p.id
where p.left_on is null group by p.department_id, p.level, p.site`;

const greetingsSql = `
with waiting as (
  select distinct tp.person_id from touch t join touch_person tp on tp.touch_id = t.id
  where t.asked and t.date > :since and not exists (
    select 1 from touch_person x where x.person_id = tp.person_id and (x.date, x.touch_id) > (t.date, t.id))),
due as (
  select p.id, p.name, p.title, p.department_id,
    :silence * min(1, (julianday(:today) - julianday(a.last_contact)) / p.rhythm_days / :silentFrom)
      + :closeness * min(1, a.one_to_ones * 1.0 / :closeFrom) as score
  from acquaintance a join person p on p.id = a.person_id
  where julianday(:today) - julianday(a.last_contact) >= :greetFrom * p.rhythm_days and p.left_on is null
    and p.id not in (select person_id from waiting))
select * from (select *, rank() over (partition by department_id order by score desc) as place from due) where place <= 2`;

const nextBy = `max(date(p.added_on, '+7 days'), coalesce(date(a.last_contact, '+' || p.rhythm_days || ' days'), ''))`;
const ratio = `(case when a.last_contact is not null
  then max(0, 1 + (julianday(:today) - julianday(${nextBy})) / p.rhythm_days) end)`;
const lineSql = (order: string): string => `
select p.id, p.name, p.email, d.name as department, p.title, coalesce(m.name, p.manager_name) as manager, p.site,
  a.last_contact, coalesce(a.contacts, 0) as contacts, coalesce(a.one_to_ones, 0) as one_to_ones, p.rhythm_days, p.added_on,
  (select json_object('by', made_by, 'text', text, 'due', due) from promise
   where person_id = p.id and state = 'open' order by due nulls last, made_on, id limit 1) as promise, :today as today
from person p left join acquaintance a on a.person_id = p.id left join department d on d.id = p.department_id
left join tie r on r.from_person = p.id and r.kind = 'reports-to' left join person m on m.id = r.to_person
where p.left_on is null order by ${order} limit :size`;

const searchSql = `
select e.id, e.date, snippet(entry_words, 0, '<', '>', '…', 24) as excerpt,
  (select t.kind from touch t where t.entry_id = e.id limit 1) as kind,
  (select json_group_array(p.name) from touch t join touch_person tp on tp.touch_id = t.id
   join person p on p.id = tp.person_id where t.entry_id = e.id) as people
from entry_words join entry e on e.rowid = entry_words.rowid
where entry_words match :words and e.rowid >= coalesce((
  select min(rowid) from (select rowid from entry_words where entry_words match :words order by rowid desc limit 1000)), 0)
order by bm25(entry_words), e.date desc limit 8`;

const calledSql = `
select p.id, p.name, d.name as department, p.title, a.last_contact
from person_trigrams f join person p on p.rowid = f.rowid left join department d on d.id = p.department_id
left join acquaintance a on a.person_id = p.id
where person_trigrams match ? order by f.rank limit 8`;

const beginningSql = `
select p.id, p.name, d.name as department, a.last_contact
from person_words f join person p on p.rowid = f.rowid left join department d on d.id = p.department_id
left join acquaintance a on a.person_id = p.id
where person_words match ? order by a.last_contact desc limit 8`;

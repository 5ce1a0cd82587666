import { z } from 'zod';
import type { Suggestion } from '../../../contract/goals';
import { addDays, isoDate } from '../../../domain/calendar/calendar';
import { isWellKnown } from '../../../domain/cadence/cadence';
import { personId } from '../../../domain/people/ids';
import { suggest } from '../../../domain/suggestions/suggest';
import {
  closeFrom,
  greetFrom,
  keepWeights,
  recentDays,
  restDays,
  silentFrom
} from '../../../domain/suggestions/weights';
import { mostWorthMeeting } from '../../../domain/suggestions/worth-meeting';
import type { EngineContext } from '../../context';

const place = z.object({
  department: z.string().nullable(),
  level: z.string().nullable(),
  site: z.string().nullable()
});

const person = place.extend({
  id: personId,
  name: z.string(),
  title: z.string().nullable(),
  oneToOnes: z.int(),
  lastContact: isoDate.nullable(),
  rhythmDays: z.int(),
  openAsk: z.boolean()
});

const overview = z.object({
  places: z.array(place.extend({ people: z.int(), met: z.int(), touches: z.int() })),
  greetings: z.array(person)
});

const mySite = null;

/** Whom to have lunch with and whom to greet today, neither who has left nor who is laid aside; chosen among those who can win by where they work and how well they are known. */
export async function readSuggestions({ db, today }: Pick<EngineContext, 'db' | 'today'>): Promise<{
  lunch: Suggestion | null;
  touchBase: Suggestion[];
}> {
  const since = addDays(today, -recentDays);
  const { places, greetings } = await db.read.json(
    overviewSql,
    [since, today, keepWeights.silence, silentFrom, keepWeights.closeness, closeFrom, greetFrom],
    overview
  );
  const newcomers = (standings: object[] | null) =>
    db.read.json(
      newcomersSql,
      [since, today, addDays(today, -restDays), standings && JSON.stringify(standings)],
      z.array(person)
    );
  const best = await newcomers(mostWorthMeeting(places, mySite));
  // All of them well known or left in peace: then everybody is looked at.
  const canWin = best.some((one) => !isWellKnown(one.oneToOnes));
  const lunches = canWin ? best : await newcomers(null);
  const people = new Map([...lunches, ...greetings].map((one) => [one.id, one]));
  return suggest({ today, places, people: [...people.values()], mySite });
}

/** Asked for something, and nothing came after it. */
const waiting = `
waiting as (
  select distinct tp.person_id
  from touch t join touch_person tp on tp.touch_id = t.id
  where t.asked and t.date > $1
    and not exists (
      select from touch_person x
      where x.person_id = tp.person_id and x.date >= t.date and (x.date, x.touch_id) > (t.date, t.id)))`;

/** Whoever has left, or is laid aside until a day, is not proposed. */
const there = `
  p.left_on is null
    and not exists (select from later l where l.person_id = p.id and l.until > $2)`;

const personColumns = `
  p.id, p.name, p.title, d.name as department, p.level, p.site, coalesce(a.one_to_ones, 0) as "oneToOnes",
  a.last_contact as "lastContact", p.rhythm_days as "rhythmDays"`;

// Those who can be greeted, ranked as `keepScore` does; what it adds for an only tie is the
// same for all of a department. Reckoned in the same steps, equal stays equal.
const overviewSql = `
with ${waiting},
recent as (
  select person_id, count(*) as touches from touch_person where date > $1 group by person_id),
place as (
  select p.department_id, p.level, p.site, count(*) as people, count(a.person_id) as met,
    coalesce(sum(r.touches), 0) as touches
  from person p
  left join acquaintance a on a.person_id = p.id
  left join recent r on r.person_id = p.id
  where p.left_on is null
  group by p.department_id, p.level, p.site),
due as (
  select p.id, p.department_id,
    $3::float8 * least(1, greatest(0, $2::date - a.last_contact)::float8 / p.rhythm_days / $4::float8)
      + $5::float8 * least(1, a.one_to_ones / $6::float8) as score
  from acquaintance a join person p on p.id = a.person_id
  where greatest(0, $2::date - a.last_contact)::float8 >= $7::float8 * p.rhythm_days
    and ${there}
    and not exists (select from waiting w where w.person_id = p.id)),
ranked as (
  select id, department_id, rank() over (partition by department_id order by score desc) as rank from due),
greeting as (
  select ${personColumns}, false as "openAsk"
  from ranked r
  join person p on p.id = r.id
  join acquaintance a on a.person_id = p.id
  left join department d on d.id = p.department_id
  where r.rank <= case when r.department_id is null then 4 else 2 end)
select json_build_object(
  'places', (select coalesce(json_agg(json_build_object('department', d.name, 'level', level, 'site', site,
      'people', people, 'met', met, 'touches', touches)), '[]')
    from place left join department d on d.id = place.department_id),
  'greetings', (select coalesce(json_agg(greeting), '[]') from greeting))::text`;

const newcomersSql = `
with ${waiting}
select coalesce(json_agg(n), '[]')::text from (
  select ${personColumns}, false as "openAsk"
  from person p
  left join acquaintance a on a.person_id = p.id
  left join department d on d.id = p.department_id
  where ${there}
    and not exists (select from waiting w where w.person_id = p.id)
    and ($4::json is null or exists (
      select from json_to_recordset($4) as s(department text, level text, site text, acquaintance text)
      where d.name is not distinct from s.department and p.level is not distinct from s.level
        and p.site is not distinct from s.site
        and s.acquaintance = case when a.last_contact is null then 'not-met'
          when a.last_contact > $3 then 'just-met' else 'rested' end))) n`;

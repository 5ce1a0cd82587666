import { z } from 'zod';
import type { NearOccasion, Plan } from '../../../contract/plans';
import { addDays, isoDate, type IsoDate } from '../../../domain/calendar/calendar';
import { partialDate } from '../../../domain/calendar/partial-date';
import { daysWorthAWord, yearlyOccasions } from '../../../domain/occasions/occasion';
import { personId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import { readPlans } from '../../reading/plan-rows';

/** How far around today a plan still says what to do: what was missed, and what comes. */
const planDays = 7;

/** How many days ahead something in somebody's life is worth knowing of. */
const aheadDays = 8;

/** The open plans around today, and what is worth a word now or soon, the nearest first. */
export async function readAgenda({
  db,
  today
}: EngineContext): Promise<{ plans: Plan[]; occasions: NearOccasion[] }> {
  const [plans, people] = await Promise.all([
    readPlans(db.read, {
      from: addDays(today, -planDays),
      to: addDays(today, planDays),
      openOnly: true
    }),
    db.read.json(datesSql, [daysAround(today)], z.array(datesRow))
  ]);
  return { plans, occasions: people.flatMap((person) => occasionsOf(person, today)).sort(byDate) };
}

/** In a large company somebody has a day every day: those met most. */
const mostPeople = 24;

const datesRow = z.object({
  id: personId,
  name: z.string(),
  birthday: partialDate.nullable(),
  startDate: isoDate.nullable(),
  lastContact: isoDate
});

/** Whoever was spoken to on the day or later has heard it. */
const occasionsOf = (
  { id, name, lastContact, ...dates }: z.infer<typeof datesRow>,
  today: IsoDate
): NearOccasion[] =>
  yearlyOccasions(dates, today, { before: aheadDays, after: daysWorthAWord.birthday })
    .filter(({ date }) => date > today || lastContact < date)
    .map((occasion) => ({ ...occasion, person: { id, name }, note: null }));

const byDate = (a: NearOccasion, b: NearOccasion): number =>
  a.date === b.date ? (a.person.name < b.person.name ? -1 : 1) : a.date < b.date ? -1 : 1;

/** The days of the year, `MM-DD`, that may matter. 29 February is kept on 1 March in common years. */
function daysAround(today: IsoDate): string[] {
  const days = Array.from({ length: daysWorthAWord.birthday + aheadDays + 1 }, (_, ahead) =>
    addDays(today, ahead - daysWorthAWord.birthday).slice(5)
  );
  return days.includes('03-01') ? [...days, '02-29'] : days;
}

// Of strangers no day is remembered: a directory of thousands has some of them every day.
const datesSql = `
select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'birthday', p.birthday,
  'startDate', p.start_date, 'lastContact', p.last_contact)), '[]')::text
from (
  select p.id, p.name, p.birthday, p.start_date, a.last_contact
  from acquaintance a join person p on p.id = a.person_id
  where p.left_on is null
    and (right(p.birthday, 5) = any($1::text[]) or right(p.start_date::text, 5) = any($1::text[]))
  order by a.contacts desc, p.id limit ${mostPeople}) p`;

import type { NearOccasion, Plan, plansApi } from '../../../contract/plans';
import type { OutputOf } from '../../../contract/procedure';
import { addDays, timeAt, type IsoDate, type ZoneId } from '../../../domain/calendar/calendar';
import { busyTimeOf } from '../../../domain/nudges/appointment';
import { daysWorthAWord, withADayNear, yearlyOccasions } from '../../../domain/occasions/occasion';
import type { EngineContext } from '../../context';
import type { Standing } from '../../everybody';
import { readOccasions } from '../../reading/occasion-rows';
import { readPlans } from '../../reading/plan-rows';

type Agenda = OutputOf<typeof plansApi.readAgenda>;

/** How far around today a plan still says what to do: what was missed, and what comes. */
const planDays = 7;

/** What in somebody's life is worth knowing of: some days ahead, and while a word is not too late. */
const around = { before: 8, after: daysWorthAWord.birthday };

/** In a large company somebody has a day every day: those met most. */
const mostPeople = 24;

/** The open plans around today, and what is worth a word now or soon, the nearest first. */
export async function readAgenda({ db, everybody, today, zone }: EngineContext): Promise<Agenda> {
  const [plans, { people }, written] = await Promise.all([
    readPlans(db.read, {
      from: addDays(today, -planDays),
      to: addDays(today, planDays),
      openOnly: true
    }),
    everybody(),
    readOccasions(db.read, today, around.before)
  ]);
  const metMost = withADayNear(people, today, around).sort(byContacts).slice(0, mostPeople);
  return {
    plans,
    occasions: [
      ...metMost.flatMap((one) => occasionsOf(one, today)),
      ...written.slice(0, mostPeople).map((occasion) => ({ ...occasion, years: null }))
    ].sort(byDate),
    quiet: plans
      .filter(({ date }) => date === today || date === addDays(today, 1))
      .flatMap((plan) => quietTimeOf(plan, zone))
  };
}

/** The local times of a plan that disturb nobody; none where it has no time of day. */
function quietTimeOf(plan: Plan, zone: ZoneId): Agenda['quiet'] {
  const busy = busyTimeOf({ ...plan, zone });
  if (busy === null) return [];
  return [{ date: plan.date, from: timeAt(busy.from, zone), until: timeAt(busy.until, zone) }];
}

const byContacts = (a: Standing, b: Standing): number =>
  b.contacts - a.contacts || (a.id < b.id ? -1 : 1);

/** Whoever was spoken to on the day or later has heard it. */
const occasionsOf = (
  { id, name, lastContact, ...dates }: Standing,
  today: IsoDate
): NearOccasion[] =>
  yearlyOccasions(dates, today, around)
    .filter(({ date }) => date > today || (lastContact ?? '') < date)
    .map((occasion) => ({ ...occasion, person: { id, name }, note: null }));

const byDate = (a: NearOccasion, b: NearOccasion): number =>
  a.date === b.date ? (a.person.name < b.person.name ? -1 : 1) : a.date < b.date ? -1 : 1;

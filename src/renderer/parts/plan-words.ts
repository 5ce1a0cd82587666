import type { Plan } from '../../contract/plans';
import type { IsoDate } from '../../domain/calendar/calendar';
import { addDays, weekdayOf } from '../../domain/calendar/calendar';
import { joinNames } from '../../domain/wording/words';
import { shortDate } from './day-words';

/** When something is planned, in short: `Thu 19 Nov, 12:15, after the stand-up`. */
export const planWhen = ({ date, time, cue }: Plan, today: IsoDate): string =>
  [date === today ? 'Today' : shortDate(date, today), time, cue]
    .filter((part) => part !== null)
    .join(', ');

/** The beginning of the line that logs what was planned, on its own day when that is over. */
export function planLine(plan: Plan, today: IsoDate): string {
  const whom = joinNames(plan.people.map(({ name }) => name));
  const on = plan.date < today ? ` on ${plan.date}` : '';
  const deed = plan.kind === 'event' ? eventLine(plan.note, whom) : `${lines[plan.kind]} ${whom}`;
  return `${deed.trimEnd()}${on} `;
}

/** The next day one usually works, tomorrow at the earliest. */
export function nextWorkday(today: IsoDate): IsoDate {
  const day = addDays(today, 1);
  return weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day;
}

const eventLine = (name: string | null, whom: string): string =>
  `${name === null ? 'event' : `event: ${name}`}${whom === '' ? '' : ` with ${whom}`}`;

const lines: Readonly<Record<Exclude<Plan['kind'], 'event'>, string>> = {
  lunch: 'lunch with',
  coffee: 'coffee with',
  call: 'called',
  message: 'wrote to',
  meeting: 'met',
  praise: 'praised',
  thanks: 'thanked',
  introduction: 'introduced',
  help: 'offered help to'
};

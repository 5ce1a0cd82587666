import type { IsoDate } from '../calendar/calendar';
import { addDays, daysBetween } from '../calendar/calendar';
import { nameFor } from '../delivery/notification-text';
import type { DeliveryDays } from '../delivery/windows';
import { beginningOf } from '../delivery/windows';
import type { YearlyDates, YearlyOccasion } from '../occasions/occasion';
import { daysWorthAWord, yearlyOccasions } from '../occasions/occasion';
import type { PersonId } from '../people/ids';
import { weekdayName } from '../wording/weekday-names';
import { capitalised, counted, countWord } from '../wording/words';
import type { Matter } from './candidate';
import type { NudgeWords } from './nudge';

/** Somebody I have met, with the dates that come every year. */
export interface OccasionFact extends YearlyDates {
  id: PersonId;
  name: string;
  lastContact: IsoDate;
}

/**
 * The nudges about somebody's occasions around a day: on the day itself, beyond the caps,
 * or in the first window after it while a word is not too late. Whoever was spoken to on
 * the day or later has heard it.
 */
export function occasionsOf(person: OccasionFact, today: IsoDate, days: DeliveryDays): Matter[] {
  return yearlyOccasions(person, today, around)
    .filter(({ date }) => person.lastContact < date)
    .map((occasion) => wordFor(occasion, person, days));
}

/** A day ahead is enough to know when to look again. */
const around = { before: 1, after: 10 };

function wordFor(occasion: YearlyOccasion, person: OccasionFact, days: DeliveryDays): Matter {
  const { kind, date } = occasion;
  return {
    key: `${kind}:${person.id}:${date}`,
    kind: 'occasion',
    target: { page: 'person', person: person.id },
    from: beginningOf(date, days),
    ends: beginningOf(addDays(date, daysWorthAWord[kind] + 1), days),
    wordsOn: (shownOn, names) => wordsOn(occasion, shownOn, nameFor(person.name, names)),
    isDatedOn: (shownOn) => shownOn === date
  };
}

function wordsOn(
  { kind, date, years }: YearlyOccasion,
  shownOn: IsoDate,
  name: string | null
): NudgeWords {
  const when = shownOn === date ? 'today' : `on ${weekdayName(date)}`;
  const reason = lateness(date, shownOn);
  if (!name) return { title: namelessTitles[kind], reason };
  const title =
    kind === 'birthday'
      ? shownOn === date
        ? `It is ${name}’s birthday today.`
        : `${name}’s birthday was ${when}.`
      : `${name}: ${counted(years ?? 0, 'year', 'years')} here ${when}.`;
  return { title, reason };
}

function lateness(date: IsoDate, shownOn: IsoDate): string {
  const days = daysBetween(date, shownOn);
  if (days === 0) return 'A good day for a short note.';
  return days === 1
    ? 'Yesterday is not too late for a line.'
    : `${capitalised(countWord(days))} days ago, not too late for a line.`;
}

const namelessTitles: Record<YearlyOccasion['kind'], string> = {
  birthday: 'Somebody has a birthday.',
  'work-anniversary': 'Somebody has a work anniversary.'
};

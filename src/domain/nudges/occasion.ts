import type { IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import { nameFor } from '../delivery/notification-text';
import type { DeliveryDays } from '../delivery/windows';
import { beginningOf } from '../delivery/windows';
import type { OccasionKind, YearlyOccasion } from '../occasions/occasion';
import { daysWorthAWord, withADayNear, yearlyOccasions } from '../occasions/occasion';
import type { PersonId } from '../people/ids';
import type { Matter } from './candidate';
import type { NudgeWords } from './nudge';
import type { PersonFact } from './nudge-facts';
import { nudgeTexts } from './nudge-texts';

/**
 * The nudges about the occasions of those I have met, around a day: on the day itself,
 * beyond the caps, or in the first window after it while a word is not too late. Whoever
 * was spoken to on the day or later has heard it.
 */
export function occasionsAmong(
  people: readonly PersonFact[],
  today: IsoDate,
  days: DeliveryDays
): Matter[] {
  return withADayNear(people, today, around).flatMap((person) =>
    yearlyOccasions(person, today, around)
      .filter(({ date }) => person.lastContact! < date)
      .map((occasion) => wordFor(occasion, person, days))
  );
}

/** What every nudge about a day in somebody's life is: news from that day on, while a word is not too late. */
export function whileWorthAWord(
  { kind, date, person }: { kind: OccasionKind; date: IsoDate; person: PersonId },
  days: DeliveryDays
): Omit<Matter, 'wordsOn'> {
  return {
    key: `${kind}:${person}:${date}`,
    kind: 'occasion',
    target: { page: 'person', person },
    time: {
      from: beginningOf(date, days),
      ends: beginningOf(addDays(date, daysWorthAWord[kind] + 1), days)
    }
  };
}

/** A day ahead is enough to know when to look again. */
const around = { before: 1, after: 10 };

function wordFor(occasion: YearlyOccasion, person: PersonFact, days: DeliveryDays): Matter {
  const { kind, date } = occasion;
  return {
    ...whileWorthAWord({ kind, date, person: person.id }, days),
    wordsOn: (shownOn, names) => wordsOn(occasion, shownOn, nameFor(person.name, names)),
    isDatedOn: (shownOn) => shownOn === date
  };
}

function wordsOn(
  { kind, date, years }: YearlyOccasion,
  today: IsoDate,
  name: string | null
): NudgeWords {
  const texts = nudgeTexts.occasion;
  const reason = texts.reason(date, today);
  if (!name) return { title: texts.nameless[kind], reason };
  const title =
    kind === 'birthday'
      ? texts.birthday(name, date, today)
      : texts['work-anniversary'](name, years ?? 0, date, today);
  return { title, reason };
}

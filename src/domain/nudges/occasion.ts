import type { IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import { nameFor } from '../delivery/notification-text';
import type { DeliveryDays } from '../delivery/windows';
import { beginningOf } from '../delivery/windows';
import type { YearlyOccasion } from '../occasions/occasion';
import { daysWorthAWord, yearlyOccasions } from '../occasions/occasion';
import type { Matter } from './candidate';
import type { NudgeWords } from './nudge';
import type { PersonFact } from './nudge-facts';
import { nudgeTexts } from './nudge-texts';

/**
 * The nudges about the occasions of those I have met, around a day: on the day itself,
 * beyond the caps, or in the first window after it while a word is not too late. Whoever
 * was spoken to on the day or later has heard it; of strangers no day is remembered, for a
 * directory of thousands has some of them every day.
 */
export function occasionsAmong(
  people: readonly PersonFact[],
  today: IsoDate,
  days: DeliveryDays
): Matter[] {
  const near = daysAround(today);
  const isNear = (date: string | null): boolean => date !== null && near.has(date.slice(-5));
  return people
    .filter(
      ({ lastContact, leftOn, birthday, startDate }) =>
        lastContact !== null && leftOn === null && (isNear(birthday) || isNear(startDate))
    )
    .flatMap((person) =>
      yearlyOccasions(person, today, around)
        .filter(({ date }) => person.lastContact! < date)
        .map((occasion) => wordFor(occasion, person, days))
    );
}

/** A day ahead is enough to know when to look again. */
const around = { before: 1, after: 10 };

/** The days around today as `MM-DD`. 29 February is kept on 1 March in common years. */
function daysAround(today: IsoDate): ReadonlySet<string> {
  const { before, after } = around;
  const days = Array.from({ length: after + 1 + before }, (_, ahead) =>
    addDays(today, ahead - after).slice(5)
  );
  return new Set(days.includes('03-01') ? [...days, '02-29'] : days);
}

function wordFor(occasion: YearlyOccasion, person: PersonFact, days: DeliveryDays): Matter {
  const { kind, date } = occasion;
  return {
    key: `${kind}:${person.id}:${date}`,
    kind: 'occasion',
    target: { page: 'person', person: person.id },
    time: {
      from: beginningOf(date, days),
      ends: beginningOf(addDays(date, daysWorthAWord[kind] + 1), days)
    },
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

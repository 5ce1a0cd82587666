import { addDays } from '../calendar/calendar';
import { nameFor } from '../delivery/notification-text';
import type { DeliveryDays } from '../delivery/windows';
import { beginningOf } from '../delivery/windows';
import { daysWorthAWord } from '../occasions/occasion';
import type { Matter } from './candidate';
import type { OccasionFact } from './nudge-facts';
import { nudgeTexts } from './nudge-texts';

/**
 * The nudge about something in somebody's life that was confirmed: in the first window from its day on, while a
 * word is not too late. Null for what Today lists and no message is needed for.
 */
export function wordOn({ kind, date, person }: OccasionFact, days: DeliveryDays): Matter | null {
  const texts = nudgeTexts.confirmed;
  const words = Object.hasOwn(texts.titles, kind)
    ? texts.titles[kind as keyof typeof texts.titles]
    : undefined;
  if (!words) return null;
  return {
    key: `${kind}:${person.id}:${date}`,
    kind: 'occasion',
    target: { page: 'person', person: person.id },
    time: {
      from: beginningOf(date, days),
      ends: beginningOf(addDays(date, daysWorthAWord[kind] + 1), days)
    },
    wordsOn: (_, names) => {
      const name = nameFor(person.name, names);
      return { title: name ? words(name) : texts.nameless, reason: texts.reason };
    }
  };
}

import { nameFor } from '../delivery/notification-text';
import type { DeliveryDays } from '../delivery/windows';
import type { Matter } from './candidate';
import type { OccasionFact } from './nudge-facts';
import { nudgeTexts } from './nudge-texts';
import { whileWorthAWord } from './occasion';

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
    ...whileWorthAWord({ kind, date, person: person.id }, days),
    wordsOn: (_, names) => {
      const name = nameFor(person.name, names);
      return { title: name ? words(name) : texts.nameless, reason: texts.reason };
    }
  };
}

import type { IsoDate } from '../calendar/calendar';
import { addDays, daysBetween } from '../calendar/calendar';
import type { DeliveryDays } from '../delivery/windows';
import { beginningOf } from '../delivery/windows';
import type { EntryId, PersonId, TouchId } from '../people/ids';
import type { Matter } from './candidate';
import { firstNames, titleNaming } from './fitting-names';
import { nudgeTexts } from './nudge-texts';

/** An event, with those met there whom I have not been in touch with since; at least one. */
export interface MetFact {
  touch: TouchId;
  entry: EntryId;
  date: IsoDate;
  /** Its name; null: it has none. */
  event: string | null;
  people: readonly { id: PersonId; name: string }[];
}

/** The nudge about people met and not followed up: a week after the event, for a week. */
export function followUp(
  { touch, entry, date, event, people }: MetFact,
  days: DeliveryDays
): Matter {
  const texts = nudgeTexts.followUp;
  const all = people.map(({ name }) => name);
  const [only] = people;
  return {
    key: `follow-up:${touch}:${date}`,
    kind: 'follow-up',
    target:
      only && people.length === 1 ? { page: 'person', person: only.id } : { page: 'entry', entry },
    time: {
      from: beginningOf(addDays(date, restDays), days),
      ends: beginningOf(addDays(date, 2 * restDays), days)
    },
    wordsOn: (today, names) => {
      const shown = names === 'full' ? (name: string) => name : firstNames(all);
      const title = names === 'none' ? undefined : titleNaming(all.map(shown), texts.title);
      return {
        title: title ?? texts.nameless,
        reason: texts.reason(names === 'none' ? null : event, daysBetween(date, today))
      };
    }
  };
}

/** PRODUCT.md §3.15. */
const restDays = 7;

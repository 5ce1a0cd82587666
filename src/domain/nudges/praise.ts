import type { IsoDate } from '../calendar/calendar';
import { nameFor } from '../delivery/notification-text';
import type { DeliveryDays } from '../delivery/windows';
import type { PersonId } from '../people/ids';
import type { AppointmentFact } from './appointment';
import { timeBefore } from './appointment';
import type { Matter } from './candidate';
import { nudgeTexts } from './nudge-texts';
import { deedWords } from './promise-words';

/** A promise somebody kept to me of late, and was not praised or thanked for since. */
export interface DeedFact {
  person: { id: PersonId; name: string };
  text: string;
  keptOn: IsoDate;
}

/**
 * The nudge before a meeting or event with a time of day, about a good deed that could be
 * named there: the newest; null when there is none. Once for each deed.
 */
export function praiseBefore(
  appointment: AppointmentFact,
  deeds: readonly DeedFact[],
  days: DeliveryDays
): Matter | null {
  const { kind, event, time: at } = appointment;
  const deed = deeds
    .filter(({ keptOn }) => keptOn <= appointment.date)
    .toSorted((a, b) => (a.keptOn > b.keptOn ? -1 : 1))[0];
  const time = timeBefore(appointment, days);
  if ((kind !== 'meeting' && kind !== 'event') || at === null || !deed || !time) return null;
  const { title, reason, nameless } = nudgeTexts.praise;
  return {
    key: `praise:${deed.person.id}:${deed.keptOn}`,
    kind: 'praise',
    target: { page: 'person', person: deed.person.id },
    time,
    wordsOn: (today, names) => {
      const name = nameFor(deed.person.name, names);
      const when = nudgeTexts.prep.when(appointment.date, today, at);
      return {
        title: title(name === null ? null : event, when),
        reason: name === null ? nameless : reason(name, deedWords(deed.text))
      };
    },
    isPassing: true
  };
}

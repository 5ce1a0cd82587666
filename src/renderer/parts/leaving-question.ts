import type { IsoDate } from '../../domain/calendar/calendar';
import { isoDate } from '../../domain/calendar/calendar';
import type { Question } from '../ui/ask-dialog';

/** Asks for the last day of somebody who has left. */
export const leavingQuestion = (
  who: string,
  today: IsoDate,
  onLeft: (on: IsoDate) => void
): Question => ({
  title: `The last day of ${who}`,
  label: 'Last day',
  type: 'date',
  before: today,
  act: 'Change',
  take(written) {
    const day = isoDate.safeParse(written);
    if (!day.success) return 'Choose a day, such as 18 November 2026.';
    onLeft(day.data);
    return undefined;
  }
});

import { rhythmDays } from '../../domain/people/rhythm-days';
import type { Question } from '../ui/ask-dialog';

/** Asks for a rhythm in days. */
export const rhythmQuestion = (
  title: string,
  label: string,
  before: number,
  onDays: (days: number) => void
): Question => ({
  title,
  label,
  type: 'number',
  before,
  take(written) {
    const days = rhythmDays.safeParse(Number(written));
    if (!days.success) return days.error.issues[0]?.message;
    onDays(days.data);
    return undefined;
  }
});

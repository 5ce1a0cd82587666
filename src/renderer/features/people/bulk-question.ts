import type { IsoDate } from '../../../domain/calendar/calendar';
import { leavingQuestion } from '../../parts/leaving-question';
import { rhythmQuestion } from '../../parts/rhythm-question';
import type { Question } from '../../ui/ask-dialog';
import { listQuestion } from './list-question';

/** What a change of several people still wants to know. */
export type Asked = 'rhythm' | 'department' | 'left' | 'list';

interface Answers {
  onRhythm: (days: number) => void;
  onDepartment: (name: string | null) => void;
  onLeft: (on: IsoDate) => void;
  onList: (name: string) => void;
}

/** The one thing a change needs to be told. */
export function bulkQuestion(
  asks: Asked,
  { who, today, departments }: { who: string; today: IsoDate; departments: readonly string[] },
  { onRhythm, onDepartment, onLeft, onList }: Answers
): Question {
  switch (asks) {
    case 'rhythm':
      return {
        ...rhythmQuestion(`A rhythm for ${who}`, 'Days between two contacts', 60, onRhythm),
        act: 'Change'
      };
    case 'department':
      return {
        title: `The department of ${who}`,
        label: 'Department, empty for none',
        choices: departments,
        act: 'Change',
        take(name) {
          onDepartment(name === '' ? null : name);
          return undefined;
        }
      };
    case 'left':
      return leavingQuestion(who, today, onLeft);
    case 'list':
      break;
  }
  return { ...listQuestion(`A new list with ${who}`, '', onList), act: 'Make the list' };
}

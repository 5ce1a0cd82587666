import type { NextThing } from '../../../contract/people';
import { practiceNames } from '../../../domain/goals/practice';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { shortDate } from '../../parts/day-words';

/** The nearest thing with a person, in a few words: `You owe the article`, `Lunch, Tue 24 Nov 12:15`. */
export function nextWords(next: NextThing, today: IsoDate): string {
  switch (next.type) {
    case 'plan':
      return `${practiceNames[next.practice]}, ${[shortDate(next.date, today), next.time].filter(Boolean).join(' ')}`;
    case 'promise':
      return `${next.by === 'me' ? 'You owe' : 'Owes you'} ${next.text}`;
    case 'hello':
      break;
  }
  return 'Say hello';
}

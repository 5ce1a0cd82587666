import type { PersonPage } from '../../../contract/people';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { howLongAgo, rhythmWords } from '../../parts/day-words';

/** The smallest thing to do next with a person, its reason, and the lines it starts. */
export interface NextStep {
  readonly title: string;
  readonly reason: string;
  readonly main: CaptureStart;
  readonly other: CaptureStart;
}

interface CaptureStart {
  readonly label: string;
  /** How the capture line begins. */
  readonly line: string;
}

/** What to do next: meet, keep a promise, say hello, or write down what was. */
export function nextStepOf(page: PersonPage, today: IsoDate): NextStep {
  const { person } = page;
  const first = person.name.split(' ')[0] ?? person.name;
  const lunch = { label: 'Log a lunch', line: `lunch with ${person.name} ` };
  const hello = { label: 'Log a hello', line: `said hello to ${person.name} ` };
  if (person.lastContact === null)
    return {
      title: `Have lunch with ${first}`,
      reason: 'You have not met yet. Half an hour is a good start.',
      main: lunch,
      other: hello
    };
  const last = howLongAgo(person.lastContact, today).toLowerCase();
  const owed = page.promises.find((one) => one.by === 'me' && one.due !== null && one.due <= today);
  if (owed !== undefined)
    return {
      title: `Keep your promise to ${first}`,
      reason: `You owe ${owed.text}.`,
      main: hello,
      other: lunch
    };
  if (person.due === 'due' || person.due === 'slipping')
    return {
      title: `Say hello to ${first}`,
      reason: `Last contact ${agoWords(last)}. ${rhythmWords(person.rhythmDays)} is your rhythm.`,
      main: hello,
      other: lunch
    };
  return {
    title: `Talked to ${first}?`,
    reason: `Last contact ${agoWords(last)}. One line is plenty.`,
    main: hello,
    other: lunch
  };
}

const agoWords = (span: string): string =>
  span === 'today' || span === 'yesterday' ? span : `${span} ago`;

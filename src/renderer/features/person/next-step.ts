import type { DraftAbout } from '../../../contract/message-drafts';
import type { PersonPage } from '../../../contract/person';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { howLongAgo, rhythmWords } from '../../parts/day-words';

/** Something to do with one press: begin a capture line, or words to the person. */
export type Act =
  | { readonly does: 'capture'; readonly line: string }
  | { readonly does: 'write'; readonly about: DraftAbout };

type StepAct = Act & { readonly label: string };

/** The smallest thing to do next with a person, its reason, and how to begin it. */
export interface NextStep {
  readonly title: string;
  readonly reason: string;
  readonly main: StepAct;
  readonly other: StepAct;
}

/** What to do next: meet, keep a promise, say hello, or write down what was. */
export function nextStepOf({ person, promises, rhythmDays }: PersonPage, today: IsoDate): NextStep {
  const first = firstName(person.name);
  const lunch = captureAct('Log a lunch', `lunch with ${person.name} `);
  const hello = captureAct('Log a hello', `said hello to ${person.name} `);
  const write = (about: DraftAbout): StepAct => ({
    does: 'write',
    label: `Write to ${first}`,
    about
  });
  const writeHello = write({ about: 'hello', person: person.id });
  const owed = promises.find(({ by, due }) => by === 'me' && due !== null && due <= today);
  if (owed !== undefined)
    return {
      title: `Keep your promise to ${first}`,
      reason: `You owe ${owed.text}.`,
      main: write({ about: 'promise', promise: owed.id }),
      other: hello
    };
  if (person.lastContact === null)
    return {
      title: `Have lunch with ${first}`,
      reason: 'You have not met yet. Half an hour is a good start.',
      main: writeHello,
      other: lunch
    };
  const last = lastWords(person.lastContact, today);
  if (person.due === 'due' || person.due === 'slipping')
    return {
      title: `Say hello to ${first}`,
      reason: `${last} ${rhythmWords(rhythmDays)} is your rhythm.`,
      main: writeHello,
      other: hello
    };
  return {
    title: `Talked to ${first}?`,
    reason: `${last} One line is plenty.`,
    main: hello,
    other: lunch
  };
}

/** The name one is called by in a sentence. */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;

const captureAct = (label: string, line: string): StepAct => ({ does: 'capture', label, line });

function lastWords(lastContact: IsoDate, today: IsoDate): string {
  const span = howLongAgo(lastContact, today).toLowerCase();
  const ago = span === 'today' || span === 'yesterday' ? span : `${span} ago`;
  return `Last contact ${ago}.`;
}

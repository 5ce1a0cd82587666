import type { OccasionKind } from '../occasions/occasion';
import { countWord, firstNameOf } from '../wording/words';
import type { MessageDraft } from './message-draft';

/** What a word is about. */
export interface OccasionNoteFacts {
  /** Full name. */
  name: string;
  kind: OccasionKind;
  /** How many years it is; null when not known. */
  years: number | null;
  /** The day has come, or is over. */
  isPast: boolean;
}

/** A short word for something in somebody's life. */
export function occasionNote({ name, kind, years, isPast }: OccasionNoteFacts): MessageDraft {
  const { subject, words } = said[kind];
  const late = isPast ? '' : 'a little early: ';
  return {
    subject,
    body: `Hi ${firstNameOf(name)},\n\n${late}${words(years)}`
  };
}

const said: Readonly<
  Record<OccasionKind, { subject: string; words: (years: number | null) => string }>
> = {
  birthday: {
    subject: 'Happy birthday',
    words: () => 'happy birthday. I hope you have a good day, and somebody brings cake.'
  },
  'work-anniversary': {
    subject: 'Congratulations',
    words: (years) =>
      `${years === null ? 'congratulations on your day here' : `${countWord(years)} ${years === 1 ? 'year' : 'years'} here, congratulations`}. It is good to have you around.`
  },
  promotion: {
    subject: 'Congratulations',
    words: () => 'congratulations on the new role. It is well earned.'
  },
  award: { subject: 'Congratulations', words: () => 'congratulations on the award, well earned.' },
  wedding: { subject: 'Congratulations', words: () => 'all the best to you both for the wedding.' },
  child: { subject: 'Congratulations', words: () => 'congratulations to the whole family.' },
  joiner: { subject: 'Welcome', words: () => 'welcome. Say when a lunch would suit you.' },
  leaver: {
    subject: 'Thank you',
    words: () => 'thank you for the time together. I would like to stay in touch.'
  },
  other: { subject: 'Hello', words: () => 'I heard the news and wanted to say a word.' }
};

import { joinNames } from '../wording/words';
import type { ThankYouFacts } from './thank-you-note';

/** The line that notes a thank-you as said. */
export const thankedLine = ({ people, kind }: Pick<ThankYouFacts, 'people' | 'kind'>): string =>
  `Thanked ${joinNames(people)} for ${kind === 'meeting' ? 'the time' : `the ${kind}`}`;

import type { IsoDate } from '../calendar/calendar';
import { daysBetween } from '../calendar/calendar';
import type { TouchKind } from '../journal/touch';
import { firstNameOf, joinNames } from '../wording/words';
import type { MessageDraft } from './message-draft';
import type { ToldPromise } from './promise-sentences';
import { promiseSentence } from './promise-sentences';
import { weekdayName } from '../wording/weekday-names';

/** What somebody is thanked for. */
export interface ThankYouFacts {
  kind: TouchKind;
  date: IsoDate;
  today: IsoDate;
  /** Full names of those thanked, at least one. */
  people: readonly string[];
  place: string | null;
  /** Without `#`. */
  topics: readonly string[];
  learned: readonly string[];
  /** Both ways, with those thanked only. */
  promises: readonly ToldPromise[];
}

const occasions: Readonly<Partial<Record<TouchKind, string>>> = {
  lunch: 'lunch',
  coffee: 'coffee',
  call: 'the call',
  meeting: 'your time',
  event: 'the company',
  introduction: 'the introduction',
  help: 'your help'
};

/** Whether a thank-you fits a contact of this kind. */
export const isThankable = (kind: TouchKind | null): boolean =>
  kind !== null && Object.hasOwn(occasions, kind) && kind !== 'event';

/**
 * A thank-you that names the occasion, the topic, what was learned and the promises of both sides.
 * What was learned about the person thanked (`she …`) stays out.
 */
export function thankYouNote(facts: ThankYouFacts): MessageDraft {
  const { kind, people, place, topics } = facts;
  const occasion = occasions[kind] ?? 'your time';
  const at = place === null ? '' : ` at ${place}`;
  const thanks = `thank you for ${occasion}${whenWords(facts)}${at}.`;
  const talk =
    topics.length > 0 ? ` It was good to talk about ${joinNames(topics.map(topicWords))}.` : '';
  const first = people.map(firstNameOf);
  const learned = facts.learned
    .filter((text) => !isAboutThem(text, first))
    .slice(0, 2)
    .map(
      (text) => `I did not know that ${text.replace(/[.!\s]+$/, '')}, so thank you for telling me.`
    );
  const promises = facts.promises.map((promise) => promiseSentence(promise, people));
  const parts = [`Hi ${joinNames(first)},`, thanks + talk, learned.join(' '), promises.join(' ')];
  return {
    subject: `Thank you for ${occasion}`,
    body: parts.filter((part) => part !== '').join('\n\n')
  };
}

function whenWords({ date, today }: ThankYouFacts): string {
  const days = daysBetween(date, today);
  if (days === 0) return ' today';
  if (days === 1) return ' yesterday';
  return days > 1 && days < 7 ? ` on ${weekdayName(date)}` : '';
}

/** `q3-pricing` → `q3 pricing`. */
const topicWords = (topic: string): string => topic.replaceAll(/[-_/]+/g, ' ');

function isAboutThem(text: string, names: readonly string[]): boolean {
  const [word = ''] = text.trim().split(/[\s'’]+/);
  return /^(?:he|she|his|her|hers)$/i.test(word) || names.includes(word);
}

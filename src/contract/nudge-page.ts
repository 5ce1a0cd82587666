import { isoDate } from '../domain/calendar/calendar';
import type { NudgeKind } from '../domain/nudges/nudge';
import { periodOf, subjectOf } from '../domain/nudges/nudge';
import { occasionKind } from '../domain/occasions/occasion';
import { personId, promiseId, touchId } from '../domain/people/ids';
import type { Page, ReadyOver } from './desktop';
import type { InboxNudge } from './nudges';

type LeadingNudge = Pick<InboxNudge, 'key' | 'kind' | 'target'>;

/**
 * The page a nudge leads to, with what it asks for standing ready; from the inbox and from a
 * click on its notification alike.
 */
export function pageOfNudge(nudge: LeadingNudge): Page {
  const { target, kind } = nudge;
  switch (target.page) {
    case 'entry':
      return { name: 'journal', entry: target.entry, draft: readyFor[kind](nudge) };
    case 'person':
      return { name: 'person', id: target.person, draft: readyFor[kind](nudge) };
    case 'goals':
      return { name: 'goals', part: 'standing' };
    case 'settings':
      return { name: 'settings', part: 'export' };
    case 'review':
      return { name: 'review' };
    case 'week':
      return { name: 'week-plan' };
    case 'today':
      break;
  }
  return { name: 'today', practice: target.practice };
}

/** What stands ready over the person or the entry, by kind; null: the page is what it asks for. */
const readyFor: Readonly<Record<NudgeKind, (nudge: LeadingNudge) => ReadyOver | null>> = {
  'promise-mine': promiseOf,
  'promise-theirs': promiseOf,
  prep: ({ target }) =>
    target.page === 'person' ? { about: 'prep', person: target.person } : null,
  praise: praiseOf,
  'thank-you': (nudge) => touchOf('thanks', nudge),
  'follow-up': (nudge) => touchOf('met', nudge),
  occasion: occasionOf,
  'touch-base': ({ target }) =>
    target.page === 'person' ? { about: 'hello', person: target.person } : null,
  review: () => null,
  'plan-week': () => null,
  reserve: () => null,
  backup: () => null,
  behind: () => null
};

function promiseOf({ key }: LeadingNudge): ReadyOver | null {
  const { data: promise } = promiseId.safeParse(subjectOf(key));
  return promise ? { about: 'promise', promise } : null;
}

function touchOf(about: 'thanks' | 'met', { key }: LeadingNudge): ReadyOver | null {
  const { data: touch } = touchId.safeParse(subjectOf(key));
  return touch ? { about, touch } : null;
}

/** Its key is `praise:ID:2026-11-18`. */
function praiseOf({ key }: LeadingNudge): ReadyOver | null {
  const person = personId.safeParse(subjectOf(key)).data;
  const on = isoDate.safeParse(periodOf(key)).data;
  return person && on ? { about: 'praise', person, on } : null;
}

/** Its key is `birthday:ID:2026-11-18`. */
function occasionOf({ key }: LeadingNudge): ReadyOver | null {
  const kind = occasionKind.safeParse(key.split(':')[0]).data;
  const person = personId.safeParse(subjectOf(key)).data;
  const date = isoDate.safeParse(periodOf(key)).data;
  return kind && person && date ? { about: 'occasion', person, kind, date } : null;
}

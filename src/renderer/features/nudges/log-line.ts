import type { InboxNudge } from '../../../contract/nudges';
import { practice, type Practice } from '../../../domain/goals/practice';
import { subjectOf } from '../../../domain/nudges/nudge';
import { joinNames } from '../../../domain/wording/words';

/** How the line begins that logs what a nudge is about, with the names in it; null: there is nothing to log. */
export function logLine({ kind, key, people }: Pick<InboxNudge, 'kind' | 'key' | 'people'>) {
  if (kind === 'behind') {
    const { data: door } = practice.safeParse(subjectOf(key));
    return door ? doorLines[door] : null;
  }
  const begin = kindLines[kind];
  if (begin === null) return null;
  const names = joinNames(people.map(({ name }) => name));
  return names === '' ? begin : `${begin}${names} `;
}

type PersonKind = Exclude<InboxNudge['kind'], 'behind'>;

const kindLines: Readonly<Record<PersonKind, string | null>> = {
  'promise-mine': null,
  prep: null,
  praise: 'praised ',
  'thank-you': 'thanked ',
  'promise-theirs': 'wrote to ',
  review: null,
  'plan-week': null,
  reserve: null,
  'follow-up': 'wrote to ',
  occasion: 'congratulated ',
  backup: null,
  'touch-base': 'said hi to '
};

const doorLines: Readonly<Record<Practice, string>> = {
  lunch: 'lunch with ',
  'touch-base': 'said hi to ',
  appreciate: 'thanked ',
  introduce: 'introduced ',
  'join-in': 'event: ',
  'offer-help': 'offered help to '
};

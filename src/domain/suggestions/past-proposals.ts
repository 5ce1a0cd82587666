import type { IsoDate } from '../calendar/calendar';
import { daysBetween, weekOf } from '../calendar/calendar';
import type { PersonId } from '../people/ids';
import type { SuggestiblePerson } from './suggestible-person';
import { mostNewAWeek, proposedAgainAfter } from './weights';

/** What somebody is proposed for. */
type ProposedFor = 'lunch' | 'touch-base';

/** When somebody was proposed last. */
export interface PastProposal {
  person: PersonId;
  kind: ProposedFor;
  on: IsoDate;
  /** Whether we had not met then. */
  isNew: boolean;
}

/** What earlier proposals leave open on a day. */
export interface Turns {
  /** Whether somebody may be proposed: `stands` when they are this week already, and it is still to be done. */
  turnOf: (
    person: Pick<SuggestiblePerson, 'id' | 'lastContact'>,
    kind: ProposedFor
  ) => 'stands' | 'free' | 'rests';
}

/**
 * Nobody is proposed twice in 30 days, and no more than two a week whom I have not met
 * (PRODUCT.md §3, 21). A proposal stands for the rest of its week, for the one thing it was made
 * for, until we are in touch. `past` has one proposal a person, the last; those of days to come,
 * which a clock put right has left, count for nothing.
 */
export function turnsAfter(past: readonly PastProposal[], today: IsoDate): Turns {
  const week = weekOf(today);
  const recent = past.filter(
    ({ on }) => on <= today && daysBetween(on, today) < proposedAgainAfter
  );
  const byPerson = new Map(recent.map((one) => [one.person, one]));
  const newThisWeek = recent.filter(({ on, isNew }) => isNew && weekOf(on) === week).length;
  return {
    turnOf({ id, lastContact }, kind) {
      const last = byPerson.get(id);
      if (last) {
        const isDone = lastContact !== null && lastContact >= last.on;
        return last.kind === kind && weekOf(last.on) === week && !isDone ? 'stands' : 'rests';
      }
      if (lastContact === null) return newThisWeek < mostNewAWeek ? 'free' : 'rests';
      // Proposed today, it would be done today.
      return lastContact < today ? 'free' : 'rests';
    }
  };
}

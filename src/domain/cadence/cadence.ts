import { z } from 'zod';
import type { IsoDate } from '../calendar/calendar';
import { addDays, daysBetween } from '../calendar/calendar';

/** How well one knows a person, in words. */
export const strength = z.enum(['not-met', 'met', 'known', 'ally']);
export type Strength = z.infer<typeof strength>;

/** How due a contact is, in words. `none` = not met, and added less than a week ago. */
export const dueState = z.enum(['none', 'fresh', 'soon', 'due', 'slipping']);
export type DueState = z.infer<typeof dueState>;

/** What is known of the contacts with a person. */
export interface Contacts {
  /** Touches of any kind. */
  contacts: number;
  oneToOnes: number;
  /** The day the person came into the journal. */
  addedOn: IsoDate;
  /** Null when there was none. */
  lastContact: IsoDate | null;
  /** Wanted days between two contacts, at least 1. */
  rhythmDays: number;
}

type Silence = Pick<Contacts, 'addedOn' | 'lastContact' | 'rhythmDays'>;

/**
 * How due a contact is: days of silence over the rhythm, 0 or more (PRODUCT.md §5). At 1
 * it is due. Somebody never contacted is due seven days after they were added; for that
 * everybody counts as greeted once, a rhythm before that day. So a contact, however late it
 * is written down, never makes anybody more due.
 */
export const dueRatioOf = (person: Silence, today: IsoDate): number =>
  Math.max(0, 1 + daysBetween(nextContactBy(person), today) / person.rhythmDays);

/**
 * How due the next contact is: below 0.7 of the rhythm `fresh`, below 1 `soon`, up to 1.5
 * `due`, above `slipping`. Somebody not met is `none`, then `due`: nothing can slip away
 * that has not begun.
 */
export const dueStateOf = (person: Silence, today: IsoDate): DueState =>
  dueStateAt(dueRatioOf(person, today), person.lastContact !== null);

/** The due state at a ratio of `dueRatioOf`, of somebody met or not. */
export function dueStateAt(ratio: number, isMet: boolean): DueState {
  if (!isMet) return ratio < 1 ? 'none' : 'due';
  if (ratio < 0.7) return 'fresh';
  if (ratio < 1) return 'soon';
  return ratio <= 1.5 ? 'due' : 'slipping';
}

/** Whether somebody is well known after this many one-to-ones: more than two (PRODUCT.md §2). */
export const isWellKnown = (oneToOnes: number): boolean => oneToOnes > 2;

/**
 * How well one knows a person. `met`: any contact. `known`: well known, that is more than
 * two one-to-ones. `ally`: at least eight of them, and not slipping, for closeness fades
 * when nobody tends it.
 */
export const strengthOf = (person: Contacts, today: IsoDate): Strength =>
  strengthAt(dueRatioOf(person, today), person);

/** How well one knows a person at a ratio of `dueRatioOf`. */
export function strengthAt(
  ratio: number,
  { contacts, oneToOnes }: Pick<Contacts, 'contacts' | 'oneToOnes'>
): Strength {
  if (contacts === 0) return 'not-met';
  if (!isWellKnown(oneToOnes)) return 'met';
  return oneToOnes >= 8 && dueStateAt(ratio, true) !== 'slipping' ? 'ally' : 'known';
}

/** The day by which the next contact is due: a rhythm after the last one, a week after they were added at the earliest. */
export function nextContactBy({ addedOn, lastContact, rhythmDays }: Silence): IsoDate {
  const first = addDays(addedOn, 7);
  if (lastContact === null) return first;
  const next = addDays(lastContact, rhythmDays);
  return next > first ? next : first;
}

import { z } from 'zod';
import type { IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';

/** How well one knows a person, in words. */
export const strength = z.enum(['not-met', 'met', 'known', 'ally']);
export type Strength = z.infer<typeof strength>;

/** How due a contact is: days since the last one over the rhythm (PRODUCT.md §5). `none` = not met. */
export const dueState = z.enum(['none', 'fresh', 'soon', 'due', 'slipping']);
export type DueState = z.infer<typeof dueState>;

/** What is known of the contacts with a person. */
export interface Contacts {
  /** Touches of any kind. */
  contacts: number;
  oneToOnes: number;
  /** Days since the last contact, 0 = today; null when there was none. */
  silentDays: number | null;
  /** Wanted days between two contacts, at least 1. */
  rhythmDays: number;
}

/** How due the next contact is: below 0.7 of the rhythm `fresh`, below 1 `soon`, up to 1.5 `due`, above `slipping`. */
export function dueStateOf(silentDays: number | null, rhythmDays: number): DueState {
  if (silentDays === null) return 'none';
  const ratio = silentDays / rhythmDays;
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
export function strengthOf({ contacts, oneToOnes, silentDays, rhythmDays }: Contacts): Strength {
  if (contacts === 0) return 'not-met';
  if (!isWellKnown(oneToOnes)) return 'met';
  const isClose = oneToOnes >= 8 && dueStateOf(silentDays, rhythmDays) !== 'slipping';
  return isClose ? 'ally' : 'known';
}

/** The day by which the next contact is due: a rhythm after the last one; for somebody not met, a week after they were added. */
export const nextContactBy = (person: {
  addedOn: IsoDate;
  lastContact: IsoDate | null;
  rhythmDays: number;
}): IsoDate =>
  person.lastContact === null
    ? addDays(person.addedOn, 7)
    : addDays(person.lastContact, person.rhythmDays);

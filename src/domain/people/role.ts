import { z } from 'zod';
import type { IsoDate } from '../calendar/calendar';
import type { DueState } from '../cadence/cadence';
import { dueStateOf, nextContactBy } from '../cadence/cadence';

/** What somebody is to me: advises me, is advised by me, speaks for me, or leads my manager. */
export const role = z.enum(['mentor', 'mentee', 'sponsor', 'skip-level']);
export type Role = z.infer<typeof role>;

/** The rhythm that counts, days: the tightest of the person's own and those of their roles. Null: a role without one. */
export const tightestRhythm = (personDays: number, roleDays: readonly (number | null)[]): number =>
  Math.min(personDays, ...roleDays.filter((days) => days !== null));

/** A role and the contacts with who has it. */
interface Talks {
  /** The day the role began. */
  since: IsoDate;
  lastContact: IsoDate | null;
  /** The rhythm that counts, days. */
  rhythmDays: number;
}

/** The day by which the next talk in a role is due: a rhythm after the last contact of any kind, a week after the role began at the earliest. */
export const roleNextBy = ({ since, ...talks }: Talks): IsoDate =>
  nextContactBy({ addedOn: since, ...talks });

/** How due the next talk in a role is, in the words of any contact. */
export const roleDueOf = ({ since, ...talks }: Talks, today: IsoDate): DueState =>
  dueStateOf({ addedOn: since, ...talks }, today);

/** Somebody who has a role for me. */
export interface RoleHolder {
  role: Role;
  department: string | null;
}

/** What is missing among those who help me along. */
export type RoleGap = 'no-mentor' | 'no-sponsor' | 'no-sponsor-outside';

/**
 * The first thing missing; null when nothing is. A sponsor of another department speaks
 * where one is not heard otherwise; `mine` null: my department is not known, and any sponsor will do.
 */
export function roleGapOf(holders: readonly RoleHolder[], mine: string | null): RoleGap | null {
  const sponsors = holders.filter(({ role: kind }) => kind === 'sponsor');
  if (!holders.some(({ role: kind }) => kind === 'mentor')) return 'no-mentor';
  if (sponsors.length === 0) return 'no-sponsor';
  const isOutside = sponsors.some(({ department }) => department !== null && department !== mine);
  return mine === null || isOutside ? null : 'no-sponsor-outside';
}

import { z } from 'zod';
import { instant } from '../calendar/calendar';
import { practice } from '../goals/practice';
import { entryId, personId } from '../people/ids';

/**
 * A kind of nudge, the most pressing first. `promise-mine`, `promise-theirs`: a promise
 * with a date. `prep`: before a lunch or talk. `praise`: before a meeting where it is
 * heard. `thank-you`: after a lunch. `review`, `plan-week`, `reserve`: the week. `follow-up`:
 * met at an event, and not spoken to since. `occasion`: a birthday or another day worth a
 * word. `touch-base`: a hello is due. `behind`: a door is behind this week.
 */
export const nudgeKind = z.enum([
  'promise-mine',
  'prep',
  'praise',
  'thank-you',
  'promise-theirs',
  'review',
  'plan-week',
  'reserve',
  'follow-up',
  'occasion',
  'backup',
  'touch-base',
  'behind'
]);
export type NudgeKind = z.infer<typeof nudgeKind>;

/**
 * What became of a nudge; it only ever moves down this list, `failed` and `missed` beside
 * `shown`. `planned`: it was put off until its time. `held`: due, but something holds it.
 * `claimed`: on its way to the desktop. `failed`: the desktop did not take it. `missed`:
 * its time went by unseen. `later`: put off, another one comes in its place.
 */
export const nudgeState = z.enum([
  'planned',
  'held',
  'claimed',
  'shown',
  'failed',
  'missed',
  'later',
  'dismissed',
  'acted'
]);
export type NudgeState = z.infer<typeof nudgeState>;

/** Where a nudge leads when acted on. `week`: where the week is planned; `person`: whom it proposes for lunch. */
const nudgeTarget = z.discriminatedUnion('page', [
  z.object({ page: z.literal('entry'), entry: entryId }),
  z.object({ page: z.literal('person'), person: personId }),
  z.object({ page: z.literal('today'), practice }),
  z.object({ page: z.literal('week'), person: personId.nullish() }),
  z.object({ page: z.literal('review') }),
  z.object({ page: z.literal('goals') }),
  z.object({ page: z.literal('settings') })
]);

/** A kind reminder with its reason. `key` is its identity for ever: `kind:subject:period`. */
export const nudge = z.object({
  key: z.string().min(1).max(200),
  kind: nudgeKind,
  /** At most 40 characters where names allow. */
  title: z.string(),
  /** One line that says why. */
  reason: z.string(),
  target: nudgeTarget,
  /** From when on it may be shown. */
  from: instant,
  /** After this it is only listed. */
  until: instant
});

/** The middle of a key: the id or name of what the nudge is about. Empty for what is no key. */
export const subjectOf = (key: string): string => key.split(':')[1] ?? '';

/** The end of a key: the date or week that makes it another one, however often it was put off. */
export const periodOf = (key: string): string => key.split('~')[0]?.split(':')[2] ?? '';

/** Words of a nudge. */
const nudgeWords = nudge.pick({ title: true, reason: true });
export type NudgeWords = z.infer<typeof nudgeWords>;

/** A nudge as it may pop up: its own words use first names, these none, and full names. */
export const plannedNudge = nudge.extend({
  /** From then on it waits for no good moment any more. */
  by: instant,
  nameless: nudgeWords,
  fullNames: nudgeWords
});
export type PlannedNudge = z.infer<typeof plannedNudge>;

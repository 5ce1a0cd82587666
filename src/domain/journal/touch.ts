import { z } from 'zod';

/** What kind of contact a touch was. */
export const touchKind = z.enum([
  'lunch',
  'coffee',
  'call',
  'message',
  'meeting',
  'event',
  'praise',
  'thanks',
  'introduction',
  'help'
]);
export type TouchKind = z.infer<typeof touchKind>;

/** The kinds in which two people talk with each other; with one person they make a one-to-one. */
const conversations: ReadonlySet<TouchKind> = new Set(['lunch', 'coffee', 'call', 'meeting']);

/** Whether people talk with each other in a touch of this kind: a lunch, coffee, call or meeting. */
export const isConversation = (kind: TouchKind): boolean => conversations.has(kind);

/** Whether a touch of this kind with this many other people was a one-to-one: one lunch, coffee, call or meeting, one person. */
export const isOneToOne = (kind: TouchKind, people: number): boolean =>
  people === 1 && isConversation(kind);

import { z } from 'zod';
import { personId } from '../domain/people/ids';
import { storableText } from './storable-text';

/** The longest line or entry, in UTF-16 units. */
export const maxEntryLength = 100_000;

/** The text of a line or entry. */
export const entryText = storableText.max(
  maxEntryLength,
  'An entry has 100,000 characters at most.'
);

/** What a person decided about a name of the line: whom it means, or that it is somebody new, or nobody. */
export const mentionChoice = z.object({
  /** The name as written, without `@`. */
  name: z.string().max(200),
  means: z.union([personId, z.literal('new'), z.literal('nobody')])
});
export type MentionChoice = z.infer<typeof mentionChoice>;

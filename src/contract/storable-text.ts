import { z } from 'zod';

/** Text that Postgres keeps as it is: no NUL, which it refuses, and no half of a surrogate pair, which it would change. */
export const storableText = z
  .string()
  .refine((text) => !text.includes('\0'), 'Text cannot hold a NUL character.')
  .refine((text) => text.isWellFormed(), 'Text cannot hold half of a surrogate pair.');

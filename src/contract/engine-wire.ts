import { z } from 'zod';
import { isoDate, zoneId } from '../domain/calendar/calendar';
import { change } from './changes';
import { failure, reply } from './errors';

/** What the shell tells the engine's process. */
export const toEngine = z.discriminatedUnion('type', [
  /** First message: which data folder, whose local time, and how far the clock is set off from the machine's (0 but for trials). */
  z.object({
    type: z.literal('open'),
    folder: z.string(),
    zone: zoneId,
    clockOffsetMs: z.number()
  }),
  z.object({
    type: z.literal('call'),
    id: z.int(),
    name: z.string(),
    input: z.unknown(),
    /** For a query: answer as on the morning of this day. */
    on: isoDate.nullish()
  }),
  /** Answered by `pong` as soon as no statement runs: how the shell sees a hung query. */
  z.object({ type: z.literal('ping') }),
  z.object({ type: z.literal('zone'), zone: zoneId }),
  /** The machine is about to sleep or lock: put everything on disk. */
  z.object({ type: z.literal('rest') }),
  /** Close the database, answer `closed`, and end. */
  z.object({ type: z.literal('close') })
]);
export type ToEngine = z.infer<typeof toEngine>;

/** What the engine's process tells the shell. */
export const fromEngine = z.discriminatedUnion('type', [
  /** An older journal is being made ready for this version: so many of its steps are done. */
  z.object({ type: z.literal('migrating'), done: z.int(), of: z.int() }),
  z.object({ type: z.literal('ready') }),
  /** The journal cannot be opened; the process stays up and answers every call with this. */
  z.object({ type: z.literal('failed'), error: failure }),
  z.object({ type: z.literal('reply'), id: z.int(), reply }),
  z.object({ type: z.literal('change'), change }),
  z.object({ type: z.literal('pong') }),
  /** A line for the log; codes and ids only, never content. */
  z.object({
    type: z.literal('log'),
    level: z.enum(['info', 'warn', 'error']),
    message: z.string()
  }),
  z.object({ type: z.literal('closed') })
]);
export type FromEngine = z.infer<typeof fromEngine>;

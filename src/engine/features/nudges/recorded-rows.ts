import { z } from 'zod';
import { instant, type IsoDate } from '../../../domain/calendar/calendar';
import { nudgeKind, nudgeState } from '../../../domain/nudges/nudge';
import type { RecordedNudge } from '../../../domain/nudges/recorded';
import type { NudgeOutcome } from '../../../domain/nudges/resting';
import type { ReadDb } from '../../database/read-db';

const recordedRow = z
  .object({
    key: z.string(),
    kind: nudgeKind,
    state: nudgeState,
    recordedAt: instant,
    parent: z.string().nullable(),
    at: instant
  })
  .transform(({ parent, at, ...row }): RecordedNudge => ({
    ...row,
    returns: parent === null ? null : { key: parent, at }
  }));

/** The nudges recorded since a day, all that are to come back, and those about a copy or a hello, which are said once however long ago. */
export const readRecorded = (db: ReadDb, since: IsoDate): Promise<RecordedNudge[]> =>
  db.rows(
    `select key, kind, state, recorded_at as "recordedAt", parent, from_at as at from nudge
     where recorded_at >= $1::date - 1 or state in ('planned', 'held') or kind in ('backup', 'touch-base')`,
    [since],
    recordedRow
  );

const outcomeRow = z.object({
  kind: nudgeKind,
  state: z.enum(['acted', 'dismissed']),
  at: instant
});

/** Longer than a kind rests, in days. */
export const outcomeDays = 120;

/** How nudges ended in somebody's hands since a day; a kind that was woken counts as acted on. */
export const readOutcomes = (db: ReadDb, since: IsoDate): Promise<NudgeOutcome[]> =>
  db.rows(
    `select kind, state, settled_at as at from nudge
     where recorded_at >= $1::date and state in ('acted', 'dismissed') and settled_at is not null
     union all
     select substring(name from 7), 'acted', (value #>> '{}')::timestamptz from nudge_choice where name like 'woken:%'`,
    [since],
    outcomeRow
  );

import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import type { OutputOf } from '../../../contract/procedure';
import { windowMove, type nudgesApi } from '../../../contract/nudges';
import { addDays, clockTime } from '../../../domain/calendar/calendar';
import {
  nudgeChoices,
  usualChoices,
  type NudgeChoices
} from '../../../domain/nudges/nudge-choices';
import { restingKinds } from '../../../domain/nudges/resting';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import type { ReadDb } from '../../database/read-db';
import { outcomeDays, readOutcomes } from './recorded-rows';

const choiceRow = z.object({ name: z.string(), value: z.unknown() });

/** Some of the choices; what is undefined stays. */
type ChoiceChanges = { [Name in keyof NudgeChoices]?: NudgeChoices[Name] | undefined };

/** What the person chose, and what is usual for the rest; a choice of a later version that is not understood is left out. */
export async function readChoices(db: ReadDb): Promise<NudgeChoices> {
  const rows = await db.rows('select name, value from nudge_choice', [], choiceRow);
  const chosen = Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  return nudgeChoices.safeParse({ ...usualChoices, ...chosen }).data ?? usualChoices;
}

/** The choices, the moves that hold, newest first, and the kinds that rest. */
export async function describeChoices({
  db,
  now,
  today
}: EngineContext): Promise<OutputOf<typeof nudgesApi.readNudgeChoices>> {
  const [choices, moves, outcomes] = await Promise.all([
    readChoices(db.read),
    db.read.rows(movesSql, [], windowMove),
    readOutcomes(db.read, addDays(today, -outcomeDays))
  ]);
  return { choices, moves, resting: restingKinds(outcomes, now) };
}

/** Chooses what is given. Windows that are set by hand are no longer those that were learned. */
export const changeChoices = (
  changes: ChoiceChanges,
  { db, now }: EngineContext
): Promise<{ before: NudgeChoices }> =>
  db.transaction(async (tx) => {
    const before = await readChoices(tx);
    const windows = changes.windows && inOrder(changes.windows);
    if (windows && windows.join() !== before.windows.join())
      await tx.run('update nudge_window_move set undone_at = $1 where undone_at is null', [now]);
    await writeChoices(tx, { ...changes, windows });
    return { before };
  });

/** Writes choices as they are. */
export async function writeChoices(tx: WriteDb, changes: ChoiceChanges): Promise<void> {
  for (const [name, value] of Object.entries(changes))
    if (value !== undefined) await writeChoice(tx, name, value);
}

const writeChoice = (tx: WriteDb, name: string, value: unknown): Promise<unknown> =>
  tx.run(
    `insert into nudge_choice (name, value) values ($1, $2::jsonb)
     on conflict (name) do update set value = excluded.value`,
    [name, JSON.stringify(value)]
  );

/** Puts a window back to where it was before its oldest move that holds. */
export const putBackWindow = (
  id: string,
  { db, now }: EngineContext
): Promise<Record<string, never>> =>
  db.transaction(async (tx) => {
    const move = await tx.maybe(
      `select slot, from_time as "from" from nudge_window_move
       where undone_at is null and slot = (select slot from nudge_window_move where id = $1 and undone_at is null)
       order by moved_at limit 1`,
      [id],
      z.object({ slot: z.int(), from: clockTime })
    );
    if (!move) throw new JournalError('not-found', 'This window is where it was.');
    const { windows } = await readChoices(tx);
    await writeChoices(tx, { windows: inOrder(windows.with(move.slot, move.from)) });
    await tx.run(
      'update nudge_window_move set undone_at = $2 where slot = $1 and undone_at is null',
      [move.slot, now]
    );
    return {};
  });

/** Ends the rest of a kind: what was skipped before counts no more. */
export const wakeNudges = (
  kind: string,
  { db, now }: EngineContext
): Promise<Record<string, never>> =>
  db.transaction(async (tx) => {
    await writeChoice(tx, `woken:${kind}`, now);
    return {};
  });

const inOrder = <Time extends string>(times: readonly Time[]): Time[] =>
  [...new Set(times)].toSorted();

const movesSql = `
select id, slot, moved_at as "movedAt", from_time as "from", to_time as "to", acted, outcomes
from nudge_window_move where undone_at is null order by moved_at desc, id desc limit 20`;

import { z } from 'zod';
import { dateAt, instant, timeAt } from '../../../domain/calendar/calendar';
import { learnedMove, slotAt, type WindowOutcome } from '../../../domain/nudges/learned-hours';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import { readChoices, writeChoices } from './choices';

const outcomeRow = z.object({
  shownAt: instant,
  settledAt: instant,
  isActed: z.boolean()
});

/** Moves the windows to where nudges are acted on, as far as that can be said by now. */
export async function learnHours(
  tx: WriteDb,
  { now, zone, newId }: Pick<EngineContext, 'now' | 'zone' | 'newId'>
): Promise<void> {
  const choices = await readChoices(tx);
  if (!choices.learnsHours) return;
  let { windows } = choices;
  for (const slot of windows.keys()) {
    const { lastMovedAt } = await tx.one(
      `select max(greatest(moved_at, undone_at)) as "lastMovedAt" from nudge_window_move where slot = $1`,
      [slot],
      z.object({ lastMovedAt: instant.nullable() })
    );
    const rows = await tx.rows(
      `select recorded_at as "shownAt", settled_at as "settledAt", state = 'acted' as "isActed" from nudge
       where state in ('acted', 'dismissed') and settled_at is not null and recorded_at > coalesce($1::timestamptz, '-infinity')
       order by recorded_at desc limit 200`,
      [lastMovedAt],
      outcomeRow
    );
    const outcomes = rows.flatMap(({ shownAt, settledAt, isActed }): WindowOutcome[] => {
      const shown = timeAt(shownAt, zone);
      if (slotAt(shown, windows) !== slot) return [];
      const isSameDay = dateAt(shownAt, zone) === dateAt(settledAt, zone);
      return [{ shownAt: shown, actedAt: isActed && isSameDay ? timeAt(settledAt, zone) : null }];
    });
    const move = learnedMove(slot, outcomes, { ...choices, windows }, { lastMovedAt, now });
    if (!move) continue;
    await tx.run(
      `insert into nudge_window_move (id, slot, moved_at, from_time, to_time, acted, outcomes)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), slot, now, move.from, move.to, move.acted, move.outcomes]
    );
    windows = windows.with(slot, move.to);
    await writeChoices(tx, { windows });
  }
}

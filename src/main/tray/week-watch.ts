import { goalsApi } from '../../contract/goals';
import type { Change } from '../../contract/changes';
import type { EngineClient } from '../../contract/engine-api';
import { meterOf } from '../../domain/meter/meter';
import type { TrayWeek } from './tray';

/** Whether a change can move the meter of the week. */
export const movesTheWeek = ({ tables }: Change): boolean =>
  tables.some((table) => goalsApi.readWeek.reads.includes(table));

/** The current week as the tray shows it. */
export async function readTrayWeek(engine: EngineClient): Promise<TrayWeek> {
  const week = await engine.readWeek({});
  return { meter: meterOf(week), doors: week.doors };
}

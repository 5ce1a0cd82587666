import { goalsApi } from '../../contract/goals';
import type { Change } from '../../contract/changes';
import type { EngineClient } from '../../contract/engine-api';
import { meterOf, type Meter } from '../../domain/meter/meter';

/** Whether a change can move the meter of the week. */
export const movesTheWeek = ({ tables }: Change): boolean =>
  tables.some((table) => goalsApi.readWeek.reads.includes(table));

/** The meter of the current week. */
export async function readMeter(engine: EngineClient): Promise<Meter> {
  return meterOf(await engine.readWeek({}));
}

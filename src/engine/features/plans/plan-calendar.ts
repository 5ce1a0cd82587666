import { JournalError } from '../../../contract/errors';
import type { PlanId } from '../../../domain/people/ids';
import { plansToCalendar } from '../../../domain/plans/plan-calendar';
import type { EngineContext } from '../../context';
import { readPlans } from '../../reading/plan-rows';

/** Plans as a calendar file, named after the only one or after the day of the first. */
export async function readPlanCalendar(
  { plans: ids }: { plans: readonly PlanId[] },
  { db, zone, now }: EngineContext
): Promise<{ name: string; text: string }> {
  const plans = await readPlans(db.read, { ids });
  const [first] = plans;
  if (!first) throw new JournalError('not-found', 'This plan is not there any more.');
  const name = plans.length === 1 ? `${first.title} ${first.date}` : `Plans from ${first.date}`;
  return { name: fileName(name), text: plansToCalendar(plans, { zone, stamp: now }) };
}

/** What no system takes amiss in the name of a file. */
const fileName = (name: string): string =>
  `${name
    .replaceAll(/[^\p{L}\p{M}\p{N} '’-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
    .trim()}.ics`;

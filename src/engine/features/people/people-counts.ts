import type { PeopleCounts } from '../../../contract/people';
import { strengthAt } from '../../../domain/cadence/cadence';
import { datesOfWeek, weekOf } from '../../../domain/calendar/calendar';
import { foldText } from '../../../domain/matching/fold-text';
import { role } from '../../../domain/people/role';
import type { EngineContext } from '../../context';
import { dayOf, ratioOn, type Standing } from '../../everybody';
import { isLater, isQuietOn } from './pick-standing';

/** How many people each quick filter leaves, counted in one walk over everybody. */
export async function readPeopleCounts({
  everybody,
  today
}: Pick<EngineContext, 'everybody' | 'today'>): Promise<PeopleCounts> {
  const { people, departments } = await everybody();
  const day = dayOf(today);
  const weekEnd = dayOf(datesOfWeek(weekOf(today)).at(-1) ?? today);
  const here = people.filter(({ leftOn }) => leftOn === null);
  const count = (fits: (one: Standing) => boolean): number =>
    here.reduce((sum, one) => sum + Number(fits(one)), 0);
  const inDepartments = tally(here, ({ departmentId }) => departmentId);
  return {
    here: here.length,
    alumni: people.length - here.length,
    quiet: count((one) => isQuietOn(day, one) && !isLater(one, today)),
    dueThisWeek: count(
      (one) => one.lastDay !== null && one.dueOn <= weekEnd && !isLater(one, today)
    ),
    allies: count((one) => strengthAt(ratioOn(day, one), one) === 'ally'),
    notMet: count(({ lastDay }) => lastDay === null),
    withRole: count(({ roles }) => roles.length > 0),
    roles: role.options.flatMap((kind) => {
      const have = count(({ roles }) => roles.includes(kind));
      return have === 0 ? [] : [{ role: kind, people: have }];
    }),
    departments: departments.flatMap((department) => {
      const there = inDepartments.get(department.id);
      return there === undefined ? [] : [{ ...department, people: there }];
    }),
    sites: byName(tally(here, ({ site }) => site)),
    levels: byName(tally(here, ({ level }) => level))
  };
}

/** How many have each value. */
function tally(
  people: readonly Standing[],
  valueOf: (one: Standing) => string | null
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of people) {
    const value = valueOf(one);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const byName = (counts: ReadonlyMap<string, number>): { name: string; people: number }[] =>
  [...counts]
    .map(([name, people]) => ({ name, people, folded: foldText(name) }))
    .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0))
    .map(({ name, people }) => ({ name, people }));

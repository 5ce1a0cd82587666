import type { PeopleCounts } from '../../../contract/people';
import { foldText } from '../../../domain/matching/fold-text';
import { role } from '../../../domain/people/role';
import type { EngineContext } from '../../context';
import type { Standing } from '../../everybody';
import { standingOn } from './standing-on';
import { tally } from './tally';

/** How many people each quick filter leaves, counted in one walk over everybody. */
export async function readPeopleCounts({
  everybody,
  habits,
  today
}: Pick<EngineContext, 'everybody' | 'habits' | 'today'>): Promise<PeopleCounts> {
  const [{ people, departments }, { weekRules }] = await Promise.all([everybody(), habits()]);
  const on = standingOn(today, weekRules);
  const here = people.filter(({ leftOn }) => leftOn === null);
  const count = (fits: (one: Standing) => boolean): number =>
    here.reduce((sum, one) => sum + Number(fits(one)), 0);
  const inDepartments = tally(here, ({ departmentId }) => departmentId);
  return {
    here: here.length,
    alumni: people.length - here.length,
    quiet: count(on.isQuiet),
    dueThisWeek: count(on.isDueThisWeek),
    allies: count((one) => on.strength(one) === 'ally'),
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

/** In the order of names, without those who have none. */
const byName = (counts: ReadonlyMap<string | null, number>): { name: string; people: number }[] =>
  [...counts]
    .flatMap(([name, people]) => (name === null ? [] : [{ name, people, folded: foldText(name) }]))
    .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0))
    .map(({ name, people }) => ({ name, people }));

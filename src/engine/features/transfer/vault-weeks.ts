import { addDays, type IsoWeek } from '../../../domain/calendar/calendar';
import { firstDateOf, lastDateOf } from '../../../domain/calendar/week-rules';
import { weekReport } from '../../../domain/goals/week-report';
import { weekPageMarkdown } from '../../../domain/markdown-pages/week-page';
import type { ReadDb } from '../../database/database';
import type { VaultPage } from '../../formats/write-vault';
import { readWeekFacts } from '../../reading/week-facts';
import { type VaultNames, weekPath } from './vault-names';

/** Pages given out at once. */
const weeksAtOnce = 20;

/** The pages of all weeks in which something is, each as it stood when it was over, whatever the day of the export. */
export async function* weekPages(db: ReadDb, names: VaultNames): AsyncGenerator<VaultPage[]> {
  for (let from = 0; from < names.weeks.length; from += weeksAtOnce)
    yield someWeekPages(db, names, names.weeks.slice(from, from + weeksAtOnce));
}

/** The pages of these weeks. */
export async function someWeekPages(
  db: ReadDb,
  names: VaultNames,
  weeks: readonly IsoWeek[]
): Promise<VaultPage[]> {
  const rules = names.weekRules;
  const pages: VaultPage[] = [];
  for (const week of weeks) {
    const [first, last] = [firstDateOf(week, rules), lastDateOf(week, rules)];
    const asked = { week, today: addDays(last, 1), rules };
    const { doors } = weekReport({ ...asked, ...(await readWeekFacts(db, asked)) });
    const page = weekPageMarkdown(
      { week, first, last },
      doors,
      names.days.filter(({ date }) => date >= first && date <= last),
      names.weekRecords.get(week) ?? new Map(),
      names.shape.columns,
      names
    );
    pages.push([weekPath(week), page]);
  }
  return pages;
}

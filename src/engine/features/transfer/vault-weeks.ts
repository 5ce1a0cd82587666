import { addDays, type IsoWeek } from '../../../domain/calendar/calendar';
import { firstDateOf, lastDateOf, weekHolding } from '../../../domain/calendar/week-rules';
import { weekReport } from '../../../domain/goals/week-report';
import { weekPageMarkdown } from '../../../domain/markdown-pages/week-page';
import type { ReadDb } from '../../database/database';
import type { VaultPage } from '../../formats/write-vault';
import { readWeekFacts } from '../../reading/week-facts';
import { type VaultNames, weekPath } from './vault-names';

/** Pages given out at once. */
const weeksAtOnce = 20;

/** The pages of all weeks with entries, each as it stood when it was over, whatever the day of the export. */
export async function* weekPages(db: ReadDb, names: VaultNames): AsyncGenerator<VaultPage[]> {
  const rules = names.weekRules;
  const days = new Map<IsoWeek, VaultNames['days'][number][]>();
  for (const day of names.days) {
    const week = weekHolding(day.date, rules);
    days.set(week, [...(days.get(week) ?? []), day]);
  }
  let pages: VaultPage[] = [];
  for (const week of names.weeks) {
    const [first, last] = [firstDateOf(week, rules), lastDateOf(week, rules)];
    const asked = { week, today: addDays(last, 1), rules };
    const { doors } = weekReport({ ...asked, ...(await readWeekFacts(db, asked)) });
    const page = weekPageMarkdown({ week, first, last }, doors, days.get(week) ?? []);
    pages.push([weekPath(week), page]);
    if (pages.length < weeksAtOnce) continue;
    yield pages;
    pages = [];
  }
  if (pages.length > 0) yield pages;
}

import {
  addDays,
  datesOfWeek,
  weekOf,
  type IsoDate,
  type IsoWeek
} from '../../../domain/calendar/calendar';
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
  const days = new Map<IsoWeek, VaultNames['days'][number][]>();
  for (const day of names.days) {
    const week = weekOf(day.date);
    days.set(week, [...(days.get(week) ?? []), day]);
  }
  let pages: VaultPage[] = [];
  for (const week of names.weeks) {
    const after = addDays(datesOfWeek(week).at(-1) as IsoDate, 1);
    const facts = await readWeekFacts(db, week, after);
    const { doors } = weekReport({ week, today: after, ...facts });
    pages.push([weekPath(week), weekPageMarkdown(week, doors, days.get(week) ?? [])]);
    if (pages.length < weeksAtOnce) continue;
    yield pages;
    pages = [];
  }
  if (pages.length > 0) yield pages;
}

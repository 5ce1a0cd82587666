import { addDays, monthOf, type IsoWeek } from '../../../domain/calendar/calendar';
import { firstDateOf, lastDateOf } from '../../../domain/calendar/week-rules';
import { meterOfCounted, type Counted } from '../../../domain/goals/week-report';
import { weekPageMarkdown } from '../../../domain/markdown-pages/week-page';
import type { ReadDb } from '../../database/read-db';
import { grouped } from '../../grouped';
import type { VaultPage } from '../../formats/write-vault';
import { readAhead } from '../../read-ahead';
import { readStandingFacts, spanOf } from '../../reading/week-facts';
import { type VaultNames, weekPath } from './vault-names';
import { readCounted } from './vault-touches';

/** So many weeks' contacts are read at once, with those of the months around. */
const weeksAtOnce = 40;

/**
 * The pages of these weeks, a part at a time, each as it stood when it was over, whatever the day of the export.
 *
 * @param counted what fills the doors of all weeks, oldest first; null: not known yet
 */
export async function* weekPages(
  db: ReadDb,
  names: VaultNames,
  weeks: readonly IsoWeek[],
  counted: readonly Counted[] | null
): AsyncGenerator<VaultPage[]> {
  const known = counted && byMonthOf(counted);
  const read = (part: readonly IsoWeek[]): Promise<VaultPage[]> =>
    pagesOfWeeks(db, names, part, known);
  for await (const [, pages] of readAhead(inParts(weeks, names), read)) yield pages;
}

const byMonthOf = (counted: readonly Counted[]): Map<string, Counted[]> =>
  grouped(counted, ({ date }) => monthOf(date));

/** Weeks that lie near each other: what lies between them is read too. */
function* inParts(weeks: readonly IsoWeek[], { weekRules }: VaultNames): Generator<IsoWeek[]> {
  let part: IsoWeek[] = [];
  for (const week of weeks) {
    const [first] = part;
    const end = first && addDays(firstDateOf(first, weekRules), 7 * weeksAtOnce);
    if (end !== undefined && firstDateOf(week, weekRules) >= end) {
      yield part;
      part = [];
    }
    part.push(week);
  }
  if (part.length > 0) yield part;
}

async function pagesOfWeeks(
  db: ReadDb,
  names: VaultNames,
  weeks: readonly IsoWeek[],
  known: ReadonlyMap<string, readonly Counted[]> | null
): Promise<VaultPage[]> {
  const rules = names.weekRules;
  const over = weeks.map((week) => {
    const [first, last] = [firstDateOf(week, rules), lastDateOf(week, rules)];
    const asked = { week, today: addDays(last, 1), rules };
    return { asked, first, last, span: spanOf(asked) };
  });
  const [oldest, newest] = [over[0], over.at(-1)];
  if (!oldest || !newest) return [];
  const span = { from: oldest.span.from, to: newest.span.to };
  const [byMonth, { begins, ...facts }] = await Promise.all([
    known ?? readCounted(db, names, span).then(byMonthOf),
    readStandingFacts(db, span)
  ]);
  return over.map(({ asked, first, last, span: { from, to } }): VaultPage => {
    const months = new Set([from, first, last, to].map(monthOf));
    const counted = [...months].flatMap((month) => byMonth.get(month) ?? []);
    const { doors } = meterOfCounted({ ...asked, ...facts, begins: begins(asked.today), counted });
    const page = weekPageMarkdown(
      { week: asked.week, first, last },
      doors,
      names.days.filter(({ date }) => date >= first && date <= last),
      names.weekRecords.get(asked.week) ?? new Map(),
      names.shape.columns,
      names
    );
    return [weekPath(asked.week), page];
  });
}

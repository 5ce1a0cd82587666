import { addDays, type IsoWeek } from '../../../domain/calendar/calendar';
import { firstDateOf, lastDateOf } from '../../../domain/calendar/week-rules';
import { countedOf, meterOfCounted } from '../../../domain/goals/week-report';
import { weekPageMarkdown } from '../../../domain/markdown-pages/week-page';
import type { ReadDb } from '../../database/read-db';
import type { VaultPage } from '../../formats/write-vault';
import { readAhead } from '../../read-ahead';
import { readAllTouches, readStandingFacts, spanOf } from '../../reading/week-facts';
import { type VaultNames, weekPath } from './vault-names';

/** So many weeks' contacts are read at once, with those of the months around. */
const weeksAtOnce = 40;

/** The pages of these weeks, a part at a time, each as it stood when it was over, whatever the day of the export. */
export async function* weekPages(
  db: ReadDb,
  names: VaultNames,
  weeks: readonly IsoWeek[]
): AsyncGenerator<VaultPage[]> {
  const read = (part: readonly IsoWeek[]): Promise<VaultPage[]> => pagesOfWeeks(db, names, part);
  for await (const [, pages] of readAhead(inParts(weeks, names), read)) yield pages;
}

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
  weeks: readonly IsoWeek[]
): Promise<VaultPage[]> {
  const rules = names.weekRules;
  const over = weeks.map((week) => {
    const [first, last] = [firstDateOf(week, rules), lastDateOf(week, rules)];
    const asked = { week, today: addDays(last, 1), rules };
    return { asked, first, last, span: spanOf(asked) };
  });
  const [from] = over.map(({ span }) => span.from).sort();
  const to = over
    .map(({ span }) => span.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return [];
  const [touches, told] = await Promise.all([
    readAllTouches(db, { from, to }),
    Promise.all(
      over.map(async (one) => ({ ...one, facts: await readStandingFacts(db, one.asked) }))
    )
  ]);
  const all = countedOf(touches);
  return told.map(({ asked, facts, first, last, span }): VaultPage => {
    const counted = all.filter(({ date }) => date >= span.from && date <= span.to);
    const { doors } = meterOfCounted({ ...asked, ...facts, counted });
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

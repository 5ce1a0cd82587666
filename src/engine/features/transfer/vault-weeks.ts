import { addDays, monthOf, type IsoDate, type IsoWeek } from '../../../domain/calendar/calendar';
import { firstDateOf, lastDateOf } from '../../../domain/calendar/week-rules';
import { countedOf, meterOfCounted, type Counted } from '../../../domain/goals/week-report';
import { weekPageMarkdown } from '../../../domain/markdown-pages/week-page';
import type { ReadDb } from '../../database/read-db';
import { grouped } from '../../grouped';
import type { VaultPage } from '../../formats/write-vault';
import { readAhead } from '../../read-ahead';
import { readAllTouches, readStandingFacts, spanOf } from '../../reading/week-facts';
import { type VaultNames, weekPath } from './vault-names';

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
  const known = counted && grouped(counted, ({ date }) => monthOf(date));
  const read = (part: readonly IsoWeek[]): Promise<VaultPage[]> =>
    pagesOfWeeks(db, names, part, known);
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
  weeks: readonly IsoWeek[],
  known: ReadonlyMap<string, readonly Counted[]> | null
): Promise<VaultPage[]> {
  const rules = names.weekRules;
  const over = weeks.map((week) => {
    const [first, last] = [firstDateOf(week, rules), lastDateOf(week, rules)];
    const asked = { week, today: addDays(last, 1), rules };
    return { asked, first, last, span: spanOf(asked) };
  });
  const [byMonth, told] = await Promise.all([
    known ??
      readMonths(
        db,
        over.map(({ span }) => span)
      ),
    Promise.all(
      over.map(async (one) => ({ ...one, facts: await readStandingFacts(db, one.asked) }))
    )
  ]);
  return told.map(({ asked, facts, first, last, span }): VaultPage => {
    const months = new Set([span.from, first, last, span.to].map(monthOf));
    const counted = [...months].flatMap((month) => byMonth.get(month) ?? []);
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

/** What fills the doors from the first to the last of these days, by month. */
async function readMonths(
  db: ReadDb,
  spans: readonly { readonly from: IsoDate; readonly to: IsoDate }[]
): Promise<Map<string, Counted[]>> {
  const from = spans.map((span) => span.from).sort()[0];
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return new Map();
  return grouped(countedOf(await readAllTouches(db, { from, to })), ({ date }) => monthOf(date));
}

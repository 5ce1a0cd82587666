import type { IsoDate } from '../../../domain/calendar/calendar';
import { weekHolding } from '../../../domain/calendar/week-rules';
import { textIn } from '../../../domain/markdown-pages/column';
import { dayPageMarkdown } from '../../../domain/markdown-pages/day-page';
import type { Timelines } from '../../../domain/markdown-pages/timelines';
import type { ReadDb } from '../../database/database';
import { grouped } from '../../grouped';
import type { VaultPage } from '../../formats/write-vault';
import { readEntries } from './vault-entries';
import { dayPath, type VaultNames } from './vault-names';

/** Entries read at once, as whole days. */
const entriesAtOnce = 1_000;

/**
 * The pages of these days, a part at a time; one without entries has none.
 *
 * @param timelines are told of every entry
 */
export async function* dayPages(
  db: ReadDb,
  names: VaultNames,
  dates: readonly IsoDate[],
  timelines: Timelines | null
): AsyncGenerator<VaultPage[]> {
  for (const part of inParts(dates, names.days)) {
    const entries = await readEntries(db, names, 't.date = any($1::date[])', [part]);
    timelines?.add(entries);
    const byDate = grouped(entries, ({ entry }) => textIn(entry, 'date'));
    yield part.flatMap((date): VaultPage[] => {
      const ofDay = byDate.get(date);
      if (!ofDay) return [];
      const week = weekHolding(date, names.weekRules);
      return [[dayPath(date), dayPageMarkdown(date, week, ofDay, names.shape.columns, names)]];
    });
  }
}

function* inParts(dates: readonly IsoDate[], days: VaultNames['days']): Generator<IsoDate[]> {
  const counts = new Map(days.map(({ date, entries }) => [date, entries]));
  let part: IsoDate[] = [];
  let entries = 0;
  for (const date of dates) {
    part.push(date);
    entries += counts.get(date) ?? 0;
    if (entries < entriesAtOnce) continue;
    yield part;
    part = [];
    entries = 0;
  }
  if (part.length > 0) yield part;
}

import type { IsoDate } from '../../../domain/calendar/calendar';
import { weekHolding } from '../../../domain/calendar/week-rules';
import { createDayPages, type DayPages } from '../../../domain/markdown-pages/day-page';
import { textIn } from '../../../domain/markdown-pages/column';
import type { EntryRows } from '../../../domain/markdown-pages/entry-section';
import type { ReadDb } from '../../database/read-db';
import type { VaultPage } from '../../formats/write-vault';
import { readAhead } from '../../read-ahead';
import { entriesAtOnce, entriesOfDays, readEntries, stretchesOfEntries } from './vault-entries';
import { dayPath, type VaultNames } from './vault-names';

/** The pages of these days, a part at a time; one without entries has none. */
export async function* dayPages(
  db: ReadDb,
  names: VaultNames,
  dates: readonly IsoDate[]
): AsyncGenerator<VaultPage[]> {
  const read = (part: readonly IsoDate[]): Promise<EntryRows[]> =>
    readEntries(db, names, entriesOfDays(part));
  for await (const [part, entries] of readAhead(inParts(dates, names.days), read)) {
    const days = createDayPages(names.shape.columns, names);
    days.add(entries);
    yield pagesOf(part, days, names);
  }
}

/**
 * The pages of all days, a part at a time: entries are read as they lie on the disk, which takes a
 * fraction of looking for those of each day, and a day is over when all of its entries have come.
 *
 * @param gatherers are told of every entry
 */
export async function* allDayPages(
  db: ReadDb,
  names: VaultNames,
  gatherers: readonly { add: (entries: readonly EntryRows[]) => void }[]
): AsyncGenerator<VaultPage[]> {
  const days = createDayPages(names.shape.columns, names);
  const stretches = await stretchesOfEntries(db);
  const missing = new Map(names.days.map(({ date, entries }) => [date, entries]));
  for await (const [, entries] of readAhead(stretches, (one) => readEntries(db, names, one))) {
    for (const gatherer of [days, ...gatherers]) gatherer.add(entries);
    const whole = entries.flatMap(({ entry }) => {
      const date = textIn(entry, 'date') as IsoDate;
      const left = (missing.get(date) ?? 0) - 1;
      missing.set(date, left);
      return left === 0 ? [date] : [];
    });
    yield pagesOf(whole, days, names);
  }
  // Entries came, went or moved meanwhile.
  const changed = names.days.filter(({ date }) => missing.get(date) !== 0);
  yield* dayPages(
    db,
    names,
    changed.map(({ date }) => date)
  );
}

const pagesOf = (
  dates: readonly IsoDate[],
  days: DayPages,
  { weekRules }: VaultNames
): VaultPage[] =>
  dates.flatMap((date): VaultPage[] => {
    const page = days.take(date, weekHolding(date, weekRules));
    return page === null ? [] : [[dayPath(date), page]];
  });

/** Whole days of about so many entries as are read at once. */
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

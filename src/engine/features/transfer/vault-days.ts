import type { IsoDate } from '../../../domain/calendar/calendar';
import { weekHolding } from '../../../domain/calendar/week-rules';
import { createDayPages, type DayPages } from '../../../domain/markdown-pages/day-page';
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
 * The pages of all days, a part at a time, behind empty parts while entries are read: as they lie on
 * the disk, which takes a fraction of looking for those of each day.
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
  for await (const [, entries] of readAhead(stretches, (one) => readEntries(db, names, one))) {
    for (const gatherer of [days, ...gatherers]) gatherer.add(entries);
    yield [];
  }
  const dates = names.days.map(({ date }) => date);
  for (const part of inParts(dates, names.days)) yield pagesOf(part, days, names);
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

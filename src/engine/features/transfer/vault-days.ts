import type { IsoDate } from '../../../domain/calendar/calendar';
import { weekHolding } from '../../../domain/calendar/week-rules';
import { textIn } from '../../../domain/markdown-pages/column';
import { dayEntry, dayPageMarkdown, type DayEntry } from '../../../domain/markdown-pages/day-page';
import type { EntryRows } from '../../../domain/markdown-pages/entry-section';
import type { Timelines } from '../../../domain/markdown-pages/timelines';
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
    const days = createDays(names);
    days.add(entries);
    yield days.pages(part);
  }
}

/**
 * The pages of all days, a part at a time, behind empty parts while entries are read: as they lie on
 * the disk, which takes a fraction of looking for those of each day.
 *
 * @param timelines are told of every entry
 */
export async function* allDayPages(
  db: ReadDb,
  names: VaultNames,
  timelines: Timelines
): AsyncGenerator<VaultPage[]> {
  const days = createDays(names);
  const stretches = await stretchesOfEntries(db);
  for await (const [, entries] of readAhead(stretches, (one) => readEntries(db, names, one))) {
    timelines.add(entries);
    days.add(entries);
    yield [];
  }
  const dates = names.days.map(({ date }) => date);
  for (const part of inParts(dates, names.days)) yield days.pages(part);
}

interface Days {
  /** Entries of any days; those of each day in the order of their ids. */
  add: (entries: readonly EntryRows[]) => void;
  /** Makes the pages of some days and lets go of what they were made of. */
  pages: (dates: readonly IsoDate[]) => VaultPage[];
}

function createDays(names: VaultNames): Days {
  const told = new Map<string, DayEntry[]>();
  return {
    add(entries) {
      for (const rows of entries) {
        const date = textIn(rows.entry, 'date');
        const one = dayEntry(rows, names.shape.columns, names);
        const there = told.get(date);
        if (there) there.push(one);
        else told.set(date, [one]);
      }
    },
    pages: (dates) =>
      dates.flatMap((date): VaultPage[] => {
        const ofDay = told.get(date);
        if (!ofDay) return [];
        told.delete(date);
        return [[dayPath(date), dayPageMarkdown(date, weekHolding(date, names.weekRules), ofDay)]];
      })
  };
}

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

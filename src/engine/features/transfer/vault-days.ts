import type { IsoDate } from '../../../domain/calendar/calendar';
import { weekHolding } from '../../../domain/calendar/week-rules';
import { textIn, type Row } from '../../../domain/markdown-pages/column';
import { dayPageMarkdown } from '../../../domain/markdown-pages/day-page';
import type { EntryRows } from '../../../domain/markdown-pages/entry-section';
import { entryParts } from '../../../domain/markdown-pages/record-layout';
import type { ReadDb } from '../../database/database';
import { readOwnRows, rowsBy } from '../../own-rows';
import type { VaultPage } from '../../formats/write-vault';
import { dayPath, type VaultNames } from './vault-names';
import { tableOf } from './vault-shape';

/** Entries read at once, as whole days. */
const entriesAtOnce = 2_000;

/** The pages of all days with entries, a part at a time. */
export async function* dayPages(db: ReadDb, names: VaultNames): AsyncGenerator<VaultPage[]> {
  for (const days of inParts(names.days))
    yield someDayPages(
      db,
      names,
      days.map(({ date }) => date)
    );
}

/** The pages of these days; one without entries has none. */
export async function someDayPages(
  db: ReadDb,
  names: VaultNames,
  dates: readonly IsoDate[]
): Promise<VaultPage[]> {
  const byDate = rowsBy(
    await readOwnRows(
      db,
      tableOf(names.shape, 'entry'),
      't.date = any($1::date[]) and ($2 or not t.sensitive)',
      [dates, names.sensitive]
    ),
    'date'
  );
  const hanging = await readHanging(db, names, [...byDate.values()].flat());
  return dates.flatMap((date): VaultPage[] => {
    const entries = (byDate.get(date) ?? []).map(hanging);
    if (entries.length === 0) return [];
    const week = weekHolding(date, names.weekRules);
    return [[dayPath(date), dayPageMarkdown(date, week, entries, names.shape.columns, names)]];
  });
}

/** Reads what hangs on entries; answers a function that puts it together. */
async function readHanging(
  db: ReadDb,
  { shape, sensitive }: VaultNames,
  entries: readonly Row[]
): Promise<(entry: Row) => EntryRows> {
  const ids = entries.map((row) => textIn(row, 'id'));
  const hanging = async (table: string): Promise<Map<string, Row[]>> =>
    rowsBy(
      await readOwnRows(db, tableOf(shape, table), 't.entry_id = any($1::uuid[])', [ids]),
      'entry_id'
    );
  const touches = await hanging('touch');
  const company = rowsBy(
    await readOwnRows(
      db,
      tableOf(shape, 'touch_person'),
      't.touch_id in (select x.id from touch x where x.entry_id = any($1::uuid[]))',
      [ids]
    ),
    'touch_id'
  );
  const people = await hanging('entry_person');
  const parts = new Map<string, Map<string, Row[]>>();
  for (const { table } of entryParts) parts.set(table, await hanging(table));
  return (entry) => {
    const id = textIn(entry, 'id');
    return {
      entry,
      touches: (touches.get(id) ?? []).map((touch) => ({
        touch,
        people: company.get(textIn(touch, 'id')) ?? []
      })),
      // What is told to one person's timeline alone is for no other eyes either.
      people: (people.get(id) ?? []).map((row) =>
        sensitive ? row : { ...row, private_line: null }
      ),
      parts: new Map([...parts].map(([table, rows]) => [table, rows.get(id) ?? []]))
    };
  };
}

function* inParts(days: VaultNames['days']): Generator<VaultNames['days'][number][]> {
  let part: VaultNames['days'][number][] = [];
  let entries = 0;
  for (const day of days) {
    part.push(day);
    entries += day.entries;
    if (entries < entriesAtOnce) continue;
    yield part;
    part = [];
    entries = 0;
  }
  if (part.length > 0) yield part;
}

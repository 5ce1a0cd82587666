import { isoDate, isoWeek, type IsoWeek } from '../../../domain/calendar/calendar';
import { weekHolding, type WeekRules } from '../../../domain/calendar/week-rules';
import { textIn, type Row } from '../../../domain/markdown-pages/column';
import { weekRecords, type RecordLayout } from '../../../domain/markdown-pages/record-layout';
import type { RecordRows } from '../../../domain/markdown-pages/records-page';
import type { ReadDb } from '../../database/read-db';
import { readOwnRows, rowsBy, shownRows } from '../../own-rows';
import { tableOf, type VaultShape } from './vault-shape';

/** All rows of tables that stand line by line, with what hangs on them, by table. */
export async function readRecords(
  db: ReadDb,
  { shape, sensitive }: { readonly shape: VaultShape; readonly sensitive: boolean },
  layouts: readonly RecordLayout[]
): Promise<Map<string, RecordRows[]>> {
  const rowsOf = (name: string): Promise<Row[]> => {
    const table = tableOf(shape, name);
    return readOwnRows(db, table, sensitive ? 'true' : shownRows(table, shape.tables), []);
  };
  const records = new Map<string, RecordRows[]>();
  for (const layout of layouts) {
    const parts = new Map<string, Map<string, Row[]>>();
    for (const { table, by } of layout.parts ?? [])
      parts.set(table, rowsBy(await rowsOf(table), by));
    records.set(
      layout.table,
      (await rowsOf(layout.table)).map((row) => ({
        row,
        parts: new Map(
          [...parts].map(([table, rows]) => [table, rows.get(textIn(row, layout.id ?? '')) ?? []])
        )
      }))
    );
  }
  return records;
}

/** Rows of `weekRecords` by table, by the week their date lies in, of a moment that in UTC, or whose name they have. */
export type RecordsByWeek = ReadonlyMap<IsoWeek, ReadonlyMap<string, readonly RecordRows[]>>;

export async function readRecordsByWeek(
  db: ReadDb,
  of: { readonly shape: VaultShape; readonly sensitive: boolean; readonly weekRules: WeekRules }
): Promise<RecordsByWeek> {
  const byWeek = new Map<IsoWeek, Map<string, RecordRows[]>>();
  for (const [table, records] of await readRecords(db, of, weekRecords)) {
    const when = weekRecords.find((layout) => layout.table === table)?.when ?? '';
    for (const record of records) {
      const week = weekOfValue(textIn(record.row, when), of.weekRules);
      const there = byWeek.get(week) ?? new Map<string, RecordRows[]>();
      byWeek.set(week, there.set(table, [...(there.get(table) ?? []), record]));
    }
  }
  return byWeek;
}

const weekOfValue = (value: string, rules: WeekRules): IsoWeek => {
  const week = isoWeek.safeParse(value);
  return week.success ? week.data : weekHolding(isoDate.parse(value.slice(0, 10)), rules);
};

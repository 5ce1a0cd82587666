import { PageFault, type Row } from './column';
import type { PageLine } from './page-text';
import type { LineFault, PageThing, PartRows, ReadPage, Reading } from './page-thing';
import type { RecordLayout } from './record-layout';
import { readRecordLine } from './record-line';
import { faultUnder, isRetold } from './retold-sections';
import { readRowLine } from './row-line';

/** What a page of lines says: one thing a line, with what hangs on it below, one step further in. */
export function readRecordsPage(
  body: readonly PageLine[],
  layouts: readonly RecordLayout[],
  reading: Reading
): ReadPage {
  const things: { thing: PageThing; layout: RecordLayout; parts: Map<string, Row[]> }[] = [];
  const faults: LineFault[] = [];
  let section: string | null = null;
  /** What hangs on a thing that cannot be read is passed over with it. */
  let isLost = false;
  for (const line of body) {
    const { text, number } = line;
    if (text.startsWith('## ')) section = text.slice(3).trim();
    if (text.startsWith('#') || text.trim() === '') continue;
    if (section === null) continue;
    if (isRetold(section)) {
      faults.push(...faultUnder(section, line));
      continue;
    }
    try {
      const record = readRecordLine(text);
      if (text.startsWith('  ')) {
        if (isLost) continue;
        const last = things.at(-1);
        const part = last?.layout.parts?.find(({ name }) => name === record?.name);
        if (!record || !last || !part) throw new PageFault(unreadable);
        const given = { [part.by]: last.thing.row[last.layout.id ?? ''] ?? null };
        last.parts.get(part.table)?.push(rowOf(record, part, given, reading));
        continue;
      }
      isLost = true;
      const layout = layouts.find(({ name }) => name === record?.name);
      if (!record || !layout) throw new PageFault(unreadable);
      const row = rowOf(record, layout, {}, reading);
      const thing = {
        table: layout.table,
        row,
        parts: [],
        line: number,
        isWritten: record.id === null && layout.id !== undefined
      };
      things.push({
        thing,
        layout,
        parts: new Map((layout.parts ?? []).map(({ table }) => [table, []]))
      });
      isLost = false;
    } catch (error) {
      if (!(error instanceof PageFault)) throw error;
      faults.push({ line: number, reason: error.message });
    }
  }
  return {
    things: things.map(({ thing, layout, parts }) => ({ ...thing, parts: partsOf(layout, parts) })),
    faults
  };
}

const unreadable = 'This line is not read.';

function rowOf(
  record: NonNullable<ReturnType<typeof readRecordLine>>,
  layout: RecordLayout,
  given: Row,
  reading: Reading
): Row {
  const newId = (): string =>
    reading.newId(`${layout.name} ${record.head} ${JSON.stringify(record.fields)}`);
  return readRowLine(record, layout, given, reading.columns, { ...reading, newId });
}

const partsOf = (layout: RecordLayout, rows: ReadonlyMap<string, readonly Row[]>): PartRows[] =>
  (layout.parts ?? []).map(({ table, by }) => ({ table, by, rows: rows.get(table) ?? [] }));

import { PageFault, personColumn, readLink, type Column, type Row, type Value } from './column';
import { unquoteText, type PageLine } from './page-text';
import type { LineFault, PartRows, ReadPage, Reading } from './page-thing';
import { personParts, type PartLayout } from './record-layout';
import { readRecordLine } from './record-line';
import { faultUnder, isRetold } from './retold-sections';
import { checkRow } from './row-checks';
import { readRowLine } from './row-line';
import {
  departmentProperties,
  personProperties,
  propertiesOf,
  readProperty,
  tieProperties,
  type Properties,
  type PropertyLayout
} from './row-properties';

/** What a page of a person or department says. A property that cannot be read is left as the journal has it. */
export function readCardPage(
  table: 'person' | 'department',
  properties: Properties,
  body: readonly PageLine[],
  reading: Reading,
  /** Columns this page says nothing of unless they stand there, `table.column`. */
  unsaid: ReadonlySet<string>
): ReadPage {
  const layout = table === 'person' ? personProperties : departmentProperties;
  const faults: LineFault[] = [];
  const id = properties.get('id')?.values[0] ?? '';
  const row: Record<string, Value> = { id };
  for (const { column, name } of propertiesOf(reading.columns.get(table) ?? [], layout)) {
    const property = properties.get(name);
    if (!property && (unsaid.has(`${table}.${column.name}`) || column.isRequired)) continue;
    attempt(faults, property?.line ?? 1, () => {
      const value = property ? readProperty(property, column, layout, reading.idOf) : null;
      checkRow(table, { [column.name]: value }, [column]);
      row[column.name] = value;
    });
  }
  faults.push(...strangers(properties, table, layout, reading.columns.get(table) ?? []));
  const { note, parts } = readBody(
    body,
    id,
    table === 'person' ? personParts : [],
    reading,
    faults
  );
  row['note'] = note;
  const tied =
    table === 'person'
      ? [...readTies(properties, id, reading, faults), topicsOf(properties, id)]
      : [];
  return {
    things: [{ table, row, parts: [...parts, ...tied], line: 1, isWritten: false }],
    faults
  };
}

/** Properties of these pages that no column is behind. */
const ownProperties: ReadonlySet<string> = new Set([
  'hallway',
  'type',
  'id',
  'ask-about',
  'photo',
  'first-contact',
  'last-contact',
  // Of Obsidian and its templates.
  'tags',
  'cssclasses',
  'created',
  'updated',
  'modified',
  ...tieProperties.map(([, name]) => name)
]);

function strangers(
  properties: Properties,
  table: string,
  layout: PropertyLayout,
  columns: readonly Column[]
): LineFault[] {
  const known = new Set(propertiesOf(columns, layout).map(({ name }) => name));
  return [...properties].flatMap(([name, { line }]) =>
    known.has(name) || ownProperties.has(name)
      ? []
      : [{ line, reason: `A ${table} has no property called ${name}. It stays in the file only.` }]
  );
}

/** The note, then lines of things under their headings; what is told again from other pages is passed over. */
function readBody(
  body: readonly PageLine[],
  id: string,
  layouts: readonly PartLayout[],
  reading: Reading,
  faults: LineFault[]
): { note: string | null; parts: PartRows[] } {
  const quotation: PageLine[] = [];
  const rows = new Map<string, Row[]>(layouts.map(({ table }) => [table, []]));
  let section: string | null = null;
  for (const line of body) {
    const { text } = line;
    if (text.startsWith('## ')) section = text.slice(3).trim();
    else if (section !== null && isRetold(section)) faults.push(...faultUnder(section, line));
    else if (section === null && text.startsWith('>')) quotation.push(line);
    else if (text.trim() !== '' && !(section === null && text.startsWith('# ')))
      attempt(faults, line.number, () => {
        const record = readRecordLine(text);
        const layout = layouts.find(({ name }) => name === record?.name);
        if (!record || !layout)
          throw new PageFault('This line is not read. A note stands behind > below the name.');
        const known = rows.get(layout.table) ?? [];
        const given = { [layout.by]: id };
        const newId = (): string => reading.newId(`${layout.name} ${record.head}`);
        known.push(readRowLine(record, layout, given, reading.columns, { ...reading, newId }));
      });
  }
  return {
    note: quotation.length === 0 ? null : unquoteText(quotation),
    parts: layouts.map(({ table, by }) => ({ table, by, rows: rows.get(table) ?? [] }))
  };
}

function readTies(
  properties: Properties,
  id: string,
  reading: Reading,
  faults: LineFault[]
): PartRows[] {
  const rows = tieProperties.flatMap(([kind, name]) => {
    const property = properties.get(name);
    return (property?.values ?? []).flatMap((written): Row[] => {
      const found: Row[] = [];
      if (written !== '')
        attempt(faults, property?.line ?? 1, () => {
          found.push({
            from_person: id,
            to_person: readLink(written, personColumn, reading.idOf),
            kind
          });
        });
      return found;
    });
  });
  return [{ table: 'tie', by: 'from_person', rows }];
}

const topicsOf = (properties: Properties, id: string): PartRows => ({
  table: 'person_topic',
  by: 'person_id',
  rows: [...new Set(properties.get('ask-about')?.values ?? [])].flatMap((topic, position): Row[] =>
    topic === '' ? [] : [{ person_id: id, position, topic }]
  )
});

function attempt(faults: LineFault[], line: number, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof PageFault)) throw error;
    faults.push({ line, reason: error.message });
  }
}

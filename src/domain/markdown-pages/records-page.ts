import type { PagesById, Row } from './column';
import { frontMatter } from './front-matter';
import type { RecordLayout } from './record-layout';
import { createRowLines, type Columns, type RowLines } from './row-line';

/** A row, and rows that hang on it by table, each in its order. */
export interface RecordRows {
  readonly row: Row;
  readonly parts: ReadonlyMap<string, readonly Row[]>;
}

type TitledLayout = RecordLayout & { readonly title: string };

/** A heading for each table that has rows, and a line for each row with what hangs on it below. */
export function recordSections(
  layouts: readonly TitledLayout[],
  records: ReadonlyMap<string, readonly RecordRows[]>,
  columns: Columns,
  pages: PagesById
): string[] {
  const lineOf = createRowLines(columns, pages);
  return layouts.flatMap((layout) => {
    const rows = records.get(layout.table) ?? [];
    if (rows.length === 0) return [];
    return [`## ${layout.title}\n`, ...rows.flatMap((one) => recordLines(one, layout, lineOf)), ''];
  });
}

const recordLines = (
  { row, parts }: RecordRows,
  layout: TitledLayout,
  lineOf: RowLines
): string[] => [
  lineOf(row, layout, {}),
  ...(layout.parts ?? []).flatMap((part) =>
    (parts.get(part.table) ?? []).map(
      (one) => `  ${lineOf(one, part, { [part.by]: row[layout.id ?? ''] ?? null })}`
    )
  )
];

/** The page of what is about nobody and no week: ambitions, lists, templates, choices. */
export const otherPageMarkdown = (
  layouts: readonly TitledLayout[],
  records: ReadonlyMap<string, readonly RecordRows[]>,
  columns: Columns,
  pages: PagesById
): string =>
  [
    frontMatter([['type', { plain: 'other' }]]),
    '# Ambitions, lists and choices\n',
    ...recordSections(layouts, records, columns, pages)
  ].join('\n');

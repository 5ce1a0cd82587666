import type { PagesById, Row } from './column';
import { frontMatter } from './front-matter';
import type { RecordLayout } from './record-layout';
import { rowLine, type Columns } from './row-line';

/** A row, and rows that hang on it by table, each in its order. */
export interface RecordRows {
  readonly row: Row;
  readonly parts: ReadonlyMap<string, readonly Row[]>;
}

type TitledLayout = RecordLayout & { readonly title: string };

/** A heading for each table that has rows, and a line for each row with what hangs on it below. */
export const recordSections = (
  layouts: readonly TitledLayout[],
  records: ReadonlyMap<string, readonly RecordRows[]>,
  columns: Columns,
  pages: PagesById
): string[] =>
  layouts.flatMap((layout) => {
    const rows = records.get(layout.table) ?? [];
    if (rows.length === 0) return [];
    return [
      `## ${layout.title}\n`,
      ...rows.flatMap((one) => recordLines(one, layout, columns, pages)),
      ''
    ];
  });

function recordLines(
  { row, parts }: RecordRows,
  layout: TitledLayout,
  columns: Columns,
  pages: PagesById
): string[] {
  return [
    rowLine(row, layout, {}, columns, pages),
    ...(layout.parts ?? []).flatMap((part) =>
      (parts.get(part.table) ?? []).map(
        (one) =>
          `  ${rowLine(one, part, { [part.by]: row[layout.id ?? ''] ?? null }, columns, pages)}`
      )
    )
  ];
}

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

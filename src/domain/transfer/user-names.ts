import type { ColumnMap } from './map-columns';
import { foldWords } from './name-key';

/** Rows looked at. */
const sample = 50;

/**
 * A `User name` is an account, except where nothing else names anybody and most of them are of two words (Atlassian):
 * then it is the name.
 */
export function withUserNames(
  columns: ColumnMap,
  headings: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[]
): ColumnMap {
  if (columns.has('name') || columns.has('firstName') || columns.has('lastName')) return columns;
  const column = headings.findIndex((heading) => /^user ?name$/.test(foldWords(heading)));
  const values = rows
    .slice(0, sample)
    .map(({ cells }) => cells[column]?.trim() ?? '')
    .filter((value) => value !== '');
  const full = values.filter((value) => /^\S+ \S/.test(value) && !value.includes('@')).length;
  return column !== -1 && full > values.length / 2
    ? new Map([...columns, ['name', [column]]])
    : columns;
}

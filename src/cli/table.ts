import { fitted, padded, textWidth } from './text-width';

const between = '  ';

/** In a pipe a column grows so far for the sake of one long cell, and no further. */
const widestAligned = 40;
const leastWidth = 6;

/**
 * Rows under each other, each cell below its own kind. Where a terminal is narrower (`columns`, Infinity in
 * a pipe) the widest columns give way, never the last.
 */
export function table(rows: readonly (readonly string[])[], columns: number): string[] {
  const widths = fittingWidths(rows, columns);
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        const text = columns === Infinity ? cell : fitted(cell, Math.max(width, 1));
        return at === row.length - 1 ? text : padded(text, width);
      })
      .join(between)
      .trimEnd()
  );
}

function fittingWidths(rows: readonly (readonly string[])[], columns: number): number[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, textWidth(cell));
  if (columns === Infinity) return widths.map((width) => Math.min(width, widestAligned));
  const room = columns - between.length * (widths.length - 1);
  const yielding = widths.slice(0, -1);
  while (sum(widths) > room) {
    const widest = Math.max(...yielding);
    if (widest <= leastWidth) break;
    const at = yielding.indexOf(widest);
    yielding[at] = widest - 1;
    widths[at] = widest - 1;
  }
  return widths;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

import type { Mark } from '../../../domain/capture-line/parsed-line';

/** A piece of the line that carries the same marks from end to end, the innermost last. */
export interface LinePart {
  start: number;
  text: string;
  marks: readonly Mark[];
}

/** Cuts a line at the borders of its marks; the parts joined are the line again. */
export function linePartsOf(text: string, marks: readonly Mark[]): LinePart[] {
  const borders = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]
    .filter((border) => border >= 0 && border <= text.length)
    .sort((a, b) => a - b);
  const parts: LinePart[] = [];
  for (const [place, start] of borders.entries()) {
    const end = borders[place + 1] ?? text.length;
    if (end <= start) continue;
    parts.push({
      start,
      text: text.slice(start, end),
      marks: marks
        .filter((mark) => mark.start <= start && mark.end >= end)
        .sort((a, b) => b.end - b.start - (a.end - a.start))
    });
  }
  return parts;
}

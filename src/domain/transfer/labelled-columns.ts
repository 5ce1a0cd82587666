import { foldWords } from './name-key';

/** What Google writes in pairs of columns: a label (`* Work`, `Spouse`) and its value. */
interface LabelledPair {
  readonly what: 'email' | 'phone' | 'relation' | 'event';
  /** Columns, 0-based. */
  readonly label: number;
  readonly value: number;
}

/** Several values in one cell of Google's table. */
const between = ' ::: ';

/** The first of the values a cell holds, trimmed; null when it holds none. */
export const firstValue = (cell: string | undefined): string | null =>
  cell?.split(between)[0]?.trim() || null;

/** Answers the value of a row whose label fits, such as the address for work; null when there is none. */
export type LabelledReader = (
  cells: readonly string[],
  what: LabelledPair['what'],
  label: RegExp
) => string | null;

/** Finds the pairs `E-mail 1 - Label` (or, in old files, `Type`) and `E-mail 1 - Value` among headings. */
export function labelledColumns(headings: readonly string[]): LabelledReader {
  const places = new Map(headings.map((heading, column) => [foldWords(heading), column]));
  const pairs = [...places].flatMap(([heading, label]): LabelledPair[] => {
    const [, kind, number] =
      /^(e mail|phone|relation|event) (\d+) (?:label|type)$/.exec(heading) ?? [];
    const value = places.get(`${kind} ${number} value`);
    const what = kind === 'e mail' ? 'email' : (kind as LabelledPair['what'] | undefined);
    return what === undefined || value === undefined ? [] : [{ what, label, value }];
  });
  return (cells, what, label) => {
    const pair = pairs.find(
      (one) =>
        one.what === what && label.test(cells[one.label] ?? '') && firstValue(cells[one.value])
    );
    return pair ? firstValue(cells[pair.value]) : null;
  };
}

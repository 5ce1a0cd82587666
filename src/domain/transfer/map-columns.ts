import { type ColumnField, columnWords } from './column-words';
import { foldWords } from './name-key';

/** Which column (0-based) holds which field. */
export type ColumnMap = ReadonlyMap<ColumnField, number>;

const rankOf = new Map<string, { field: ColumnField; rank: number }>();
for (const [field, words] of Object.entries(columnWords)) {
  words.forEach((word, rank) => rankOf.set(word, { field: field as ColumnField, rank }));
}

/** What a heading means: without its bracketed hint (`Start date (YYYY-MM-DD)`) when the whole means nothing. */
function meaningOf(heading: string): { field: ColumnField; rank: number } | undefined {
  const whole = foldWords(heading);
  return rankOf.get(whole) ?? rankOf.get(foldWords(heading.replace(/[([][^()[\]]*[)\]]/g, ' ')));
}

/** Finds the column of each field; of several the one named best, then the first. Without a department, the team is one. */
export function mapColumns(headings: readonly string[]): ColumnMap {
  const best = new Map<ColumnField, { column: number; rank: number }>();
  headings.forEach((heading, column) => {
    const meaning = meaningOf(heading);
    if (!meaning) return;
    const known = best.get(meaning.field);
    if (!known || meaning.rank < known.rank)
      best.set(meaning.field, { column, rank: meaning.rank });
  });
  const team = best.get('team');
  if (team && !best.has('department')) {
    best.set('department', team);
    best.delete('team');
  }
  return new Map([...best].map(([field, { column }]) => [field, column]));
}

/** How much a row looks like the headings of a directory: 0, or the number of different fields when one of them names a person. */
export function headingScore(row: readonly string[]): number {
  const fields = mapColumns(row);
  const namesPeople =
    fields.has('name') || fields.has('lastName') || fields.has('firstName') || fields.has('email');
  return namesPeople ? fields.size : 0;
}

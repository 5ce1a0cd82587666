import { type ColumnField, columnWords } from './column-words';
import { foldWords } from './name-key';

/** Which columns (0-based) hold which field, the best first; a field that nothing holds is not there. */
export type ColumnMap = ReadonlyMap<ColumnField, readonly number[]>;

const rankOf = new Map<string, { field: ColumnField; rank: number }>();
for (const [field, words] of Object.entries(columnWords)) {
  words.forEach((word, rank) => rankOf.set(word, { field: field as ColumnField, rank }));
}

/** Fields of which a row may have its value in the second-best column: an office phone, else a mobile one. */
const withSecondBest: ReadonlySet<ColumnField> = new Set(['email', 'phone', 'site', 'manager']);

/** What no journal needs to know: not read, not shown, whatever the column is mapped to. */
const secret =
  /\b(?:passwor[dt]|passwd|mot de passe|contrasena|government id|national id|id card|ssn|social security|sozialversicherung\w*|securite sociale|seguridad social|national insurance|tax|steuer\w*|passport|reisepass|pasaporte|dni|nie|nif|iban|bank|account no|account number|salary|gehalt|salaire|salario|sueldo|wage|compensation|pay rate)\b/;

/** Whether a column holds what is never read: passwords, government ids, pay. */
export const isSecretColumn = (heading: string): boolean => secret.test(foldWords(heading));

/** What a heading means: without its bracketed hint (`Start date (YYYY-MM-DD)`) when the whole means nothing. */
function meaningOf(heading: string): { field: ColumnField; rank: number } | undefined {
  if (isSecretColumn(heading)) return undefined;
  const whole = foldWords(heading);
  return rankOf.get(whole) ?? rankOf.get(foldWords(heading.replace(/[([][^()[\]]*[)\]]/g, ' ')));
}

/**
 * Finds the columns of each field; of several the one named best, then the first. Without a department,
 * the team is one.
 *
 * @param chosen what the person says a column (0-based) holds, before any guess; null = it is left out
 */
export function mapColumns(
  headings: readonly string[],
  chosen: ReadonlyMap<number, ColumnField | null> = new Map()
): ColumnMap {
  const found = new Map<ColumnField, { column: number; rank: number }[]>();
  headings.forEach((heading, column) => {
    const choice = chosen.get(column);
    const meaning =
      choice === undefined
        ? meaningOf(heading)
        : choice !== null && !isSecretColumn(heading) && { field: choice, rank: -1 };
    if (!meaning) return;
    const known = found.get(meaning.field) ?? [];
    found.set(meaning.field, [...known, { column, rank: meaning.rank }]);
  });
  const map = new Map<ColumnField, readonly number[]>();
  for (const [field, columns] of found) {
    const ordered = columns.sort((a, b) => a.rank - b.rank).map(({ column }) => column);
    map.set(field, withSecondBest.has(field) ? ordered : ordered.slice(0, 1));
  }
  if (!map.has('spouse') && !isChosen(chosen, 'anniversary')) map.delete('anniversary');
  const team = map.get('team');
  if (team && !map.has('department') && !isChosen(chosen, 'team')) {
    map.set('department', team);
    map.delete('team');
  }
  return map;
}

const isChosen = (chosen: ReadonlyMap<number, ColumnField | null>, field: ColumnField): boolean =>
  [...chosen.values()].includes(field);

/** How much a row looks like the headings of a directory: 0, or the number of different fields when one of them names a person. */
export function headingScore(row: readonly string[]): number {
  const fields = mapColumns(row);
  const namesPeople =
    fields.has('name') || fields.has('lastName') || fields.has('firstName') || fields.has('email');
  return namesPeople ? fields.size : 0;
}

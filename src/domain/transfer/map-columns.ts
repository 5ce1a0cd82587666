import { type ColumnField, columnWords } from './column-words';
import { foldWords } from './name-key';

/** Which columns (0-based) hold which field, the best first; a field that nothing holds is not there. */
export type ColumnMap = ReadonlyMap<ColumnField, readonly number[]>;

interface Meaning {
  readonly field: ColumnField;
  readonly rank: number;
}

const rankOf = new Map<string, Meaning>();
for (const [field, words] of Object.entries(columnWords)) {
  words.forEach((word, rank) => rankOf.set(word, { field: field as ColumnField, rank }));
}

/** Fields of which a row may have its value in the second-best column: an office phone, else a mobile one. */
const withSecondBest: ReadonlySet<ColumnField> = new Set([
  'name',
  'email',
  'phone',
  'site',
  'manager',
  'managerNumber',
  'status'
]);

/** What no journal needs to know: not read, not shown, whatever the column is mapped to. */
const secret =
  /passwor[dt]|passwd|\b(?:mot de passe|contrasena|government id|gov id|regierungs\w*|code gouvernement\w*|gobierno|governo|national id|id card|personalausweis\w*|ausweis\w*|ssn|social security|sozialversicherung\w*|sv nummer|securite sociale|seguridad social|codice fiscale|national insurance|ni number|nino|aadhaar|cpf|bsn|tax|taxpayer|steuer\w*|passport|reisepass|pasaporte|passeport|drivers? licen[cs]e|dni|nie|nif|iban|bic|bank\w*|account no|account number|salary|gehalt\w*|salaire|salario|sueldo|stipendio|wage|compensation|pay rate|base pay|bonus)\b/;

/** Whether a column holds what is never read: passwords, government ids, pay. */
export const isSecretColumn = (heading: string): boolean =>
  secret.test(foldWords(heading)) || secret.test(foldWords(inWords(heading)));

/** `telephoneNumber` in words, and `#` as one. */
const inWords = (heading: string): string =>
  heading.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/#|\bn[°º]/gi, ' number ');

const whose =
  /^(?:employees?|workers?|staff|associate|colleague|users?|members?|contact|mitarbeiter) /;

/** Sections of a person's file, which reports write before their fields: `Job Information: Department`. */
const section =
  /^(?:(?:job|work|employment|employee|worker|personal|basic|business|position|organi[sz]ation(?:al)?|contact|hr|general|core)(?: (?:info|information|details?|data|record|contact))?)$/;

/** What a heading means: also without its bracketed hint (`Start date (YYYY-MM-DD)`), without saying whose it is (`Employee Title`), behind its section, and said twice (`Role/Title`, `Vorname / First name`). */
function meaningOf(heading: string): Meaning | undefined {
  if (isSecretColumn(heading)) return undefined;
  const known = meaningOfWords(heading);
  if (known) return known;
  const [, before, behind] = /^([^:>]+?)\s*(?:[:>]|\s[-–]\s)\s*(.+)$/.exec(heading) ?? [];
  const meanings =
    behind !== undefined && section.test(foldWords(before ?? ''))
      ? [foldWords(behind) === 'name' ? undefined : meaningOfWords(behind)]
      : heading.includes('/')
        ? heading.split('/').map(meaningOfWords)
        : [];
  const [first] = meanings;
  return first && meanings.every((one) => one?.field === first.field)
    ? { ...first, rank: first.rank + furtherDown }
    : undefined;
}

function meaningOfWords(heading: string): Meaning | undefined {
  const plain = heading.replace(/[([][^()[\]]*[)\]]/g, ' ');
  const forms = [inWords(heading), heading, inWords(plain), plain].map(foldWords);
  const known = forms.flatMap((form) => rankOf.get(form) ?? []);
  if (known[0]) return known[0];
  const shorter = foldWords(inWords(plain)).replace(whose, '');
  // A user's name is an account.
  const found = shorter === 'name' ? undefined : rankOf.get(shorter);
  return found && { ...found, rank: found.rank + furtherDown };
}

/** Behind every heading that stands in the lists as it is. */
const furtherDown = 1_000;

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

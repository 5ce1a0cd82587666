import { isWithinOneEdit } from '../matching/one-edit';
import { foldWords } from './name-key';

/**
 * The department a name seems to be another way to write of: `Ppl Ops` of `People Ops`, `HR` of
 * `Human Resources`, `Enginering` of `Engineering`; null when there is none or several are as near.
 * A proposal, for the person to decide: `IT` may as well be `Internal Tools`.
 *
 * @param others departments with other names
 */
export function alikeDepartment(name: string, others: readonly string[]): string | null {
  const words = wordsOf(name);
  if (words.length === 0) return null;
  const [alike, another] = others.filter((other) => {
    const known = wordsOf(other);
    return known.length > 0 && (isAlike(words, known) || isAlike(known, words));
  });
  return another === undefined ? (alike ?? null) : null;
}

/** Words that say nothing but that it is a department. */
const passing: ReadonlySet<string> = new Set(
  'department dept team group division the and und et y e of for abteilung bereich equipo departamento service'.split(
    ' '
  )
);

const wordsOf = (name: string): string[] => {
  const all = foldWords(name).split(' ').filter(Boolean);
  const telling = all.filter((word) => !passing.has(word));
  return telling.length > 0 ? telling : all;
};

function isAlike(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 1 && long.length > 1)
    return short[0] === long.map((word) => word.charAt(0)).join('') || isJoined(short, long);
  if (isInitials(short, long)) return true;
  if (short.length !== long.length) return isJoined(short, long);
  const inOrder = short.every((word, place) => isSameWord(word, long[place] ?? ''));
  return inOrder || [...short].sort().join(' ') === [...long].sort().join(' ');
}

/** `R&D` folds to two words of one letter. */
const isInitials = (short: readonly string[], long: readonly string[]): boolean =>
  short.every(({ length }) => length === 1) &&
  short.join('') === long.map((word) => word.charAt(0)).join('');

/** `Front Office` and `Frontoffice`. */
const isJoined = (short: readonly string[], long: readonly string[]): boolean =>
  short.join('') === long.join('');

/** The same, an abbreviation, or one slip of the keyboard. */
function isSameWord(short: string, long: string): boolean {
  if (short === long) return true;
  // Region 2 and Region 21 are two.
  if (/\p{N}/u.test(short + long)) return false;
  if (Math.min(short.length, long.length) >= 5 && isWithinOneEdit(short, long)) return true;
  return short.length >= 2 && short.length < long.length && isAbbreviation(short, long);
}

/** Begins alike, and every letter follows in order: `ppl` of `people`, `mktg` of `marketing`. */
function isAbbreviation(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

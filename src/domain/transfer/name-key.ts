import { foldText } from '../matching/fold-text';
import { asItLooks } from '../matching/lookalikes';

/** Text without case, accents and punctuation, words parted by one space: `Ní Bhriain` is `ni bhriain`. */
export const foldWords = (text: string): string =>
  foldText(text)
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/**
 * The same for a name in either order, whatever stands in brackets behind it or is a title before it: `Zieliński, Tomasz`,
 * `Tomasz Zielinski (Design)` and `Dr. Tomasz Zieliński` have one key. A name without letters and digits is its own key.
 */
export const nameKey = (name: string): string =>
  foldWords(splitAside(name).name.replace(honorific, '')).split(' ').sort().join(' ') ||
  name.trim();

/** Titles before a name of two words or more. */
const honorific =
  /^(?:(?:dr|prof|dipl|ing|mag|mr|mrs|ms|mx|herr|frau)\b\.?-?\s*(?:h\.\s?c\.|med\.|phil\.|rer\.|nat\.|jur\.)*\s*)+(?=\S+,?\s+\S)/i;

/** A name, and what was written in brackets beside it. */
export interface NamedAside {
  readonly name: string;
  /** In the order they stand there. */
  readonly asides: readonly string[];
}

/** Takes what stands in brackets behind a name off: `Ana Ruiz (Legal) [ext]`. A name that is all brackets stays. */
export function splitAside(written: string): NamedAside {
  const asides: string[] = [];
  let name = written.trim();
  if (!/[)\]}]$/.test(name)) return { name, asides };
  for (;;) {
    const [, rest, aside] = /^(.*\S)\s*[([{]([^()[\]{}]*)[)\]}]$/.exec(name) ?? [];
    if (rest === undefined || aside === undefined) return { name, asides };
    name = rest;
    asides.unshift(aside.trim());
  }
}

/** The same for two names that look alike (U3): with invisible characters, or letters of another script in the place of Latin ones. */
export const lookalikeKey = (name: string): string => nameKey(asItLooks(name));

/** Titles after a name, which are no first name. */
const suffixes = new Set(
  'jr sr ii iii iv phd dphil md mba cpa cfa pmp esq msc bsc ma ba jd llm llb dr prof ing'.split(' ')
);

/** A family name in capitals before a given name that is not: `LINDQVIST Marta`. Shorter capitals are initials. */
const familyInCapitals =
  /^((?:\p{Lu}[\p{Lu}'’-]{2,}|\p{Lu}{1,2}['’]\p{Lu}+)(?: [\p{Lu}'’-]{2,})*) (\p{Lu}\p{Ll}[^,]*)$/u;

/** A name in reading order: `Ruiz, Ana` and `RUIZ Ana` become `Ana Ruiz` and `Ana RUIZ`; what stands in brackets behind stays behind. */
export function readingOrder(name: string): string {
  const aside = /\s*[([][^()[\]]*[)\]]$/.exec(name)?.[0] ?? '';
  const [last = '', ...rest] = name
    .slice(0, name.length - aside.length)
    .split(',')
    .map((part) => part.trim());
  const given = rest.filter((part) => part !== '' && !suffixes.has(foldWords(part)));
  const ordered = [...given.slice(0, 1), last]
    .filter((part) => part !== '')
    .join(' ')
    .replace(familyInCapitals, '$2 $1');
  return `${ordered}${aside}`.trim();
}

/** A name made from an e-mail address: `dana.oconnell@…` becomes `Dana Oconnell`. */
export function nameFromEmail(email: string): string {
  const local = email.slice(0, email.lastIndexOf('@')).replace(/\+.*$/, '');
  const words = local.split(/[._\-\s]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || email;
}

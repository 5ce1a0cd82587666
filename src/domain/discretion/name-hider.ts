import { englishCommonWords } from '../capture-line/english-common-words';
import { foldText } from '../matching/fold-text';

/** A name somebody is known by. */
interface KnownName {
  name: string;
  nickname: string | null;
}

/**
 * Makes what hides names in texts: whole names and first names become their initials (`Lunch with
 * Ana Ruiz` → `Lunch with A. R.`), and so does a family name with a capital. A first or family
 * name that is a common word (`Will`, `May`) stays where it stands alone: half of what is written
 * would be gone. Of mail addresses the place alone is left. What it made is not changed again.
 */
export function createNameHider(known: readonly KnownName[]): (text: string) => string {
  const index = indexOf(known);
  return (text) => {
    const shown = hideAddresses(text);
    const withoutSpaceless = index.spaceless.test(shown)
      ? shown.replaceAll(index.spaceless, (name) => initialsOf([name]))
      : shown;
    return hideWords(withoutSpaceless, index);
  };
}

interface NameIndex {
  /** The words of names by the first of them, the longest names first. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** First names and nicknames, and family names. */
  alone: ReadonlySet<string>;
  families: ReadonlySet<string>;
  /** Names of scripts that put no space between words. */
  spaceless: RegExp;
}

const commonWords = new Set(englishCommonWords);
const wordPattern = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu;
const spacelessPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const title = /^(?:dr|prof|mr|mrs|ms|mx|sr|sra|ing|dipl)$/;

function indexOf(known: readonly KnownName[]): NameIndex {
  const phrases = new Map<string, string[][]>();
  const alone = new Set<string>();
  const families = new Set<string>();
  const spaceless = new Set<string>();
  for (const written of known.flatMap(({ name, nickname }) => [name, nickname ?? ''])) {
    if (spacelessPattern.test(written)) spaceless.add(written.trim());
    const words = wordsOf(written).filter((word) => !title.test(word));
    const [first, ...others] = words;
    if (first === undefined) continue;
    if (others.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), words]);
    if (isTelling(first)) alone.add(first);
    const family = others.at(-1);
    if (family !== undefined && isTelling(family)) families.add(family);
  }
  for (const some of phrases.values()) some.sort((a, b) => b.length - a.length);
  const names = [...spaceless].toSorted((a, b) => b.length - a.length).map(escaped);
  return {
    phrases,
    alone,
    families,
    spaceless: names.length > 0 ? new RegExp(names.join('|'), 'gu') : /(?!)/gu
  };
}

const isTelling = (word: string): boolean => word.length > 1 && !commonWords.has(word);

const wordsOf = (text: string): string[] =>
  (text.match(wordPattern) ?? []).map((word) => foldText(word));

function hideWords(text: string, index: NameIndex): string {
  const words = [...text.matchAll(wordPattern)].map(({ 0: written, index: at }) => {
    const bare = written.replace(/['’]s$/u, '');
    return { written: bare, folded: foldText(bare), at, end: at + bare.length };
  });
  let shown = '';
  let copied = 0;
  for (let place = 0; place < words.length;) {
    const count = namedFrom(place, words, text, index);
    if (count === 0) {
      place += 1;
      continue;
    }
    const named = words.slice(place, place + count);
    const [from, to] = [named[0]!.at, named.at(-1)!.end];
    const initials = initialsOf(named.map(({ written }) => written));
    shown += text.slice(copied, from) + (text[to] === '.' ? initials.slice(0, -1) : initials);
    copied = to;
    place += count;
  }
  return shown + text.slice(copied);
}

interface Word {
  written: string;
  folded: string;
  at: number;
  end: number;
}

/** How many words from a place on are a name; 0: none. */
function namedFrom(place: number, words: readonly Word[], text: string, index: NameIndex): number {
  const word = words[place]!;
  const phrase = index.phrases.get(word.folded)?.find((parts) =>
    parts.every((part, along) => {
      const other = words[place + along];
      const before = words[place + along - 1];
      return (
        other?.folded === part &&
        (along === 0 || /^[\s.,_-]{1,3}$/u.test(text.slice(before!.end, other.at)))
      );
    })
  );
  if (phrase) return phrase.length;
  if (word.written.length === 1) return 0;
  const isFamily = index.families.has(word.folded) && /^\p{Lu}/u.test(word.written);
  return index.alone.has(word.folded) || isFamily ? 1 : 0;
}

const initialsOf = (words: readonly string[]): string =>
  words
    .map((word) => `${String.fromCodePoint(word.codePointAt(0) ?? 32).toUpperCase()}.`)
    .join(' ');

const hideAddresses = (text: string): string =>
  text.includes('@') ? text.replaceAll(/[\p{L}\d._%+-]+@(?=[\p{L}\d-]+\.\p{L})/gu, '…@') : text;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

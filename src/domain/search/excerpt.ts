import { foldText } from '../matching/fold-text';

/** A part of a text with the stretches to mark, in UTF-16 units of the part, in order, apart from each other. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly (readonly [from: number, to: number])[];
}

/** What is marked: whole words by their stem, and beginnings. Folded. */
export interface Sought {
  /** A word with the stem of its language; a stem may be the word itself. */
  readonly words: readonly { readonly word: string; readonly stem: string }[];
  /** Beginnings of words. */
  readonly begun: readonly string[];
}

/** What words look for where the stems of their language are not known: beginnings, and short words whole. */
export function soughtBy(text: string): Sought {
  const words = foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return {
    words: words.filter((word) => word.length < 3).map((word) => ({ word, stem: '' })),
    begun: words.filter((word) => word.length >= 3)
  };
}

/**
 * The part of a text with most of what is sought, at most `length` units and cut at words, with
 * `…` where text is left out, line breaks as spaces and tables as their words. A text that fits
 * comes whole.
 */
export function excerptOf(written: string, sought: Sought, length: number): Excerpt {
  const text = withoutTables(written);
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap((match) => {
    const what = placeOf(match[0], sought);
    return what < 0 ? [] : [{ from: match.index, to: match.index + match[0].length, what }];
  });
  if (text.length <= length) return { text: flat(text), marks: found.map(toMark) };
  const start = startOf(text, found, length);
  const end = endOf(text, start, length);
  const lead = start > 0 ? '…' : '';
  const shift = lead.length - start;
  return {
    text: `${lead}${flat(text.slice(start, end))}${end < text.length ? '…' : ''}`,
    marks: found
      .filter(({ from, to }) => from >= start && to <= end)
      .map(({ from, to }) => [from + shift, to + shift] as const)
  };
}

interface Found {
  from: number;
  to: number;
  /** Which of the sought it is. */
  what: number;
}

/** Which of the sought a word is; -1: none. */
function placeOf(written: string, { words, begun }: Sought): number {
  const word = foldText(written);
  const begins = begun.findIndex((start) => start !== '' && word.startsWith(start));
  if (begins >= 0) return words.length + begins;
  return words.findIndex(({ word: whole, stem }) => word === whole || isSameStem(word, stem));
}

/** A stemmer turns `closing` into `close` and `story` into `stori`; a word is close enough when it goes on from there for a few letters. */
function isSameStem(word: string, stem: string): boolean {
  const root = stem.length > 3 ? stem.replace(/[ei]$/, '') : stem;
  if (root.length <= 2 || !word.startsWith(root) || word.length > root.length + 5) return false;
  return !stem.endsWith('i') || /^[iy]/.test(word.slice(root.length));
}

/** Where the window with most different words, then most words, begins; a little before its first. */
function startOf(text: string, found: readonly Found[], length: number): number {
  let best = 0;
  let bestScore = 0;
  for (const [index, { from }] of found.entries()) {
    const inside = found.slice(index, index + 40).filter(({ to }) => to - from <= length - lead);
    const score = new Set(inside.map(({ what }) => what)).size * 100 + inside.length;
    if (score > bestScore) [best, bestScore] = [from, score];
  }
  const wanted = Math.max(0, best - lead);
  if (wanted === 0) return 0;
  if (wanted + length > text.length) return wordStart(text, Math.max(0, text.length - length));
  return wordStart(text, wanted);
}

/** How much may stand before the first word that is sought. */
const lead = 50;

/** The beginning of the next word, unless that is far. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + lead).search(/\s\S/u);
  return whole(text, space < 0 || at === 0 ? at : at + space + 1);
}

/** The end of the last whole word within reach. */
function endOf(text: string, start: number, length: number): number {
  if (start + length >= text.length) return text.length;
  const part = text.slice(start, start + length + 1);
  const space = part.search(/\s\S*$/u);
  return whole(text, space > length - lead ? start + space : start + length);
}

/** Never between the halves of a surrogate pair. */
const whole = (text: string, at: number): number =>
  /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at - 1 : at;

/** Markdown's rows as words with a point between the cells, each sign in the place of another. */
const withoutTables = (text: string): string =>
  text.replaceAll(/^[ \t]*\|.*$/gmu, (row) =>
    /^[\s|:-]+$/u.test(row)
      ? ' '.repeat(row.length)
      : row
          .replace(/\|/u, ' ')
          .replace(/\|(?=\s*$)/u, ' ')
          .replaceAll('|', '·')
  );

const flat = (text: string): string => text.replaceAll(/\s/gu, ' ');

const toMark = ({ from, to }: Found): readonly [number, number] => [from, to];

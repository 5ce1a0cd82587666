import type { DateContext } from './date-context';
import type { Corrections } from './corrections';
import type { NameHit, NameReader } from './name-reader';
import type { Mark, MarkKind } from './parsed-line';
import type { Token } from './tokens';
import { gap } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A line being read: its words and what they are read with. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  vocabulary: Vocabulary;
  names: NameReader;
  corrections: Corrections | undefined;
  /** Dates of contacts look back, dates of promises ahead. */
  back: DateContext;
  ahead: DateContext;
}

/** The folded word at a place; empty when there is none, or a topic, a link or a sign. */
export function lowAt({ tokens }: Reading, at: number): string {
  const token = tokens[at];
  return token?.type === 'word' || token?.type === 'number' ? token.low : '';
}

/** Whether a word follows the one before it with nothing between them. */
export const isClose = ({ tokens }: Reading, at: number): boolean =>
  tokens[at] !== undefined && tokens[at].gap === gap.none;

/** Whether a clause may begin here: at the start, behind a sign, behind `and` or `said`. */
export function isBoundary(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const before = reading.tokens[at - 1];
  if (token === undefined) return false;
  if (before === undefined || token.gap > gap.none) return true;
  if (before.type === 'terse' || before.type === 'topic') return true;
  const { conjunctions, announcing } = reading.vocabulary.words;
  return before.type === 'word' && (conjunctions.has(before.low) || announcing.has(before.low));
}

/** Whether a label ends before a token: `idea: …`, `idea - …`. */
export function isLabelled({ text, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    token.gap === gap.colon || /^\s+[-–—]\s+$/.test(text.slice(tokens[at - 1]?.end, token.start))
  );
}

/** Skips adverbs (`still`, `happily`), at most three. */
export function pastAdverbs(reading: Reading, at: number): number {
  let next = at;
  while (
    next < at + 3 &&
    isClose(reading, next) &&
    reading.vocabulary.promises.adverbs.has(lowAt(reading, next))
  ) {
    next += 1;
  }
  return next;
}

/** The mark of words in a row; none when there are no such words. */
export function markWords(
  { tokens }: Reading,
  from: number,
  next: number,
  kind: MarkKind,
  uncertain = false
): Mark[] {
  const [first, last] = [tokens[from], tokens[next - 1]];
  return first && last ? [{ start: first.start, end: last.end, kind, uncertain }] : [];
}

/** The mark of a name: uncertain when nobody, or several people, are called so. */
export const markName = ({ start, end, match }: NameHit): Mark => ({
  start,
  end,
  kind: 'person',
  uncertain: !match.sure
});

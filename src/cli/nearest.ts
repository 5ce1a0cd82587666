import { isWithinOneEdit } from '../domain/matching/one-edit';

/** ` Did you mean due?`, to stand behind what there is not; empty when nothing is near. */
export function didYouMean(written: string, words: readonly string[], lead = ''): string {
  const word = nearest(written, words);
  return word === null ? '' : ` Did you mean ${lead}${word}?`;
}

/** The one of some words that was probably meant: one slip away, or begun so; null when none or several may be. */
function nearest(written: string, words: readonly string[]): string | null {
  const small = written.toLowerCase();
  const slipped = words.filter((word) => isWithinOneEdit(small, word));
  if (slipped.length > 0) return slipped.length === 1 ? (slipped[0] ?? null) : null;
  const begun = small.length < 2 ? [] : words.filter((word) => word.startsWith(small));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

import type { Token } from './tokens';
import { gap } from './tokens';

/** The words of one language as data. Words are parted by spaces, phrases by `|`, all folded to lower case. */
export type Words = string;
export type Phrases = string;

/** Phrases by their first word, longer ones first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly { words: string[]; value: Value }[]>;

/** A phrase found: the place after its last word, and what it stands for. */
export interface PhraseHit<Value> {
  next: number;
  value: Value;
}

export const wordSet = (words: Words): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A table that finds phrases; `of` gives what each group of phrases stands for. */
export function phraseTable<Value>(
  groups: readonly (readonly [Value, Phrases])[]
): PhraseTable<Value> {
  const table = new Map<string, { words: string[]; value: Value }[]>();
  for (const [value, phrases] of groups) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.trim().split(' ');
      const first = words[0] ?? '';
      const row = table.get(first);
      if (row) row.push({ words, value });
      else table.set(first, [{ words, value }]);
    }
  }
  for (const row of table.values()) row.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that begins at a token; nothing may stand between its words. */
export function phraseAt<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  at: number
): PhraseHit<Value> | undefined {
  const first = tokens[at];
  if (first === undefined || (first.type !== 'word' && first.type !== 'number')) return undefined;
  for (const { words, value } of table.get(first.low) ?? []) {
    const fits = words.every((word, offset) => {
      const token = tokens[at + offset];
      return token?.low === word && token.type !== 'at' && (offset === 0 || token.gap === gap.none);
    });
    if (fits) return { next: at + words.length, value };
  }
  return undefined;
}

import type { PersonId } from '../people/ids';
import { createNearWords } from './near-words';
import { isWithinOneEdit } from './one-edit';

/** Somebody whose name is near what was written; 100 is written so. */
export interface NearName {
  readonly id: PersonId;
  readonly nearness: number;
}

/** Names by the groups of three letters in their words. */
export interface NearNames {
  /**
   * People whose names have words near the folded ones given, nearest first, at most `limit`: as
   * written or begun so, one slip of the keyboard away, or with most groups of three letters the
   * same. Long words count for more; below 60 of 100 nobody is near. About a millisecond with 10,000 people.
   */
  find(words: readonly string[], limit: number): NearName[];
}

/** Builds it for any number of folded names. */
export function createNearNames(
  people: readonly { readonly id: PersonId; readonly folded: string }[]
): NearNames {
  const bearers = new Map<string, number[]>();
  for (const [place, { folded }] of people.entries()) {
    for (const word of new Set(wordsOf(folded))) {
      const same = bearers.get(word);
      if (same) same.push(place);
      else bearers.set(word, [place]);
    }
  }
  const nearWords = createNearWords(bearers.keys());

  /** The words of names near one, with how near, 0 to 1. */
  function near(asked: string): Map<string, number> {
    const { groups, shared } = nearWords.sharing(asked);
    const found = new Map<string, number>();
    for (const [word, count] of shared) {
      const nearness = nearnessOf(asked, word, count / groups);
      if (nearness >= 0.4) found.set(word, nearness);
    }
    return found;
  }

  return {
    find(words, limit) {
      const asked = words.flatMap(wordsOf);
      const length = asked.reduce((sum, word) => sum + word.length, 0);
      const scores = new Map<number, number>();
      for (const word of asked) {
        const best = new Map<number, number>();
        for (const [other, nearness] of near(word))
          for (const place of bearers.get(other) ?? [])
            best.set(place, Math.max(nearness, best.get(place) ?? 0));
        for (const [place, nearness] of best)
          scores.set(place, (scores.get(place) ?? 0) + (nearness * word.length) / length);
      }
      return [...scores]
        .map(([place, score]) => ({ place, nearness: Math.round(score * 100) }))
        .filter(({ nearness }) => nearness >= 60)
        .sort((a, b) => b.nearness - a.nearness || a.place - b.place)
        .slice(0, limit)
        .flatMap(({ place, nearness }) => {
          const one = people[place];
          return one ? [{ id: one.id, nearness }] : [];
        });
    }
  };
}

function nearnessOf(asked: string, word: string, shared: number): number {
  if (word.startsWith(asked)) return 1;
  const isSlip = asked.length >= 4 && isWithinOneEdit(asked, word);
  return isSlip ? Math.max(0.9, shared) : shared;
}

const wordsOf = (folded: string): string[] => folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

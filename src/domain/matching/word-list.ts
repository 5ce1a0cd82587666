import { isWithinOneEdit } from './one-edit';

/** The words of all names, found by their beginning and by one typing slip. */
export interface WordList {
  /** People (places in the index) with a longer word that begins so, in index order, at most `limit`. */
  startingWith(prefix: string, limit: number): number[];
  /** People with a word of `leastLength` (4) letters or more that is one slip away, in index order, at most `limit`. */
  oneEditAway(word: string, limit: number, leastLength?: number): number[];
}

/** Builds the list from groups of people by word; each group is in index order. */
export function createWordList(
  groups: readonly ReadonlyMap<string, readonly number[]>[]
): WordList {
  const words = [...new Set(groups.flatMap((group) => [...group.keys()]))].sort();
  const byEnds = new Map<string, string[]>();
  for (const word of words) {
    for (const end of endsOf(word)) {
      const bucket = byEnds.get(end);
      if (bucket) bucket.push(word);
      else byEnds.set(end, [word]);
    }
  }

  function people(found: Iterable<string>, limit: number): number[] {
    const places = new Set<number>();
    for (const word of found) {
      for (const group of groups) {
        // Within a group people stand in index order, so that more than the limit cannot be needed.
        for (const place of group.get(word)?.slice(0, limit) ?? []) places.add(place);
      }
    }
    return [...places].sort((a, b) => a - b).slice(0, limit);
  }

  return {
    startingWith(prefix, limit) {
      const found: string[] = [];
      for (let at = firstAtLeast(words, prefix); at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (!word.startsWith(prefix)) break;
        if (word !== prefix) found.push(word);
      }
      return people(found, limit);
    },
    oneEditAway(word, limit, leastLength = 4) {
      const near = new Set(endsOf(word).flatMap((end) => byEnds.get(end) ?? []));
      return people(
        [...near].filter((other) => other.length >= leastLength && isWithinOneEdit(word, other)),
        limit
      );
    }
  };
}

/** One slip in five letters or more leaves the first two or the last two as they were. */
function endsOf(word: string): string[] {
  return [`^${word.slice(0, 2)}`, `$${word.slice(-2)}`];
}

function firstAtLeast(words: readonly string[], prefix: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

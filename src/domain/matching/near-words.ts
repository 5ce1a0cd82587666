/** Words by the groups of three letters in them. */
export interface NearWords {
  /** Every word that shares a group with one, and how many; `groups` is how many that one has. */
  sharing(word: string): { groups: number; shared: Map<string, number> };
}

/** Builds it from folded words, each once. */
export function createNearWords(words: Iterable<string>): NearWords {
  const byGroup = new Map<string, string[]>();
  for (const word of words) {
    for (const group of groupsOf(word)) {
      const same = byGroup.get(group);
      if (same) same.push(word);
      else byGroup.set(group, [word]);
    }
  }
  return {
    sharing(word) {
      const groups = groupsOf(word);
      const shared = new Map<string, number>();
      for (const group of groups)
        for (const other of byGroup.get(group) ?? [])
          shared.set(other, (shared.get(other) ?? 0) + 1);
      return { groups: groups.size, shared };
    }
  };
}

/** How much alike two words are by what they share, 0 to 1: the groups both have of those either has (Jaccard, as `pg_trgm`). */
export const likenessOf = (word: string, groups: number, shared: number): number =>
  shared / (groups + groupsOf(word).size - shared);

/** As `pg_trgm` takes them: two spaces before the word, one behind it. */
function groupsOf(word: string): Set<string> {
  const padded = `  ${word} `;
  const groups = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) groups.add(padded.slice(at, at + 3));
  return groups;
}

import { foldText } from '../matching/fold-text';
import { isNobody } from './mentions';
import type { NameHit } from './name-reader';
import type { Token } from './tokens';
import { gap } from './tokens';

/**
 * Whom a name of the line means when the line says it more fully elsewhere: with `lunch with Tom
 * Berg, I owe Tom the deck` Tom is Tom Berg, whoever else is called so. The fuller name nearest
 * before it counts, or the first behind it. In one list (`Tom Berg and Tom`) they are two.
 */
export function namedBefore(
  tokens: readonly Token[],
  hits: readonly NameHit[]
): (hit: NameHit) => NameHit {
  const ordered = hits.filter((hit) => !isNobody(hit)).toSorted((a, b) => a.start - b.start);
  const lists = listsOf(tokens, ordered);
  const longer = longerNames(ordered);
  return (hit) => {
    if (isNobody(hit)) return hit;
    const words = wordsOf(hit.name);
    const fuller = (longer.get(words[0] ?? '') ?? []).flatMap((other) =>
      lists.get(other.hit.at) !== lists.get(hit.at) && isFullerThan(other.words, words)
        ? other.hit
        : []
    );
    const meant = fuller.findLast(({ start }) => start < hit.start) ?? fuller[0];
    if (meant === undefined) return hit;
    const all = new Set(fuller.flatMap(({ match }) => match.person ?? []));
    const others = [...all].filter((id) => id !== meant.match.person);
    const match = others.length > 0 ? { ...meant.match, others, sure: false } : meant.match;
    return { ...hit, name: meant.name, match };
  };
}

/** The number of the list a name stands in, by its place: one word (`and`) at most stands between two of a list. */
function listsOf(
  tokens: readonly Token[],
  ordered: readonly NameHit[]
): ReadonlyMap<number, number> {
  const lists = new Map<number, number>();
  let list = 0;
  let end = 0;
  for (const { at, next } of ordered) {
    if (at - end > 1 || tokens[at]?.gap === gap.stop) list += 1;
    lists.set(at, list);
    end = next;
  }
  return lists;
}

interface LongerName {
  hit: NameHit;
  words: readonly string[];
}

/** Names of several words by their first and by their last, in order. */
function longerNames(ordered: readonly NameHit[]): ReadonlyMap<string, readonly LongerName[]> {
  const longer = new Map<string, LongerName[]>();
  for (const hit of ordered) {
    const words = wordsOf(hit.name);
    if (words.length < 2) continue;
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
      const same = longer.get(word);
      if (same) same.push({ hit, words });
      else longer.set(word, [{ hit, words }]);
    }
  }
  return longer;
}

function isFullerThan(all: readonly string[], part: readonly string[]): boolean {
  if (all.length <= part.length) return false;
  return (
    part.every((word, place) => word === all[place]) ||
    (part.length === 1 && part[0] === all.at(-1))
  );
}

const wordsOf = (name: string): string[] => foldText(name).trim().split(/\s+/);

import { foldText } from '../../../domain/matching/fold-text';
import { likenessOf } from '../../../domain/matching/near-words';
import { isWithinOneEdit } from '../../../domain/matching/one-edit';
import { withWords } from '../../../domain/search/search-query';
import type { EngineContext } from '../../context';
import type { WrittenWords } from '../../written-words';
import type { Wanted } from './wanted';

/**
 * The query with each word that nothing begins with in the place of the nearest word of the
 * journal: one slip of the keyboard away, else much the same letters. Null when nothing is near.
 */
export async function correctQuery(
  { query, words }: Wanted,
  { writtenWords }: EngineContext
): Promise<string | null> {
  const written = [...words.whole, words.begun].filter((word) => word.length >= 3).slice(0, 8);
  if (written.length === 0) return null;
  const known = await writtenWords();
  const better = new Map(
    written.flatMap((word) => {
      const folded = foldText(word);
      const near = nearestTo(folded, known);
      const best = near.find((other) => isWithinOneEdit(folded, other)) ?? near[0];
      return best === undefined || best === folded ? [] : [[word, best] as const];
    })
  );
  return better.size === 0 ? null : withWords(query, better);
}

/** The nearest eight words, nearest first, then those written most; none for a word that others begin with. */
function nearestTo(folded: string, { times, near }: WrittenWords): string[] {
  for (const word of times.keys()) if (word.startsWith(folded)) return [];
  const { groups, shared } = near.sharing(folded);
  return [...shared]
    .map(([word, count]) => ({ word, likeness: likenessOf(word, groups, count) }))
    .filter(({ likeness }) => likeness >= 0.35)
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        (times.get(b.word) ?? 0) - (times.get(a.word) ?? 0) ||
        (a.word < b.word ? -1 : 1)
    )
    .slice(0, 8)
    .map(({ word }) => word);
}

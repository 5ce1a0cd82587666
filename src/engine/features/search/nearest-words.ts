import { z } from 'zod';
import { foldText } from '../../../domain/matching/fold-text';
import { isWithinOneEdit } from '../../../domain/matching/one-edit';
import { withWords } from '../../../domain/search/search-query';
import type { EngineContext } from '../../context';
import type { Wanted } from './wanted';

/**
 * The query with each word that nothing begins with in the place of the nearest word of the
 * journal: one slip of the keyboard away, else much the same letters. Null when nothing is near.
 */
export async function correctQuery(
  { query, words }: Wanted,
  { db }: EngineContext
): Promise<string | null> {
  const written = [...words.whole, words.begun].filter((word) => word.length >= 3).slice(0, 8);
  if (written.length === 0) return null;
  const found = await db.read.json(nearestSql, [written], z.array(nearRow));
  const better = new Map(
    found.flatMap(({ word, near }) => {
      const folded = foldText(word);
      const best = near.find((other) => isWithinOneEdit(folded, other)) ?? near[0];
      return best === undefined || best === folded ? [] : [[word, best] as const];
    })
  );
  return better.size === 0 ? null : withWords(query, better);
}

const nearRow = z.object({ word: z.string(), near: z.array(z.string()) });

/**
 * Words as they are written in the newest entries and on people's cards, in topics and departments;
 * more entries would only bring rarer words. Stems of the language are words too, but seldom near.
 */
const nearestSql = `
with known as materialized (
  select word, sum(times) as times from (
    select word, ndoc as times from ts_stat('select words from entry order by date desc, id desc limit 4000')
    union all select word, ndoc from ts_stat('select words from person limit 20000')
    union all select searchable(name), entries from topic
    union all select searchable(name), 1 from department) w
  where length(word) between 3 and 40 group by word)
select coalesce(json_agg(json_build_object('word', w.word, 'near', array(
  select k.word from known k
  where similarity(k.word, searchable(w.word)) >= 0.35
    and not exists (select from known b where starts_with(b.word, searchable(w.word)))
  order by similarity(k.word, searchable(w.word)) desc, k.times desc, k.word limit 8))), '[]')::text
from unnest($1::text[]) w(word)`;

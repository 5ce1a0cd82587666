import { z } from 'zod';
import { createNearWords, type NearWords } from '../domain/matching/near-words';
import type { ReadDb } from './database/read-db';
import { keep, type Kept } from './kept';

/** The words of the journal, for finding the one that was meant by another. */
export interface WrittenWords {
  /** How often each is written, folded. */
  readonly times: ReadonlyMap<string, number>;
  readonly near: NearWords;
}

/** Keeps the words: whoever mistypes asks for them with every key. */
export const createWordBook = (db: ReadDb): Kept<WrittenWords> =>
  keep(async () => {
    const rows = await db.json(wordsSql, [], z.array(z.tuple([z.string(), z.number()])));
    const times = new Map(rows);
    return { times, near: createNearWords(times.keys()) };
  });

/**
 * Words as they are written in the newest entries and on people's cards, in topics and departments;
 * more entries would only bring rarer words. Stems of the language are words too, but seldom near.
 */
const wordsSql = `
select coalesce(json_agg(json_build_array(word, times)), '[]')::text from (
  select word, sum(times) as times from (
    select word, ndoc as times from ts_stat('select words from entry order by date desc, id desc limit 4000')
    union all select word, ndoc from ts_stat('select words from person limit 20000')
    union all select searchable(name), entries from topic
    union all select searchable(name), 1 from department) w
  where length(word) between 3 and 40 group by word) known`;

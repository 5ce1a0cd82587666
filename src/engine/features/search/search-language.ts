import { z } from 'zod';
import { searchLanguage, type SearchLanguage } from '../../../contract/search';
import type { Database, WriteDb } from '../../database/database';
import type { ReadDb } from '../../database/read-db';

/** The language by whose word forms texts are found. */
export const readSearchLanguage = (db: ReadDb): Promise<{ language: SearchLanguage }> =>
  db.one('select search_language()::text as language', [], z.object({ language: searchLanguage }));

/** Chooses another language and makes the words of every text anew: both or neither. */
export function setSearchLanguage(db: Database, language: SearchLanguage): Promise<void> {
  return db.transaction(async (tx) => {
    await tx.run(
      `insert into search_language (language) values ($1)
       on conflict (only_one) do update set language = excluded.language`,
      [language]
    );
    for (const table of ['entry', 'learning', 'promise']) await makeWordsAnew(tx, table, language);
  });
}

const textOf = (table: string): string => (table === 'entry' ? 'entry_text(t)' : 't.text');

/** In parts, for whoever answers nothing for ten seconds counts as hung. */
async function makeWordsAnew(tx: WriteDb, table: string, language: SearchLanguage): Promise<void> {
  let last: string | null = '00000000-0000-0000-0000-000000000000';
  while (last !== null) {
    const done: { last: string | null } = await tx.one(
      `with part as materialized (select id from ${table} where id > $1::uuid order by id limit 2000),
       made as (
         update ${table} t set words = search_words(${textOf(table)}, '${language}'::regconfig)
         from part where t.id = part.id)
       select (select id::text from part order by id desc limit 1) as last`,
      [last],
      z.object({ last: z.string().nullable() })
    );
    last = done.last;
  }
}

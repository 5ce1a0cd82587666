import { z } from 'zod';
import { searchHit, type SearchHit } from '../../../contract/journal';
import type { ReadDb } from '../../database/database';

/** People whose name is near the words, then entries that hold all of them, newest first; at most 50. Words in any language and case; the last one may be unfinished. */
export async function searchJournal(db: ReadDb, query: string): Promise<SearchHit[]> {
  const words =
    query
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 12) ?? [];
  if (words.length === 0) return [];
  const name = words.join(' ');
  const [people, entries] = await Promise.all([
    db.json(peopleSql, [name], z.array(searchHit)),
    db.json(entriesSql, [tsquery(words), words[0] ?? '', maxRanked], z.array(searchHit))
  ]);
  return [...people, ...entries].slice(0, 50);
}

/** Ranking every match of a common word takes long; the newest ones are what one looks for. */
const maxRanked = 1000;

/** All words must be there; letters and digits only, so nothing in a query can be an operator. */
const tsquery = (words: readonly string[]): string =>
  words.map((word, place) => (place === words.length - 1 ? `${word}:*` : word)).join(' & ');

const peopleSql = `
select coalesce(json_agg(json_build_object('type', 'person', 'id', id, 'name', name, 'department', department) order by near desc, name), '[]')::text
from (
  select p.id, p.name, d.name as department, word_similarity(folded($1), folded(p.name)) as near
  from person p left join department d on d.id = p.department_id
  where folded($1) <% folded(p.name) or folded(p.name) like folded($1) || '%'
  order by near desc, p.name limit 10) hit`;

const entriesSql = `
select coalesce(json_agg(json_build_object('type', 'entry', 'id', id, 'date', date, 'excerpt', excerpt, 'people', people) order by date desc, id desc), '[]')::text
from (
  select e.id, e.date,
    substr(e.text, greatest(1, strpos(folded(e.text), folded($2)) - 60), 180) as excerpt,
    (select coalesce(json_agg(p.name order by p.name), '[]') from entry_person ep join person p on p.id = ep.person_id where ep.entry_id = e.id) as people
  from (
    select id, date, text from entry where words @@ to_tsquery('simple', folded($1))
    order by date desc, id desc limit least(40, $3::integer)) e) hit`;

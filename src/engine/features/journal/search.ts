import { z } from 'zod';
import { searchHit, type SearchHit } from '../../../contract/journal';
import { isoDate } from '../../../domain/calendar/calendar';
import { touchKind } from '../../../domain/journal/touch';
import { entryId } from '../../../domain/people/ids';
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
    db.json(entriesSql, [tsquery(words), words[0] ?? ''], z.array(entryRow))
  ]);
  return [...people, ...entries.map(toHit)].slice(0, 50);
}

const entryRow = z.object({
  id: entryId,
  date: isoDate,
  kind: touchKind.nullable(),
  /** A part of the text around the first word, from its 1-based place `at` on. */
  part: z.string(),
  at: z.int(),
  isEnd: z.boolean(),
  people: z.array(z.string())
});

/** The part of the text, cut at words, with an ellipsis where text is left out. */
function toHit({ part, at, isEnd, ...hit }: z.infer<typeof entryRow>): SearchHit {
  const from = at > 1 ? `…${part.replace(/^\S*\s/u, '')}` : part;
  return { type: 'entry', ...hit, excerpt: isEnd ? from : `${from.replace(/\s\S*$/u, '')}…` };
}

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
select coalesce(json_agg(hit order by date desc, id desc), '[]')::text
from (
  select e.id, e.date, e.at, substr(e.text, e.at, 180) as part,
    char_length(e.text) < e.at + 180 as "isEnd",
    (select t.kind from touch t where t.entry_id = e.id order by t.id limit 1) as kind,
    (select coalesce(json_agg(p.name order by p.name), '[]') from entry_person ep join person p on p.id = ep.person_id
     where ep.entry_id = e.id) as people
  from (
    select id, date, text, greatest(1, strpos(folded(text), folded($2)) - 60) as at
    from entry where words @@ to_tsquery('simple', folded($1))
    order by date desc, id desc limit 40) e) hit`;

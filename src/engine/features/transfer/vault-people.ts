import { textIn, type Row } from '../../../domain/markdown-pages/column';
import type { PageName } from '../../../domain/markdown-pages/page-names';
import { personPageMarkdown } from '../../../domain/markdown-pages/person-page';
import { personParts } from '../../../domain/markdown-pages/record-layout';
import { createTimelines, type Timelines } from '../../../domain/markdown-pages/timelines';
import type { ReadDb } from '../../database/read-db';
import { readOwnRows, rowsBy } from '../../own-rows';
import { parts } from '../../parts';
import { readAhead } from '../../read-ahead';
import type { VaultPage } from '../../formats/write-vault';
import { entriesOfPeople, readEntries } from './vault-entries';
import { personPath, photoName, photoPath, type VaultNames } from './vault-names';
import { tableOf } from './vault-shape';

/** People read at once, with their timelines. */
const peopleAtOnce = 250;

/**
 * The pages of these people with their photos, a part at a time.
 *
 * @param timelines of everybody, when all entries were read before
 */
export async function* personPages(
  db: ReadDb,
  names: VaultNames,
  ids: readonly string[],
  timelines: Timelines | null
): AsyncGenerator<VaultPage[]> {
  const read = (some: readonly string[]): Promise<VaultPage[]> =>
    pagesOfPeople(db, names, some, timelines);
  for await (const [, pages] of readAhead(parts(ids, peopleAtOnce), read)) yield pages;
}

async function timelinesOf(
  db: ReadDb,
  names: VaultNames,
  ids: readonly string[]
): Promise<Timelines> {
  const timelines = createTimelines(names);
  timelines.add(await readEntries(db, names, entriesOfPeople(ids)));
  return timelines;
}

async function pagesOfPeople(
  db: ReadDb,
  names: VaultNames,
  ids: readonly string[],
  known: Timelines | null
): Promise<VaultPage[]> {
  const { shape, sensitive } = names;
  // Those of all people lie together by their ids.
  const [condition, params] = known
    ? ['between $1 and $2', [ids[0] ?? '', ids.at(-1) ?? '']]
    : ['= any($1::uuid[])', [ids]];
  const read = (table: string, by: string): Promise<Row[]> =>
    readOwnRows(db, tableOf(shape, table), `t.${by} ${condition}`, params);
  const rowsOf = async (table: string, by: string): Promise<Map<string, Row[]>> =>
    rowsBy(await read(table, by), by);
  const [people, ties, topics, photos, timelines, ...kept] = await Promise.all([
    read('person', 'id'),
    rowsOf('tie', 'from_person'),
    rowsOf('person_topic', 'person_id'),
    rowsOf('photo', 'person_id'),
    known ?? timelinesOf(db, names, ids),
    ...personParts.map(({ table, by }) => rowsOf(table, by))
  ]);
  const pagesOf = (some: readonly string[]): PageName[] =>
    some.flatMap((id) => names.person.get(id) ?? []);
  return people.flatMap((row): VaultPage[] => {
    const id = textIn(row, 'id');
    const page = names.person.get(id);
    if (!page) return [];
    const tied = rowsBy(ties.get(id) ?? [], 'kind');
    const picture = photos.get(id)?.[0]?.['picture'];
    const markdown = personPageMarkdown(
      {
        person: sensitive ? row : { ...row, family: null },
        ties: new Map(
          [...tied].map(([kind, rows]) => [
            kind,
            pagesOf(rows.map((tie) => textIn(tie, 'to_person')))
          ])
        ),
        expertise: (topics.get(id) ?? []).map((one) => textIn(one, 'topic')),
        photo: typeof picture === 'string' ? photoName(page) : null,
        parts: new Map(personParts.map(({ table }, place) => [table, kept[place]?.get(id) ?? []])),
        ...timelines.of(id)
      },
      shape.columns,
      names
    );
    const photo: VaultPage[] =
      typeof picture === 'string' ? [[photoPath(page), Buffer.from(picture.slice(2), 'hex')]] : [];
    return [[personPath(page), markdown], ...photo];
  });
}

import { z } from 'zod';
import { isoDate } from '../../../domain/calendar/calendar';
import { touchKind } from '../../../domain/journal/touch';
import { textIn, type Row } from '../../../domain/markdown-pages/column';
import type { PageName } from '../../../domain/markdown-pages/page-names';
import { personPageMarkdown } from '../../../domain/markdown-pages/person-page';
import { personParts } from '../../../domain/markdown-pages/record-layout';
import type { ReadDb } from '../../database/database';
import { readOwnRows, rowsBy } from '../../own-rows';
import type { VaultPage } from '../../formats/write-vault';
import { personPath, photoName, photoPath, type VaultNames } from './vault-names';
import { tableOf } from './vault-shape';

/** People read at once, with their timelines. */
const peopleAtOnce = 500;

/** The pages of all people, a part at a time. */
export async function* personPages(db: ReadDb, names: VaultNames): AsyncGenerator<VaultPage[]> {
  const ids = [...names.person.keys()];
  for (let from = 0; from < ids.length; from += peopleAtOnce)
    yield somePersonPages(db, names, ids.slice(from, from + peopleAtOnce));
}

/** The pages of these people, with their photos. */
export async function somePersonPages(
  db: ReadDb,
  names: VaultNames,
  ids: readonly string[]
): Promise<VaultPage[]> {
  const { shape, sensitive } = names;
  const rowsOf = async (table: string, by: string): Promise<Map<string, Row[]>> =>
    rowsBy(await readOwnRows(db, tableOf(shape, table), `t.${by} = any($1::uuid[])`, [ids]), by);
  const people = await readOwnRows(db, tableOf(shape, 'person'), 't.id = any($1::uuid[])', [ids]);
  const ties = await rowsOf('tie', 'from_person');
  const topics = await rowsOf('person_topic', 'person_id');
  const parts = new Map<string, Map<string, Row[]>>();
  for (const { table, by } of personParts) parts.set(table, await rowsOf(table, by));
  const told = new Map(
    (await db.json(toldSql, [ids, sensitive], z.array(toldRow))).map((one) => [one.id, one])
  );
  const photos = await rowsOf('photo', 'person_id');
  const pagesOf = (some: readonly string[]): PageName[] =>
    some.flatMap((id) => names.person.get(id) ?? []);
  return people.flatMap((row): VaultPage[] => {
    const id = textIn(row, 'id');
    const page = names.person.get(id);
    if (!page) return [];
    const tied = rowsBy(ties.get(id) ?? [], 'kind');
    const {
      promises = [],
      timeline = [],
      firstContact = null,
      lastContact = null
    } = told.get(id) ?? {};
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
        parts: new Map([...parts].map(([table, rows]) => [table, rows.get(id) ?? []])),
        firstContact,
        lastContact,
        promises: promises.map((promise) => ({ ...promise, person: page })),
        timeline: timeline.map((moment) => ({ ...moment, others: pagesOf(moment.others) }))
      },
      shape.columns,
      names
    );
    const photo: VaultPage[] =
      typeof picture === 'string' ? [[photoPath(page), Buffer.from(picture.slice(2), 'hex')]] : [];
    return [[personPath(page), markdown], ...photo];
  });
}

const toldRow = z.object({
  id: z.string(),
  firstContact: isoDate.nullable(),
  lastContact: isoDate.nullable(),
  promises: z.array(
    z.object({
      by: z.enum(['me', 'them']),
      text: z.string(),
      due: isoDate.nullable(),
      state: z.enum(['open', 'kept', 'let-go']),
      settledOn: isoDate.nullable(),
      madeOn: isoDate
    })
  ),
  timeline: z.array(
    z.object({
      date: isoDate,
      touch: z.object({ kind: touchKind, minutes: z.int().nullable() }).nullable(),
      others: z.array(z.string())
    })
  )
});

/** What the pages of days say of people. Contacts of sensitive entries are not told either. */
const toldSql = `
select coalesce(json_agg(json_build_object('id', p.id,
  'firstContact', case when $2 then a.first_contact else c.first_contact end,
  'lastContact', case when $2 then a.last_contact else c.last_contact end,
  'promises', (select coalesce(json_agg(json_build_object('by', pr.made_by, 'text', pr.text, 'due', pr.due,
      'state', pr.state, 'settledOn', pr.settled_on, 'madeOn', e.date) order by e.date, pr.id), '[]')
    from promise pr join entry e on e.id = pr.entry_id where pr.person_id = p.id and ($2 or not e.sensitive)),
  'timeline', (select coalesce(json_agg(json_build_object('date', ep.date,
      'touch', (select json_build_object('kind', t.kind, 'minutes', t.minutes) from touch t
        where t.entry_id = ep.entry_id order by t.id limit 1),
      'others', (select coalesce(json_agg(o.person_id order by o.person_id), '[]') from entry_person o
        where o.entry_id = ep.entry_id and o.person_id <> p.id)
    ) order by ep.date desc, ep.entry_id desc), '[]')
    from entry_person ep join entry e on e.id = ep.entry_id where ep.person_id = p.id and ($2 or not e.sensitive))
)), '[]')::text
from person p left join acquaintance a on a.person_id = p.id
left join lateral (
  select min(tp.date) as first_contact, max(tp.date) as last_contact
  from touch_person tp join touch t on t.id = tp.touch_id join entry e on e.id = t.entry_id
  where not $2 and tp.person_id = p.id and not e.sensitive) c on true
where p.id = any($1::uuid[])`;

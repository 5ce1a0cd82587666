import type { OutputOf } from '../../../contract/procedure';
import type { personApi } from '../../../contract/person';
import type { z } from 'zod';
import type { ReadDb } from '../../database/read-db';
import { readEntries } from '../../reading/entry-rows';

type Wanted = z.output<typeof personApi.listTimeline.input>;

/** A part of a person's timeline, newest first, at most 50. */
export const readTimeline = (
  { id, before, filter, kind, topic, year }: Wanted,
  db: ReadDb
): Promise<OutputOf<typeof personApi.listTimeline>> =>
  readEntries(
    db,
    `select ep.entry_id as id, ep.date from entry_person ep
     where ep.person_id = $1 and ($2::date is null or (ep.date, ep.entry_id) < ($2::date, $3::uuid))
       and ($4::text is null or exists (select from touch t where t.entry_id = ep.entry_id and t.kind = $4))
       and ($5::text is null or exists (select from entry_topic et where et.entry_id = ep.entry_id and et.topic = $5))
       and ($6::integer is null or extract(year from ep.date) = $6)
       ${only[filter]}
     order by ep.date desc, ep.entry_id desc limit 50`,
    [id, before?.date ?? null, before?.entry ?? null, kind ?? null, topic ?? null, year ?? null]
  );

const only: Readonly<Record<Wanted['filter'], string>> = {
  all: '',
  lunches: `and exists (select from touch t where t.entry_id = ep.entry_id and t.kind in ('lunch', 'coffee'))`,
  promises:
    'and exists (select from promise pr where pr.entry_id = ep.entry_id and pr.person_id = $1)',
  learned: 'and exists (select from learning l where l.entry_id = ep.entry_id)'
};

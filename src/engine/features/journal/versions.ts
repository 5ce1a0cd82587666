import { z } from 'zod';
import type { entryApi } from '../../../contract/entry';
import { JournalError } from '../../../contract/errors';
import type { OutputOf } from '../../../contract/procedure';
import { epochMsOf, instantOf, isoDate, parseInstant } from '../../../domain/calendar/calendar';
import { touchKind } from '../../../domain/journal/touch';
import { entryVersionId, type EntryId, type EntryVersionId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import { contentSql, removeHanging, writeKeptEntry, writeKeptHanging } from './entry-content';

/** So many versions of an entry are kept. */
const mostVersions = 30;

/** Keeps an entry as it is now, before a change; only the newest versions, and one that is `spared`, stay. @throws JournalError not-found */
export async function keepVersion(
  tx: WriteDb,
  entry: EntryId,
  { newId, now }: EngineContext,
  spared: EntryVersionId | null = null
): Promise<EntryVersionId> {
  const id = entryVersionId.parse(newId());
  const kept = await tx.run(
    `insert into entry_version (id, entry_id, kept_at, content) select $2, e.id, $3, ${contentSql} from entry e where e.id = $1`,
    [entry, id, now]
  );
  if (kept === 0) throw new JournalError('not-found', 'This entry is not in the journal any more.');
  await tx.run(
    `delete from entry_version where entry_id = $1 and id is distinct from $2::uuid and id not in (
       select id from entry_version where entry_id = $1 order by kept_at desc, id desc limit ${mostVersions})`,
    [entry, spared]
  );
  return id;
}

const versionRow = z.object({
  id: entryVersionId,
  keptAt: z.string(),
  date: isoDate,
  kind: touchKind.nullable(),
  text: z.string()
});

/** What an entry was before its changes, newest first. */
export async function listVersions(
  entry: EntryId,
  { db }: EngineContext
): Promise<OutputOf<typeof entryApi.listVersions>> {
  const rows = await db.read.json(
    `select coalesce(json_agg(json_build_object('id', v.id, 'keptAt', v.kept_at,
       'date', v.content->'entry'->0->>'date', 'kind', v.content->'touch'->0->>'kind',
       'text', v.content->'entry'->0->>'text') order by v.kept_at desc, v.id desc), '[]')::text
     from entry_version v where v.entry_id = $1`,
    [entry],
    z.array(versionRow)
  );
  return rows.flatMap(({ keptAt, ...version }) => {
    const at = parseInstant(keptAt);
    return at ? [{ ...version, keptAt: instantOf(epochMsOf(at)) }] : [];
  });
}

/** Makes an entry what it was, keeping what it is now as a version; how promises ended since stays. */
export function restoreVersion(
  entry: EntryId,
  version: EntryVersionId,
  context: EngineContext
): Promise<EntryVersionId> {
  return context.db.transaction(async (tx) => {
    const found = await tx.maybe(
      'select id from entry_version where id = $1 and entry_id = $2',
      [version, entry],
      z.object({ id: z.string() })
    );
    if (!found) throw new JournalError('not-found', 'This version is not kept any more.');
    const ends = await tx.rows(
      'select id, state, settled_on as "settledOn" from promise where entry_id = $1',
      [entry],
      z.object({ id: z.string(), state: z.string(), settledOn: isoDate.nullable() })
    );
    const before = await keepVersion(tx, entry, context, version);
    const kept = { table: 'entry_version', key: 'id', id: version } as const;
    await removeHanging(tx, entry);
    await writeKeptEntry(tx, kept);
    await writeKeptHanging(tx, kept);
    await tx.run(
      `update promise p set state = r.state, settled_on = r."settledOn"
       from json_to_recordset($1::json) as r(id uuid, state text, "settledOn" date) where p.id = r.id`,
      [JSON.stringify(ends)]
    );
    return before;
  });
}

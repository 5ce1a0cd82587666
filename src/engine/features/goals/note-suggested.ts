import type { EngineContext } from '../../context';
import { readPastProposals } from '../../reading/past-proposals';

/** Notes whom a page proposes, once: who was proposed in the last 30 days already keeps that day. */
export async function noteSuggested(
  { lunch, touchBase }: { lunch: string | null; touchBase: readonly string[] },
  context: EngineContext
): Promise<Record<string, never>> {
  const { db, today } = context;
  const known = new Set((await readPastProposals(context)).map(({ person }) => person as string));
  const rows = [
    ...(lunch === null ? [] : [{ person: lunch, kind: 'lunch' }]),
    ...touchBase.map((person) => ({ person, kind: 'touch-base' }))
  ].filter(({ person }) => !known.has(person));
  if (rows.length > 0) await db.transaction((tx) => tx.run(noteSql, [JSON.stringify(rows), today]));
  return {};
}

/** Who was forgotten meanwhile is nobody any more. */
const noteSql = `
insert into suggestion (person_id, kind, suggested_on, is_new)
select p.id, r.kind, $2, a.last_contact is null
from json_to_recordset($1::json) as r(person uuid, kind text)
join person p on p.id = r.person left join acquaintance a on a.person_id = p.id
on conflict (person_id) do update set kind = excluded.kind, suggested_on = excluded.suggested_on, is_new = excluded.is_new`;

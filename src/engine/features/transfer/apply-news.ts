import type { DirectoryChange } from '../../../domain/transfer/directory-changes';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import type { MadeNews } from './made';

/** Writes what is believed of a directory as occasions; leavers become alumni. Answers how to take it back. */
export async function applyNews(
  tx: WriteDb,
  news: readonly DirectoryChange[],
  { newId, people, today }: EngineContext
): Promise<MadeNews> {
  const rows = news.map(({ kind, person, date, text }) => ({
    id: newId(),
    kind,
    person,
    date,
    note: text
  }));
  await tx.run(
    `insert into occasion (id, person_id, kind, date, note)
     select id, person, kind, date, note
     from json_to_recordset($1::json) as r(id uuid, person uuid, kind text, date text, note text)`,
    [JSON.stringify(rows)]
  );
  const left = news.filter(({ kind }) => kind === 'leaver').map(({ person }) => person);
  await people.leave(tx, left, today);
  return { occasions: rows.map(({ id }) => id), left };
}

/** Takes back what was believed: the occasions go, and leavers are here again. */
export async function undoNews(
  tx: WriteDb,
  { occasions, left }: MadeNews,
  { people }: EngineContext
): Promise<void> {
  await tx.run('delete from occasion where id = any($1::uuid[])', [occasions]);
  await people.comeBack(tx, left);
}

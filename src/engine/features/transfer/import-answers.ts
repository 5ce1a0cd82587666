import { z } from 'zod';
import type { ImportChoices } from '../../../contract/transfer';
import type { WriteDb } from '../../database/database';
import type { ReadDb } from '../../database/read-db';
import type { ImportAnswers, SourceKey } from '../../import-planner';

/** What the person said of imports before. */
export async function readImportAnswers(db: ReadDb): Promise<ImportAnswers> {
  const [company, departments] = await Promise.all([
    db.maybe('select name from import_company', [], z.object({ name: z.string().nullable() })),
    db.rows(
      `select a.source, a.written, d.name as means
       from import_department_name a join department d on d.id = a.department_id`,
      [],
      z.object({ source: z.string(), written: z.string(), means: z.string() })
    )
  ]);
  return { ...(company && { company: company.name }), departments };
}

/** Remembers them for the next files of the same kind. */
export async function rememberAnswers(
  tx: WriteDb,
  { company, departments }: Pick<ImportChoices, 'company' | 'departments'>,
  keys: readonly SourceKey[]
): Promise<void> {
  if (company !== undefined)
    await tx.run(
      `insert into import_company (name) values ($1)
       on conflict (is_only) do update set name = excluded.name`,
      [company]
    );
  const keyOf = new Map(keys.map(({ source, key }) => [source, key]));
  const said = new Map(
    departments.flatMap(({ source, written, means }) => {
      const key = keyOf.get(source);
      return key === undefined ? [] : [[`${key} ${written}`, { source: key, written, means }]];
    })
  );
  await tx.run(
    `insert into import_department_name (source, written, department_id)
     select distinct on (r.source, folded(r.written)) r.source, folded(r.written), d.id
     from jsonb_to_recordset($1::jsonb) as r(source text, written text, means text)
     join department d on folded(d.name) = folded(r.means)
     on conflict (source, written) do update set department_id = excluded.department_id`,
    [JSON.stringify([...said.values()])]
  );
}

import { z } from 'zod';
import type { MergeField } from '../../../contract/duplicates';
import { JournalError } from '../../../contract/errors';
import { isOneToOne, touchKind } from '../../../domain/journal/touch';
import type { PersonId, StepId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import { everythingOf } from './change-people';
import { mergedColumns } from './merge-fields';
import { personReferences } from './person-references';
import { recordStep, type StepScope } from '../../row-step';
import { readTableShape } from '../../database/table-shape';
import { renameInWrittenCopies, writtenCopies } from './written-copies';

interface Merge {
  kept: PersonId;
  gone: PersonId;
  /** The fields that are taken from the one who goes. */
  fromGone: readonly MergeField[];
}

/** Makes one person of two, in a step that can be taken back. @throws JournalError not-found, invalid-input */
export function mergePeople(merge: Merge, context: EngineContext): Promise<{ step: StepId }> {
  const { kept, gone } = merge;
  if (kept === gone)
    throw new JournalError('invalid-input', 'A person cannot be merged with themselves.');
  return context.db.transaction(async (tx) => {
    const scopes: StepScope[] = [
      ...everythingOf([kept, gone]),
      ...writtenCopies.map((table) => ({
        table,
        where: `strpos(t.content::text, $1) > 0`,
        params: [gone]
      }))
    ];
    const step = await recordStep(tx, context, scopes, async () => {
      const columns = await chooseFields(tx, merge);
      if (merge.fromGone.includes('photo')) await dropPhotoFor(tx, merge);
      const shared = await sharedTouches(tx, merge);
      for (const reference of personReferences) await move(tx, reference, merge);
      await renameInWrittenCopies(tx, gone, kept);
      await tx.run('delete from person where id = $1', [gone]);
      await writeColumns(tx, kept, columns);
      await countOneToOnes(tx, kept, shared);
    });
    return { step };
  });
}

const pairRow = z.object({
  kept: z.record(z.string(), z.unknown()).nullable(),
  gone: z.record(z.string(), z.unknown()).nullable(),
  keptManager: z.boolean(),
  goneManager: z.boolean()
});

/** Decides the columns of the kept person, and leaves only the ties to the chosen manager. */
async function chooseFields(tx: WriteDb, { kept, gone, fromGone }: Merge) {
  const pair = await tx.json(pairSql, [kept, gone], pairRow);
  if (pair.kept === null || pair.gone === null)
    throw new JournalError('not-found', 'One of them is not in the journal any more.');
  const { columns, manager } = mergedColumns(pair.kept, pair.gone, new Set(fromGone), {
    kept: pair.keptManager,
    gone: pair.goneManager
  });
  await tx.run(`delete from tie where kind = 'reports-to' and from_person = $1`, [
    manager === 'gone' ? kept : gone
  ]);
  return columns;
}

const pairSql = `
select json_build_object(
  'kept', (select to_jsonb(p) from person p where id = $1),
  'gone', (select to_jsonb(p) from person p where id = $2),
  'keptManager', exists (select from tie where from_person = $1 and kind = 'reports-to'),
  'goneManager', exists (select from tie where from_person = $2 and kind = 'reports-to'))::text`;

/** The photo of the one who goes is to stay: the other makes room for it. */
async function dropPhotoFor(tx: WriteDb, { kept, gone }: Merge): Promise<void> {
  await tx.run(
    `delete from photo where person_id = $1 and exists (select from photo where person_id = $2)`,
    [kept, gone]
  );
}

/** The touches both took part in: there it was one person, not two. */
async function sharedTouches(tx: WriteDb, { kept, gone }: Merge): Promise<string[]> {
  const rows = await tx.rows(
    `select k.touch_id as id from touch_person k
     join touch_person g on g.touch_id = k.touch_id and g.person_id = $2 where k.person_id = $1`,
    [kept, gone],
    z.object({ id: z.string() })
  );
  return rows.map(({ id }) => id);
}

async function move(
  tx: WriteDb,
  { table, column, as, unlike }: (typeof personReferences)[number],
  { kept, gone }: Merge
): Promise<void> {
  if (as === 'name') {
    await tx.run(`update ${table} set ${column} = $1 where ${column} = $2`, [kept, gone]);
    return;
  }
  const { columns } = await readTableShape(tx, table);
  const moved = columns.map((name) => (name === column ? '$1::uuid' : `t.${name}`));
  await tx.run(
    `with taken as (delete from ${table} where ${column} = $2::uuid returning *)
     insert into ${table} (${columns.join(', ')}) select ${moved.join(', ')} from taken t
     where ${unlike === undefined ? 'true' : `t.${unlike} <> $1::uuid`} on conflict do nothing`,
    [kept, gone]
  );
}

async function writeColumns(
  tx: WriteDb,
  kept: PersonId,
  columns: Readonly<Record<string, unknown>>
): Promise<void> {
  const names = Object.keys(columns);
  await tx.run(
    `update person p set ${names.map((name) => `${name} = r.${name}`).join(', ')}
     from jsonb_populate_record(null::person, $2::jsonb) r where p.id = $1`,
    [kept, JSON.stringify(columns)]
  );
}

const oneToOneKinds = touchKind.options.filter((kind) => isOneToOne(kind, 1));

/** Touches with the two of them, and nobody else, were one-to-ones with the one they are. */
async function countOneToOnes(tx: WriteDb, kept: PersonId, touches: string[]): Promise<void> {
  await tx.run(
    `update touch_person tp set one_to_one = true from touch t
     where t.id = tp.touch_id and tp.person_id = $1 and tp.touch_id = any($2::uuid[])
       and t.kind = any($3::text[]) and t.unknown_people = 0 and not tp.one_to_one
       and not exists (select from touch_person x where x.touch_id = tp.touch_id and x.person_id <> $1)`,
    [kept, touches, oneToOneKinds]
  );
}

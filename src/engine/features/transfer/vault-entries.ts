import { textIn, type Row } from '../../../domain/markdown-pages/column';
import type { EntryRows } from '../../../domain/markdown-pages/entry-section';
import { entryParts } from '../../../domain/markdown-pages/record-layout';
import type { ReadDb } from '../../database/database';
import type { SqlValue } from '../../database/statements';
import { readOwnRows, rowsBy } from '../../own-rows';
import type { VaultNames } from './vault-names';
import { tableOf } from './vault-shape';

/** The entries for which a condition on `t` holds, in the order of ids, each with what hangs on it; without sensitive ones unless they are wanted. */
export async function readEntries(
  db: ReadDb,
  { shape, sensitive }: Pick<VaultNames, 'shape' | 'sensitive'>,
  where: string,
  params: readonly SqlValue[]
): Promise<EntryRows[]> {
  const shown = sensitive ? '' : ' and not t.sensitive';
  const entries = await readOwnRows(db, tableOf(shape, 'entry'), `${where}${shown}`, params);
  const ids = entries.map((row) => textIn(row, 'id'));
  const hanging = async (table: string): Promise<Map<string, Row[]>> =>
    rowsBy(
      await readOwnRows(db, tableOf(shape, table), 't.entry_id = any($1::uuid[])', [ids]),
      'entry_id'
    );
  const touches = await hanging('touch');
  const company = rowsBy(
    await readOwnRows(
      db,
      tableOf(shape, 'touch_person'),
      't.touch_id in (select x.id from touch x where x.entry_id = any($1::uuid[]))',
      [ids]
    ),
    'touch_id'
  );
  const people = await hanging('entry_person');
  const parts = new Map<string, Map<string, Row[]>>();
  for (const { table } of entryParts) parts.set(table, await hanging(table));
  return entries.map((entry) => {
    const id = textIn(entry, 'id');
    return {
      entry,
      touches: (touches.get(id) ?? []).map((touch) => ({
        touch,
        people: company.get(textIn(touch, 'id')) ?? []
      })),
      // What is told to one person's timeline alone is for no other eyes either.
      people: (people.get(id) ?? []).map((row) =>
        sensitive ? row : { ...row, private_line: null }
      ),
      parts: new Map([...parts].map(([table, rows]) => [table, rows.get(id) ?? []]))
    };
  });
}

/** Entries that stand on somebody's timeline, were a contact with them, or hold a promise of theirs or to them. */
export const entriesOfPeople = `t.id in (
  select ep.entry_id from entry_person ep where ep.person_id = any($1::uuid[])
  union select x.entry_id from touch_person tp join touch x on x.id = tp.touch_id where tp.person_id = any($1::uuid[])
  union select p.entry_id from promise p where p.person_id = any($1::uuid[]))`;

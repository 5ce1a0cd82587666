import { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { textIn, type Row } from '../../../domain/markdown-pages/column';
import type { EntryRows } from '../../../domain/markdown-pages/entry-section';
import { entryParts } from '../../../domain/markdown-pages/record-layout';
import type { ReadDb } from '../../database/read-db';
import type { SqlValue } from '../../database/statements';
import { readOwnRows, rowsBy } from '../../own-rows';
import type { VaultNames } from './vault-names';
import { tableOf } from './vault-shape';

/** Which entries are read. */
export interface EntryChoice {
  /** A condition on `t`, a row of `entry`. */
  readonly where: string;
  /** Holds for a row `t` that hangs on one of them by `entry_id`. */
  readonly hanging: string;
  readonly params: readonly SqlValue[];
}

const chosenBy = (where: string, params: readonly SqlValue[]): EntryChoice => ({
  where,
  hanging: `t.entry_id in (select t.id from entry t where ${where})`,
  params
});

/** Entries of these days. */
export const entriesOfDays = (dates: readonly IsoDate[]): EntryChoice =>
  chosenBy('t.date = any($1::date[])', [dates]);

/** Entries that stand on somebody's timeline, were a contact with them, or hold a promise of theirs or to them. */
export const entriesOfPeople = (ids: readonly string[]): EntryChoice =>
  chosenBy(
    `t.id in (
  select ep.entry_id from entry_person ep where ep.person_id = any($1::uuid[])
  union select x.entry_id from touch_person tp join touch x on x.id = tp.touch_id where tp.person_id = any($1::uuid[])
  union select p.entry_id from promise p where p.person_id = any($1::uuid[]))`,
    [ids]
  );

/** Entries read at once. */
export const entriesAtOnce = 1_000;

/** All entries in stretches of their ids: what was written together lies together on the disk. */
export async function stretchesOfEntries(db: ReadDb): Promise<EntryChoice[]> {
  const starts = await db.json(
    `select coalesce(json_agg(id order by id), '[]')::text
     from (select id, row_number() over (order by id) as n from entry) x where n % ${entriesAtOnce} = 1`,
    [],
    z.array(z.string())
  );
  return starts.map((start, place) => ({
    where: between('t.id'),
    hanging: between('t.entry_id'),
    params: [start, starts[place + 1] ?? null]
  }));
}

const between = (id: string): string => `${id} >= $1 and ($2::uuid is null or ${id} < $2)`;

/** How often somebody of a touch was met one to one before: no page says it, the doors of weeks count by it. */
export const earlierOneToOnes = 'earlier_one_to_ones';
const earlier = { name: earlierOneToOnes, type: 'integer', isRequired: true, refersTo: null };

/** The chosen entries in the order of ids, each with what hangs on it; without sensitive ones unless they are wanted. */
export async function readEntries(
  db: ReadDb,
  { shape, sensitive }: Pick<VaultNames, 'shape' | 'sensitive'>,
  { where, hanging, params }: EntryChoice
): Promise<EntryRows[]> {
  const rowsOf = (table: string, condition: string): Promise<Row[]> =>
    readOwnRows(db, tableOf(shape, table), condition, params);
  const touchPerson = tableOf(shape, 'touch_person');
  const met = { ...touchPerson, columns: [...touchPerson.columns, earlier] };
  const hangingIn = async (table: string): Promise<Map<string, Row[]>> =>
    rowsBy(await rowsOf(table, hanging), 'entry_id');
  // All are asked for at once, so that nobody waits for an answer to ask the next.
  const [entries, touches, company, people, ...parts] = await Promise.all([
    rowsOf('entry', sensitive ? where : `${where} and not t.sensitive`),
    hangingIn('touch'),
    readOwnRows(db, met, `t.touch_id in (select t.id from touch t where ${hanging})`, params).then(
      (rows) => rowsBy(rows, 'touch_id')
    ),
    hangingIn('entry_person'),
    ...entryParts.map(({ table }) => hangingIn(table))
  ]);
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
      parts: new Map(entryParts.map(({ table }, place) => [table, parts[place]?.get(id) ?? []]))
    };
  });
}

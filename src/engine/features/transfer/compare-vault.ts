import { z } from 'zod';
import type { WeekRules } from '../../../domain/calendar/week-rules';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/read-db';
import type { VaultFile, VaultFolder } from '../../formats/vault-folder';
import { parts } from '../../parts';
import { mergeThings, type MergedThing } from './merge-things';
import { createVaultReader, type VaultThing } from './read-vault';
import { readVaultNames } from './vault-names';
import type { VaultShape } from './vault-shape';
import type { VaultTally } from './vault-tally';

/** A part of a vault beside the journal, or the end of one kind of page. */
type ComparedPart =
  | {
      readonly merged: readonly MergedThing[];
      /** All that were read for it, also those that say nothing. */
      readonly files: readonly VaultFile[];
      readonly shape: VaultShape;
    }
  | { readonly end: VaultFile['type'] };

/** Parents before what names them. */
const inOrder = ['department', 'person', 'day', 'loose', 'week', 'other', 'event'] as const;

const filesAtOnce = 200;

/**
 * Compares a vault with the journal, some files at a time. Pages that are as the export wrote them
 * and whose things are all in the journal are counted and not read: the journal is the younger.
 */
export async function* compareVault(
  db: ReadDb,
  vault: VaultFolder,
  context: EngineContext & { readonly weekRules: WeekRules },
  tally: VaultTally
): AsyncGenerator<ComparedPart> {
  const names = await readVaultNames(db, true, context.weekRules);
  const reader = createVaultReader(vault, names.shape, names, context);
  const known = await readKnownIds(db);
  for (const [path, reason] of vault.refused) tally.refuse({ path }, [{ line: 1, reason }]);
  for (const type of inOrder) {
    // Pages of ours first: what a person wrote about the same beside them only adds to it.
    const files = vault.files
      .filter((file) => file.type === type)
      .toSorted((a, b) => Number(a.isByHand) - Number(b.isByHand));
    for (const some of parts(files, filesAtOnce)) {
      const things: VaultThing[] = [];
      const read: VaultFile[] = [];
      for (const file of some) {
        const ids = file.isEdited ? null : await idsOf(file, vault);
        if (ids?.every((id) => known.has(id))) {
          tally.leave(ids.length);
          continue;
        }
        const said = await reader.read(file);
        read.push(file);
        tally.refuse(file, said.faults);
        for (const thing of said.things) {
          if (tally.isTwice(thing)) continue;
          things.push(thing);
        }
      }
      yield {
        merged: await mergeThings(db, things, names.shape),
        files: read,
        shape: names.shape
      };
    }
    yield { end: type };
  }
}

/** The things a page is about, as far as they show at a glance; null when they do not. */
async function idsOf(file: VaultFile, vault: VaultFolder): Promise<string[] | null> {
  if (file.type === 'person' || file.type === 'department')
    return file.id === null ? null : [file.id];
  if (file.type === 'event') return [];
  if (file.type !== 'day') return null;
  return [...(await vault.text(file)).matchAll(entryFact)].map(([, id = '']) => id);
}

const entryFact = /^- entry:: ([0-9a-f-]{36})$/gm;

async function readKnownIds(db: ReadDb): Promise<Set<string>> {
  const ids = await db.json(
    `select (select coalesce(json_agg(id), '[]') from (
       select id from person union all select id from department union all select id from entry) x)::text`,
    [],
    z.array(z.string())
  );
  return new Set(ids);
}

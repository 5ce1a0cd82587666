import { basename } from 'node:path';
import { JournalError } from '../../../contract/errors';
import type { VaultPreview, VaultReading } from '../../../contract/vault';
import type { ImportId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import { epochMsOf } from '../../../domain/calendar/calendar';
import { lookThroughVault, type VaultFile } from '../../formats/vault-folder';
import { rememberTaken } from '../../formats/vault-taken';
import { compareVault } from './compare-vault';
import { asConflict, keepBatch } from './keep-batch';
import { stepOf, writeRowChanges, type RowChange } from './row-changes';
import { createVaultTally } from './vault-tally';
import type { VaultShape } from './vault-shape';

/** Reads a vault and compares it with the journal; writes nothing. @throws JournalError unsupported-file */
export async function previewVault(folder: string, context: EngineContext): Promise<VaultPreview> {
  const vault = await lookThroughVault(folder);
  const tally = createVaultTally();
  const { weekRules } = await context.habits();
  for await (const part of compareVault(context.db.read, vault, { ...context, weekRules }, tally))
    if ('merged' in part) tally.count(part.merged);
  return { ...tally.reading(), things: tally.things(), digest: vault.digest };
}

/** Takes what a vault says into the journal, all or nothing. @throws JournalError unsupported-file, conflict */
export async function applyVault(
  folder: string,
  digest: string | null,
  context: EngineContext
): Promise<VaultReading & { id: ImportId | null }> {
  const vault = await lookThroughVault(folder);
  if (digest !== null && digest !== vault.digest)
    throw new JournalError(
      'conflict',
      'The folder has changed since you looked at it. Nothing was changed: look again.'
    );
  const tally = createVaultTally();
  const { weekRules } = await context.habits();
  const edited = new Set<VaultFile>();
  const taken = (): VaultFile[] => [...edited].filter((file) => !tally.isRefused(file));
  const id = await context.db.transaction((tx) =>
    asConflict(async () => {
      const written: RowChange[] = [];
      let waiting: RowChange[] = [];
      let shape: VaultShape | null = null;
      for await (const part of compareVault(tx, vault, { ...context, weekRules }, tally)) {
        if ('merged' in part) {
          shape = part.shape;
          tally.count(part.merged);
          const changes = part.merged.flatMap((one) => one.changes);
          for (const file of part.files) if (file.isEdited) edited.add(file);
          waiting.push(...changes.filter((change) => isLate(change, part.shape)));
          await writeRowChanges(
            tx,
            changes.flatMap((change) => early(change, part.shape)),
            part.shape.tables
          );
          for (const change of changes) written.push(remembered(change));
        } else if (shape) {
          await writeRowChanges(tx, waiting, shape.tables);
          waiting = [];
        }
      }
      return shape && written.length > 0
        ? keepBatch(
            tx,
            basename(folder),
            stepOf(written, shape.tables),
            tally.reading(),
            {
              vault: {
                folder,
                taken: Object.fromEntries(taken().map(({ path, hash }) => [path, hash]))
              }
            },
            context
          )
        : null;
    })
  );
  await rememberTaken(vault, taken(), epochMsOf(context.now));
  if (id !== null) await context.vacuum();
  return { ...tally.reading(), id };
}

/** Rows that name two of a kind, or one of their own kind: they wait until all of these are there. */
function isLate({ table, after }: RowChange, { tables }: VaultShape): boolean {
  const columns = tables.get(table)?.columns ?? [];
  const named = columns.flatMap(({ refersTo }) => refersTo ?? []);
  return after !== null && (named.includes(table) || new Set(named).size < named.length);
}

/** What can be written at once of a change: a row that names one of its own kind names none yet. */
function early(change: RowChange, shape: VaultShape): RowChange[] {
  if (!isLate(change, shape)) return [change];
  const own = (shape.tables.get(change.table)?.columns ?? []).filter(
    ({ refersTo }) => refersTo === change.table
  );
  if (own.length === 0 || change.before !== null || change.after === null) return [];
  return [
    {
      ...change,
      after: { ...change.after, ...Object.fromEntries(own.map(({ name }) => [name, null])) }
    }
  ];
}

/** A new row is taken back by its key: what it says need not be remembered. */
const remembered = (change: RowChange): RowChange => {
  if (change.before !== null || change.after === null) return change;
  const { text: _, picture: __, ...after } = change.after;
  return { ...change, after };
};

import { z } from 'zod';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/read-db';
import type { PagesDone, VaultTask } from '../../export-thread';
import type { VaultCounts } from '../../formats/write-vault';
import { rememberRun } from './vault-runs';

/**
 * Writes the journal as a vault, as far as possible in a thread of its own. A copy that left nothing
 * out is remembered.
 *
 * @param told how far it is; it rejects when the person has called it off
 * @throws JournalError bad-target, disk-full, cancelled: pages written by then stay, each of them whole
 */
export async function exportMarkdown(
  context: EngineContext,
  wanted: Omit<VaultTask, 'weekRules'>,
  told: (progress: PagesDone) => Promise<void> = async () => {}
): Promise<VaultCounts> {
  const { weekRules } = await context.habits();
  const counts = await context.exportVault(
    { ...wanted, weekRules },
    { read: context.db.read, rememberRun: () => rememberRun(context), told }
  );
  const isWhole = wanted.sensitive || !(await holdsSensitive(context.db.read));
  if (isWhole && counts.edited.length === 0) await remember(context);
  return counts;
}

/** Whether a copy without it leaves something out. */
async function holdsSensitive(db: ReadDb): Promise<boolean> {
  const { holds } = await db.one(
    `select exists (select from entry where sensitive)
       or exists (select from person where family is not null)
       or exists (select from entry_person where private_line is not null) as holds`,
    [],
    z.object({ holds: z.boolean() })
  );
  return holds;
}

const remember = ({ db, newId, now }: EngineContext): Promise<number> =>
  db.transaction((tx) =>
    tx.run('insert into journal_copy (id, made_at) values ($1, $2)', [newId(), now])
  );

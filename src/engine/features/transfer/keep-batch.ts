import { JournalError } from '../../../contract/errors';
import { importId, stepId, type ImportId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import { keepStep, type StepContent } from '../../row-step';
import type { Made } from './made';

/** Lists what was brought in among the imports, with what takes it back. */
export async function keepBatch(
  tx: WriteDb,
  source: string,
  content: StepContent,
  counts: { readonly new: number; readonly changed: number },
  made: Made,
  { newId, now, today }: EngineContext
): Promise<ImportId> {
  const id = newId();
  await tx.run(
    'insert into import_batch (id, on_date, sources, new_people, changed_people, made) values ($1, $2, $3, $4, $5, $6::jsonb)',
    [id, today, [source], counts.new, counts.changed, JSON.stringify(made)]
  );
  await keepStep(tx, stepId.parse(id), content, now);
  return importId.parse(id);
}

/** What Postgres refuses of all this is something that belongs to somebody else by now. */
export async function asConflict<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('23')) throw error;
    const what =
      code === '23505'
        ? 'An e-mail address, an employee number or a name in it belongs to somebody else in the journal.'
        : 'Something in it does not fit together with the journal.';
    throw new JournalError('conflict', `${what} Nothing was changed.`, {}, { cause: error });
  }
}

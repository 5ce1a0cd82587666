import { JournalError } from '../contract/errors';

/** How far an import is: people written of all, or taken back; while files are read and compared, nothing is counted. */
interface ImportProgress {
  readonly stage: 'reading' | 'comparing' | 'writing' | 'undoing';
  readonly done: number;
  readonly of: number;
}

/** How far an export is: pages looked at or kilobytes written, of all; 0 when nobody knows how many there are. */
interface ExportProgress {
  readonly unit: 'page' | 'kilobyte';
  readonly done: number;
  readonly of: number;
}

/** Long work that is under way, as the work itself sees it. */
interface WatchedWork<Progress> {
  /** Aborted when the person calls it off. */
  readonly signal: AbortSignal;
  /** Tells how far it is. */
  tell(progress: Progress): void;
  /** Tells how far it is, and lets others be answered. @throws JournalError cancelled when the person has called it off */
  at(progress: Progress): Promise<void>;
}

/** How work begins, and what it ends with when it is called off. */
interface WorkEnds<Progress> {
  readonly first: Progress;
  readonly stopped: () => JournalError;
}

/** Watches the work of a kind that is under way; a new one takes the place of the one before. */
interface WorkWatch<Progress> {
  /** Runs it so that it can be asked how far it is, and called off; `of` when it begins or ends otherwise than others of its kind. */
  run<T>(work: (running: WatchedWork<Progress>) => Promise<T>, of?: WorkEnds<Progress>): Promise<T>;
  /** Null: none is under way. */
  progress(): Progress | null;
  cancel(): void;
}

export type WatchedImport = WatchedWork<ImportProgress>;
export type ImportWatch = WorkWatch<ImportProgress>;
export type ExportWatch = WorkWatch<ExportProgress>;

export const createImportWatch = (): ImportWatch =>
  createWatch({ first: { stage: 'reading', done: 0, of: 0 }, stopped: cancelled });

export const createExportWatch = (): ExportWatch =>
  createWatch({ first: { unit: 'page', done: 0, of: 0 }, stopped: exportCancelled });

/** @param usual how work of the kind begins and ends unless it says otherwise */
function createWatch<Progress>(usual: WorkEnds<Progress>): WorkWatch<Progress> {
  let running: { progress: Progress; stop: AbortController } | null = null;
  return {
    async run(work, { first, stopped } = usual) {
      const own = { progress: first, stop: new AbortController() };
      running = own;
      try {
        return await work({
          signal: own.stop.signal,
          tell(progress) {
            own.progress = progress;
          },
          async at(progress) {
            own.progress = progress;
            // Postgres works in one piece, and its answers come without a turn for messages.
            await new Promise((resolve) => setImmediate(resolve));
            if (own.stop.signal.aborted) throw stopped();
          }
        });
      } finally {
        if (running === own) running = null;
      }
    },
    progress: () => running?.progress ?? null,
    cancel: () => running?.stop.abort()
  };
}

/** What an import that was called off ends with. */
export const cancelled = (): JournalError =>
  new JournalError('cancelled', 'The import was called off. Your journal is as it was.');

/** An import being taken back. */
export const undoOfImport: WorkEnds<ImportProgress> = {
  first: { stage: 'undoing', done: 0, of: 0 },
  stopped: () =>
    new JournalError(
      'cancelled',
      'Taking the import back was called off. Everything the import brought is still there.'
    )
};

/** What an export that was called off ends with. */
const exportCancelled = (): JournalError =>
  new JournalError(
    'cancelled',
    'The export was called off. Your journal is as it was. Of a folder, pages written by then stay, each of them whole; a single file was not begun or is as it was.'
  );

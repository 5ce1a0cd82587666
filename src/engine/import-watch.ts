import { JournalError } from '../contract/errors';

/** How far an import is: records written of all; while files are read and compared, nothing is counted. */
interface ImportProgress {
  readonly stage: 'reading' | 'comparing' | 'writing';
  readonly done: number;
  readonly of: number;
}

/** An import that is under way, as the import itself sees it. */
export interface WatchedImport {
  /** Ends the reading of files when the person calls it off. */
  readonly signal: AbortSignal;
  /** Tells how far it is. */
  tell(progress: ImportProgress): void;
  /** Tells how far it is, and lets others be answered. @throws JournalError cancelled when the person has called it off */
  at(progress: ImportProgress): Promise<void>;
  /** It is over, however it ended. */
  end(): void;
}

/** Watches the import that is under way; a new one takes the place of the one before. */
export interface ImportWatch {
  begin(): WatchedImport;
  /** Null: none is under way. */
  progress(): ImportProgress | null;
  cancel(): void;
}

/** @param stopped makes what work that was called off ends with */
export function createImportWatch(stopped: () => JournalError = cancelled): ImportWatch {
  let running: { progress: ImportProgress; stop: AbortController } | null = null;
  return {
    begin() {
      const own = {
        progress: { stage: 'reading', done: 0, of: 0 } as ImportProgress,
        stop: new AbortController()
      };
      running = own;
      return {
        signal: own.stop.signal,
        tell(progress) {
          own.progress = progress;
        },
        async at(progress) {
          own.progress = progress;
          // Postgres works in one piece, and its answers come without a turn for messages.
          await new Promise((resolve) => setImmediate(resolve));
          if (own.stop.signal.aborted) throw stopped();
        },
        end() {
          if (running === own) running = null;
        }
      };
    },
    progress: () => running?.progress ?? null,
    cancel: () => running?.stop.abort()
  };
}

/** What an import that was called off ends with. */
export const cancelled = (): JournalError =>
  new JournalError('cancelled', 'The import was called off. Your journal is as it was.');

/** What an export that was called off ends with. */
export const exportCancelled = (): JournalError =>
  new JournalError(
    'cancelled',
    'The export was called off. Pages it had written stay, each of them whole; the next export goes on from there.'
  );

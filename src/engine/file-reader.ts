import { Worker } from 'node:worker_threads';
import { failure, JournalError } from '../contract/errors';
import { cancelled } from './import-watch';
import type { FilesReading, ImportFile, ReadFiles } from './formats/read-files';

/** Reads files that somebody else made; `signal` ends it. @throws JournalError unsupported-file, too-large, cancelled */
export type FileReader = (
  files: readonly ImportFile[],
  reading: FilesReading,
  signal?: AbortSignal
) => Promise<ReadFiles>;

/** What a reading thread is given, and what it answers. */
export interface ReadTask {
  readonly files: readonly ImportFile[];
  readonly reading: FilesReading;
}
export type ReadAnswer =
  { readonly ok: true; readonly read: ReadFiles } | { readonly ok: false; readonly error: unknown };

/** How long a thread may read, in ms: so much, and more for what is long. */
const limits = { ms: 10_000, msPerMegabyte: 2_000, megabytes: 1_024 };

/**
 * Reads files in a thread of its own (TRUST.md §2): while it works the journal answers, and one that
 * never ends or needs too much memory ends alone.
 *
 * @param entry the bundled reader.ts
 * @param otherwise reads when a system cannot start the thread's program, as some packages cannot
 */
export function threadReader(
  entry: URL,
  otherwise: FileReader,
  { ms, msPerMegabyte, megabytes } = limits
): FileReader {
  return (files, reading, signal) =>
    new Promise((resolve, reject) => {
      const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
      const thread = new Worker(entry, {
        workerData: { files, reading } satisfies ReadTask,
        resourceLimits: { maxOldGenerationSizeMb: megabytes },
        stdout: true,
        stderr: true
      });
      let limit: NodeJS.Timeout | undefined;
      // A busy machine may take its time to start it.
      thread.once('online', () => {
        const most = ms + (bytes / 1_048_576) * msPerMegabyte;
        limit = setTimeout(() => end(() => reject(tooLarge('takes too long to read'))), most);
      });
      const end = (settle: () => void): void => {
        clearTimeout(limit);
        thread.removeAllListeners('exit');
        void thread.terminate();
        settle();
      };
      thread.on('message', (answer: ReadAnswer) =>
        end(() => {
          if (answer.ok) resolve(answer.read);
          else reject(problemOf(answer.error));
        })
      );
      signal?.addEventListener('abort', () => end(() => reject(cancelled())), { once: true });
      thread.on('exit', () => end(() => reject(new Error('The reading thread ended.'))));
      thread.on('error', (error) =>
        end(() => {
          if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY')
            reject(tooLarge('needs too much memory'));
          else if (codeOf(error).endsWith('MODULE_NOT_FOUND'))
            resolve(otherwise(files, reading, signal));
          else reject(error);
        })
      );
    });
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const tooLarge = (why: string): JournalError =>
  new JournalError('too-large', `This ${why}. Nothing was imported; try a smaller part of it.`);

function problemOf(error: unknown): Error {
  const known = failure.safeParse(error);
  if (!known.success) return new Error('A file could not be read.');
  const { code, message, details } = known.data;
  return new JournalError(code, message, details);
}

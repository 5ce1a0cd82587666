import { parentPort, workerData } from 'node:worker_threads';
import { JournalError } from '../contract/errors';
import type { ReadAnswer, ReadTask } from './file-reader';
import { readFiles } from './formats/read-files';

/** The thread files are read in: given its task when it is started, it answers once. */
const { files, reading } = workerData as ReadTask;

function answer(): ReadAnswer {
  try {
    return { ok: true, read: readFiles(files, reading) };
  } catch (error) {
    const known = error instanceof JournalError ? error : null;
    return {
      ok: false,
      error: known && { code: known.code, message: known.message, details: { ...known.details } }
    };
  }
}

parentPort?.postMessage(answer());

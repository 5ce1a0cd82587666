import { parentPort, workerData } from 'node:worker_threads';
import { readerOf } from './database/read-db';
import type { FromExporter, ToExporter, VaultQuestion, VaultTask } from './export-thread';
import { exportVault } from './features/transfer/export-vault';
import { sentError } from './thread-errors';
import { stepBack } from './thread-priority';

stepBack();

/** The thread a vault is made and written in: given its task when it is started, it asks for the journal's rows. */
const task = workerData as VaultTask;
const tell = (message: FromExporter): void => parentPort?.postMessage(message);

const waiting: { resolve: (answer: never) => void; reject: (error: Error) => void }[] = [];
const ask = <T>(question: VaultQuestion): Promise<T> =>
  new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    tell({ type: 'question', question });
  });

parentPort?.on('message', (message: ToExporter) => {
  const asked = waiting.shift();
  if ('answer' in message) asked?.resolve(message.answer as never);
  else asked?.reject(new Error('The journal does not answer.'));
});

exportVault(task, {
  read: readerOf(async (sql, params) => ({
    rows: await ask({ ask: 'rows', sql, params }),
    affected: 0
  })),
  rememberRun: () => ask({ ask: 'rememberRun' }),
  told: (progress) => ask({ ask: 'told', progress })
}).then(
  (counts) => tell({ type: 'done', counts }),
  (error: unknown) => tell({ type: 'failed', error: sentError(error) })
);

import { expect, test } from 'vitest';
import { JournalError } from '../contract/errors';
import { exportInThread, type ExportVault, type VaultTask } from './export-thread';
import { readerOf } from './database/read-db';

const task: VaultTask = {
  folder: '/home/ana/Vault',
  sensitive: false,
  replaceEdited: false,
  weekRules: []
};
const counts = { written: 6, unchanged: 0, removed: 0, edited: [] };
const inThisOne = { ...counts, written: 1 };
const here: ExportVault = () => Promise.resolve(inThisOne);

/** Of a journal of so many pages; it answers everything else with what it was asked. */
const journalOf = (pages: number) => ({
  read: readerOf((sql, params) =>
    Promise.resolve({ rows: [sql.includes('as pages') ? { pages } : { sql, params }], affected: 0 })
  ),
  rememberRun: () => Promise.resolve('a run'),
  told: () => Promise.resolve()
});

/** Exports with a thread that runs this instead of our program. */
const exportWith = (code: string, journal = journalOf(12_000)) =>
  exportInThread(
    new URL(
      `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads';
        const tell = (message) => parentPort.postMessage(message);
        const ask = (question) => tell({ type: 'question', question });
        const done = (written) => tell({ type: 'done', counts: { written, unchanged: 0, removed: 0, edited: [] } });
        ${code}`)}`
    ),
    here,
    { megabytes: 32 }
  )(task, journal);

test('a large vault is written by a thread, which is told where', async () => {
  expect(await exportWith('done(workerData.folder.length);')).toEqual({ ...counts, written: 15 });
});

test('a small one is written sooner without', async () => {
  expect(await exportWith('done(6);', journalOf(40))).toEqual(inThisOne);
});

test('a thread is answered in the order it asked', async () => {
  const asked = exportWith(`
    const answers = [];
    parentPort.on('message', ({ answer }) => {
      answers.push(answer);
      if (answers.length === 3)
        done(JSON.stringify(answers) === JSON.stringify([[{ sql: 'select 1', params: [7] }], 'a run', undefined]) ? 3 : 0);
    });
    ask({ ask: 'rows', sql: 'select 1', params: [7] });
    ask({ ask: 'rememberRun' });
    ask({ ask: 'told', progress: { done: 0, of: 1 } });`);
  expect(await asked).toEqual({ ...counts, written: 3 });
});

test('who calls it off is told so, once what is being written is whole', async () => {
  const calledOff = new JournalError('cancelled', 'The export was called off.');
  const journal = { ...journalOf(12_000), told: () => Promise.reject(calledOff) };
  const cancelled = exportWith(
    `parentPort.on('message', ({ refused }) => refused && tell({ type: 'failed', error: null }));
     ask({ ask: 'told', progress: { done: 0, of: 1 } });`,
    journal
  );
  await expect(cancelled).rejects.toBe(calledOff);
});

test('what a disk refuses is told as it is, what nobody expected without its words', async () => {
  const full = { code: 'disk-full', message: 'The disk is full.', details: {} };
  await expect(
    exportWith(`tell({ type: 'failed', error: ${JSON.stringify(full)} });`)
  ).rejects.toMatchObject(full);
  await expect(exportWith(`tell({ type: 'failed', error: null });`)).rejects.toThrow(
    'The pages could not be written.'
  );
  await expect(exportWith('process.exit(3);')).rejects.toThrow('The writing thread ended.');
});

test('where the program cannot be started, or there is too much for it, the vault is written here', async () => {
  const missing = exportInThread(new URL('file:///no/exporter.js'), here);
  expect(await missing(task, journalOf(12_000))).toEqual(inThisOne);
  const much = `const all = []; for (;;) all.push(new Array(1_000_000).fill({}));`;
  expect(await exportWith(much)).toEqual(inThisOne);
});

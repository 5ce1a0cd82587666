import { expect, test } from 'vitest';
import { isoDate, zoneId } from '../domain/calendar/calendar';
import { threadReader } from './file-reader';
import type { ReadFiles } from './formats/read-files';

const reading = {
  zone: zoneId.parse('Europe/Madrid'),
  today: isoDate.parse('2026-11-21'),
  columns: [],
  remembered: new Map()
};
const files = [{ name: 'people.csv', bytes: new TextEncoder().encode('Name\nAna Ruiz\n') }];
const limits = { ms: 20_000, msPerMegabyte: 0, megabytes: 64 };

/** Reads with a thread that runs this instead of our reader. */
const readWith = (code: string, ms = limits.ms) =>
  threadReader(
    new URL(
      `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads';\n${code}`)}`
    ),
    () => Promise.reject(new Error('not here')),
    { ...limits, ms }
  )(files, reading);

test('a thread is given the files and answers with what it read', async () => {
  expect(
    await readWith('parentPort.postMessage({ ok: true, read: workerData.files[0].name })')
  ).toBe('people.csv');
});

test('one that never ends is ended, and says what to do', async () => {
  await expect(readWith('for (;;);', 300)).rejects.toMatchObject({
    code: 'too-large',
    message: 'This takes too long to read. Nothing was imported; try a smaller part of it.'
  });
});

test('what cannot be read is told by its own words', async () => {
  const error = { code: 'unsupported-file', message: 'This is a PDF.', details: { file: 'x' } };
  await expect(
    readWith(`parentPort.postMessage({ ok: false, error: ${JSON.stringify(error)} })`)
  ).rejects.toMatchObject(error);
});

test('a thread that breaks is an error, and not the end of the journal', async () => {
  await expect(readWith('throw new Error("broken")')).rejects.toThrow('broken');
});

test('where the program of the thread is missing, the files are read all the same', async () => {
  const read = { records: [] } as unknown as ReadFiles;
  const reader = threadReader(new URL('file:///nowhere/reader.mjs'), () => Promise.resolve(read));
  expect(await reader(files, reading)).toBe(read);
});

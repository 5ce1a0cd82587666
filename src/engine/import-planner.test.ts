import { expect, test } from 'vitest';
import { isoDate, parseInstant, zoneId, type Instant } from '../domain/calendar/calendar';
import {
  planInThread,
  type ImportPlanner,
  type ImportTask,
  type JournalFacts
} from './import-planner';

const today = isoDate.parse('2026-11-21');
const task: ImportTask = {
  files: [{ name: 'people.csv', bytes: new TextEncoder().encode('Name\nAna Ruiz\n') }],
  reading: { zone: zoneId.parse('Europe/Madrid'), today, columns: [], remembered: new Map() },
  choices: {
    columns: [],
    doubtful: [],
    accepted: [],
    addAttendees: false,
    withElsewhere: false,
    departments: []
  },
  withPictures: false,
  now: parseInstant('2026-11-21T11:00:00Z') as Instant,
  today
};
const facts: JournalFacts = {
  people: (after) => Promise.resolve(`people after ${after}`),
  answers: () => Promise.resolve({ departments: [] }),
  departments: () => Promise.resolve(['Legal']),
  departmentKeys: () => Promise.resolve([]),
  events: () => Promise.resolve([]),
  writtenDays: () => Promise.resolve([])
};
const limits = { ms: 20_000, msPerMegabyte: 0, megabytes: 64 };
const calledOff = new AbortController();

/** Plans with a thread that runs this instead of our reader. */
const planWith = (code: string, ms = limits.ms, signal = new AbortController().signal) =>
  planInThread(
    new URL(
      `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads';\n${code}`)}`
    ),
    () => Promise.reject(new Error('not here')),
    { ...limits, ms }
  )(task, facts, { signal, onRead: () => undefined });

const outline = `parentPort.postMessage({ type: 'outline', outline: workerData.files[0].name });`;

test('a thread is given the files and answers with what they would do', async () => {
  const plan = await planWith(outline);
  expect(plan.outline).toBe('people.csv');
  plan.close();
});

test('a thread asks what the journal knows', async () => {
  const plan = await planWith(`
    parentPort.on('message', ({ fact }) => parentPort.postMessage({ type: 'outline', outline: fact }));
    parentPort.postMessage({ type: 'ask', id: 1, fact: 'people', of: 'x' });`);
  expect(plan.outline).toBe('people after x');
  plan.close();
});

test('people are handed out in parts, until there are no more', async () => {
  const plan = await planWith(`
    const parts = [['Ana'], ['Raj'], null];
    parentPort.on('message', () => parentPort.postMessage({ type: 'people', people: parts.shift() }));
    ${outline}`);
  const parts: unknown[] = [];
  for await (const part of plan.people()) parts.push(part);
  expect(parts).toEqual([['Ana'], ['Raj']]);
  plan.close();
});

test('one that is called off while its people are handed out says so', async () => {
  const plan = await planWith(
    `parentPort.on('message', () => {});${outline}`,
    limits.ms,
    calledOff.signal
  );
  const first = plan.people()[Symbol.asyncIterator]().next();
  calledOff.abort();
  await expect(first).rejects.toMatchObject({ code: 'cancelled' });
});

test('one that breaks after its answer is an error, and nobody waits for its people', async () => {
  const plan = await planWith(
    `parentPort.on('message', () => { throw new Error('broken'); });${outline}`
  );
  await expect(plan.people()[Symbol.asyncIterator]().next()).rejects.toThrow('broken');
});

test('one that never ends is ended, and says what to do (U4, U8)', async () => {
  await expect(planWith('for (;;);', 300)).rejects.toMatchObject({
    code: 'too-large',
    message: 'This takes too long to read. Nothing was imported; try a smaller part of it.'
  });
});

test('what cannot be read is told by its own words', async () => {
  const error = { code: 'unsupported-file', message: 'This is a PDF.', details: { file: 'x' } };
  await expect(
    planWith(`parentPort.postMessage({ type: 'failed', error: ${JSON.stringify(error)} })`)
  ).rejects.toMatchObject(error);
});

test('a thread that breaks is an error, and not the end of the journal', async () => {
  await expect(planWith('throw new Error("broken")')).rejects.toThrow('broken');
});

test('where the program of the thread is missing, the files are planned all the same', async () => {
  const plan = { outline: {} } as ImportPlanner;
  const planFiles = planInThread(new URL('file:///nowhere/reader.mjs'), () =>
    Promise.resolve(plan)
  );
  const signal = new AbortController().signal;
  expect(await planFiles(task, facts, { signal, onRead: () => undefined })).toBe(plan);
});

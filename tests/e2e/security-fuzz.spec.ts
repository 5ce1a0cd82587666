import { expect, test, type Page } from '@playwright/test';
import * as fc from 'fast-check';
import { rm } from 'node:fs/promises';
import { inspect } from 'node:util';
import { desktopApi } from '../../src/contract/desktop';
import { engineApi } from '../../src/contract/engine-api';
import { reply } from '../../src/contract/errors';
import type { Api } from '../../src/contract/procedure';
import { launchApp, type RunningApp } from './app.fixture';
import { preparedAt, preparedData } from './prepared-data';
import { engineOf } from './processes.fixture';

test.skip(process.platform !== 'linux', 'looks for the engine in /proc');

const api: Api = { ...engineApi, ...desktopApi };
const calls = Object.keys(api);
const times = 200;
/** A choice like any other; the same inputs in every run. */
const seed = 20_261_121;

let data: string;
let running: RunningApp;
let page: Page;
let before: unknown;
let engine: number;

test.beforeAll(async () => {
  data = await preparedData();
  running = await launchApp({ data, ...preparedAt });
  page = await running.window('main');
  before = await everything();
  engine = engineOf(running.app.process().pid!).pid;
});

test.afterAll(async () => {
  await running.close();
  await rm(data, { recursive: true, force: true });
});

test.afterEach('nothing ended and nothing changed', async () => {
  expect(await everything()).toEqual(before);
  expect(engineOf(running.app.process().pid!).pid).toBe(engine);
});

test(`${times} wild inputs to each call fail as invalid input (S6)`, async () => {
  for (const name of calls) {
    const { input, audience } = api[name]!;
    const isHostOnly = audience === 'host' && !Object.hasOwn(desktopApi, name);
    const inputs = fc
      .sample(wildInput(fieldsOf(input)), { numRuns: times, seed })
      // What fits is no attack; a page may as well ask it.
      .filter((wild) => !input.safeParse(wild).success);
    expect(inputs.length, name).toBeGreaterThan(times / 8);
    const answers = await page.evaluate(
      ([call, wilds]) => Promise.all(wilds.map((wild) => window.bridge.invoke(call, wild))),
      [name, inputs] as const
    );
    // One look at all of them: each of 26,000 would be a step of the report.
    const refused = isHostOnly ? 'not-allowed' : 'invalid-input';
    const others = answers.flatMap((answer, at) =>
      codeOf(answer) === refused ? [] : [`${codeOf(answer)}: ${inspect(inputs[at])}`]
    );
    expect(others, name).toEqual([]);
  }
});

test('things that no message carries, or only just, fail without harm (S6)', async () => {
  // A call without input takes whatever is an object, and does its work.
  const withInput = calls.filter((name) => !api[name]!.input.safeParse({}).success);
  expect(withInput.length).toBeGreaterThan(10);
  for (const [place, name] of withInput.entries()) {
    // What is as large takes a second a call: the way they all come is tried with some of them.
    const length = place < 3 ? 10_000_000 : 500_000;
    const outcomes = await page.evaluate(
      async ([call, size]) => {
        const long = 'x'.repeat(size);
        const cyclic: Record<string, unknown> = { id: 1 };
        cyclic['self'] = cyclic;
        let deep: unknown = 'end';
        for (let depth = 0; depth < 5000; depth++) deep = [deep];
        const odd: unknown[] = [
          cyclic,
          deep,
          () => 'called',
          Symbol('odd'),
          document.body,
          new Proxy({}, { get: () => 'anything', ownKeys: () => ['id', 'name'] }),
          long,
          { id: long, name: long, query: long },
          JSON.parse('{"__proto__": {"name": "today", "id": "1"}, "constructor": {"name": "x"}}')
        ];
        return Promise.all(
          odd.map(async (input) => {
            try {
              return await window.bridge.invoke(call, input);
            } catch (error) {
              return error instanceof Error ? 'not sent' : 'thrown something else';
            }
          })
        );
      },
      [name, length] as const
    );
    for (const outcome of outcomes)
      if (outcome !== 'not sent') expect(codeOf(outcome), name).not.toBe('unexpected');
  }
});

const nobody = '00000000-0000-7000-8000-000000000000';
const wellFormed: readonly (readonly [call: string, input: unknown])[] = [
  ['addPerson', { name: 'A\0B' }],
  ['addPerson', { name: 'A\ud800B' }],
  ['addPerson', { name: 'Nul Nobody', department: 'Le\0gal' }],
  ['addPerson', { name: 'Nul Nobody', title: '\udc00' }],
  ['addEntry', { text: 'hi to \0' }],
  ['addEntry', { text: 'hi to \ud800' }],
  ['addEntry', { text: 'x'.repeat(100_001) }],
  ['addEntry', { text: 'hi', choices: [{ name: '\0', means: 'someone' }] }],
  ['editEntry', { id: nobody, text: 'gone' }],
  ['deleteEntry', { id: nobody }],
  ['restoreEntry', { id: nobody }],
  ['readEntry', { id: nobody }],
  ['readPerson', { id: nobody }],
  ['settlePromise', { id: nobody, state: 'kept' }],
  ['undoImport', { id: nobody }],
  ['dismissNudge', { key: 'none' }],
  ['dismissNudge', { key: '\0' }],
  ['dismissNudge', { key: '\ud800' }],
  ['dismissNudge', { key: 'x'.repeat(1_000_000) }],
  ['readWeek', { week: '9999-W54' }],
  ['listEntries', { before: { date: '2026-02-30', entry: nobody } }],
  ['applyImport', { files: [] }],
  ['applyImport', { files: [{ name: 'x.csv', bytes: 'no bytes' }] }],
  ['setWindowHeight', { height: 1e9 }],
  ['openPage', { name: 'person', id: '../../etc/passwd' }],
  ['writeMail', { to: 'ana@example.org?bcc=all@example.org', subject: '', body: '' }],
  ['writeMail', { to: 'file:///etc/passwd', subject: '', body: '' }]
];

for (const [call, input] of wellFormed) {
  test(`${call} of ${inspect(input).slice(0, 80)} fails in words (S6)`, async () => {
    const answer = await page.evaluate(([name, given]) => window.bridge.invoke(name, given), [
      call,
      input
    ] as const);
    expect(['invalid-input', 'not-found', 'conflict']).toContain(codeOf(answer));
  });
}

test('a search takes any text at all (S6)', async () => {
  const queries = [
    '\0',
    '\ud800',
    "' or 1=1 --",
    '%_\\',
    '& | ! ( :*',
    '"',
    '<->',
    'a:*b',
    '\u202e'
  ];
  for (const query of queries) {
    const answer = await page.evaluate(
      (text) => window.bridge.invoke('search', { query: text }),
      query
    );
    expect(['answered', 'invalid-input'], inspect(query)).toContain(codeOf(answer));
  }
});

const wild = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    Infinity,
    -0,
    2n ** 70n,
    '',
    '\0',
    '\ud800'
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.anything({ withBigInt: true, withDate: true, withTypedArray: true })
);

/** Whole inputs, and objects whose fields have the names of real ones and wild values. */
function wildInput(fields: string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    wild,
    fc.dictionary(fc.constantFrom(...fields, 'constructor', 'toString'), wild, { minKeys: 1 })
  );
}

const fieldsOf = (input: object): string[] =>
  'shape' in input ? Object.keys(input.shape as object) : ['name', 'id', 'entry'];

function everything(): Promise<unknown> {
  const questions = ['listPeople', 'listEntries', 'listOpenPromises', 'listNudges', 'listImports'];
  return page.evaluate(
    (names) => Promise.all(names.map((name) => window.bridge.invoke(name, {}))),
    questions
  );
}

/** The code of a failure; a success by its name. */
function codeOf(answer: unknown): string {
  const read = reply.parse(answer);
  return read.ok ? 'answered' : read.error.code;
}

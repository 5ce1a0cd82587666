import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zoneId } from '../domain/calendar/calendar';
import {
  startEngine,
  type EngineLimits,
  type EnginePort,
  type EngineProcess,
  type EngineState
} from './engine-process';
import type { Log } from './log';

const limits: EngineLimits = {
  silenceMs: 500,
  closeMs: 400,
  restartDelaysMs: [0, 10, 20],
  settledMs: 60_000
};
const opening = { folder: '/nowhere', zone: zoneId.parse('Europe/Madrid'), clockOffsetMs: 0 };

let engines: EngineProcess[];
let children: ChildProcess[];
let lines: string[];
beforeEach(() => {
  engines = [];
  children = [];
  lines = [];
});
afterEach(async () => {
  await Promise.all(engines.map((engine) => engine.close()));
});

const log: Log = {
  write: (level, message) => void lines.push(`${level} ${message}`),
  unexpected: () => 'id'
};

/** Starts children of a real system, each with the next behaviour, the last one again and again. */
function start(...behaviours: string[]): EngineProcess {
  const engine = startEngine(() => forkChild(behaviours), opening, log, limits);
  engines.push(engine);
  return engine;
}

function forkChild(behaviours: string[]): EnginePort {
  const behaviour = behaviours.length > 1 ? behaviours.shift() : behaviours[0];
  const child = fork(join(import.meta.dirname, 'engine-child.fixture.mjs'), {
    serialization: 'advanced',
    env: { ...process.env, BEHAVIOUR: behaviour }
  });
  children.push(child);
  return {
    post: (message) => {
      if (child.connected) child.send(message, () => undefined);
    },
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill('SIGKILL')
  };
}

function until(engine: EngineProcess, state: EngineState): Promise<void> {
  return new Promise((resolve) => {
    if (engine.status().state === state) return resolve();
    return engine.statusChanged.on((status) => status.state === state && resolve());
  });
}

const interrupted = { ok: false, error: { code: 'interrupted' } };

test('a call made before the journal is open waits for it', async () => {
  const engine = start('slowly');
  expect(engine.status().state).toBe('starting');
  expect(await engine.send('echo', { bytes: new Uint8Array([1, 2]) })).toEqual({
    ok: true,
    value: { bytes: new Uint8Array([1, 2]) }
  });
  expect(engine.status()).toEqual({ state: 'ready', problem: null, migrating: null });
});

test('an older journal is made ready step by step, and calls wait until it is', async () => {
  const engine = start('after an update');
  const steps: (string | null)[] = [];
  engine.statusChanged.on(({ state, migrating }) =>
    steps.push(migrating === null ? state : `${state}, ${migrating.done} of ${migrating.of}`)
  );
  expect(await engine.send('echo', 'asked early')).toEqual({ ok: true, value: 'asked early' });
  expect(steps).toEqual(['starting, 0 of 2', 'starting, 1 of 2', 'ready']);
});

test('an engine that dies answers for what it was asked, and is back for the next call', async () => {
  const engine = start('ready');
  const first = await engine.send('pid', {});
  const [slow, died] = await Promise.all([engine.send('slow', 60_000), engine.send('die', {})]);
  expect(slow).toMatchObject(interrupted);
  expect(died).toMatchObject(interrupted);
  const second = await engine.send('pid', {});
  expect(second).toMatchObject({ ok: true });
  expect(second).not.toEqual(first);
});

test('an engine that hangs in a call is ended, and comes back', async () => {
  const engine = start('ready');
  await until(engine, 'ready');
  expect(await engine.send('hang', {})).toMatchObject(interrupted);
  expect(await engine.send('echo', 'there')).toEqual({ ok: true, value: 'there' });
  expect(lines).toContain('error engine silent: ended');
});

test('a call that takes long while the engine answers is left alone', async () => {
  const engine = start('ready');
  expect(await engine.send('slow', 1_200)).toEqual({ ok: true, value: 'done' });
  expect(children).toHaveLength(1);
});

test('a call that may take minutes is left alone in its silence', async () => {
  const engine = start('ready');
  expect(await engine.send('forgetPerson', 1_500)).toEqual({ ok: true, value: 'done' });
  expect(children).toHaveLength(1);
});

test('an idle engine is never asked for signs of life', async () => {
  const engine = start('ready');
  await until(engine, 'ready');
  children[0]!.kill('SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, 700));
  children[0]!.kill('SIGCONT');
  expect(await engine.send('echo', 1)).toEqual({ ok: true, value: 1 });
  expect(children).toHaveLength(1);
});

test('after four quick ends in a row it stays down, says so, and answers every call', async () => {
  const engine = start('not at all');
  const waiting = engine.send('echo', 1);
  await until(engine, 'failed');
  expect(children).toHaveLength(4);
  expect(engine.status().problem).toMatch(/stopped several times/);
  expect(await waiting).toMatchObject(interrupted);
  expect(await engine.send('echo', 2)).toMatchObject(interrupted);
});

test('a call that no engine has heard yet outlives the one that dies before', async () => {
  const engine = start('not at all', 'ready');
  expect(await engine.send('echo', 'kept')).toEqual({ ok: true, value: 'kept' });
});

test('an engine that may not open the folder says why, and is not started again', async () => {
  const engine = start('refused');
  await until(engine, 'failed');
  expect(engine.status().problem).toBe('Another Hallway has this folder.');
  expect(children).toHaveLength(1);
});

test('the new zone is told to the engine of now and to the next one', async () => {
  const engine = start('ready');
  await until(engine, 'ready');
  engine.setZone(zoneId.parse('Asia/Tokyo'));
  await engine.send('echo', 1);
  expect(lines.join()).toContain('Asia/Tokyo');
});

test('closing waits for the journal to be closed', async () => {
  const engine = start('ready');
  await until(engine, 'ready');
  await engine.close();
  expect(await engine.send('echo', 1)).toMatchObject(interrupted);
  expect(lines.filter((line) => line.startsWith('error'))).toEqual([]);
});

test('an engine that does not close in time is ended', async () => {
  const engine = start('slowly');
  await until(engine, 'ready');
  const gone = new Promise((resolve) => children[0]!.once('exit', resolve));
  await engine.close();
  await gone;
  expect(children).toHaveLength(1);
});

test('an input that no message can carry is refused, and hurts nobody', async () => {
  const engine = start('ready');
  await until(engine, 'ready');
  const reply = await engine.send('echo', { call: () => undefined });
  expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(await engine.send('echo', 1)).toEqual({ ok: true, value: 1 });
});

import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { instant, zoneId, type Instant } from '../domain/calendar/calendar';
import { createFirstAnswers, type FirstAnswersParts } from './first-answers';
import { readKeptDay } from './kept-day';

let folder: string;
let now: Instant;
let week: number;
beforeEach(() => {
  vi.useFakeTimers();
  folder = mkdtempSync(join(tmpdir(), 'hallway-test-'));
  now = instant.parse('2026-11-18T09:00:00Z');
  week = 1;
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

const ask: FirstAnswersParts['ask'] = (name, _input, on) =>
  Promise.resolve({ ok: true, value: name === 'readWeek' ? { week, on } : [] });

const answers = (parts: Partial<FirstAnswersParts> = {}) =>
  createFirstAnswers({
    folder,
    stamp: '1',
    now: () => now,
    zone: () => zoneId.parse('Europe/Madrid'),
    ask,
    draw: async (date) => `<p>${date}</p>`,
    onFailure(error) {
      throw error;
    },
    ...parts
  });

async function kept(parts?: Partial<FirstAnswersParts>): Promise<void> {
  answers(parts).renew();
  await vi.advanceTimersByTimeAsync(5_000);
}

test('the next start on the same day has what Today showed last, in a file for nobody else', async () => {
  await kept();
  expect(answers().read()).toMatchObject({ readWeek: { week: 1 }, listOpenPromises: [] });
  expect(statSync(join(folder, 'first-answers.json')).mode & 0o077).toBe(0);
  expect(readdirSync(folder)).toEqual(['first-answers.json']);
});

test('the days up to Monday have what the journal answers for them, and no day after it', async () => {
  now = instant.parse('2026-11-20T22:59:00Z');
  await kept();
  for (const [at, day] of [
    ['2026-11-20T22:59:59Z', '2026-11-20'],
    ['2026-11-20T23:00:00Z', '2026-11-21'],
    ['2026-11-23T22:59:59Z', '2026-11-23']
  ] as const) {
    now = instant.parse(at);
    expect(answers().read()).toMatchObject({ readWeek: { on: day } });
  }
  now = instant.parse('2026-11-23T23:00:00Z');
  expect(answers().read()).toEqual({});
});

test('another zone and other pages have nothing', async () => {
  await kept();
  expect(answers({ zone: () => zoneId.parse('Asia/Tokyo') }).read()).toEqual({});
  expect(answers({ stamp: '2' }).read()).toEqual({});
});

test('a change drops it at once, and what is kept later is the newer', async () => {
  await kept();
  const own = answers();
  week = 2;
  own.renew();
  expect(own.read()).toEqual({});
  await vi.advanceTimersByTimeAsync(5_000);
  expect(own.read()).toMatchObject({ readWeek: { week: 2 } });
});

test('answers that a change overtook are not kept', async () => {
  const own = answers({
    async ask(name, input, on) {
      const reply = await ask(name, input, on);
      if (name === 'listNudges' && week === 1) {
        week = 2;
        own.renew();
      }
      return reply;
    }
  });
  own.renew();
  await vi.advanceTimersByTimeAsync(4_100);
  expect(own.read()).toEqual({});
  await vi.advanceTimersByTimeAsync(4_100);
  expect(own.read()).toMatchObject({ readWeek: { week: 2 } });
});

test('a window that cannot be drawn leaves the answers', async () => {
  const failures: unknown[] = [];
  await kept({
    draw: () => Promise.reject(new Error('No such file')),
    onFailure: (error) => failures.push(error)
  });
  expect(answers().read()).toMatchObject({ readWeek: { week: 1 } });
  expect(failures).toHaveLength(4);
});

test('the window drawn with a day’s answers is there on that day', async () => {
  await kept();
  const at = { stamp: '1', zone: 'Europe/Madrid' };
  const frameAt = (time: string) => readKeptDay(folder, { ...at, nowMs: Date.parse(time) })?.frame;
  expect(frameAt('2026-11-18T12:00:00Z')).toBe('<p>2026-11-18</p>');
  expect(frameAt('2026-11-19T12:00:00Z')).toBe('<p>2026-11-19</p>');
});

test('a refusal keeps nothing, and a damaged file is as good as none', async () => {
  await kept({
    ask: () =>
      Promise.resolve({ ok: false, error: { code: 'interrupted', message: '', details: {} } })
  });
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(join(folder, 'first-answers.json'), '{"stamp":');
  expect(answers().read()).toEqual({});
});

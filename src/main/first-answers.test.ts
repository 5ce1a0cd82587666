import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isoDate, type IsoDate } from '../domain/calendar/calendar';
import { createFirstAnswers, type FirstAnswersParts } from './first-answers';

let folder: string;
let today: IsoDate;
let week: number;
beforeEach(() => {
  vi.useFakeTimers();
  folder = mkdtempSync(join(tmpdir(), 'hallway-test-'));
  today = isoDate.parse('2026-11-18');
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
    version: '1',
    today: () => today,
    zone: () => 'Europe/Madrid',
    ask,
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
  today = isoDate.parse('2026-11-20');
  await kept();
  for (const day of ['2026-11-21', '2026-11-23']) {
    today = isoDate.parse(day);
    expect(answers().read()).toMatchObject({ readWeek: { on: day } });
  }
  today = isoDate.parse('2026-11-24');
  expect(answers().read()).toEqual({});
});

test('another zone and another version have nothing', async () => {
  await kept();
  expect(answers({ zone: () => 'Asia/Tokyo' }).read()).toEqual({});
  expect(answers({ version: '2' }).read()).toEqual({});
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

test('a refusal keeps nothing, and a damaged file is as good as none', async () => {
  await kept({
    ask: () =>
      Promise.resolve({ ok: false, error: { code: 'interrupted', message: '', details: {} } })
  });
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(join(folder, 'first-answers.json'), '{"stamp":');
  expect(answers().read()).toEqual({});
});

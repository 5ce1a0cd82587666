import { expect, test } from 'vitest';
import { at, madrid } from './nudges.fixture';
import { hasPassed } from './passed';

const context = { zone: madrid, rules: [] };
/** Said on Wednesday 18 November, to be shown until 12:10. */
const said = { key: 'any:thing:2026-11-18', until: at(18, '12:10'), recordedAt: at(18, '10:00') };

test('what was said before a meeting is over when that begins', () => {
  for (const kind of ['prep', 'praise'] as const) {
    expect(hasPassed({ kind, ...said }, at(18, '12:09'), context)).toBe(false);
    expect(hasPassed({ kind, ...said }, at(18, '12:11'), context)).toBe(true);
  }
});

test('what was said of a week is over with it, and its review a week later', () => {
  for (const kind of ['behind', 'plan-week', 'reserve'] as const) {
    expect(hasPassed({ kind, ...said }, at(22, '23:59'), context)).toBe(false);
    expect(hasPassed({ kind, ...said }, at(23, '00:01'), context)).toBe(true);
  }
  expect(hasPassed({ kind: 'review', ...said }, at(29, '23:59'), context)).toBe(false);
  expect(hasPassed({ kind: 'review', ...said }, at(30, '00:01'), context)).toBe(true);
});

test('what was promised, or is to be thanked for, waits as long as it is open', () => {
  for (const kind of ['promise-mine', 'promise-theirs', 'thank-you'] as const)
    expect(hasPassed({ kind, ...said }, at(30, '12:00'), context)).toBe(false);
});

test('a word for a birthday can be said for three days, for a wedding for two weeks', () => {
  const isPast = (what: string, day: number): boolean => {
    const key = `${what}:00000000-0000-7000-8000-00000000000a:2026-11-10`;
    return hasPassed({ ...said, key, kind: 'occasion' }, at(day, '12:00'), context);
  };
  expect([13, 14].map((day) => isPast('birthday', day))).toEqual([false, true]);
  expect([24, 25].map((day) => isPast('wedding', day))).toEqual([false, true]);
});

test('what was put off is over a week after it was to come back, not with its first day', () => {
  const back = { recordedAt: at(24, '10:00'), until: at(30, '10:00') };
  for (const key of ['birthday:someone:2026-11-18~1', 'promotion:someone:2026-11-01~2']) {
    expect(hasPassed({ key, kind: 'occasion', ...back }, at(26, '12:00'), context)).toBe(false);
    expect(hasPassed({ key, kind: 'occasion', ...back }, at(30, '12:00'), context)).toBe(true);
  }
  const promise = { key: 'promise-mine:x:2026-11-18~1', kind: 'promise-mine', ...back } as const;
  expect(hasPassed(promise, at(30, '12:00'), context)).toBe(false);
});

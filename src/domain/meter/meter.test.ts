import { describe, expect, test } from 'vitest';
import type { DoorReport } from '../goals/week-report';
import { meterOf } from './meter';

const door = (changes: Partial<DoorReport> = {}): DoorReport => ({
  practice: 'lunch',
  period: 'week',
  target: 1,
  done: 0,
  planned: 0,
  expected: 0,
  state: 'on-pace',
  behind: 0,
  uncounted: [],
  ...changes
});
const monthly = (changes: Partial<DoorReport> = {}): DoorReport =>
  door({ practice: 'introduce', period: 'month', ...changes });
const done = door({ done: 1, state: 'done' });
const behind = door({ expected: 1, state: 'behind', behind: 1 });
const rest = door({ practice: 'offer-help', target: 0, state: 'rest' });
const paused = door({ state: 'paused' });
const meter = (...doors: DoorReport[]): ReturnType<typeof meterOf> => meterOf({ doors });

test('an empty week is an empty doorway', () => {
  expect(meter(door(), door(), rest)).toEqual({
    done: 0,
    target: 2,
    level: 0,
    state: 'empty',
    words: '0 of 2 this week'
  });
});

test('a week under way fills by its share', () => {
  expect(meter(done, door())).toMatchObject({
    level: 5,
    state: 'under-way',
    words: '1 of 2 this week'
  });
});

test('a full week is solid and says so', () => {
  expect(meter(done, done, rest)).toEqual({
    done: 2,
    target: 2,
    level: 10,
    state: 'done',
    words: '2 of 2 this week, all done'
  });
});

test('what is behind is told in words', () => {
  const doors = [
    door({ target: 5, done: 5, state: 'done' }),
    door({ target: 4, behind: 1, state: 'behind', expected: 1 })
  ];
  expect(meter(...doors)).toMatchObject({
    level: 5,
    state: 'behind',
    words: '5 of 9 this week, one behind'
  });
  expect(meter(behind, behind)).toMatchObject({ level: 0, words: '0 of 2 this week, two behind' });
  expect(meter(door({ target: 31, behind: 11, state: 'behind' })).words).toBe(
    '0 of 31 this week, 11 behind'
  );
});

test('three lunches do not stand in for a touch base', () => {
  expect(meter(door({ done: 3, state: 'done' }), door())).toMatchObject({ done: 1, target: 2 });
});

test('one of many still shows, and all but one is not all', () => {
  expect(meter(door({ target: 31, done: 1 })).level).toBe(1);
  expect(meter(door({ target: 31, done: 30 })).level).toBe(9);
});

describe('doors of the month', () => {
  test('do not count in the week', () => {
    expect(meter(done, monthly({ target: 3 }))).toMatchObject({
      done: 1,
      target: 1,
      words: '1 of 1 this week, all done'
    });
  });
  test('are told when behind', () => {
    const late = monthly({ behind: 1, state: 'behind' });
    expect(meter(done, late)).toMatchObject({
      level: 10,
      state: 'behind',
      words: '1 of 1 this week, one behind this month'
    });
    expect(meter(behind, late).words).toBe('0 of 1 this week, one behind and one this month');
  });
  test('stand in it when no door of the week is open', () => {
    expect(meter(rest, monthly({ target: 2, done: 1, behind: 1, state: 'behind' })).words).toBe(
      '1 of 2 this month, one behind'
    );
  });
});

describe('pauses', () => {
  test('make a paused meter, whatever was done before', () => {
    expect(meter(paused, paused)).toMatchObject({
      state: 'paused',
      words: '0 of 2 this week, paused'
    });
    expect(meter(done, paused)).toMatchObject({
      level: 5,
      state: 'paused',
      words: '1 of 2 this week, paused'
    });
  });
  test('of a whole week need no numbers', () => {
    expect(meter({ ...paused, target: 0 })).toMatchObject({
      level: 0,
      state: 'paused',
      words: 'This week is paused'
    });
  });
  test('of a week do not hide a month that is behind', () => {
    const late = monthly({ behind: 1, state: 'behind' });
    expect(meter({ ...paused, target: 0 }, late)).toMatchObject({
      state: 'behind',
      words: 'This week is paused, one behind this month'
    });
  });
  test('do not hide what was done', () => {
    expect(meter(done, done).state).toBe('done');
  });
});

test('with all doors off there is nothing to fill', () => {
  expect(meter(rest, rest)).toEqual({
    done: 0,
    target: 0,
    level: 0,
    state: 'empty',
    words: 'No goals this week'
  });
});

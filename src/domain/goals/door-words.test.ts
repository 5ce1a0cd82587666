import { describe, expect, it } from 'vitest';
import type { DoorReport } from './week-report';
import { doorWords, unmovedReason } from './door-words';

describe('a door in words', () => {
  it('counts what is done of what is wanted', () => {
    expect(doorWords(door({ done: 1, state: 'on-pace' })).sentence).toBe('Lunch, 1 of 2, on pace');
  });

  it('says how many are missing', () => {
    const words = doorWords(door({ done: 0, state: 'behind', behind: 1 }));
    expect(words).toMatchObject({ state: 'One behind', tone: 'late', count: '0 of 2' });
  });

  it('is short, and late no more, when its week is looked back on', () => {
    const words = doorWords(door({ done: 1, state: 'behind', behind: 1 }), { isOver: true });
    expect(words).toMatchObject({ state: 'One short', tone: 'quiet' });
    expect(words.sentence).toBe('Lunch, 1 of 2, one short');
    expect(doorWords(door({ done: 2, state: 'done' }), { isOver: true }).state).toBe('Done');
  });

  it('says what is planned before it says that all is well', () => {
    expect(doorWords(door({ planned: 1, state: 'on-pace' })).state).toBe('Planned');
  });

  it('says only how many are done when that is more than wanted', () => {
    const words = doorWords(door({ done: 3, state: 'done' }));
    expect(words).toMatchObject({ state: '3 done', tone: 'done', count: '' });
  });

  it('calls a door without a target off', () => {
    expect(doorWords(door({ target: 0, state: 'rest' })).sentence).toBe('Lunch, off');
  });
});

const door = (some: Partial<DoorReport>): DoorReport => ({
  practice: 'lunch',
  period: 'week',
  target: 2,
  done: 0,
  planned: 0,
  expected: 1,
  state: 'on-pace',
  behind: 0,
  uncounted: [],
  ...some
});

it('a door that is off, or whose whole week is paused, says why nothing moves it', () => {
  const closed = { practice: 'offer-help', period: 'month', state: 'rest', target: 0 } as const;
  expect(unmovedReason(closed)).toBe('The door Offer help is off, so this moves no meter.');
  const away = { practice: 'lunch', period: 'week', state: 'paused', target: 0 } as const;
  expect(unmovedReason(away)).toBe('This week is paused, so Lunch asks for nothing.');
  expect(unmovedReason({ ...away, target: 1 })).toBeNull();
});

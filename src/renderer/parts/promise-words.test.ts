import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../domain/calendar/calendar';
import type { PromiseId } from '../../domain/people/ids';
import type { EntryPromise } from './promise-words';
import { promiseStanding } from './promise-words';

const today = '2025-11-19' as IsoDate;
const madeOn = '2025-10-21' as IsoDate;
const promise = (given: Partial<EntryPromise>): EntryPromise => ({
  id: '01900000-0000-7000-8000-000000000001' as PromiseId,
  by: 'me',
  person: null,
  text: 'the OKR article',
  due: null,
  state: 'open',
  settledOn: null,
  ...given
});
const words = (given: Partial<EntryPromise>) => promiseStanding(promise(given), madeOn, today);

describe('how a promise stands', () => {
  it('counts the time an undated one is open', () => {
    expect(words({})).toEqual({ words: 'open, 4 weeks', late: false });
  });

  it('says when a dated one is due, and wants attention from that day on', () => {
    expect(words({ due: '2025-11-21' as IsoDate }).words).toMatch(/^due .*21/);
    expect(words({ due: '2025-11-20' as IsoDate }).words).toBe('due tomorrow');
    expect(words({ due: today })).toEqual({ words: 'due today', late: true });
    expect(words({ due: '2025-11-16' as IsoDate })).toEqual({ words: '3 days late', late: true });
  });

  it('says how it ended, and is never late then', () => {
    expect(words({ state: 'kept', settledOn: '2025-10-23' as IsoDate, due: madeOn })).toEqual({
      words: expect.stringMatching(/^kept .*23/),
      late: false
    });
    expect(words({ state: 'let-go' }).words).toBe('let go');
  });
});

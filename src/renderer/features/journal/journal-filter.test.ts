import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { askedBy, everything, isEverything } from './journal-filter';

const today = '2026-11-18' as IsoDate;

describe('a filter of the journal', () => {
  it('is everything until something is asked for', () => {
    expect(isEverything(everything)).toBe(true);
    expect(isEverything({ ...everything, promisesOnly: true })).toBe(false);
    expect(isEverything({ ...everything, topic: 'okr' })).toBe(false);
  });

  it.each([
    ['this-week', { from: '2026-11-16', to: '2026-11-22' }],
    ['this-month', { from: '2026-11-01', to: null }],
    ['last-3-months', { from: '2026-08-18', to: null }],
    ['this-year', { from: '2026-01-01', to: null }],
    [
      { from: '2026-01-05', to: '' },
      { from: '2026-01-05', to: null }
    ]
  ] as const)('asks for the days of %o', (time, days) => {
    expect(askedBy({ ...everything, time }, today)).toMatchObject(days);
  });
});

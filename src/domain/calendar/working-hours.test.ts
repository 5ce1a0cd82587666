import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockTime, Instant, IsoDate, ZoneId } from './calendar';
import { addDays } from './calendar';
import type { WorkingHours } from './working-hours';
import { minutesAhead, sharedHours, usualHours } from './working-hours';

const at = (zone: string, from = '09:00', to = '17:00'): WorkingHours => ({
  zone: zone as ZoneId,
  from: from as ClockTime,
  to: to as ClockTime
});
const on = (date: string, mine: WorkingHours, theirs: WorkingHours) => {
  const shared = sharedHours(date as IsoDate, mine, theirs);
  return shared && `${shared.from} to ${shared.to}`;
};

describe('the hours two people share', () => {
  it('are the whole day in one zone', () => {
    expect(on('2026-11-18', at('Europe/Madrid'), at('Europe/Berlin'))).toBe('09:00 to 17:00');
  });

  it('are what is left across an ocean, in my time', () => {
    expect(on('2026-11-18', at('Europe/Madrid'), at('America/Toronto'))).toBe('15:00 to 17:00');
    expect(on('2026-11-18', at('America/Toronto'), at('Europe/Madrid'))).toBe('09:00 to 11:00');
  });

  it('are none where one sleeps while the other works', () => {
    expect(on('2026-11-18', at('Europe/Madrid'), at('Pacific/Auckland'))).toBeNull();
  });

  it('are found on the day before and the day after', () => {
    expect(on('2026-11-18', at('Pacific/Auckland'), at('America/Los_Angeles'))).toBe(
      '09:00 to 14:00'
    );
    expect(on('2026-11-18', at('Asia/Tokyo', '06:00', '10:00'), at('America/Los_Angeles'))).toBe(
      '06:00 to 10:00'
    );
  });

  it('shift for the weeks in which only one of us has changed the clocks', () => {
    const [madrid, toronto] = [at('Europe/Madrid'), at('America/Toronto')];
    // Toronto changed on 8 March 2026, Madrid on 29 March.
    expect(on('2026-03-06', madrid, toronto)).toBe('15:00 to 17:00');
    expect(on('2026-03-16', madrid, toronto)).toBe('14:00 to 17:00');
    expect(on('2026-03-30', madrid, toronto)).toBe('15:00 to 17:00');
    // And back: Madrid on 25 October, Toronto on 1 November.
    expect(on('2026-10-26', madrid, toronto)).toBe('14:00 to 17:00');
    expect(on('2026-11-02', madrid, toronto)).toBe('15:00 to 17:00');
  });

  it('hold through the night in which the clocks change', () => {
    const night = at('Europe/Madrid', '22:00', '06:00');
    expect(on('2026-03-28', night, at('Europe/Madrid', '23:00', '05:00'))).toBe('23:00 to 05:00');
    expect(on('2026-10-24', night, at('Africa/Algiers', '23:00', '05:00'))).toBe('00:00 to 05:00');
  });

  it('are as long seen from the other side on the same day, and never longer than a working day', () => {
    const zones = fc.constantFrom(
      'Europe/Madrid',
      'America/Toronto',
      'Asia/Singapore',
      'Asia/Kolkata',
      'UTC'
    );
    const days = fc.nat({ max: 3000 }).map((count) => addDays('2022-01-01' as IsoDate, count));
    fc.assert(
      fc.property(zones, zones, days, (mine, theirs, day) => {
        const here = sharedHours(day, at(mine), at(theirs));
        const there = sharedHours(day, at(theirs), at(mine));
        expect(minutes(here)).toBe(minutes(there));
        expect(minutes(here)).toBeLessThanOrEqual(8 * 60);
        expect((here?.from ?? usualHours.from) >= usualHours.from).toBe(true);
        expect((here?.to ?? usualHours.to) <= usualHours.to).toBe(true);
      })
    );
  });
});

describe('another zone', () => {
  it('is ahead or behind by what it is on that day', () => {
    const ahead = (date: string, zone: string) =>
      minutesAhead(`${date}T12:00:00Z` as Instant, zone as ZoneId, 'Europe/Madrid' as ZoneId);
    expect(ahead('2026-11-18', 'Asia/Kolkata')).toBe(270);
    expect(ahead('2026-07-18', 'Asia/Kolkata')).toBe(210);
    expect(ahead('2026-11-18', 'America/Toronto')).toBe(-360);
    expect(ahead('2026-11-18', 'Europe/Berlin')).toBe(0);
  });
});

function minutes(shared: { from: string; to: string } | null): number {
  if (!shared) return 0;
  const of = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return of(shared.to) - of(shared.from);
}

import { expect, it } from 'vitest';
import type { ClockTime, ZoneId } from '../../../domain/calendar/calendar';
import { overlapWords, zoneWords } from './hours-words';

it('another zone is said from here', () => {
  const words = (zone: string, minutesAhead: number) =>
    zoneWords({ zone: zone as ZoneId, minutesAhead });
  expect(words('America/Toronto', -360)).toBe('Toronto, 6 h behind you');
  expect(words('Asia/Kolkata', 270)).toBe('Kolkata, 4.5 h ahead of you');
  expect(words('Asia/Kathmandu', 285)).toBe('Kathmandu, 4.75 h ahead of you');
  expect(words('America/New_York', 0)).toBe('New York, your time');
});

it('hours that do not meet are said to be none', () => {
  const [from, to] = ['13:00', '17:00'] as ClockTime[];
  expect(overlapWords({ overlap: { from: from!, to: to! } })).toBe('You overlap 13:00 to 17:00');
  expect(overlapWords({ overlap: null })).toBe('Your working hours do not overlap');
});

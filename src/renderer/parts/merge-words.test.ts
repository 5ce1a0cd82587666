import { expect, test } from 'vitest';
import type { IsoDate } from '../../domain/calendar/calendar';
import { fieldWords } from './merge-words';

const today = '2026-11-18' as IsoDate;

test('what two people differ in is said as one would say it', () => {
  expect(fieldWords('officeDays', '3 4 5', today)).toBe('Wed to Fri');
  expect(fieldWords('officeDays', '2 4', today)).toBe('Tue and Thu');
  expect(fieldWords('rhythm', '14', today)).toBe('Every 2 weeks');
  expect(fieldWords('left', null, today)).toBe('Still here');
  expect(fieldWords('title', null, today)).toBe('Nothing');
});

import { describe, expect, test } from 'vitest';
import { gistOf } from './capture-line.fixture';

describe('dates as other places write them', () => {
  test.each([
    ['lunch with Ana 11/3', '2025-11-03'],
    ['lunch with Ana on 11/12', '2025-11-12'],
    ['lunch with Ana 3.11.2025', '2025-11-03'],
    ['lunch with Ana on 3.11.', '2025-11-03'],
    ['lunch with Ana 2025/11/03', '2025-11-03'],
    ['lunch with Ana on November 3', '2025-11-03']
  ])('%s, where the month comes first', (line, date) => {
    expect(gistOf(line, { dayOrder: 'month-day' }).date).toBe(date);
  });

  test.each([
    ['lunch with Ana on 11/10', '2025-10-11'],
    ['lunch with Ana on 12.11.', '2025-11-12'],
    ['lunch with Ana on 1.11.25', '2025-11-01'],
    ['lunch with Ana, 3 November', '2025-11-03']
  ])('%s, where the day comes first', (line, date) => {
    expect(gistOf(line, { dayOrder: 'day-month' }).date).toBe(date);
  });

  test('a time after at is no date, and a date after on is no time', () => {
    expect(gistOf('call with Ana at 12.11')).toMatchObject({ time: '12:11' });
    expect(gistOf('call with Ana on 12.11')).toEqual({
      kind: 'call',
      with: 'Ana Ruiz',
      date: '2025-11-12'
    });
  });
});

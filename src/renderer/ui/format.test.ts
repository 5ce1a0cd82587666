import { describe, expect, it } from 'vitest';
import { isoDate } from '../../domain/calendar/calendar';
import { relativeDay } from './format';

const today = isoDate.parse('2026-11-18');
const on = (date: string) => relativeDay(isoDate.parse(date), today);

describe('a day seen from today', () => {
  it('is named when it is near', () => {
    expect([on('2026-11-17'), on('2026-11-18'), on('2026-11-19')]).toEqual([
      'yesterday',
      'today',
      'tomorrow'
    ]);
  });

  it('is told in the largest unit that still says enough', () => {
    expect([on('2026-11-05'), on('2026-09-16'), on('2026-03-18'), on('2023-11-18')]).toEqual([
      '13 days ago',
      '9 weeks ago',
      '8 months ago',
      '3 years ago'
    ]);
  });
});

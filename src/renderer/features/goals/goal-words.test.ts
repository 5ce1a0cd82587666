import { describe, expect, it } from 'vitest';
import type { CurrentGoal } from '../../../contract/goals';
import { goalsLead, goalWords } from './goal-words';

const goal = (target: number, period: 'week' | 'month'): CurrentGoal => ({
  practice: 'lunch',
  target,
  period,
  next: null
});

describe('the words about goals', () => {
  it('say how often', () => {
    expect(goalWords(goal(1, 'week'))).toBe('one a week');
    expect(goalWords(goal(12, 'month'))).toBe('12 a month');
    expect(goalWords(goal(0, 'week'))).toBe('off');
  });

  it('sum up what all of them ask for', () => {
    expect(goalsLead([goal(1, 'week'), goal(2, 'week'), goal(1, 'month')])).toBe(
      'Three small moments a week, and one a month.'
    );
    expect(goalsLead([goal(1, 'week')])).toBe('One small moment a week.');
    expect(goalsLead([goal(2, 'month'), goal(0, 'week')])).toBe('Two small moments a month.');
    expect(goalsLead([goal(0, 'week')])).toBe('All doors are closed. Open one whenever you like.');
  });
});

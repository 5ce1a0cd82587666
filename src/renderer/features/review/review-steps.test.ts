import { expect, it } from 'vitest';
import { reviewSteps, stepName, timeLeft, timeTaken } from './review-steps';

it('a review takes three minutes, and says how much of them is left', () => {
  expect(reviewSteps.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(180);
  expect([0, 2, 4].map(timeLeft)).toEqual([
    'About three minutes left',
    'About two minutes left',
    'Less than a minute left'
  ]);
  expect([0, 61, 160].map(timeTaken)).toEqual([
    '0 seconds',
    '1 minute 1 second',
    '2 minutes 40 seconds'
  ]);
});

it('plans the next week, or the one that has begun when last week is looked back on', () => {
  expect(stepName(4, false)).toBe('Next week');
  expect(stepName(4, true)).toBe('This week');
  expect(stepName(0, true)).toBe('What happened');
});

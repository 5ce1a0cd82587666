import { expect, it } from 'vitest';
import { daysWords } from './weekday-words';

it('days in the office are said as one would say them', () => {
  const [mon, tue, wed, thu, fri] = [1, 2, 3, 4, 5].map((day) => daysWords([day]));
  expect(daysWords([2, 3, 4])).toBe(`${tue} to ${thu}`);
  expect(daysWords([2, 4])).toBe(`${tue} and ${thu}`);
  expect(daysWords([1, 2])).toBe(`${mon} and ${tue}`);
  expect(daysWords([1, 3, 4, 5])).toBe(`${mon} and ${wed} to ${fri}`);
  expect(daysWords([])).toBe('');
});

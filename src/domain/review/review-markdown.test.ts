import { expect, it } from 'vitest';
import type { ReviewFacts } from './review-markdown';
import { momentsSentence, monthBefore, reviewMarkdown, weekVerdict } from './review-markdown';

const facts: ReviewFacts = {
  week: '2026-W47' as ReviewFacts['week'],
  moments: { touches: 10, people: 8, departments: 6, newPeople: 2 },
  doors: [
    { practice: 'lunch', period: 'week', target: 1, done: 2, state: 'done' },
    { practice: 'introduce', period: 'month', target: 1, done: 0, state: 'on-pace' },
    { practice: 'offer-help', period: 'month', target: 0, done: 0, state: 'rest' }
  ],
  happened: ' The launch went well. ',
  learned: '- Legal is hiring\n\nResearch plans in May ',
  planned: ['Lunch with Ana, Tuesday 24 November, 12:00'],
  month: null
};

it('a review reads like a page of a journal, without empty parts', () => {
  expect(reviewMarkdown(facts)).toBe(`# Week 47 in review

Ten small moments with eight people in six departments. Two were new to you.

- Lunch: 2 of 1
- Introduce: 0 of 1 this month

## What happened

The launch went well.

## What I learned

- Legal is hiring
- Research plans in May

## Next week

- Lunch with Ana, Tuesday 24 November, 12:00`);
  const bare = { ...facts, happened: '', learned: ' \n', planned: [] };
  expect(reviewMarkdown(bare)).not.toContain('##');
});

it('the first review of a month ends with the month before', () => {
  const moments = { touches: 1, people: 1, departments: 1, newPeople: 0 };
  const month = { name: 'October', moments, text: 'More lunches than in spring.' };
  expect(reviewMarkdown({ ...facts, month })).toContain(
    '## October, looking back\n\nOne small moment with one person in one department.\n\nMore lunches than in spring.'
  );
  expect(reviewMarkdown({ ...facts, month: { ...month, text: ' ' } })).not.toContain('October');
  expect([monthBefore('2026-01' as never), monthBefore('2026-11' as never)]).toEqual([
    '2025-12',
    '2026-10'
  ]);
});

it('a week is named kindly, whatever it was', () => {
  const quiet = { touches: 0, people: 0, departments: 0, newPeople: 0 };
  expect(momentsSentence(quiet)).toBe('A quiet week.');
  expect(weekVerdict(facts)).toBe('A good week');
  expect(weekVerdict({ ...facts, moments: quiet })).toBe('A quiet week');
  const [lunch] = facts.doors;
  const away = { ...lunch!, state: 'paused' as const };
  expect(weekVerdict({ ...facts, doors: [away] })).toBe('A week away');
  const open = { ...lunch!, done: 0, state: 'behind' as const };
  expect(weekVerdict({ ...facts, doors: [open] })).toBe('A week with something in it');
});

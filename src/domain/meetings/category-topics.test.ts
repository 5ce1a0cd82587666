import { expect, it } from 'vitest';
import { categoryTopics } from './category-topics';

it('takes what a meeting was about, and not where it was filed', () => {
  expect(categoryTopics(['Pricing', 'OKR planning', 'pricing', 'Größenwahn'])).toEqual([
    'pricing',
    'okr-planning',
    'größenwahn'
  ]);
  for (const filed of [
    'Red category',
    'Rote Kategorie',
    'Catégorie bleue',
    'Work',
    'Public Holiday'
  ])
    expect(categoryTopics([filed])).toEqual([]);
  for (const odd of [
    '',
    '  ',
    'a, b',
    'http://schemas.google.com/g/2005#event',
    '2026',
    'x'.repeat(40)
  ])
    expect(categoryTopics([odd])).toEqual([]);
  expect(categoryTopics(['one', 'two', 'three', 'four'])).toHaveLength(3);
});

import { expect, it } from 'vitest';
import { touchKind } from '../journal/touch';
import { planTitle } from './plan-title';

it.each([
  ['lunch', ['Ana Ruiz'], null, 'Lunch with Ana Ruiz'],
  ['message', ['Samuel'], null, 'Write to Samuel'],
  ['introduction', ['Farah', 'Camille'], null, 'Introduce Farah to Camille'],
  ['introduction', ['Farah', 'Camille', 'Tom'], null, 'Introduce Farah, Camille and Tom'],
  ['event', [], 'Winter fair', 'Winter fair'],
  ['event', ['Tom'], null, 'An event with Tom'],
  ['help', ['Rafael'], null, 'Ask Rafael how you can help'],
  ['lunch', [], null, 'Lunch with someone new']
] as const)(
  'a plan of kind %s with %j is called as one would say it',
  (kind, people, note, title) => {
    expect(planTitle({ kind, people, note })).toBe(title);
  }
);

it('every kind has words with and without people', () => {
  for (const kind of touchKind.options)
    for (const people of [[], ['Ana']])
      expect(planTitle({ kind, people, note: null })).toMatch(/^[A-Z][a-z]/);
});

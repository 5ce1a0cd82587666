import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../people/ids';
import { createNearNames } from './near-names';

const names = ['Kenji Watanabe', 'Kenya Watts', 'Ana Ruiz', 'Raj Patel', "Dana O'Connell"];
const index = createNearNames(
  names.map((name) => ({ id: name as PersonId, folded: name.toLowerCase() }))
);
const near = (text: string) => index.find(text.split(' '), 10).map(({ id }) => id as string);

describe('a name that was mistyped', () => {
  it.each([
    ['watanbe', 'Kenji Watanabe'],
    ['wattanabe', 'Kenji Watanabe'],
    ['kenij watanabe', 'Kenji Watanabe'],
    ['patle', 'Raj Patel'],
    ['rui', 'Ana Ruiz'],
    ['conell', "Dana O'Connell"]
  ])('%s is near %s', (typed, name) => {
    expect(near(typed)[0]).toBe(name);
  });

  it('is near nobody whose name only shares an ending', () => {
    expect(near('zugzwang')).toEqual([]);
    expect(near('')).toEqual([]);
  });

  it('stands above a name less near', () => {
    expect(index.find(['watanabe'], 10)[0]).toEqual({ id: 'Kenji Watanabe', nearness: 100 });
    expect(index.find(['watanabe'], 1)).toHaveLength(1);
  });

  it('is found with any one letter left out of five or more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('watanabe', 'patel', 'connell'),
        fc.nat({ max: 7 }),
        (word, at) => {
          const typed = word.slice(0, at % word.length) + word.slice((at % word.length) + 1);
          expect(near(typed).some((name) => name.toLowerCase().includes(word))).toBe(true);
        }
      )
    );
  });
});

import { expect, it } from 'vitest';
import { everybodyHere, isSameFilter, knownLists } from './known-lists';

it('two filters are one when they were chosen in another order', () => {
  expect(
    isSameFilter(
      { ...everybodyHere, strengths: ['met', 'ally'] },
      { ...everybodyHere, strengths: ['ally', 'met'] }
    )
  ).toBe(true);
  expect(isSameFilter(everybodyHere, knownLists.quiet.filter)).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnedLines, pairLearnings } from './learned-lines';

describe('what a text says was learned', () => {
  it('is what the line said, and each item under a heading that speaks of learning', () => {
    const text =
      'Lunch with Ana, learned: Legal is hiring.\n\n## What I learned\n\n- Design reviews are open\n- [x] A slot must be booked *six weeks* ahead.\n\n## Promises\n- [ ] the deck\n';
    expect(learnedLines(text, ['Legal is hiring'])).toEqual([
      'Legal is hiring',
      'Design reviews are open',
      'A slot must be booked *six weeks* ahead.'
    ]);
  });

  it('may stand under a label, with line ends of any system', () => {
    expect(learnedLines('Learned:\r\n* one\r\n* two\r\n\r\nThen we ate.\r\n* no', [])).toEqual([
      'one',
      'two'
    ]);
  });

  it('is not said twice', () => {
    expect(learnedLines('## Learned\n- learned: one', ['one'])).toEqual(['one']);
  });

  it('is always words of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const item of learnedLines(text, [])) expect(text).toContain(item);
      })
    );
  });
});

describe('learnings of an edited text', () => {
  it('stay who they were while their words stay', () => {
    expect(pairLearnings(['a', 'b'], ['b', 'a'])).toEqual([
      { was: 1, now: 0 },
      { was: 0, now: 1 }
    ]);
  });

  it('are followed when their words change, and go when they are taken out', () => {
    expect(pairLearnings(['a', 'b'], ['a', 'bee'])).toEqual([
      { was: 0, now: 0 },
      { was: 1, now: 1 }
    ]);
    expect(pairLearnings(['a', 'b'], ['b'])).toEqual([
      { was: 1, now: 0 },
      { was: 0, now: null }
    ]);
    expect(pairLearnings([], ['a'])).toEqual([{ was: null, now: 0 }]);
  });
});

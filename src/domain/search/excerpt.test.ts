import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, soughtBy } from './excerpt';

const marked = (text: string, words: string[], begun: string[] = [], length = 180) => {
  const excerpt = excerptOf(
    text,
    { words: words.map((word) => ({ word, stem: word })), begun },
    length
  );
  let shown = '';
  let at = 0;
  for (const [from, to] of excerpt.marks) {
    shown += `${excerpt.text.slice(at, from)}[${excerpt.text.slice(from, to)}]`;
    at = to;
  }
  return shown + excerpt.text.slice(at);
};

describe('an excerpt', () => {
  it('marks words whatever their case and accents', () => {
    expect(marked('Lunch in Kraków, KRAKOW again', ['krakow'])).toBe(
      'Lunch in [Kraków], [KRAKOW] again'
    );
  });

  it('marks what a word begins with while it is typed', () => {
    expect(marked('a re-forecasting lunch', [], ['forec'])).toBe('a re-[forecasting] lunch');
  });

  it('marks what words begin with where no stems are known, and short words whole', () => {
    const { text, marks } = excerptOf('Emeka met me, Håkon and Menon', soughtBy('me HAK'), 180);
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['me', 'Håkon']);
  });

  it('marks other forms of a word by its stem', () => {
    const sought = {
      words: [
        { word: 'closes', stem: 'close' },
        { word: 'story', stem: 'stori' }
      ],
      begun: []
    };
    const { text, marks } = excerptOf('closing stories close a closeted storm', sought, 180);
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual([
      'closing',
      'stories',
      'close',
      'closeted'
    ]);
  });

  it('shows a table as its words, without the signs that draw it', () => {
    const table = 'Budget:\n| Team | Plan |\n|------|-----:|\n| Legal | 12 |';
    expect(marked(table, ['legal']).replaceAll(/\s+/gu, ' ')).toBe(
      'Budget: Team · Plan [Legal] · 12 '
    );
    expect(marked('either | or', ['or'])).toBe('either | [or]');
  });

  it('shows the place of a long text where most is found, cut at words', () => {
    const text = `${'long ago and far away '.repeat(30)}finance closes the books on day four ${'and so on '.repeat(40)}`;
    const shown = marked(text, ['finance', 'books'], [], 120);
    expect(shown).toMatch(/^….*\[finance\] closes the \[books\] on day four.*…$/u);
    expect(shown.replaceAll(/[[\]…]/gu, '').length).toBeLessThanOrEqual(120);
    expect(text).toContain(shown.replaceAll(/[[\]…]/gu, ''));
  });

  it('is a part of any text, within its length, with marks inside and in order', () => {
    fc.assert(
      fc.property(
        // Tables are not parts of their text.
        fc.string({ unit: 'grapheme', maxLength: 400 }).filter((text) => !/^[ \t]*\|/mu.test(text)),
        fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 3 }),
        fc.integer({ min: 60, max: 200 }),
        (text, begun, length) => {
          const excerpt = excerptOf(text, { words: [], begun }, length);
          expect(excerpt.text.length).toBeLessThanOrEqual(Math.max(length, 0) + 2);
          expect(text.replaceAll(/\s/gu, ' ')).toContain(
            excerpt.text.replace(/^…(?!$)/u, '').replace(/…$/u, '')
          );
          let at = 0;
          for (const [from, to] of excerpt.marks) {
            expect(from).toBeGreaterThanOrEqual(at);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(excerpt.text.length);
            at = to;
          }
        }
      )
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from './marked-parts';

describe('words of a search in a text', () => {
  it('are marked whatever their case', () => {
    expect(markedParts('Finance closes the books', ['finance', 'CLOSE'])).toEqual([
      { text: 'Finance', marked: true },
      { text: ' ', marked: false },
      { text: 'close', marked: true },
      { text: 's the books', marked: false }
    ]);
  });

  it('may be signs of a pattern', () => {
    expect(markedParts('1 (one)', ['(one)']).at(-1)).toEqual({ text: '(one)', marked: true });
  });

  it('lose nothing of the text, whatever is looked for', () => {
    const any = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(any, fc.array(any), (text, words) => {
        expect(
          markedParts(text, words)
            .map((part) => part.text)
            .join('')
        ).toBe(text);
      })
    );
  });
});

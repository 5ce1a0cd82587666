import { assert, array, boolean, nat, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../domain/capture-line/parsed-line';
import { linePartsOf } from './line-parts';

describe('the marks in a line', () => {
  it('cuts the line where a mark begins and ends', () => {
    const marks: Mark[] = [{ start: 0, end: 5, kind: 'kind', uncertain: false }];
    expect(linePartsOf('lunch today', marks).map(({ text }) => text)).toEqual(['lunch', ' today']);
  });

  it('puts the innermost mark last', () => {
    const promise: Mark = { start: 0, end: 11, kind: 'promise', uncertain: false };
    const person: Mark = { start: 6, end: 9, kind: 'person', uncertain: false };
    const parts = linePartsOf('I owe Ana x', [promise, person]);
    expect(parts.map(({ text, marks }) => [text, marks.at(-1)?.kind])).toEqual([
      ['I owe ', 'promise'],
      ['Ana', 'person'],
      [' x', 'promise']
    ]);
  });

  it('gives the line back when joined, whatever is marked', () => {
    const anyMark = record({ start: nat(40), end: nat(40), uncertain: boolean() });
    assert(
      property(string(), array(anyMark), (text, marks) => {
        const parts = linePartsOf(
          text,
          marks.map((mark) => ({ ...mark, kind: 'person' as const }))
        );
        expect(parts.map((part) => part.text).join('')).toBe(text);
      })
    );
  });
});

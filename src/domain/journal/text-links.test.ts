import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../matching/name-index';
import type { PersonId } from '../people/ids';
import type { MentionContext } from './text-links';
import { mentionsIn, topicsIn } from './text-links';

const id = (number: number) =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as PersonId;
const everybody = ['Ana Ruiz', 'Ana Rossi', 'Raj Patel', "Dana O'Connell", 'Mei-Lin Chen'].map(
  (name, at) => ({ id: id(at), name })
);
const context: MentionContext = {
  choices: new Map(),
  people: [],
  names: createNameIndex(everybody)
};
const idsIn = (text: string, more: Partial<MentionContext> = {}) =>
  mentionsIn(text, { ...context, ...more }).map(({ means }) => means);

describe('a name after @', () => {
  it('means the one person who has it, first name or full', () => {
    expect(idsIn("@Raj and @mei-lin chen, then @Dana O'Connell's team")).toEqual([
      id(2),
      id(4),
      id(3)
    ]);
  });

  it('ends where the name ends', () => {
    expect(idsIn('@Ana Ruiz said hi, @Raj too.')).toEqual([id(0), id(2)]);
  });

  it('means nobody while two have it, and the one of the entry among two', () => {
    expect(idsIn('@Ana')).toEqual([]);
    expect(idsIn('@Ana', { people: [{ id: id(1), name: 'Ana Rossi' }] })).toEqual([id(1)]);
  });

  it('means whom the person said', () => {
    const choices = new Map<string, PersonId | 'new' | 'nobody'>([
      ['ana', id(0)],
      ['zora', 'new'],
      ['raj', 'nobody']
    ]);
    expect(idsIn('@Ana, @Zora, @Raj', { choices })).toEqual([id(0), 'new']);
  });

  it('is no guess: beginnings, slips and addresses stay text', () => {
    expect(idsIn('@Ra @Raaj raj@example.com @ @@')).toEqual([]);
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(idsIn(text).length).toBeLessThanOrEqual(text.split('@').length - 1);
      })
    );
  });
});

describe('a topic', () => {
  it('begins with # and is kept lower case, once', () => {
    expect(topicsIn('#OKR and #okr, #data/eu. (#q3-plan-)')).toEqual(['okr', 'data/eu', 'q3-plan']);
  });

  it('is no heading, number, address or colour of a link', () => {
    expect(topicsIn('# Title\n## Other\n#12 a#b https://x.y/#z &#39;')).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { context } from './capture-line.fixture';
import { parseCaptureLine } from './parse-capture-line';
import type { ParsedLine } from './parsed-line';
import { parsedLine } from './parsed-line';

const naughty = JSON.parse(
  readFileSync(new URL('../../../tests/samples/strings/blns.json', import.meta.url), 'utf8')
) as string[];

/** Words and signs the grammar knows, in any order: far more of it is reached than by chance. */
const pieces = [
  ...'lunch coffee called pinged met with and to from about for by on at in the a of no ask asked asked-for'.split(
    ' '
  ),
  ...'I owe she will offered promised I’ll he’d they need that me her learned TIL learned: yesterday y tomorrow'.split(
    ' '
  ),
  ...'fri next last week ago days 3 45m 1h30 12:30 12/11 12 Nov 2025-11-12 31/02 4th end half an hour'.split(
    ' '
  ),
  ...'Ana Raj Ruiz R. Zora Mei-Lin O’Connell @ana @ @nobody Legal #okr # #1 > < ~ >owe <owe ~they'.split(
    ' '
  ),
  ...', ; . ! ? : \n \t ( ) — - & + / ’ \ud800 \udc00 😀 e\u0301 \u0000 ‮ Ünï http://a.b/#c a@b.cd <b>'.split(
    ' '
  )
];
const grammatical = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '', '  ')), {
    maxLength: 40
  })
  .map((words) => words.flat().join(''));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  grammatical
);

function understand(text: string): ParsedLine {
  return parseCaptureLine(text, context);
}

/** The order marks are promised in. */
function inOrder(marks: ParsedLine['marks']): ParsedLine['marks'] {
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function expectWellFormed(text: string): void {
  const parsed = understand(text);
  expect(parsedLine.safeParse(parsed).error).toBeUndefined();
  expect(parsed.text).toBe(text);
  expect(parsed.marks).toEqual(inOrder(parsed.marks));
  for (const { start, end } of [...parsed.marks, ...parsed.mentions, ...parsed.promises]) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  const places = parsed.promises.flatMap(({ mention }) => mention ?? []);
  expect(places.every((place) => place < parsed.mentions.length)).toBe(true);
  expect(new Set(parsed.topics).size).toBe(parsed.topics.length);
}

describe('a line of any kind', () => {
  test('is read without failing, and its marks lie inside the text in order', () => {
    fc.assert(fc.property(anything, expectWellFormed), { numRuns: 1500 });
  });

  test('may be any of the naughty strings, alone or among words', () => {
    expect(naughty.length).toBeGreaterThan(400);
    for (const text of naughty) {
      expectWellFormed(text);
      expectWellFormed(`lunch with Ana ${text} and Raj, I owe Ana ${text} by fri`);
    }
  });

  test('means the same with blanks behind it', () => {
    fc.assert(
      fc.property(anything, fc.stringMatching(/^ {1,5}$/), (text, blanks) => {
        // A full stop or an open sign at the very end may belong to what would follow.
        fc.pre(!/[.>~<@#-]\s*$/.test(text));
        expect({ ...understand(text + blanks), text }).toEqual(understand(text));
      }),
      { numRuns: 500 }
    );
  });

  test('names each person once', () => {
    fc.assert(
      fc.property(grammatical, (text) => {
        const people = understand(text).mentions.flatMap(({ person }) => person ?? []);
        expect(new Set(people).size).toBe(people.length);
      }),
      { numRuns: 500 }
    );
  });

  test('marks a promise around everything that was understood of it', () => {
    fc.assert(
      fc.property(grammatical, (text) => {
        const { promises, marks } = understand(text);
        const marked = marks.filter(({ kind }) => kind === 'promise');
        expect(marked.map(({ start, end }) => ({ start, end }))).toEqual(
          promises.map(({ start, end }) => ({ start, end }))
        );
      }),
      { numRuns: 500 }
    );
  });

  test('keeps what it owes in the words of the line', () => {
    fc.assert(
      fc.property(grammatical, (text) => {
        for (const { text: owed } of understand(text).promises) {
          for (const word of owed.split(/\s+/)) expect(text).toContain(word);
        }
      }),
      { numRuns: 500 }
    );
  });

  test('of a hundred thousand letters is read in its beginning, the rest stays text', () => {
    const line = 'lunch with Ana and Raj yesterday 45m, I owe Ana the deck by fri, ';
    const text = line.repeat(Math.ceil(100_000 / line.length)).slice(0, 100_000);
    const parsed = understand(text);
    expect(parsed.kind).toBe('lunch');
    expect(parsed.mentions).toHaveLength(2);
    expect(parsed.text).toHaveLength(100_000);
    expect(Math.max(...parsed.marks.map(({ end }) => end))).toBeLessThanOrEqual(5000);
  });
});

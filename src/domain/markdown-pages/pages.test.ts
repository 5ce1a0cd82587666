import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from './front-matter';
import { inlineText, linesOf, quoteText, readInlineText, unquoteText } from './page-text';
import { readRecordLine, recordLine } from './record-line';

const naughty = JSON.parse(fs.readFileSync('tests/samples/strings/blns.json', 'utf8')) as string[];
const traps = [
  '---',
  '---\nhallway: 1\n---\n# x',
  '```\ncode',
  '~~~',
  '# heading',
  '> quote\n>> more',
  '%% comment',
  '<!-- open',
  '<script>alert(1)</script>',
  'line\r\nother\rlast\n',
  '\n\n',
  ' ',
  '[[Nobody]] ]] [[',
  '- [ ] task',
  '\uFEFFmark',
  'a\u2028b\u0085c',
  '&a *a !!js/function "x": {y}'
];
/** Any text a journal may hold: well formed, without NUL. */
const anyText = fc
  .oneof(
    fc.constantFrom(...traps, ...naughty),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' })
  )
  .map((text) => text.replaceAll('\0', '').toWellFormed());

const properties = (markdown: string): unknown =>
  parse(/^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '');

describe('properties', () => {
  test('any text comes back from YAML as it was (U14)', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { minLength: 1 }), (text, list) => {
        const markdown = frontMatter([
          ['text', text],
          ['list', list]
        ]);
        expect(properties(markdown)).toEqual({ hallway: 1, text, list });
        // One line each: nothing in a text can end the front matter.
        expect(markdown.split(/\r\n|\n|\r/)).toHaveLength(5 + 1 + list.length);
      }),
      { numRuns: 1000 }
    );
  });

  test('what is not known is left out', () => {
    expect(
      frontMatter([
        ['a', null],
        ['b', []],
        ['c', { plain: '2026-11-20' }],
        ['d', 90]
      ])
    ).toBe('---\nhallway: 1\nc: 2026-11-20\nd: 90\n---\n');
  });
});

describe('an entry’s text', () => {
  test('comes back byte for byte, and every line of it is inside the quotation (U14)', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quotation = quoteText(text);
        expect(unquoteText(linesOf(quotation))).toBe(text);
        expect(quotation.split(/\r\n|\n|\r/).every((line) => line.startsWith('>'))).toBe(true);
      }),
      { numRuns: 1000 }
    );
  });
});

describe('a text inside a line', () => {
  test('stays on the line and makes neither link nor markup (U14)', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inline = inlineText(text);
        expect(inline).not.toMatch(/[\r\n]/);
        expect(inline).not.toMatch(/\[\[|\]\]|%%|(?<!\\)[<`*_](?!br ?\/?>)/);
        expect(readInlineText(inline)).toBe(text);
      })
    );
  });

  test('leaves ordinary words as they are', () => {
    expect(inlineText("O'Connell: 5 (five), at 12:30!")).toBe("O'Connell: 5 (five), at 12:30!");
  });
});

describe('a line of a thing', () => {
  const field = fc.tuple(fc.constantFrom('by', 'settled on'), anyText.map(inlineText));
  test('says the same when it is read, whatever its texts are', () => {
    fc.assert(
      fc.property(
        anyText.map(inlineText),
        fc.array(field),
        fc.option(fc.uuid()),
        (head, fields, id) => {
          const record = { name: 'promise', head, fields, id };
          expect(readRecordLine(recordLine(record))).toEqual(record);
        }
      ),
      { numRuns: 1000 }
    );
  });

  test('is read in one walk, however many brackets are open in it', () => {
    for (const hostile of ['[a ', '[', '[[', '[x:: ', ' ', '\\[', ']'])
      expect(readRecordLine(`- topic:: ${hostile.repeat(50_000)}x`)?.name).toBe('topic');
    expect(readRecordLine('- topic:: [a [by:: me] [[Ana]] [on:: [[Raj]]] b]')).toMatchObject({
      head: '[a [by:: me] [[Ana]] [on:: [[Raj]]] b]',
      fields: []
    });
    expect(readRecordLine('- topic:: [a [by:: me] [[b] [on:: 1]')).toMatchObject({
      head: '[a  [[b]',
      fields: [
        ['by', 'me'],
        ['on', '1']
      ]
    });
  });

  test('is written as plugins of Obsidian read it', () => {
    expect(
      recordLine({
        name: 'promise',
        head: 'I owe [[Ana Ruiz]]: the article',
        fields: [['due', '2026-11-27']],
        id: null
      })
    ).toBe('- promise:: I owe [[Ana Ruiz]]: the article [due:: 2026-11-27]');
  });
});

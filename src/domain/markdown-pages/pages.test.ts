import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isoDate, weekOf } from '../calendar/calendar';
import { dayPageMarkdown } from './day-page';
import { frontMatter } from './front-matter';
import type { PageEntry } from './page-facts';
import { inlineText, quoteText } from './page-text';
import { personPageMarkdown } from './person-page';

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

/** What a later import does: takes the quotation marks off again. */
const unquoted = (quotation: string): string =>
  quotation.replace(/(^|\r\n|\n|\r)>(?: |(?=\r|\n|$))/g, '$1');

const properties = (markdown: string): unknown =>
  parse(/^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '');

describe('properties', () => {
  test('any text comes back from YAML as it was', () => {
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
  test('comes back byte for byte, and every line of it is inside the quotation', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quotation = quoteText(text);
        expect(unquoted(quotation)).toBe(text);
        expect(quotation.split(/\r\n|\n|\r/).every((line) => line.startsWith('>'))).toBe(true);
      }),
      { numRuns: 1000 }
    );
  });

  test('can be found again on the page of its day, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const date = isoDate.parse('2026-11-20');
        const entries = texts.map((text, index): PageEntry => ({
          id: `id-${index}`,
          date,
          time: null,
          text,
          writtenAt: '2026-11-20T12:00:00Z',
          zone: 'Europe/Madrid',
          touch: null,
          people: [],
          topics: [],
          promises: [],
          learned: [],
          privateLines: [],
          place: null,
          event: null,
          audience: null,
          ideas: [],
          sensitive: false
        }));
        const markdown = dayPageMarkdown(date, weekOf(date), entries);
        const found = markdown.split(/^## Note\n\n/m).slice(1);
        expect(
          found.map((part) => unquoted(part.slice(0, part.lastIndexOf('\n\n- entry:: '))))
        ).toEqual(texts);
      })
    );
  });
});

describe('a text inside a line', () => {
  test('stays on the line and makes neither link nor markup', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inline = inlineText(text);
        expect(inline).not.toMatch(/[\r\n]/);
        expect(inline).not.toMatch(/\[\[|\]\]|%%|(?<!\\)[<`*_](?!br>)/);
        expect(inline.replaceAll('<br>', '\n').replace(/\\(.)/g, '$1')).toBe(
          text.replace(/\r\n|\r/g, '\n')
        );
      })
    );
  });

  test('leaves ordinary words as they are', () => {
    expect(inlineText("O'Connell: 5 (five), at 12:30!")).toBe("O'Connell: 5 (five), at 12:30!");
  });
});

test('a person with everything on their page has properties Obsidian can read', () => {
  const markdown = personPageMarkdown({
    id: 'id',
    name: 'Ana [[Ruiz]]',
    nickname: 'Ani',
    email: 'ana@meridian.example',
    employeeNumber: '1000',
    department: { file: 'Legal', shown: 'Legal' },
    title: 'Counsel: "EMEA"',
    level: 'L3',
    site: 'Madrid',
    phone: '+34 1',
    manager: { file: 'Marta Lindqvist 12ab', shown: 'Marta Lindqvist' },
    birthday: '--02-29',
    startDate: isoDate.parse('2019-03-01'),
    note: '---\nlikes chess',
    team: 'Contracts',
    zone: 'Europe/Madrid',
    worksFrom: '08:00',
    worksTo: '16:00',
    officeDays: [2, 4],
    expertise: ['privacy', 'licences'],
    likes: 'Tea: green',
    reach: null,
    family: null,
    introducedBy: [{ file: 'Raj Patel', shown: 'Raj Patel' }],
    canIntroduce: [],
    knows: [],
    roles: ['mentor', 'sponsor'],
    rhythmDays: 30,
    addedOn: isoDate.parse('2026-11-20'),
    firstContact: null,
    lastContact: null,
    promises: [],
    timeline: []
  });
  expect(properties(markdown)).toEqual({
    hallway: 1,
    type: 'person',
    id: 'id',
    name: 'Ana [[Ruiz]]',
    aliases: ['Ani'],
    email: 'ana@meridian.example',
    'employee-number': '1000',
    department: '[[Legal]]',
    title: 'Counsel: "EMEA"',
    level: 'L3',
    manager: '[[Marta Lindqvist 12ab|Marta Lindqvist]]',
    site: 'Madrid',
    phone: '+34 1',
    team: 'Contracts',
    'time-zone': 'Europe/Madrid',
    works: '08:00 to 16:00',
    'office-days': ['Tue', 'Thu'],
    'ask-about': ['privacy', 'licences'],
    likes: 'Tea: green',
    'introduced-by': ['[[Raj Patel]]'],
    birthday: '--02-29',
    started: '2019-03-01',
    roles: ['mentor', 'sponsor'],
    'rhythm-days': 30,
    added: '2026-11-20'
  });
  expect(markdown).toContain('\n# Ana \\[\\[Ruiz\\]\\]\n\n> ---\n> likes chess\n');
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isoDate } from '../calendar/calendar';
import { operatorHelp } from './operators';
import { readSearch } from './read-search';
import { asksNothing, withoutPart, withWords, wordsOf } from './search-query';

const today = isoDate.parse('2026-11-18');
const read = (text: string) => readSearch(text, today);
const conditionsOf = (text: string) =>
  read(text).parts.flatMap((part) => (part.type === 'condition' ? [part.condition] : []));

describe('a search', () => {
  it.each([
    ['words', 'finance close ', { whole: ['finance', 'close'] }],
    ['a word that is still being typed', 'finance clo', { whole: ['finance'], begun: 'clo' }],
    ['a phrase', '"day four" close ', { whole: ['close'], phrases: ['day four'] }],
    ['a phrase still open', 'close "day fo', { whole: ['close'], phrases: ['day fo'] }],
    ['curly quotes', '“day four”', { phrases: ['day four'] }],
    ['a word that must not be there', 'close -sales ', { whole: ['close'], without: ['sales'] }],
    ['a hyphen inside a word', 're-forecast ', { whole: ['re', 'forecast'] }],
    ['words in other scripts', 'привет 日本語 ', { whole: ['привет', '日本語'] }],
    [
      'a time and an address',
      '12:30 https://a.b/c ',
      { whole: ['12', '30', 'https', 'a', 'b', 'c'] }
    ],
    [
      'what one asks by',
      'who told me about re-forecasting',
      { whole: ['re'], begun: 'forecasting' }
    ],
    ['only the question words', 'who knows', { whole: ['who'], begun: 'knows' }]
  ])('has %s', (_what, text, words) => {
    expect(wordsOf(read(text))).toEqual({
      whole: [],
      begun: '',
      phrases: [],
      without: [],
      ...words
    });
  });

  it.each([
    ['#Pricing', { by: 'topic', topic: 'pricing' }],
    ['@ana', { by: 'person', name: 'ana' }],
    ['@"Ana Ruiz"', { by: 'person', name: 'Ana Ruiz' }],
    ['@ana.ruiz', { by: 'person', name: 'ana ruiz' }],
    ['dept:legal', { by: 'department', name: 'legal' }],
    ['dept:"People Ops"', { by: 'department', name: 'People Ops' }],
    ['DEPT:legal', { by: 'department', name: 'legal' }],
    ['site:lisbon', { by: 'site', name: 'lisbon' }],
    ['kind:lunch', { by: 'kind', kind: 'lunch' }],
    ['kind:lunches', { by: 'kind', kind: 'lunch' }],
    ['kind:intro', { by: 'kind', kind: 'introduction' }],
    ['kind:note', { by: 'kind', kind: 'note' }],
    ['owes:me', { by: 'owes', to: 'me' }],
    ['owes:them', { by: 'owes', to: 'them' }],
    ['owes:ana', { by: 'owes', to: { name: 'ana' } }],
    ['last:>6mo', { by: 'last', than: 'more', days: 183 }],
    ['last:6mo', { by: 'last', than: 'more', days: 183 }],
    ['last:<2w', { by: 'last', than: 'less', days: 14 }],
    ['last:never', { by: 'last', than: 'never' }],
    ['strength:not-met', { by: 'strength', strength: 'not-met' }],
    ['has:learned', { by: 'has', what: 'learning' }],
    ['on:2026-11-04', { by: 'date', from: '2026-11-04', to: '2026-11-04' }],
    ['on:yesterday', { by: 'date', from: '2026-11-17', to: '2026-11-17' }],
    ['on:tue', { by: 'date', from: '2026-11-17', to: '2026-11-17' }],
    ['in:march', { by: 'date', from: '2026-03-01', to: '2026-03-31' }],
    ['in:december', { by: 'date', from: '2025-12-01', to: '2025-12-31' }],
    ['in:"feb 2024"', { by: 'date', from: '2024-02-01', to: '2024-02-29' }],
    ['in:2025', { by: 'date', from: '2025-01-01', to: '2025-12-31' }],
    ['in:2025-q4', { by: 'date', from: '2025-10-01', to: '2025-12-31' }],
    ['before:2026-03', { by: 'date', from: null, to: '2026-02-28' }],
    ['after:2025', { by: 'date', from: '2026-01-01', to: null }],
    ['since:31.10.2026', { by: 'date', from: '2026-10-31', to: null }],
    ['until:1w', { by: 'date', from: null, to: '2026-11-11' }]
  ])('understands %s', (text, condition) => {
    expect(conditionsOf(text)).toEqual([condition]);
    expect(read(text).hints).toEqual([]);
  });

  it('looks for words where it does not know an operator or its value, and says so gently', () => {
    for (const [text, words] of [
      ['colour:red', ['colour', 'red']],
      ['kind:banquet', ['kind', 'banquet']],
      ['last:soon', ['last', 'soon']],
      ['on:31.11.2026', ['on', '31', '11', '2026']]
    ] as const) {
      expect(wordsOf(read(`${text} `)).whole).toEqual(words);
      expect(read(text).hints).toHaveLength(1);
    }
  });

  it('waits for the value of an operator that is being typed', () => {
    expect(read('dept:').parts).toEqual([{ type: 'idle', from: 0, to: 5 }]);
    expect(asksNothing(read('dept: '))).toBe(true);
    expect(asksNothing(read('dept:legal'))).toBe(false);
  });

  it('loses a part as a chip is taken away', () => {
    const text = 'finance  dept:legal close';
    const part = read(text).parts.find(({ type }) => type === 'condition');
    expect(withoutPart(text, part ?? { from: 0, to: 0 })).toBe('finance close');
  });

  it('takes better words in the place of slips', () => {
    expect(
      withWords(read('forcast dept:forcast "forcast" now'), new Map([['forcast', 'forecast']]))
    ).toBe('forecast dept:forcast "forcast" now');
  });

  it('is understood in every example of the help', () => {
    for (const { example } of operatorHelp) {
      expect(read(example).hints).toEqual([]);
      expect(read(example).parts).toHaveLength(1);
    }
  });
});

const naughty = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(resolve('tests/samples/strings/blns.json'), 'utf8')));

const pieces = fc.constantFrom(
  'dept:',
  '-',
  '"',
  '@',
  '#',
  ' ',
  'last:>',
  'in:',
  '“',
  'who told me about ',
  ':',
  '6mo',
  '\u0000',
  '\ud800',
  'é'
);
const anyQuery = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 12 })
    .map((all) => all.join('')),
  fc.constantFrom(...naughty)
);

describe('any text', () => {
  it('is a query whose parts lie inside it, in order, apart from each other', () => {
    fc.assert(
      fc.property(anyQuery, (text) => {
        let at = 0;
        for (const { from, to } of read(text).parts) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          at = to;
        }
      })
    );
  });

  it('leaves nothing but space between the parts, and only words without signs to look for', () => {
    fc.assert(
      fc.property(anyQuery, (text) => {
        const query = read(text);
        if (query.parts.length >= 40) return;
        let rest = text;
        for (const { from, to } of query.parts.toReversed())
          rest = rest.slice(0, from) + rest.slice(to);
        expect(rest.trim()).toBe('');
        const { whole, begun, phrases, without } = wordsOf(query);
        for (const word of [...whole, ...phrases, ...without].flatMap((words) => words.split(' ')))
          expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
        expect(begun).toMatch(/^[\p{L}\p{M}\p{N}]*$/u);
      })
    );
  });

  it('is read in time that grows with its length', () => {
    for (const text of [
      '"'.repeat(1000),
      '-'.repeat(1000),
      'a:'.repeat(500),
      '@'.repeat(1000),
      'who '.repeat(250)
    ])
      expect(read(text).parts.length).toBeLessThanOrEqual(40);
  });
});

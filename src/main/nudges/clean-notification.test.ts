import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanNotification } from './clean-notification';

const body = (text: string): string => cleanNotification({ title: 'Hello', body: text }, true).body;
const title = (text: string): string =>
  cleanNotification({ title: text, body: 'Hello' }, true).title;

test('markup in a note is shown as it was typed, not obeyed (U16)', () => {
  expect(body('<b>Ana</b> & <img src=x>')).toBe('&lt;b&gt;Ana&lt;/b&gt; &amp; &lt;img src=x&gt;');
});

test('a title has no markup, so nothing in it is escaped (U16)', () => {
  expect(title('R&D <3 Legal')).toBe('R&D <3 Legal');
});

test('a desktop without markup is told the note as it is', () => {
  const words = cleanNotification({ title: 'Hello', body: 'R&D <3 Legal' }, false);
  expect(words.body).toBe('R&D <3 Legal');
});

test('a leading dash is no option (U16)', () => {
  expect(title('--help')).toBe('\u2010-help');
  expect(body('-5 minutes left')).toBe('\u20105 minutes left');
});

test('lines, tabs and NUL become spaces, and directions are taken out (U16)', () => {
  expect(body('one\n\ttwo\0three\u202Efour\u2066\u200B')).toBe('one two threefour');
});

test('an emoji of several people stays together', () => {
  expect(title('👩‍👩‍👧 team')).toBe('👩‍👩‍👧 team');
});

test('half a surrogate pair is replaced', () => {
  expect(title('a\uD800b')).toBe('a\uFFFDb');
});

test('empty words become a space, which every program takes', () => {
  expect(cleanNotification({ title: '', body: ' \n ' }, true)).toEqual({ title: ' ', body: ' ' });
});

test('what is too long ends in an ellipsis, never inside an entity or a character', () => {
  expect(title('👩‍👩‍👧'.repeat(100))).toMatch(/^(👩‍👩‍👧)+…$/u);
  expect(body('<'.repeat(500))).toMatch(/^(&lt;)+…$/);
});

test('a text as long as a book is cut like any other (U16)', () => {
  const words = cleanNotification({ title: 'a'.repeat(200_000), body: '-'.repeat(200_000) }, true);
  expect(words.title).toBe(`${'a'.repeat(179)}…`);
  expect(words.body).toBe(`\u2010${'-'.repeat(178)}…`);
});

test('whatever the text, the words are bounded, plain and safe to pass on (U16)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const words = cleanNotification({ title: text, body: text }, true);
      for (const word of [words.title, words.body]) {
        expect(word.length).toBeGreaterThan(0);
        expect(word.length).toBeLessThanOrEqual(180);
        expect(word).not.toMatch(/^-|\p{Cc}/u);
        expect(word.isWellFormed()).toBe(true);
      }
      expect(words.body.replace(/&(amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
    })
  );
});

import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPageNames, fileKey, linkTo, safeFileName } from './page-names';

const naughty = JSON.parse(fs.readFileSync('tests/samples/strings/blns.json', 'utf8')) as string[];
const hostile = [
  '../../etc/passwd',
  '/absolute',
  'C:\\Windows',
  'nul',
  'CON.txt',
  'com¹',
  'Lpt9 .md',
  'CONIN$',
  '.hidden',
  '-rf',
  '~',
  '',
  ' . ',
  'a'.repeat(500),
  '👩‍👩‍👧‍👦'.repeat(60),
  'e\u0301'.repeat(200),
  'Ana\u202ERuiz\u0000',
  'notes.md',
  '2026-11-20',
  '2026-W47',
  'A#b^c|d[e]f%%g',
  '\uD800'
];
const anyName = fc.oneof(
  fc.constantFrom(...hostile, ...naughty),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 })
);
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

describe('a page’s file name', () => {
  test('is allowed on every system and in a link, whatever the name (U3, U15)', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const file = safeFileName(name);
        expect(file).not.toBe('');
        expect(bytesOf(`${file}.md`)).toBeLessThanOrEqual(120);
        expect(file).toBe(file.normalize('NFC'));
        expect(file.isWellFormed()).toBe(true);
        expect(file).not.toMatch(
          // oxlint-disable-next-line no-control-regex -- none of these may be left
          /[\u0000-\u001F\u007F-\u009F\\/:*?"<>|#^[\]%\u200B-\u200F\u202A-\u202E]/
        );
        expect(file).not.toMatch(/^[.\-~ ]|[. ]$|\.md$/i);
        expect(file).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
      }),
      { numRuns: 1000 }
    );
  });

  test.each([
    ["Dana O'Connell", "Dana O'Connell"],
    ['Aoife Ní Bhriain', 'Aoife Ní Bhriain'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON.txt', 'CON_.txt'],
    ['R&D / Platform', 'R&D Platform'],
    ['渡辺健司', '渡辺健司'],
    ['', 'unnamed']
  ])('of %j is %j', (name, file) => {
    expect(safeFileName(name)).toBe(file);
  });
});

describe('names of a vault', () => {
  test('stay apart however disks compare them, fit 120 bytes, and repeat exactly', () => {
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 40 }), (list) => {
        const take = (): string[] => {
          const names = createPageNames();
          return list.map((name, index) => names.take(name, `id-${index}-0123456789ab`).file);
        };
        const files = take();
        expect(new Set(files.map(fileKey)).size).toBe(files.length);
        expect(files.every((file) => bytesOf(`${file}.md`) <= 120)).toBe(true);
        expect(take()).toEqual(files);
      })
    );
  });

  test('namesakes are told apart by the end of their id, and shown alike', () => {
    const names = createPageNames();
    expect(linkTo(names.take('Ana Ruiz', '…0001'))).toBe('[[Ana Ruiz]]');
    expect(linkTo(names.take('ana ruiz', '…a0b2'))).toBe('[[ana ruiz a0b2|ana ruiz]]');
    expect(linkTo(names.take('Ana Ruíz', '…0003'))).toBe('[[Ana Ruíz]]');
  });

  test('nobody takes the page of a day or a week', () => {
    const names = createPageNames();
    expect(names.take('2026-11-20', '…0001').file).toBe('2026-11-20 0001');
    expect(names.take('2026-w47', '…0001').file).toBe('2026-w47 0001');
  });

  test('a link cannot be broken out of', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(linkTo(createPageNames().take(name, '0001'))).toMatch(
          /^\[\[[^[\]|#^]+(\|[^[\]|]+)?\]\]$/u
        );
      })
    );
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();
let id: string;

const strings = z
  .array(z.string())
  .parse(JSON.parse(readFileSync('tests/samples/strings/blns.json', 'utf8')))
  .filter((text) => !text.includes('\0') && text.isWellFormed());

beforeEach(async () => {
  await importDirectory(opened.journal);
  ({ id } = await opened.journal.startEntry({ date: '2026-11-18' }));
});

async function savedAs(text: string): Promise<string> {
  await opened.journal.editEntry({ id, text });
  return (await opened.journal.readEntry({ id })).text;
}

/** Pieces that a careless editor would change. */
const piece = fc.oneof(
  fc.constantFrom(
    '\r\n',
    '\r',
    '\n',
    '\t',
    '  \n',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u202e',
    '👩🏽‍🚀',
    'e\u0301',
    'é',
    '@Ana Ruiz',
    '@',
    '#okr',
    '# ',
    '- [ ] ',
    '```',
    'learned: ',
    'I owe Ana ',
    '\\',
    "'",
    '$1',
    '%s'
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0') && text.isWellFormed())
);

describe('the text of an entry', () => {
  it('is saved and read back byte for byte, whatever it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const text = pieces.join('');
        expect(await savedAs(text)).toBe(text);
      }),
      { numRuns: 150 }
    );
  });

  it('is saved and read back byte for byte: every naughty string, with any line end', async () => {
    for (let at = 0; at < strings.length; at += 20)
      for (const end of ['\n', '\r\n', '\r']) {
        const text = strings.slice(at, at + 20).join(end);
        expect(await savedAs(text)).toBe(text);
      }
  });

  it('may be two hundred thousand bytes long', async () => {
    const text = 'é'.repeat(100_000);
    expect(Buffer.byteLength(text)).toBe(200_000);
    expect(await savedAs(text)).toBe(text);
    const lines = '- learned: é @Ana #okr\r\n'.repeat(4_000).slice(0, 100_000);
    expect(await savedAs(lines)).toBe(lines);
  });

  it('comes back byte for byte from its versions and from the trash', async () => {
    const { journal, itIs } = opened;
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 10 }), async (pieces) => {
        const text = `x${pieces.join('')}`;
        itIs('2026-11-18T11:00:00Z');
        await savedAs(text);
        const { version } = await journal.changeEntry({ id, facts: { minutes: null } });
        await savedAs('something else');
        await journal.restoreVersion({ id, version });
        await journal.deleteEntry({ id });
        await journal.restoreEntry({ id });
        expect((await journal.readEntry({ id })).text).toBe(text);
      }),
      { numRuns: 40 }
    );
  });
});

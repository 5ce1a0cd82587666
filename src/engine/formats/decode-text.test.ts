import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCharset, decodeText } from './decode-text';

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

test.each([
  ['UTF-8', Buffer.from('Zieliński', 'utf8')],
  ['UTF-8', Buffer.from('\uFEFFZieliński', 'utf8')],
  ['UTF-16 LE', utf16('\uFEFFZieliński', false)],
  ['UTF-16 BE', utf16('\uFEFFZieliński', true)],
  ['UTF-16 LE', utf16('Zieliński', false)],
  ['UTF-16 BE', utf16('Zieliński', true)]
])('%s is recognised, with and without a mark', (encoding, bytes) => {
  expect(decodeText(bytes)).toEqual({ encoding, text: 'Zieliński' });
});

test('bytes that are no UTF-8 are Windows-1252, with its dashes and quotes (U6)', () => {
  expect(
    decodeText(Uint8Array.from([0x4a, 0xf6, 0x72, 0x67, 0x20, 0x96, 0x20, 0x80, 0x93]))
  ).toEqual({
    encoding: 'Windows-1252',
    text: 'Jörg – €“'
  });
});

test('UTF-16 without a mark is told from its blanks and digits in any script', () => {
  const text = 'Имя;Отдел;Почта\r\nАна Руис;Юристы;ana@x.example\r\nВэй Чэнь;Разработка;\r\n';
  expect(decodeText(utf16(text, false))).toEqual({ encoding: 'UTF-16 LE', text });
  expect(decodeText(utf16(text, true))).toEqual({ encoding: 'UTF-16 BE', text });
});

test('lines that end as Macs ended them are of Mac Roman', () => {
  const bytes = Buffer.from('Name;Stelle\rJ\x9Arg M\x9Fller;B\x9Fro \xC8\xC7\r', 'latin1');
  expect(decodeText(bytes)).toEqual({
    encoding: 'Mac Roman',
    text: 'Name;Stelle\rJörg Müller;Büro »«\r'
  });
});

test('only the mark at the very beginning is taken off (U2)', () => {
  expect(decodeText(Buffer.from('\uFEFF\uFEFFa\uFEFF')).text).toBe('\uFEFFa\uFEFF');
});

test('a charset by name, and one that does not exist', () => {
  expect(decodeCharset(Uint8Array.from([0x83, 0x41]), 'Shift_JIS')).toBe('ア');
  expect(decodeCharset(Uint8Array.from([0xe4]), 'no-such-charset')).toBe('ä');
});

test('no bytes make it throw, and UTF-8 comes back as it was', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeText(bytes).text === 'string'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 5 }), (text) => {
      fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'));
      expect(decodeText(Buffer.from(text, 'utf8')).text).toBe(text);
    })
  );
});

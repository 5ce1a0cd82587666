import { expect, test } from 'vitest';
import { decodeText } from './decode-text';
import { formatOf } from './file-formats';
import { whyNotRead, whyUnreadable } from './why-unreadable';

const why = (bytes: Uint8Array): string => {
  const { text } = decodeText(bytes);
  expect(formatOf(text)).toBeUndefined();
  return whyNotRead(bytes, text) ?? whyUnreadable(text);
};

test.each([
  ['an Excel workbook', Buffer.from('PK\u0003\u0004...'), /Excel workbook.*save.*as CSV/],
  ['an old one', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /old Excel/],
  ['a mailbox', Buffer.from('!BDN....'), /Export its contacts as CSV/],
  ['a PDF', Buffer.from('%PDF-1.7'), /PDF/],
  ['a compressed file', Buffer.from([0x1f, 0x8b, 8, 0]), /Unpack it/],
  ['a PNG', Buffer.from('89504e470d0a1a0a', 'hex'), /a picture.*person’s page/],
  ['a JPEG', Buffer.from('ffd8ffc0000b08c350c350', 'hex'), /a picture/],
  ['a GIF', Buffer.from('GIF89a'), /a picture/],
  ['a WebP', Buffer.from('RIFF....WEBP'), /a picture/],
  ['nothing', Buffer.from(' \n'), /empty/],
  ['an xCard', Buffer.from('<?xml version="1.0"?><vcards/>'), /XML, which is not read/],
  ['a letter', Buffer.from('Dear all'), /headings such as Name/]
])('%s is refused with what helps', (_what, bytes, reason) => {
  expect(why(bytes)).toMatch(reason);
});

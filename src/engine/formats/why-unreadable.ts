const archive = 'This is a compressed file. Unpack it, and choose what is inside.';
const picture =
  'This is a picture. Choose the table, the cards or the calendar people are read from; a photo goes on its person’s page.';
const workbook =
  'This is an Excel workbook or a ZIP archive. Open it, save the table or the cards inside as CSV or vCard, and choose that file.';

/** First bytes of files people take for tables, and what to do with them. */
const kinds: readonly { readonly starts: readonly number[]; readonly reason: string }[] = [
  // A ZIP, one that is empty, and a part of one.
  { starts: [0x50, 0x4b, 0x03, 0x04], reason: workbook },
  { starts: [0x50, 0x4b, 0x05, 0x06], reason: workbook },
  { starts: [0x50, 0x4b, 0x07, 0x08], reason: workbook },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    reason: 'This is an old Excel or Outlook file. Save it as CSV there, and choose that file.'
  },
  {
    starts: [0x21, 0x42, 0x44, 0x4e],
    reason: 'This is a whole Outlook mailbox. Export its contacts as CSV, and choose that file.'
  },
  {
    starts: [0x25, 0x50, 0x44, 0x46],
    reason: 'This is a PDF, which has no columns. Ask for the directory as CSV.'
  },
  // PNG, JPEG, GIF and WebP.
  { starts: [0x89, 0x50, 0x4e, 0x47], reason: picture },
  { starts: [0xff, 0xd8, 0xff], reason: picture },
  { starts: [0x47, 0x49, 0x46, 0x38], reason: picture },
  { starts: [0x52, 0x49, 0x46, 0x46], reason: picture },
  // gzip, bzip2, xz, 7-Zip, Zstandard and RAR.
  { starts: [0x1f, 0x8b], reason: archive },
  { starts: [0x42, 0x5a, 0x68], reason: archive },
  { starts: [0xfd, 0x37, 0x7a, 0x58, 0x5a], reason: archive },
  { starts: [0x37, 0x7a, 0xbc, 0xaf], reason: archive },
  { starts: [0x28, 0xb5, 0x2f, 0xfd], reason: archive },
  { starts: [0x52, 0x61, 0x72, 0x21], reason: archive }
];

/** Why a file is not looked into, and what helps, by how it begins; undefined when it is. Nothing is unpacked, and no XML parsed. */
export function whyNotRead(bytes: Uint8Array, text: string): string | undefined {
  const kind = kinds.find(({ starts }) => starts.every((byte, place) => bytes[place] === byte));
  if (kind) return kind.reason;
  if (Buffer.from(bytes.subarray(257, 262)).toString('latin1') === 'ustar')
    return 'This is an archive of files. Unpack it, and choose what is inside.';
  return /^[\s\uFEFF]*<[a-z?!]/i.test(text)
    ? 'This is a web page or XML, which is not read. Save it as CSV or vCard, and choose that file.'
    : undefined;
}

/** Why no people can be read from a text. */
export const whyUnreadable = (text: string): string =>
  text.trim() === ''
    ? 'This file is empty.'
    : 'This is no calendar, vCard or LDIF, and no table with headings such as Name, E-mail or Department.';

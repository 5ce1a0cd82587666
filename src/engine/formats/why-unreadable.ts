/** First bytes of files people take for tables, and what to do with them. */
const kinds: readonly { readonly starts: readonly number[]; readonly reason: string }[] = [
  {
    starts: [0x50, 0x4b, 0x03, 0x04],
    reason:
      'This is an Excel workbook or a ZIP archive. Open it, save the table or the cards inside as CSV or vCard, and choose that file.'
  },
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
  {
    starts: [0x1f, 0x8b],
    reason: 'This is a compressed file. Unpack it, and choose what is inside.'
  }
];

/** Why no people can be read from a file, and what helps, by its first bytes. */
export function whyUnreadable(bytes: Uint8Array, text: string): string {
  const kind = kinds.find(({ starts }) => starts.every((byte, place) => bytes[place] === byte));
  if (kind) return kind.reason;
  if (text.trim() === '') return 'This file is empty.';
  if (/^\s*</.test(text))
    return 'This is a web page or XML, which is not read. Save it as CSV or vCard, and choose that file.';
  return 'This is no calendar, vCard or LDIF, and no table with headings such as Name, E-mail or Department.';
}

/** Text without what no journal can hold, and how many characters were taken out. */
export interface CleanText {
  readonly text: string;
  readonly removed: number;
}

/** Control characters but tab and line ends; half surrogate pairs become U+FFFD. Postgres cannot hold NUL. */
// oxlint-disable-next-line no-control-regex -- these are the characters to take out
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** Marks that turn or hide text: bidi embeddings, isolates and marks, zero-width characters, soft hyphen. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Nearly every field of a table: printable ASCII with single spaces inside. */
const plainLine = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Takes control characters out of a text and repairs half surrogate pairs (TRUST.md §2, U1 and U2). */
export function cleanText(text: string): CleanText {
  if (plainLine.test(text)) return { text, removed: 0 };
  const cleaned = text.replace(controls, '');
  return { text: cleaned.toWellFormed(), removed: text.length - cleaned.length };
}

/** A text for one line, such as a name: no controls, no hidden or turning marks, single spaces, NFC. */
export function cleanLine(text: string): string {
  if (plainLine.test(text)) return text;
  return cleanText(text).text.replace(invisible, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

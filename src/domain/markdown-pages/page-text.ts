/**
 * A person's own text as a quotation: `> ` before each line, `>` alone for an empty one. Taking these
 * off again gives the text back byte for byte, whatever is in it: a quotation ends fences, comments
 * and HTML blocks, and no line of it is a heading or front matter of the page.
 */
export const quoteText = (text: string): string =>
  linesOf(text)
    .map(({ text: line, end }) => (line === '' ? '>' : `> ${line}`) + end)
    .join('');

/** The text of a quotation, byte for byte; null when one of the lines is outside of it. */
export function unquoteText(lines: readonly PageLine[]): string | null {
  if (lines.some(({ text }) => !text.startsWith('>'))) return null;
  return lines
    .map(
      ({ text, end }, index) => text.replace(/^> ?/, '') + (index === lines.length - 1 ? '' : end)
    )
    .join('');
}

/** A text somebody wrote as lines, quoted or not, without the empty ones around it. */
export function writtenText(lines: readonly PageLine[]): string {
  const from = lines.findIndex((line) => !isBlank(line));
  if (from === -1) return '';
  const body = lines.slice(from, lines.findLastIndex((line) => !isBlank(line)) + 1);
  return (
    unquoteText(body) ??
    body.map(({ text, end }, at) => text + (at === body.length - 1 ? '' : end)).join('')
  );
}

export const isBlank = ({ text }: PageLine): boolean => text.trim() === '';

/** A line of a page without its end, its end (empty for the last), and where it stands, 1 the first. */
export interface PageLine {
  readonly text: string;
  readonly end: string;
  readonly number: number;
}

/** The lines of a text, which joined with their ends give it back. A lone CR ends a line in markdown as well. */
export function linesOf(text: string): PageLine[] {
  const parts = text.split(/(\r\n|\n|\r)/);
  const lines: PageLine[] = [];
  for (let at = 0; at < parts.length; at += 2)
    lines.push({ text: parts[at] ?? '', end: parts[at + 1] ?? '', number: at / 2 + 1 });
  return lines;
}

/**
 * A short text inside a line: markdown and wikilinks in it show as they are, a line end becomes a
 * break. `readInlineText` gives it back byte for byte.
 */
export const inlineText = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|^%~=$&]/g, (char) => `\\${char}`)
    .replace(/\r\n|\n|\r/g, (end) => breaks.get(end) ?? end)
    .replace(/^[ \t]|[ \t]$/g, (space) => `&#${space.charCodeAt(0)};`);

/** The text an inline one was made of; what a person wrote there without signs is taken as it is. */
export const readInlineText = (inline: string): string =>
  inline.replace(
    /\\([\\`*_{}[\]<>#|^%~=$&])|<br ?\/?>|&#(9|32);/g,
    (all, char?: string, code?: string) =>
      char ?? (code === undefined ? (ends.get(all) ?? '\n') : String.fromCharCode(Number(code)))
  );

/** All three show alike, and each is read back as what it was. */
const breaks: ReadonlyMap<string, string> = new Map([
  ['\n', '<br>'],
  ['\r\n', '<br/>'],
  ['\r', '<br />']
]);
const ends: ReadonlyMap<string, string> = new Map(
  [...breaks].map(([end, shown]): [string, string] => [shown, end])
);

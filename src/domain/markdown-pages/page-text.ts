/**
 * A person's own text as a quotation: `> ` before each line, `>` alone for an empty one. Taking these
 * off again gives the text back byte for byte, whatever is in it: a quotation ends fences, comments
 * and HTML blocks, and no line of it is a heading or front matter of the page.
 */
export const quoteText = (text: string): string =>
  text
    .split(lineEnds)
    .map((part, index) => (index % 2 === 1 ? part : quotedLine(part)))
    .join('');

/** Keeps the line ends themselves as every second part; a lone CR ends a line in markdown as well. */
const lineEnds = /(\r\n|\n|\r)/;

const quotedLine = (line: string): string => (line === '' ? '>' : `> ${line}`);

/** A short text inside a line: markdown and wikilinks in it show as they are, a line end becomes `<br>`. */
export const inlineText = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|^%~=$&]/g, (char) => `\\${char}`).replace(/\r\n|\n|\r/g, '<br>');

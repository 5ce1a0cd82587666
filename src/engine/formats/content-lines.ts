import { importLimits } from '../../domain/transfer/import-limits';
import { decodeCharset } from './decode-text';
import { withLineFeeds } from './line-ends';
import { longestPicture } from './picture-bytes';

/** A property of a vCard or calendar file: name and parameter names in upper case, the value unfolded and with its transfer encoding undone. */
export interface ContentLine {
  readonly name: string;
  /** `item1` of `item1.TEL`, lower case; empty when there is none. */
  readonly group: string;
  /** All values by parameter name; bare ones of version 2.1 (`TEL;WORK`) stand under `TYPE`. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
  /** The file's line it begins in, 1-based. */
  readonly line: number;
}

/** Properties whose content is a drawing, a sound, a key or another file; not kept in memory. */
const binary = new Set(['LOGO', 'SOUND', 'KEY', 'ATTACH', 'X-MS-OL-DESIGN']);

/** Pictures of a person; their base64 stays as it is. */
const pictures = new Set(['PHOTO', 'X-MS-CARDPICTURE']);

const encodings = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT', 'B', 'Q']);

/**
 * Cuts a text into the properties of vCards or of a calendar (RFC 6350 §3.2, RFC 5545 §3.1). Our own parser
 * and not ical.js, which knows neither version 2.1's quoted-printable with soft line breaks and charsets nor
 * its bare parameters, and stops at the first line it cannot read. Lines that are no property are passed over.
 */
export function* contentLines(text: string): Generator<ContentLine> {
  const lines = lineReader(outdented(withLineFeeds(text)));
  let version21 = false;
  for (let next = lines.next(); next; next = lines.next()) {
    const { line } = next;
    // Address books glued together without a line end between them.
    const glued = /^END:VCARD(?=BEGIN:VCARD)/i.exec(next.text);
    if (glued) yield { ...fence, name: 'END', line };
    const head = wholeHead(glued ? next.text.slice(glued[0].length) : next.text, lines);
    if (!head) continue;
    const skipped = binary.has(head.name);
    const isPicture = pictures.has(head.name);
    const parts: string[] = [head.value];
    for (let folded = lines.peek(); folded !== undefined; folded = lines.peek()) {
      const last = parts.at(-1) ?? '';
      if (head.encoding === 'QUOTED-PRINTABLE' && last.endsWith('=') && !isFence(folded)) {
        parts.splice(-1, 1, last.slice(0, -1), folded);
      } else if (/^[ \t]/.test(folded)) {
        // Version 2.1 folds before a blank that belongs to the text, later versions add one.
        if (!skipped) parts.push(version21 ? folded : folded.slice(1));
      } else if (isPicture && /^[A-Za-z0-9+/]+={0,2}$/.test(folded)) {
        // Version 2.1 ends base64 with an empty line, and some fold it without a blank.
        parts.push(folded);
      } else break;
      lines.next();
    }
    const raw = skipped ? '' : parts.join('');
    if (head.name === 'VERSION') version21 = raw.trim() === '2.1';
    const value = isPicture
      ? raw.slice(0, longestPicture)
      : undoEncoding(raw, head).slice(0, longestValue);
    yield { name: head.name, group: head.group, parameters: head.parameters, value, line };
  }
}

/** One more than may be kept, so that a longer one is refused and not cut. */
const longestValue = importLimits.note + 1;

/** Base64 of as many characters as that, of four bytes each. */
const longestBase64 = longestValue * 6;

const fence = { group: '', parameters: new Map<string, string[]>(), value: 'VCARD' };

/** Goes through lines ended by LF or CRLF without holding them all. */
interface LineReader {
  next(): { text: string; line: number } | undefined;
  peek(): string | undefined;
}

function lineReader(text: string): LineReader {
  let at = 0;
  let line = 0;
  const endOf = (from: number): number => {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
  };
  const peek = (): string | undefined => {
    if (at >= text.length) return undefined;
    const end = endOf(at);
    return text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end);
  };
  return {
    peek,
    next() {
      const found = peek();
      if (found === undefined) return undefined;
      at = endOf(at) + 1;
      line += 1;
      return { text: found, line };
    }
  };
}

/** Parameters may be so many that the line is folded before its value begins, and old programs fold behind every name. */
function wholeHead(text: string, lines: LineReader): Head | undefined {
  let written = text;
  let head = parseHead(written);
  if (head || !isBegun(written, lines.peek())) return head;
  for (
    let folded = lines.peek();
    !head && folded !== undefined && /^[ \t]/.test(folded) && written.length < longestHead;
    folded = lines.peek()
  ) {
    written += folded.slice(1);
    head = parseHead(written);
    lines.next();
  }
  return head;
}

const isBegun = (line: string, next: string | undefined): boolean =>
  /^[ \t]*[A-Za-z0-9.-]+;/.test(line) ||
  (/^[A-Za-z0-9.-]+$/.test(line) && /^[ \t][;:]/.test(next ?? ''));

/** Characters in which the value of a property must have begun. */
const longestHead = 10_000;

interface Head {
  name: string;
  group: string;
  parameters: Map<string, string[]>;
  encoding: string | undefined;
  value: string;
}

/** `group.NAME;PARAM=value;PARAM="quoted":rest`; undefined when the line is none. */
function parseHead(line: string): Head | undefined {
  const start = /^[\uFEFF \t]*(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)[ \t]*(?=[;:])/.exec(line);
  if (!start) return undefined;
  const parameters = new Map<string, string[]>();
  let at = start[0].length;
  while (line[at] === ';') {
    const end = endOfParameter(line, at + 1);
    addParameter(parameters, line.slice(at + 1, end));
    at = end;
  }
  if (line[at] !== ':') return undefined;
  return {
    name: (start[2] ?? '').toUpperCase(),
    group: (start[1] ?? '').toLowerCase(),
    parameters,
    encoding: parameters.get('ENCODING')?.[0]?.toUpperCase(),
    value: line.slice(at + 1)
  };
}

function endOfParameter(line: string, from: number): number {
  let quoted = false;
  for (let at = from; at < line.length; at += 1) {
    const char = line[at];
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === ';' || char === ':')) return at;
  }
  return line.length;
}

function addParameter(parameters: Map<string, string[]>, text: string): void {
  const equals = text.indexOf('=');
  const bare = text.trim().toUpperCase();
  const name =
    equals === -1
      ? encodings.has(bare)
        ? 'ENCODING'
        : 'TYPE'
      : text.slice(0, equals).trim().toUpperCase();
  const values = valuesOf(name, text.slice(equals + 1));
  const known = parameters.get(name);
  if (known) known.push(...values);
  else parameters.set(name, values);
}

/** Commas in quotes belong to a value (`CN="Ruiz, Ana"`), but many write their types so (`TYPE="work,voice"`). */
const valuesOf = (name: string, text: string): string[] =>
  (name === 'TYPE' ? text.split(',') : (text.match(/(?:"[^"]*"?|[^",])+/g) ?? []))
    .map((value) => withoutCarets(value.replaceAll('"', '')).trim())
    .filter((value) => value !== '');

/** RFC 6868: how a quote and a line end are written where they could not stand. */
const withoutCarets = (value: string): string =>
  value.replace(/\^([n^'])/g, (_, char: string) =>
    char === 'n' ? '\n' : char === "'" ? '"' : char
  );

function undoEncoding(raw: string, head: Head): string {
  const charset = head.parameters.get('CHARSET')?.[0];
  if (head.encoding === 'BASE64' || head.encoding === 'B')
    return decodeCharset(Buffer.from(raw.slice(0, longestBase64), 'base64'), charset);
  if (head.encoding !== 'QUOTED-PRINTABLE' && head.encoding !== 'Q') return raw;
  return decodeCharset(quotedBytes(raw), charset);
}

/** The bytes of a quoted-printable text (RFC 2045); an `=` that is no code stays. */
function quotedBytes(text: string): Uint8Array {
  const parts: Buffer[] = [];
  let plainFrom = 0;
  for (const code of text.matchAll(/=([0-9A-Fa-f]{2})/g)) {
    parts.push(
      Buffer.from(text.slice(plainFrom, code.index), 'utf8'),
      Buffer.from(code[1] ?? '', 'hex')
    );
    plainFrom = code.index + code[0].length;
  }
  parts.push(Buffer.from(text.slice(plainFrom).replace(/=$/, ''), 'utf8'));
  return Buffer.concat(parts);
}

/** A file that is indented as a whole, where a blank before a line does not mean that it goes on. */
function outdented(text: string): string {
  const [, indent] = /^\s*?\n?([ \t]+)BEGIN[ \t]*:/i.exec(text.slice(0, 1_000)) ?? [];
  if (indent === undefined) return text;
  const lines = text.split('\n');
  return lines.every((line) => line.startsWith(indent) || line.trim() === '')
    ? lines.map((line) => line.slice(indent.length)).join('\n')
    : text;
}

const isFence = (line: string): boolean => /^[\uFEFF \t]*(?:BEGIN|END):VCARD[ \t]*$/i.test(line);

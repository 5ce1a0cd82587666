import { decodeCharset } from './decode-text';

/** A property of a vCard: name and parameter names in upper case, the value unfolded and with its transfer encoding undone. */
export interface VcardProperty {
  readonly name: string;
  /** `item1` of `item1.TEL`, lower case; empty when there is none. */
  readonly group: string;
  /** All values by parameter name; bare ones of version 2.1 (`TEL;WORK`) stand under `TYPE`. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
  /** The file's line it begins in, 1-based. */
  readonly line: number;
}

/** Properties whose content is a picture, a sound or a key; not kept in memory. */
const binary = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY', 'X-MS-CARDPICTURE', 'X-MS-OL-DESIGN']);

const encodings = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT', 'B', 'Q']);

/**
 * Cuts a text into vCard properties. Our own parser and not ical.js, which knows neither version 2.1's
 * quoted-printable with soft line breaks and charsets nor its bare parameters, and stops at the
 * first line it cannot read. Lines that are no property are passed over.
 */
export function* vcardProperties(text: string): Generator<VcardProperty> {
  const lines = text.split(/\r\n|\n|\r/);
  let version21 = false;
  for (let at = 0; at < lines.length; ) {
    const line = at + 1;
    const head = parseHead(lines[at] ?? '');
    at += 1;
    if (!head) continue;
    const skipped = binary.has(head.name);
    const folded: string[] = [head.value];
    const isSoft = head.encoding === 'QUOTED-PRINTABLE';
    for (; at < lines.length; at += 1) {
      const next = lines[at] ?? '';
      const soft = isSoft && (folded.at(-1) ?? '').endsWith('=');
      if (soft && !isFence(next)) {
        folded.push(`${(folded.pop() ?? '').slice(0, -1)}${next}`);
      } else if (/^[ \t]/.test(next)) {
        // Version 2.1 folds before a blank that belongs to the text, later versions add one.
        if (!skipped) folded.push(version21 ? next : next.slice(1));
      } else break;
    }
    const raw = folded.join('');
    if (head.name === 'VERSION') version21 = raw.trim() === '2.1';
    const value = skipped ? '' : undoEncoding(raw, head);
    yield { name: head.name, group: head.group, parameters: head.parameters, value, line };
  }
}

interface Head {
  name: string;
  group: string;
  parameters: Map<string, string[]>;
  encoding: string | undefined;
  value: string;
}

/** `group.NAME;PARAM=value;PARAM="quoted":rest`; undefined when the line is none. */
function parseHead(line: string): Head | undefined {
  const start = /^[ \t]*(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)(?=[;:])/.exec(line);
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
    equals === -1 ? (encodings.has(bare) ? 'ENCODING' : 'TYPE') : text.slice(0, equals).trim().toUpperCase();
  const values = text
    .slice(equals + 1)
    .split(',')
    .map((value) => value.replaceAll('"', '').trim())
    .filter((value) => value !== '');
  parameters.set(name, [...(parameters.get(name) ?? []), ...values]);
}

function undoEncoding(raw: string, head: Head): string {
  if (head.encoding === 'BASE64' || head.encoding === 'B') return '';
  if (head.encoding !== 'QUOTED-PRINTABLE' && head.encoding !== 'Q') return raw;
  return decodeCharset(quotedBytes(raw), head.parameters.get('CHARSET')?.[0]);
}

/** The bytes of a quoted-printable text (RFC 2045); an `=` that is no code stays. */
function quotedBytes(text: string): Uint8Array {
  const parts: Buffer[] = [];
  let plainFrom = 0;
  for (const code of text.matchAll(/=([0-9A-Fa-f]{2})/g)) {
    parts.push(Buffer.from(text.slice(plainFrom, code.index), 'utf8'), Buffer.from(code[1] ?? '', 'hex'));
    plainFrom = code.index + code[0].length;
  }
  parts.push(Buffer.from(text.slice(plainFrom).replace(/=$/, ''), 'utf8'));
  return Buffer.concat(parts);
}

const isFence = (line: string): boolean => /^[ \t]*(?:BEGIN|END):VCARD[ \t]*$/i.test(line);

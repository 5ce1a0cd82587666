import { decodeText } from './decode-text';
import { withLineFeeds } from './line-ends';
import { longestPicture } from './picture-bytes';

/** An entry of an LDIF file, or a change to one. Attribute names are in lower case, without options such as `;lang-de`. */
export interface LdifEntry {
  /** The file's line it begins in, 1-based. */
  readonly line: number;
  /** The distinguished name as written; empty when it cannot be read. */
  readonly dn: string;
  /** `add`, `modify`, …; null when the file says what is there and not what changes. */
  readonly change: string | null;
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** A picture in base64; null when there is none. */
  readonly picture: string | null;
  /** What could not be read, by line. */
  readonly faults: readonly { readonly line: number; readonly reason: string }[];
}

/** What a picture of a person stands in. */
const pictures = new Set(['jpegphoto', 'thumbnailphoto', 'photo']);

/** One more than may be kept, so that a longer one is refused and not cut. */
const longestValue = 100_001;

/**
 * Reads LDIF (RFC 2849): folded lines, comments, base64. Only attributes of `wanted` are looked at, so that a
 * password is neither decoded nor kept; a value by address (`:< file:///…`) is never opened.
 */
export function* ldifEntries(text: string, wanted: ReadonlySet<string>): Generator<LdifEntry> {
  let open: OpenEntry | undefined;
  for (const { line, parts } of unfolded(text)) {
    const written = parts.join('');
    if (written.startsWith('#') || /^version[ \t]*:/i.test(written)) continue;
    const isName = /^dn[ \t]*:/i.test(written);
    if (open && (written === '' || isName)) {
      yield whole(open);
      open = undefined;
    }
    if (isName)
      open = {
        line,
        ...beginning(line, written),
        change: null,
        picture: null,
        values: new Map(),
        tagged: new Map()
      };
    else if (open && written !== '' && !isOfChange(open)) addAttribute(open, line, written, wanted);
  }
  if (open) yield whole(open);
}

/** Values in a language (`cn;lang-ja`) stand behind those without. */
function whole({ tagged, ...entry }: OpenEntry): LdifEntry {
  for (const [name, values] of tagged)
    entry.values.set(name, [...(entry.values.get(name) ?? []), ...values]);
  return entry;
}

/** Whether a text is LDIF: the first thing in it is a distinguished name. */
export function isLdif(text: string): boolean {
  for (const { parts } of unfolded(text.slice(0, 100_000))) {
    const written = parts.join('');
    if (written === '' || written.startsWith('#') || /^version[ \t]*:/i.test(written)) continue;
    return /^dn[ \t]*:(?::[ \t]*[A-Za-z0-9+/=]+$|[ \t]*[A-Za-z0-9.-]+[ \t]*=|[ \t]*$)/.test(
      written
    );
  }
  return false;
}

interface OpenEntry extends LdifEntry {
  change: string | null;
  picture: string | null;
  values: Map<string, string[]>;
  tagged: Map<string, string[]>;
  faults: { line: number; reason: string }[];
}

/** Lines with the parts they were folded into; an empty one ends an entry. */
function* unfolded(written: string): Generator<{ line: number; parts: string[] }> {
  const text = withLineFeeds(written);
  let open: { line: number; parts: string[] } | undefined;
  let line = 0;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const next = end === -1 ? text.length : end;
    // A mark stands in the middle where files were put together.
    const begin = text[at] === '\uFEFF' ? at + 1 : at;
    const cut = text.slice(begin, text[next - 1] === '\r' && next > begin ? next - 1 : next);
    at = next + 1;
    line += 1;
    if (open && cut.startsWith(' ') && open.parts[0] !== '') open.parts.push(cut.slice(1));
    else {
      if (open) yield open;
      open = { line, parts: [cut] };
    }
  }
  if (open) yield open;
}

function beginning(line: number, written: string): Pick<OpenEntry, 'dn' | 'faults'> {
  const dn = valueOf(written.slice(written.indexOf(':') + 1));
  return typeof dn === 'string' ? { dn, faults: [] } : { dn: '', faults: [{ line, ...dn }] };
}

/** Behind `changetype: modify` stand orders and no attributes. */
const isOfChange = ({ change }: OpenEntry): boolean => change !== null && change !== 'add';

function addAttribute(
  entry: OpenEntry,
  line: number,
  written: string,
  wanted: ReadonlySet<string>
): void {
  const colon = written.indexOf(':');
  if (colon < 1) {
    entry.faults.push({ line, reason: 'this is no attribute, for it has no colon.' });
    return;
  }
  const [name = '', ...options] = written
    .slice(0, colon)
    .split(';')
    .map((part) => part.trim().toLowerCase());
  if (name === 'changetype')
    entry.change = written
      .slice(colon + 1)
      .trim()
      .toLowerCase();
  if (
    pictures.has(name) &&
    /^[ \t]*:[ \t]*[A-Za-z0-9+/]/.test(written.slice(colon + 1, colon + 40))
  )
    entry.picture ??= written.slice(colon + 2, colon + 2 + longestPicture).trim();
  if (!wanted.has(name)) return;
  const value = valueOf(written.slice(colon + 1));
  if (typeof value !== 'string') {
    entry.faults.push({ line, reason: `${name}: ${value.reason}` });
    return;
  }
  const values = options.some((option) => option.startsWith('lang-')) ? entry.tagged : entry.values;
  const known = values.get(name);
  if (known) known.push(value);
  else values.set(name, [value]);
}

function valueOf(afterColon: string): string | { reason: string } {
  if (afterColon.startsWith('<')) return { reason: 'an address of another file is not opened.' };
  if (!afterColon.startsWith(':')) return afterColon.trim().slice(0, longestValue);
  const base64 = afterColon.slice(1).trim();
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return { reason: 'this is no base64.' };
  return decodeText(Buffer.from(base64, 'base64')).text.slice(0, longestValue);
}

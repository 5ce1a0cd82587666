/** A file's text and the encoding it was written in. A byte order mark is not part of the text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252' | 'Mac Roman';
}

/** Bytes looked at to tell UTF-16 without a mark. */
const sampleBytes = 4096;

/**
 * Reads bytes as text: by byte order mark, else UTF-16 by its zero bytes, else UTF-8 when nearly all of it is valid,
 * else Mac Roman when lines end as Macs once ended them, else line by line UTF-8 or Windows-1252, which every byte
 * fits. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeNarrow(bytes.subarray(3));
  if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes.subarray(2), 'UTF-16 LE');
  if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes.subarray(2), 'UTF-16 BE');
  const wide = wideEncoding(bytes);
  if (wide) return decode(bytes, wide);
  return decodeNarrow(bytes);
}

/** Text of single bytes, or of several to a letter, but not of pairs. */
function decodeNarrow(bytes: Uint8Array): DecodedText {
  if (isStrictUtf8(bytes)) return decode(bytes, 'UTF-8');
  const whole = withWholeCharacters(bytes);
  const isNearly = isUtf8(whole);
  if (isNearly && isCutOnly(whole)) return decode(whole, 'UTF-8');
  return !isNearly && hasMacLineEnds(bytes)
    ? { text: decodeMacRoman(bytes), encoding: 'Mac Roman' }
    : { text: decodeLines(whole), encoding: isNearly ? 'UTF-8' : 'Windows-1252' };
}

/** Bytes that should be in a named charset (a vCard's `CHARSET=`); an unknown name is decided by the bytes. */
export function decodeCharset(bytes: Uint8Array, charset: string | undefined): string {
  if (charset === undefined) return decodeText(bytes).text;
  try {
    const decoder = new TextDecoder(charset);
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return decodeText(bytes).text;
  }
}

const labels = {
  'UTF-8': 'utf-8',
  'UTF-16 LE': 'utf-16le',
  'UTF-16 BE': 'utf-16be'
} as const;

const decode = (bytes: Uint8Array, encoding: keyof typeof labels): DecodedText => ({
  // A second mark is a character of the text, and stays.
  text: new TextDecoder(labels[encoding], { ignoreBOM: true }).decode(bytes),
  encoding
});

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; U+FFFD where it has nothing. */
const windowsOnly = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** What Mac Roman has at 0x80 to 0xFF. */
const macOnly =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

const latinOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Not by TextDecoder: that of Node 20 reads Windows-1252 as Latin-1 (nodejs/node#56542). */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  latinOf(bytes).replace(/[\u0080-\u009F]/g, (char) =>
    windowsOnly.charAt(char.charCodeAt(0) - 0x80)
  );

/** What Excel on a Mac saves as CSV. */
const decodeMacRoman = (bytes: Uint8Array): string =>
  latinOf(bytes).replace(/[\u0080-\u00FF]/g, (char) => macOnly.charAt(char.charCodeAt(0) - 0x80));

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Text has a zero in every second byte of UTF-16, but for letters of other scripts, and hardly any in another encoding. */
function wideEncoding(bytes: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | undefined {
  const pairs = Math.floor(Math.min(bytes.length, sampleBytes) / 2);
  if (pairs < 2 || bytes.length % 2 === 1) return undefined;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) even += 1;
    if (bytes[2 * pair + 1] === 0) odd += 1;
  }
  const wide = odd > even ? 'UTF-16 LE' : 'UTF-16 BE';
  const [most, least] = odd > even ? [odd, even] : [even, odd];
  if (most > pairs * 0.6 && least < pairs * 0.1) return wide;
  // Where letters have no zeros, line ends do; a NUL here and there makes none of them.
  const hasLines = (): boolean => /[\r\n]/.test(decode(bytes.subarray(0, 2 * pairs), wide).text);
  return most > pairs * 0.15 && least < most * 0.1 && hasLines() ? wide : undefined;
}

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Also when a byte here and there is broken: a file cut off inside a character is still UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  if (isStrictUtf8(bytes)) return true;
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return whole > 3 * broken;
}

/** Whether nothing of it is broken but its end, where it was cut off. */
const isCutOnly = (bytes: Uint8Array): boolean =>
  isStrictUtf8(bytes) || [1, 2, 3].some((cut) => isStrictUtf8(bytes.subarray(0, -cut)));

/** Files put together from several have lines of both: each is UTF-8 when it can be, else Windows-1252. */
function decodeLines(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0x0a, from);
    const next = end === -1 ? bytes.length : end + 1;
    const line = bytes.subarray(from, next);
    parts.push(isUtf8(line) ? decode(line, 'UTF-8').text : decodeWindows1252(line));
    from = next;
  }
  return parts.join('');
}

/** Cards and calendars folded by bytes are cut inside of characters: the fold is moved behind the character. */
const withWholeCharacters = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(
    latinOf(bytes).replace(
      /([\u00C2-\u00F4][\u0080-\u00BF]{0,2})(\r?\n[ \t])([\u0080-\u00BF]{1,3})/g,
      (_, begun: string, fold: string, rest: string) => `${begun}${rest}${fold}`
    ),
    'latin1'
  );

const hasMacLineEnds = (bytes: Uint8Array): boolean =>
  bytes.includes(0x0d) && !bytes.includes(0x0a);

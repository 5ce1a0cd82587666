/** What a picture file says of itself before anything decodes it. */
export interface PictureHead {
  type: 'jpeg' | 'png' | 'gif' | 'webp';
  width: number;
  height: number;
}

/** The most pixels of a picture that is decoded: a file of a few bytes can claim billions. */
export const maxPixels = 50_000_000;

/** Kind and size of a picture from its first bytes; null for anything that is no JPEG, PNG, GIF or WebP. */
export function pictureHead(bytes: Uint8Array): PictureHead | null {
  const head = jpegHead(bytes) ?? pngHead(bytes) ?? gifHead(bytes) ?? webpHead(bytes);
  return head !== null && head.width > 0 && head.height > 0 ? head : null;
}

/** Whether these are a JPEG from end to end with nothing beside the picture: no EXIF, no comment, no other profile of a camera. */
export function isPlainJpeg(bytes: Uint8Array): boolean {
  let hasSize = false;
  for (const { marker } of jpegSegments(bytes)) {
    // APP0 is JFIF, APP2 a colour profile; places and names stand in APP1, APP13 and comments.
    const isMetadata = (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2) || marker === 0xfe;
    if (isMetadata) return false;
    if (isFrame(marker)) hasSize = true;
    if (marker === 0xda) return hasSize && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
  }
  return false;
}

interface Segment {
  marker: number;
  /** Where its content begins, behind the length. */
  start: number;
}

/** The parts of a JPEG up to the picture's own data; ends early where the file is broken. */
function* jpegSegments(bytes: Uint8Array): Generator<Segment> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const length = twoBytes(bytes, at + 2);
    if (length < 2) return;
    yield { marker, start: at + 4 };
    if (marker === 0xda) return;
    at += 2 + length;
  }
}

/** A start of frame, which says the size. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegHead(bytes: Uint8Array): PictureHead | null {
  for (const { marker, start } of jpegSegments(bytes))
    if (isFrame(marker) && start + 5 <= bytes.length)
      return {
        type: 'jpeg',
        height: twoBytes(bytes, start + 1),
        width: twoBytes(bytes, start + 3)
      };
  return null;
}

function pngHead(bytes: Uint8Array): PictureHead | null {
  const isPng = startsWith(bytes, 0, '\x89PNG\r\n\x1a\n') && startsWith(bytes, 12, 'IHDR');
  if (!isPng || bytes.length < 24) return null;
  return { type: 'png', width: fourBytes(bytes, 16), height: fourBytes(bytes, 20) };
}

function gifHead(bytes: Uint8Array): PictureHead | null {
  const isGif = startsWith(bytes, 0, 'GIF87a') || startsWith(bytes, 0, 'GIF89a');
  if (!isGif || bytes.length < 10) return null;
  return { type: 'gif', width: little(bytes, 6, 2), height: little(bytes, 8, 2) };
}

function webpHead(bytes: Uint8Array): PictureHead | null {
  if (!startsWith(bytes, 0, 'RIFF') || !startsWith(bytes, 8, 'WEBP') || bytes.length < 30)
    return null;
  if (startsWith(bytes, 12, 'VP8X'))
    return { type: 'webp', width: little(bytes, 24, 3) + 1, height: little(bytes, 27, 3) + 1 };
  if (startsWith(bytes, 12, 'VP8L')) {
    const bits = little(bytes, 21, 4);
    return { type: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!startsWith(bytes, 12, 'VP8 ')) return null;
  return {
    type: 'webp',
    width: little(bytes, 26, 2) & 0x3fff,
    height: little(bytes, 28, 2) & 0x3fff
  };
}

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  Array.from(text).every((letter, place) => bytes[at + place] === letter.charCodeAt(0));

const twoBytes = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

const fourBytes = (bytes: Uint8Array, at: number): number =>
  twoBytes(bytes, at) * 65_536 + twoBytes(bytes, at + 2);

function little(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let place = count - 1; place >= 0; place--) value = value * 256 + (bytes[at + place] ?? 0);
  return value;
}

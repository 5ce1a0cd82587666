import { maxPixels, pictureHead } from '../../domain/people/picture';
import { importLimits } from '../../domain/transfer/import-limits';

/** A picture as a file has it, or why it is left out. */
export type FoundPicture = { readonly picture: Uint8Array } | { readonly reason: string };

/** Characters of base64 a photo may have; one more tells that it has too many. */
export const longestPicture = Math.ceil(importLimits.photoBytes / 3) * 4 + 4;

/** Takes a picture out of base64, judged by its first bytes and never decoded here (decision 0016). */
export function pictureIn(base64: string): FoundPicture {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.byteLength > importLimits.photoBytes)
    return { reason: 'the photo has more than 2 MB and was left out.' };
  const head = pictureHead(bytes);
  if (head === null) return { reason: 'the photo is no JPEG, PNG, GIF or WebP and was left out.' };
  if (head.width * head.height > maxPixels)
    return { reason: 'the photo has too many pixels and was left out.' };
  return { picture: new Uint8Array(bytes) };
}

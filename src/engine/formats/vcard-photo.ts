import type { ContentLine } from './content-lines';
import { type FoundPicture, pictureIn } from './picture-bytes';

/** The picture of a card, in base64 as versions 2.1 and 3.0 write it or as a `data:` address; undefined when it has none. Other addresses (`elsewhere`) are never opened. */
export function cardPhoto(
  properties: readonly ContentLine[]
): FoundPicture | 'elsewhere' | undefined {
  const found = properties.find(
    ({ name, value }) => (name === 'PHOTO' || name === 'X-MS-CARDPICTURE') && value.trim() !== ''
  );
  if (!found) return undefined;
  const value = found.value.trim();
  const data = /^data:[^,]*;base64\\?,/i.exec(value);
  if (data) return pictureIn(value.slice(data[0].length));
  return /^[a-z][a-z0-9+.-]*:/i.test(value) ? 'elsewhere' : pictureIn(value);
}

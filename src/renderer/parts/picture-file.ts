import { maxPixels, pictureHead } from '../../domain/people/picture';

/** The largest file that is looked at; a camera's picture has a few of these megabytes. */
const maxFileBytes = 20 * 1024 * 1024;

/** Sharp at 72 px on any screen, with room for more. */
const side = 320;

/**
 * A small square JPEG of a picture file: decoded in this sandboxed page, cut to its middle and
 * painted anew, so that nothing of the file but its look is kept. Rejects with a sentence for
 * the person when it is no picture, or too large a one.
 */
export async function smallPicture(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > maxFileBytes)
    throw new Error('This file has more than 20 MB. The picture stays as it was.');
  const head = pictureHead(new Uint8Array(await file.slice(0, 256 * 1024).arrayBuffer()));
  if (head === null) throw new Error(noPicture);
  // A file of a few bytes can claim more pixels than there is memory.
  if (head.width * head.height > maxPixels)
    throw new Error('This picture has too many pixels. The picture stays as it was.');
  const painted = await paint(file);
  return new Uint8Array(await painted.arrayBuffer());
}

const noPicture =
  'This is no picture Hallway can read: JPEG, PNG, WebP or GIF. The picture stays as it was.';

async function paint(file: Blob): Promise<Blob> {
  let image: ImageBitmap;
  try {
    image = await createImageBitmap(file);
  } catch {
    throw new Error(noPicture);
  }
  try {
    const shorter = Math.min(image.width, image.height);
    const canvas = new OffscreenCanvas(side, side);
    const pencil = canvas.getContext('2d');
    if (pencil === null) throw new Error(noPicture);
    pencil.imageSmoothingQuality = 'high';
    // A JPEG has no holes: what was clear shows paper.
    pencil.fillStyle = 'white';
    pencil.fillRect(0, 0, side, side);
    const left = (image.width - shorter) / 2;
    // Faces are rather at the top of a tall picture.
    const top = (image.height - shorter) / 3;
    pencil.drawImage(image, left, top, shorter, shorter, 0, 0, side, side);
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.86 });
  } finally {
    image.close();
  }
}

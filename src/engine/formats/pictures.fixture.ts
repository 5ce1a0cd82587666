/** A JPEG of 320 × 288 pixels with nothing beside the picture, too small to be one that could be seen. */
export const plainJpeg = Uint8Array.from(
  Buffer.from('ffd8ffc0000b080120014001011100ffda00080101003f0055ffd9', 'hex')
);

/** The head of a PNG of this size, and bytes behind it. */
export function pngOf(width: number, height: number, bytes = 0): Uint8Array {
  const head = Buffer.alloc(33 + bytes);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(head);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

export const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

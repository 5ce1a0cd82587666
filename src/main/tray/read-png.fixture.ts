import { inflateSync } from 'node:zlib';

/** A PNG as straight RGBA, row by row. Reads what librsvg writes: 8 bits a channel, with alpha, not interlaced. */
export function readPng(file: Buffer): { width: number; pixels: Uint8Array } {
  const width = file.readUInt32BE(16);
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return { width, pixels: unfiltered(inflateSync(Buffer.concat(data)), width * 4) };
}

/** Each row says how it was foretold from the pixels before it (PNG specification, §9). */
function unfiltered(rows: Buffer, stride: number): Uint8Array {
  const count = rows.length / (stride + 1);
  const pixels = new Uint8Array(count * stride);
  for (let row = 0; row < count; row += 1) {
    const filter = rows[row * (stride + 1)];
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column >= 4 ? pixels[at - 4]! : 0;
      const up = row > 0 ? pixels[at - stride]! : 0;
      const corner = column >= 4 && row > 0 ? pixels[at - stride - 4]! : 0;
      const foretold = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter!]!;
      pixels[at] = rows[row * (stride + 1) + 1 + column]! + foretold;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (byLeft! <= byUp! && byLeft! <= byCorner!) return left;
  return byUp! <= byCorner! ? up : corner;
}

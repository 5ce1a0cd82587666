import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainJpeg, pictureHead } from './picture';

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.replaceAll(' ', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const padded = (hex: string): Uint8Array => {
  const read = bytes(hex);
  const all = new Uint8Array(Math.max(40, read.length));
  all.set(read);
  return all;
};

const start = 'ffd8';
const frame = 'ffc0 000b 08 0120 0140 01 011100';
const scan = 'ffda 0008 01 0100 003f00 55';
const end = 'ffd9';
const exif = 'ffe1 0008 4578 6966 0000';
const jfif = 'ffe0 0010 4a46494600 0101 00 0001 0001 0000';

describe('the head of a picture', () => {
  it('tells kind and size before anything is decoded', () => {
    expect(pictureHead(bytes(start + exif + frame + scan + end))).toEqual({
      type: 'jpeg',
      width: 320,
      height: 288
    });
    expect(pictureHead(padded('89504e470d0a1a0a 0000000d 49484452 00007530 00007530'))).toEqual({
      type: 'png',
      width: 30_000,
      height: 30_000
    });
    expect(pictureHead(padded('474946383961 4001 2001'))).toEqual({
      type: 'gif',
      width: 320,
      height: 288
    });
    const webp = (rest: string) => padded(`52494646 00000000 57454250 ${rest}`);
    expect(pictureHead(webp('56503858 0a000000 00000000 3f0100 1f0100'))).toMatchObject({
      width: 320,
      height: 288
    });
    expect(pictureHead(webp('56503820 00000000 000000 9d012a 4001 2001'))).toMatchObject({
      width: 320,
      height: 288
    });
    expect(pictureHead(webp('5650384c 00000000 2f 3fc14700'))).toMatchObject({
      width: 320,
      height: 288
    });
  });

  it('is none of a drawing, a page, a cut file or nothing', () => {
    for (const text of ['<svg onload="alert(1)"/>', '<html>', '', 'GIF89a'])
      expect(pictureHead(new TextEncoder().encode(text))).toBeNull();
    expect(pictureHead(bytes(start))).toBeNull();
    expect(pictureHead(bytes(`${start}ffe10000${frame}`))).toBeNull();
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (some) => {
        const jpegLike = Uint8Array.from([0xff, 0xd8, 0xff, ...some]);
        for (const one of [some, jpegLike]) {
          pictureHead(one);
          expect(isPlainJpeg(one) && pictureHead(one) === null).toBe(false);
        }
      })
    );
  });
});

describe('a plain JPEG', () => {
  it('has a picture and nothing beside it', () => {
    expect(isPlainJpeg(bytes(start + frame + scan + end))).toBe(true);
    expect(isPlainJpeg(bytes(start + jfif + frame + scan + end))).toBe(true);
  });

  it('tells nothing of the camera, the place or its maker', () => {
    const comment = 'fffe 0004 4141';
    for (const extra of [exif, comment, 'ffed 0004 4141'])
      expect(isPlainJpeg(bytes(start + extra + frame + scan + end))).toBe(false);
  });

  it('is whole', () => {
    expect(isPlainJpeg(bytes(start + frame + scan))).toBe(false);
    expect(isPlainJpeg(bytes(start + scan + end))).toBe(false);
    expect(isPlainJpeg(bytes(start + frame + end))).toBe(false);
  });
});

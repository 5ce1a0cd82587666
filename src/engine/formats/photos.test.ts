import { describe, expect, it } from 'vitest';
import { ldif } from './ldif';
import { base64Of, plainJpeg, pngOf } from './pictures.fixture';
import { vcard } from './vcard';

const png = pngOf(96, 96, 600);
const card = (photo: string, version = '3.0') =>
  vcard.read(
    `BEGIN:VCARD\r\nVERSION:${version}\r\nFN:Ana Ruiz\r\n${photo}\r\nEND:VCARD\r\n`,
    'a.vcf'
  );
const entry = (photo: string) =>
  ldif.read(`dn: cn=Ana Ruiz,ou=Legal\nobjectClass: person\ncn: Ana Ruiz\n${photo}\n`, 'a.ldif');
const folded = (text: string) => text.replace(/.{60}/g, '$&\r\n ');

describe('the photo of a card', () => {
  it.each([
    ['2.1, as phones write it', '2.1', `PHOTO;ENCODING=BASE64;JPEG:${base64Of(png)}`],
    [
      '2.1, folded, with an empty line behind',
      '2.1',
      `PHOTO;PNG;BASE64:\r\n ${folded(base64Of(png))}\r\n`
    ],
    [
      '2.1, folded without a blank',
      '2.1',
      `PHOTO;TYPE=PNG;ENCODING=BASE64:${base64Of(png).replace(/.{76}/g, '$&\r\n')}\r\n`
    ],
    ['3.0', '3.0', `PHOTO;ENCODING=b;TYPE=PNG:${folded(base64Of(png))}`],
    [
      '3.0 of Apple, in a group',
      '3.0',
      `item1.PHOTO;ENCODING=B;TYPE=JPEG:${folded(base64Of(png))}`
    ],
    ['4.0', '4.0', folded(`PHOTO:data:image/png;base64,${base64Of(png)}`)],
    [
      '4.0 with a comma escaped as 3.0 has it',
      '4.0',
      `PHOTO;VALUE=uri:data:image/png;base64\\,${base64Of(png)}`
    ],
    ['of Outlook', '2.1', `X-MS-CARDPICTURE;TYPE=JPEG;ENCODING=BASE64:${base64Of(png)}`]
  ])('comes as the file has it: %s', (_, version, photo) => {
    const { photos, records, notes } = card(photo, version);
    expect(records).toMatchObject([{ name: 'Ana Ruiz', note: null }]);
    expect(notes).toEqual([]);
    expect(photos).toHaveLength(1);
    expect(photos?.[0]?.line).toBe(1);
    expect(base64Of(photos?.[0]?.picture ?? new Uint8Array())).toBe(base64Of(png));
  });

  it.each([
    [
      'larger than 2 MB',
      `PHOTO;ENCODING=b:${base64Of(pngOf(96, 96, 2_100_000))}`,
      'the photo has more than 2 MB and was left out.'
    ],
    [
      'of a billion pixels',
      `PHOTO;ENCODING=b:${base64Of(pngOf(40_000, 40_000))}`,
      'the photo has too many pixels and was left out.'
    ],
    [
      'a drawing that says it is a JPEG',
      `PHOTO;ENCODING=b;TYPE=JPEG:${base64Of(Buffer.from('<svg onload="alert(1)"/>'))}`,
      'the photo is no JPEG, PNG, GIF or WebP and was left out.'
    ],
    [
      'no base64',
      'PHOTO;ENCODING=b:%%%',
      'the photo is no JPEG, PNG, GIF or WebP and was left out.'
    ]
  ])('stays out with a reason when it is %s (U5)', (_, photo, reason) => {
    const { photos, records, notes } = card(photo);
    expect(records).toHaveLength(1);
    expect(photos).toEqual([]);
    expect(notes).toEqual([`Line 1: ${reason}`]);
  });

  it('is judged by what it says of its size, and never decoded, when that is 50,000 × 50,000 pixels (U19)', () => {
    const hex = Buffer.from(plainJpeg).toString('hex');
    const jpeg = Buffer.from(hex.replace('01200140', 'c350c350'), 'hex');
    const began = performance.now();
    for (const bomb of [jpeg, pngOf(50_000, 50_000, 600)]) {
      const tooMany = 'Line 1: the photo has too many pixels and was left out.';
      const photo = base64Of(bomb);
      for (const read of [
        card(`PHOTO;ENCODING=b:${photo}`),
        card(`PHOTO:data:image/jpeg;base64,${photo}`, '4.0'),
        card(`X-MS-CARDPICTURE;ENCODING=BASE64:${photo}`, '2.1'),
        entry(`jpegPhoto:: ${photo}`)
      ])
        expect([read.records.length, read.photos, read.notes]).toEqual([1, [], [tooMany]]);
    }
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('is not opened when it is an address, and all of those are told in one line', () => {
    const elsewhere = (uri: string): string =>
      `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${uri}\r\nPHOTO;VALUE=uri:${uri}\r\nEND:VCARD\r\n`;
    const read = vcard.read(
      elsewhere('https://tracker.example/ana.png') + elsewhere('file:///etc/passwd'),
      'a.vcf'
    );
    expect([read.photos, read.notes]).toEqual([
      [],
      ['2 photos are addresses, which are not opened.']
    ]);
    expect(card('PHOTO;VALUE=URL:file:///etc/passwd').notes).toEqual([
      '1 photo is an address, which is not opened.'
    ]);
  });
});

describe('the photo of an entry of a directory', () => {
  it.each(['jpegPhoto', 'thumbnailPhoto', 'jpegPhoto;binary'])('is taken from %s', (attribute) => {
    const { photos, records } = entry(
      `${attribute}:: ${base64Of(plainJpeg).replace(/.{20}/g, '$&\n ')}`
    );
    expect(records).toHaveLength(1);
    expect(photos?.map(({ line, picture }) => [line, base64Of(picture)])).toEqual([
      [1, base64Of(plainJpeg)]
    ]);
  });

  it('stays out when it is no picture, or stands in another file, which is not opened', () => {
    expect(entry('jpegPhoto:: AAAA')).toMatchObject({
      photos: [],
      notes: ['Line 1: the photo is no JPEG, PNG, GIF or WebP and was left out.']
    });
    expect(entry('jpegPhoto:< file:///etc/passwd')).toMatchObject({ photos: [] });
  });
});

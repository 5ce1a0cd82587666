import { expect, test } from 'vitest';
import { z } from 'zod';
import { base64Of, plainJpeg, pngOf } from '../../formats/pictures.fixture';
import { openJournal, textFile, type TransferJournal } from '../../transfer-journal.fixture';

const card = (name: string, picture?: Uint8Array) =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    `EMAIL:${name.split(' ')[0]}@meridian.example`,
    ...(picture ? [`PHOTO;ENCODING=b;TYPE=PNG:${base64Of(picture)}`] : []),
    'END:VCARD\r\n'
  ].join('\r\n');
const cards = [
  card('Ana Ruiz', pngOf(96, 96)),
  card('Raj Patel', pngOf(64, 64)),
  card('Noor Aziz')
];
const files = [textFile('people.vcf', cards.join(''))];

/** What a window does: asks for the pictures and paints them. */
async function bringIn(journal: TransferJournal, painted: Uint8Array<ArrayBuffer> = plainJpeg) {
  const found = await journal.readImportPhotos({ files });
  const photos = found.map(({ source, line }) => ({ source, line, picture: painted }));
  return journal.applyImport({ files, photos });
}
const photosIn = ({ db }: TransferJournal) =>
  db.read.rows(
    `select p.name from photo f join person p on p.id = f.person_id order by p.name`,
    [],
    z.object({ name: z.string() })
  );

test('photos of cards come in with their people, once, and go with them', async () => {
  const journal = await openJournal();
  const preview = await journal.previewImport({ files });
  expect(preview.photos).toEqual([
    { source: 'people.vcf', line: 1 },
    { source: 'people.vcf', line: 7 }
  ]);
  const [first] = await journal.readImportPhotos({ files });
  expect(base64Of(first?.picture ?? new Uint8Array())).toBe(base64Of(pngOf(96, 96)));
  const { id, photos } = await bringIn(journal);
  expect(photos).toBe(2);
  expect(await photosIn(journal)).toEqual([{ name: 'Ana Ruiz' }, { name: 'Raj Patel' }]);

  const again = await journal.previewImport({ files });
  expect(again).toMatchObject({ new: 0, changed: 0, same: 3, photos: [] });
  expect(again.notes).toEqual(['2 people have a photo here already, which stays.']);
  expect((await bringIn(journal)).id).toBeNull();

  if (id !== null) await journal.undoImport({ id });
  expect(await photosIn(journal)).toEqual([]);
});

test('a photo that was chosen by hand stays, and one that comes to somebody known is taken back alone', async () => {
  const journal = await openJournal();
  await journal.applyImport({ files });
  expect(await photosIn(journal)).toEqual([]);
  await journal.db.transaction((tx) =>
    tx.run(
      `insert into photo (person_id, picture) select id, '\\x01'::bytea from person where name = 'Ana Ruiz'`,
      []
    )
  );
  const { id, photos } = await bringIn(journal);
  expect(photos).toBe(1);
  expect(await photosIn(journal)).toHaveLength(2);
  if (id !== null) await journal.undoImport({ id });
  expect(await photosIn(journal)).toEqual([{ name: 'Ana Ruiz' }]);
});

test('somebody new whose photo was chosen by hand since stays when the import is taken back', async () => {
  const journal = await openJournal();
  const { id } = await journal.applyImport({ files });
  await journal.db.transaction((tx) =>
    tx.run(
      `insert into photo (person_id, picture) select id, '\\x01'::bytea from person where name = 'Noor Aziz'`,
      []
    )
  );
  expect(id && (await journal.undoImport({ id }))).toMatchObject({ removed: 2, kept: 1 });
  expect(await photosIn(journal)).toEqual([{ name: 'Noor Aziz' }]);
});

test('what is no painted picture is not kept, and nothing of that import is', async () => {
  const journal = await openJournal();
  await expect(bringIn(journal, new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
    code: 'unsupported-file'
  });
  expect(await journal.listImports({})).toEqual([]);
});

import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import { isPlainJpeg } from '../../../domain/people/picture';
import { personId, type PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/read-db';

type Picture = Uint8Array<ArrayBuffer>;

/** Who has a picture, each with the mark of it. */
export const listPhotos = (db: ReadDb): Promise<{ id: PersonId; mark: string }[]> =>
  db.rows(
    'select person_id as id, mark from photo',
    [],
    z.object({ id: personId, mark: z.string() })
  );

/** The picture of a person, null when there is none. */
export async function readPhoto(id: PersonId, db: ReadDb): Promise<Picture | null> {
  const row = await db.maybe(
    `select encode(picture, 'base64') as base64 from photo where person_id = $1`,
    [id],
    z.object({ base64: z.string() })
  );
  return row && new Uint8Array(Buffer.from(row.base64, 'base64'));
}

/** Puts a picture in its place or takes it away; answers the one before. @throws JournalError not-found, unsupported-file */
export function changePhoto(
  id: PersonId,
  picture: Uint8Array | null,
  { db }: EngineContext
): Promise<{ before: Picture | null }> {
  // A window makes every picture anew; whatever else comes is not kept.
  if (picture && !isPlainJpeg(picture))
    throw new JournalError('unsupported-file', 'This is no picture Hallway can keep.');
  return db.transaction(async (tx) => {
    const known = await tx.maybe('select id from person where id = $1', [id], z.object({}));
    if (!known) throw new JournalError('not-found', 'This person is not in the journal any more.');
    const before = await readPhoto(id, tx);
    if (picture === null) await tx.run('delete from photo where person_id = $1', [id]);
    else
      await tx.run(
        `insert into photo (person_id, picture) values ($1, decode($2, 'base64'))
         on conflict (person_id) do update set picture = excluded.picture`,
        [id, Buffer.from(picture).toString('base64')]
      );
    return { before };
  });
}

import { personCard } from '../../../domain/transfer/vcard-4';
import type { ReadDb } from '../../database/read-db';
import { exportedPeople } from './exported-people';

/** Everybody as cards (vCard 4), with their photos. */
export async function* vcardPieces(db: ReadDb): AsyncGenerator<string> {
  for await (const people of exportedPeople(db, { pictures: true }))
    yield people
      .map(({ picture, ...person }) =>
        personCard({
          ...person,
          photo: picture && Buffer.from(picture.slice(2), 'hex').toString('base64')
        })
      )
      .join('');
}

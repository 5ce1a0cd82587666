import { JournalError } from '../../../contract/errors';
import { isPlainJpeg } from '../../../domain/people/picture';
import type { PhotoPlace, PlannedPhoto } from '../../../domain/transfer/plan-photos';
import type { WriteDb } from '../../database/database';
import type { EngineContext } from '../../context';
import type { MadePhotos } from './made';

/** A picture of the files, painted anew by a window (decision 0016). */
export interface PaintedPhoto extends PhotoPlace {
  readonly picture: Uint8Array;
}

/** Gives those who have no photo the ones that were painted; answers what is in its place now. @throws JournalError unsupported-file */
export function applyPhotos(
  tx: WriteDb,
  planned: readonly PlannedPhoto[],
  painted: readonly PaintedPhoto[],
  { people }: Pick<EngineContext, 'people'>
): Promise<MadePhotos> {
  if (!painted.every(({ picture }) => isPlainJpeg(picture)))
    throw new JournalError('unsupported-file', 'A photo is no picture Hallway can keep.');
  const pictures = new Map(painted.map((one) => [`${one.line} ${one.source}`, one.picture]));
  return people.addPhotos(
    tx,
    planned.flatMap(({ person, source, line }) => {
      const picture = pictures.get(`${line} ${source}`);
      return picture ? [{ person, picture }] : [];
    })
  );
}

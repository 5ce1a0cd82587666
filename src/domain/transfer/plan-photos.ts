import { importLimits } from './import-limits';
import type { PlannedPerson } from './planned-import';

/** The record a picture stands in. */
export interface PhotoPlace {
  readonly source: string;
  /** 1-based. */
  readonly line: number;
}

/** A picture that comes with an import, and whose it is. */
export interface PlannedPhoto extends PhotoPlace {
  readonly person: string;
}

/** Which pictures come: the first of each person who has none, for one that is there was chosen. With remarks about those that stay out. */
export function planPhotos(
  people: readonly PlannedPerson[],
  places: readonly PhotoPlace[],
  hasPhoto: (id: string) => boolean
): { photos: PlannedPhoto[]; notes: string[] } {
  const given = new Set(places.map(keyOf));
  const photos: PlannedPhoto[] = [];
  let kept = 0;
  let left = 0;
  for (const { id, records } of given.size === 0 ? [] : people) {
    const record = records.find((one) => given.has(keyOf(one)));
    if (!record) continue;
    if (hasPhoto(id)) kept += 1;
    else if (photos.length === importLimits.photos) left += 1;
    else photos.push({ person: id, source: record.source, line: record.line });
  }
  const most = importLimits.photos.toLocaleString('en');
  return {
    photos,
    notes: [
      ...(kept > 0
        ? [
            kept === 1
              ? '1 person has a photo here already, which stays.'
              : `${kept.toLocaleString('en')} people have a photo here already, which stays.`
          ]
        : []),
      ...(left > 0
        ? [
            `${most} photos come in one import; ${left.toLocaleString('en')} more come when you import the file again.`
          ]
        : [])
    ]
  };
}

const keyOf = ({ source, line }: PhotoPlace): string => `${line} ${source}`;

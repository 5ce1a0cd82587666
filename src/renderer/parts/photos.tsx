import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { PersonId } from '../../domain/people/ids';
import { useIsDiscreet } from '../api/use-is-discreet';
import { useQueryOf } from '../api/use-query-of';

const PhotoMarks = createContext<ReadonlyMap<PersonId, string>>(new Map());

/** Knows who has a photo, for every avatar of a window, of nobody where names are hidden: few have one, and asking with each list would cost all of them. */
export function PhotosProvider({ children }: { children: ReactNode }) {
  const { data } = useQueryOf('listPhotos', {});
  const isDiscreet = useIsDiscreet();
  const marks = useMemo(
    () => new Map(isDiscreet ? [] : data?.map(({ id, mark }) => [id, mark])),
    [data, isDiscreet]
  );
  return <PhotoMarks value={marks}>{children}</PhotoMarks>;
}

/** Where the photo of a person is as it is now; null when there is none. */
export function usePhotoAddress(id: PersonId | null): string | null {
  const marks = useContext(PhotoMarks);
  const mark = id === null ? undefined : marks.get(id);
  return mark === undefined ? null : `app://hallway/photo/${id}/${mark}.jpg`;
}

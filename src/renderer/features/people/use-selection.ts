import { useState } from 'react';
import type { PersonId } from '../../../domain/people/ids';

/** The people one change is for. */
export interface Selection {
  readonly ids: ReadonlySet<PersonId>;
  /** The place the next range begins at. */
  readonly anchor: number | null;
  toggle: (id: PersonId, place: number) => void;
  /** Adds people; the next range begins at `place`. */
  add: (ids: readonly PersonId[], place: number | null) => void;
  clear: () => void;
}

export function useSelection(): Selection {
  const [chosen, setChosen] = useState<{ ids: ReadonlySet<PersonId>; anchor: number | null }>(none);
  return {
    ...chosen,
    toggle: (id, place) =>
      setChosen(({ ids }) => {
        const next = new Set(ids);
        if (!next.delete(id)) next.add(id);
        return { ids: next, anchor: place };
      }),
    add: (more, anchor) => setChosen(({ ids }) => ({ ids: new Set([...ids, ...more]), anchor })),
    clear: () => setChosen(none)
  };
}

const none = { ids: new Set<PersonId>(), anchor: null };

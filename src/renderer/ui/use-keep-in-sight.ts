import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';

/** Scrolls the selected option of a list into sight when another one is selected, named by its key. */
export function useKeepInSight(list: RefObject<HTMLElement | null>, selected: string | null): void {
  const show = useEffectEvent((key: string | null) => {
    if (key !== null)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => show(selected), [selected]);
}

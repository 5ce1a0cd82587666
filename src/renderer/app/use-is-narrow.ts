import { useSyncExternalStore } from 'react';

/** From this width down the sidebar is a rail of icons; frame.module.css says the same. */
const narrow = matchMedia('(max-width: 979px)');

export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

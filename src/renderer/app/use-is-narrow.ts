import { useSyncExternalStore } from 'react';

/** From this width down the sidebar is a rail of icons; frame.module.css says the same. */
const narrow = (): MediaQueryList => matchMedia('(max-width: 979px)');

export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => narrow().matches,
    () => false
  );

function subscribe(listener: () => void): () => void {
  const query = narrow();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

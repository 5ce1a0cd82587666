import { useSyncExternalStore } from 'react';

/** The key of this system that goes with a letter, as `aria-keyshortcuts` names it. */
export const useModKey = (): 'Meta' | 'Control' =>
  useSyncExternalStore(
    never,
    () => (document.documentElement.dataset['platform'] === 'mac' ? 'Meta' : 'Control'),
    () => 'Control'
  );

const never = () => () => undefined;

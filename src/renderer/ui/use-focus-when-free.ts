import { useState } from 'react';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * A field one has pressed for takes the focus. One that a menu has opened waits two frames:
 * the menu holds the focus until it is gone, and then gives it back to its button.
 */
export function useFocusWhenFree(): (field: TextField | null) => () => void {
  const [take] = useState(() => (field: TextField | null) => {
    if (document.activeElement?.closest('[role=menu]') === null) field?.focus();
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => field?.focus());
    });
    return () => cancelAnimationFrame(frame);
  });
  return take;
}

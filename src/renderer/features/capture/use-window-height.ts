import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { calls } from '../../api/bridge';

/** The window grows with its content down to this, then the content scrolls (DESIGN.md §4). */
const [lowest, highest] = [60, 460];

/** Keeps the window as high as the element it is given. */
export function useWindowHeight(): RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!content.current) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      const height = Math.ceil(entry?.contentRect.height ?? lowest);
      void calls.setWindowHeight({ height: Math.min(Math.max(height, lowest), highest) });
    });
    watch.observe(content.current);
    return () => watch.disconnect();
  }, []);
  return content;
}

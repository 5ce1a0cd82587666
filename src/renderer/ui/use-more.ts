import { useState } from 'react';

/** So many rows are drawn at once without a frame of more than 100 ms. */
const step = 100;

/** The part of a long list that is shown: a few at first, then a hundred more each time one asks for more. */
export function useMore<T>(
  items: readonly T[],
  few: number
): {
  shown: readonly T[];
  /** How many come next; 0 when all are there. */
  next: number;
  showMore: () => void;
} {
  const [most, setMost] = useState(few);
  const shown = items.slice(0, most);
  return {
    shown,
    next: Math.min(step, items.length - shown.length),
    showMore: () => setMost(most + step)
  };
}

import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button';
import { wholeNumber } from './format';

/** The first of many, so that what stands below stays in sight, and the button for the rest; null where all are shown anyway. */
export function useShortened<Item>(
  all: readonly Item[],
  most: number
): { shown: readonly Item[]; more: ReactNode } {
  const [showsAll, setShowsAll] = useState(false);
  // One more takes no more room than the button would.
  if (all.length <= most + 1) return { shown: all, more: null };
  return {
    shown: showsAll ? all : all.slice(0, most),
    more: (
      <Button look="ghost" size="small" onPress={() => setShowsAll(!showsAll)}>
        {showsAll ? 'Show fewer' : `Show all ${wholeNumber(all.length)}`}
      </Button>
    )
  };
}

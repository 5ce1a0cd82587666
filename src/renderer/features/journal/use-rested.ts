import { useEffect, useState } from 'react';

/** How long typing rests before a search is asked for. */
const pauseMs = 120;

/** The value once it has not changed for a moment; emptied at once. */
export function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return value.trim() === '' ? '' : rested;
}

import { useEffect, useState } from 'react';

/** How long nothing is shown before a skeleton (DESIGN.md §3). */
const patienceMs = 200;

/** True once something has been pending for 200 ms; before that, show nothing. */
export function useSlow(pending: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!pending) return undefined;
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [pending]);
  return pending && slow;
}

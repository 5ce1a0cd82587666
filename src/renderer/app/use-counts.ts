import { useEffect, useState } from 'react';
import { useQueryOf } from '../api/use-query-of';
import { isOpenNudge } from '../parts/open-nudge';

/** The counts beside the pages. They wait until the page itself has been asked for and drawn. */
export function useCounts(): { people: number | undefined; nudges: number | undefined } {
  const enabled = useIdle();
  const people = useQueryOf('countPeople', {}, { enabled });
  const nudges = useQueryOf('listNudges', {}, { enabled });
  return { people: people.data, nudges: nudges.data?.filter(isOpenNudge).length };
}

/** True once the page has been drawn and nothing else is waiting. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const handle = requestIdleCallback(() => setIdle(true), { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }, []);
  return idle;
}

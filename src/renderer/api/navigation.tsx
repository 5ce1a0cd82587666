import { createContext, use, useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Page } from '../../contract/desktop';
import { useDesktopEvent } from './use-desktop-event';

interface Navigation {
  page: Page;
  go: (page: Page) => void;
  /** To the page before; stays on the first one. */
  back: () => void;
}

const today: Page = { name: 'today' };
const NavigationContext = createContext<Navigation>({
  page: today,
  go: () => undefined,
  back: () => undefined
});

/** Where the window is, and how to go elsewhere. */
export const useNavigation = () => use(NavigationContext);

export function NavigationProvider({ children }: { children: ReactNode }) {
  const [visited, setVisited] = useState<readonly Page[]>([today]);
  const page = visited.at(-1) ?? today;
  const go = useCallback(
    (next: Page) => setVisited((pages) => (isSame(pages.at(-1), next) ? pages : [...pages, next])),
    []
  );
  const back = useCallback(
    () => setVisited((pages) => (pages.length > 1 ? pages.slice(0, -1) : pages)),
    []
  );
  useDesktopEvent((event) => event.type === 'go' && go(event.page));
  const navigation = useMemo(() => ({ page, go, back }), [page, go, back]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

const isSame = (one: Page | undefined, other: Page): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

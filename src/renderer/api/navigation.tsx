import { createContext, use, useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Page } from '../../contract/desktop';
import { useDesktopEvent } from './use-desktop-event';

interface Navigation {
  page: Page;
  go: (page: Page) => void;
  /** To the page before; stays on the first one. */
  back: () => void;
  /** Takes away what stands ready over the page; the page stays. */
  closeDraft: () => void;
}

const today: Page = { name: 'today' };
const NavigationContext = createContext<Navigation>({
  page: today,
  go: () => undefined,
  back: () => undefined,
  closeDraft: () => undefined
});

/** Where the window is, and how to go elsewhere. */
export const useNavigation = () => use(NavigationContext);

export function NavigationProvider({ children }: { children: ReactNode }) {
  const [visited, setVisited] = useState<readonly Page[]>([today]);
  const page = visited.at(-1) ?? today;
  const go = useCallback((next: Page) => setVisited((pages) => withPage(pages, next)), []);
  const back = useCallback(
    () => setVisited((pages) => (pages.length > 1 ? pages.slice(0, -1) : pages)),
    []
  );
  const closeDraft = useCallback(
    () => setVisited((pages) => [...pages.slice(0, -1), placeOf(pages.at(-1) ?? today)]),
    []
  );
  useDesktopEvent((event) => event.type === 'go' && go(event.page));
  const navigation = useMemo(() => ({ page, go, back, closeDraft }), [page, go, back, closeDraft]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

/** A page without what stands ready over it. */
export function placeOf(page: Page): Page {
  if (!('draft' in page)) return page;
  const { draft: _, ...place } = page;
  return place;
}

/** What is to stand ready over the page one is on opens there. */
function withPage(pages: readonly Page[], next: Page): readonly Page[] {
  const last = pages.at(-1);
  if (last === undefined || isSame(last, next)) return pages;
  return isSame(placeOf(last), placeOf(next)) ? [...pages.slice(0, -1), next] : [...pages, next];
}

const isSame = (one: Page, other: Page): boolean => JSON.stringify(one) === JSON.stringify(other);

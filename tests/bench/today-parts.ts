/**
 * Runs inside the page of the main window: waits until the parts of Today hold data, and tells
 * when, in milliseconds since 1970. `painted` is the second frame after the last of them.
 */
export function todayParts(): Promise<Record<TodayPart | 'painted', number>> {
  const places = {
    week: 'ul[aria-label="This week’s practices"] li',
    suggestions: 'section[aria-label^="Lunch with "]',
    promises: 'section li button[role="checkbox"]'
  } as const;
  // The page is sent this function alone: it can reach nothing outside itself.
  // oxlint-disable-next-line consistent-function-scoping
  const now = (): number => performance.timeOrigin + performance.now();
  return new Promise((resolve) => {
    const seen: Partial<Record<TodayPart, number>> = {};
    const watcher = new MutationObserver(look);
    function look(): void {
      if (document.querySelector(places.week)) seen.week ??= now();
      if (document.querySelector(places.suggestions)) seen.suggestions ??= now();
      if (document.querySelector(places.promises)) seen.promises ??= now();
      const { week, suggestions, promises } = seen;
      if (week === undefined || suggestions === undefined || promises === undefined) return;
      watcher.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => resolve({ week, suggestions, promises, painted: now() }))
      );
    }
    watcher.observe(document, { childList: true, subtree: true });
    look();
  });
}

export type TodayPart = 'week' | 'suggestions' | 'promises';

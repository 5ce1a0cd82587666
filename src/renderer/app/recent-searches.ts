import { useSyncExternalStore } from 'react';

/** How many are remembered. */
const most = 6;

let recent: readonly string[] = [];
const listeners = new Set<() => void>();

/** What was looked for since the window was opened, newest first. Kept in memory only: a query can name people. */
export const useRecentSearches = (): readonly string[] =>
  useSyncExternalStore(subscribe, () => recent);

/** Puts a query first among the recent ones. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text === '') return;
  recent = [text, ...recent.filter((one) => one !== text)].slice(0, most);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import { QueryClient } from '@tanstack/react-query';
import type { Table } from '../../contract/changes';
import { onDesktopEvent, windowApi } from './bridge';
import type { QueryName } from './bridge';

/** Answers stay fresh until the change feed names one of their tables. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false
      },
      mutations: { retry: false, networkMode: 'always' }
    }
  });
  onDesktopEvent((event) => {
    if (event.type === 'change') void refresh(client, event.change.tables);
    if (event.type === 'engine') {
      void client.invalidateQueries({ queryKey: ['readDesktop'] });
      if (event.state === 'ready') void client.invalidateQueries();
    }
  });
  return client;
}

function refresh(client: QueryClient, changed: readonly Table[]): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ queryKey }) =>
      readsOf(queryKey[0] as QueryName).some((table) => changed.includes(table))
  });
}

function readsOf(name: QueryName): readonly Table[] {
  return windowApi[name]?.reads ?? [];
}

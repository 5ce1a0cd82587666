import { QueryClient } from '@tanstack/react-query';
import type { Table } from '../../contract/changes';
import { type CallOutput, loadCallFacts, onDesktopEvent } from './bridge';

/** When the contract is read: the first drawing is done by then. */
const callFactsMs = 3_000;

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
    if (event.type === 'discreet')
      client.setQueryData(
        ['readDesktop', {}],
        (desktop?: CallOutput<'readDesktop'>) =>
          desktop && { ...desktop, isDiscreet: event.isDiscreet }
      );
    if (event.type === 'engine') {
      void client.invalidateQueries({ queryKey: ['readDesktop'] });
      if (event.state === 'ready') void client.invalidateQueries();
    }
  });
  // Not with the window, but before anybody changes anything.
  setTimeout(() => void loadCallFacts(), callFactsMs);
  return client;
}

async function refresh(client: QueryClient, changed: readonly Table[]): Promise<void> {
  const { readsOf } = await loadCallFacts();
  await client.invalidateQueries({
    predicate: ({ queryKey }) =>
      readsOf(String(queryKey[0])).some((table) => changed.includes(table))
  });
}

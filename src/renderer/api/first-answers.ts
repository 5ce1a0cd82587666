import type { QueryClient } from '@tanstack/react-query';
import { createOpenClient } from '../../contract/client';
import type { DesktopApi } from '../../contract/desktop';
import { firstCalls } from '../../contract/first-answers';
import { calls } from './bridge';

declare global {
  interface Window {
    /** The reply to `readStart`, asked for when the frame was painted (public/after-paint.js). */
    readonly startReply?: Promise<unknown>;
  }
}

const start = createOpenClient<Pick<DesktopApi, 'readStart'>>(
  (name, input) => window.startReply ?? window.bridge.invoke(name, input)
);

/**
 * Puts what Today showed last into the cache, as answers to be asked again when they are looked at.
 * What was not kept is asked for here, before anything else that the window shows.
 */
export async function recallFirstAnswers(client: QueryClient): Promise<void> {
  const { desktop, answers } = await start.readStart({});
  client.setQueryData(['readDesktop', {}], desktop);
  for (const name of firstCalls) {
    const queryKey = [name, {}];
    // Kept for this very page, so that it need not be checked (main/kept-day.ts).
    const answer = answers[name];
    if (answer === undefined) {
      const ask = calls[name] as (input: object) => Promise<unknown>;
      void client.prefetchQuery({ queryKey, queryFn: () => ask({}) });
      continue;
    }
    client.setQueryData(queryKey, answer);
    void client.invalidateQueries({ queryKey: [name], refetchType: 'none' });
  }
}

import type { QueryClient } from '@tanstack/react-query';
import { createClient } from '../../contract/client';
import { desktopApi } from '../../contract/desktop';
import { firstCalls } from '../../contract/first-answers';
import { calls, windowApi } from './bridge';

declare global {
  interface Window {
    /** The reply to `readStart`, asked for when the frame was painted (public/after-paint.js). */
    readonly startReply?: Promise<unknown>;
  }
}

const start = createClient(
  { readStart: desktopApi.readStart },
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
    const answer = windowApi[name].output.safeParse(answers[name]);
    const queryKey = [name, {}];
    if (!answer.success) {
      const ask = calls[name] as (input: object) => Promise<unknown>;
      void client.prefetchQuery({ queryKey, queryFn: () => ask({}) });
      continue;
    }
    client.setQueryData(queryKey, answer.data);
    void client.invalidateQueries({ queryKey: [name], refetchType: 'none' });
  }
}

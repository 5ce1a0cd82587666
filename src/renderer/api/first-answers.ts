import type { QueryClient } from '@tanstack/react-query';
import { firstCalls } from '../../contract/first-answers';
import { calls, windowApi } from './bridge';

/** Puts what Today showed last into the cache, as answers to be asked again when they are looked at. */
export async function recallFirstAnswers(client: QueryClient): Promise<void> {
  const { desktop, answers } = await calls.readStart({});
  client.setQueryData(['readDesktop', {}], desktop);
  for (const name of firstCalls) {
    const answer = windowApi[name].output.safeParse(answers[name]);
    if (!answer.success) continue;
    client.setQueryData([name, {}], answer.data);
    void client.invalidateQueries({ queryKey: [name], refetchType: 'none' });
  }
}

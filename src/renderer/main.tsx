import { createQueryClient } from './api/query-client';
import { NavigationProvider } from './api/navigation';
import { recallFirstAnswers } from './api/first-answers';
import { Frame } from './app/frame';
import { startWindow } from './app/window-root';

const client = createQueryClient();
void recallFirstAnswers(client).finally(() =>
  startWindow(
    <NavigationProvider>
      <Frame />
    </NavigationProvider>,
    client
  )
);

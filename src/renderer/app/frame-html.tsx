import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import type { DesktopApi } from '../../contract/desktop';
import type { OutputOf } from '../../contract/procedure';
import { NavigationProvider } from '../api/navigation';
import { Frame } from './frame';

/**
 * The main window on Today as HTML, to be painted before its scripts are read: as it is before
 * anything is known (scripts/painted-frame.mjs), or as it will be with what is kept
 * (main/frame-drawer.ts).
 */
export function frameHtml(known?: OutputOf<DesktopApi['readStart']>): string {
  const client = new QueryClient();
  if (known) {
    client.setQueryData(['readDesktop', {}], known.desktop);
    for (const [name, answer] of Object.entries(known.answers))
      client.setQueryData([name, {}], answer);
  }
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <NavigationProvider>
        <Frame />
      </NavigationProvider>
    </QueryClientProvider>
  );
}

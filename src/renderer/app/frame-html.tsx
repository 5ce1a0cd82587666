import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { NavigationProvider } from '../api/navigation';
import { Frame } from './frame';

/** The main window before anything is known, as HTML: what is painted first (scripts/painted-frame.mjs). */
export const frameHtml = (): string =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <NavigationProvider>
        <Frame />
      </NavigationProvider>
    </QueryClientProvider>
  );

import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/query-client';
import { onDesktopEvent } from '../api/bridge';
import { UndoProvider } from '../api/undo';
import { PhotosProvider } from '../parts/photos';
import { ToastRegion } from '../ui/toast';
import { Discretion } from './discretion';
import { ErrorBoundary } from './error-boundary';

declare global {
  interface Window {
    /** Where was clicked before the window could take it (public/after-paint.js). */
    readonly earlyClick?: readonly [x: number, y: number];
  }
}

/** Starts a window: its cache, its theme, its messages and what it shows. */
export function startWindow(content: ReactNode, client = createQueryClient()): void {
  onDesktopEvent((event) => {
    if (event.type === 'theme') document.documentElement.dataset['theme'] = event.theme;
  });
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  // What was painted before this script took no clicks (scripts/painted-frame.mjs).
  root.inert = false;
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <ErrorBoundary>
            <ToastRegion>
              <Discretion />
              <PhotosProvider>
                <UndoProvider>{content}</UndoProvider>
              </PhotosProvider>
            </ToastRegion>
          </ErrorBoundary>
        </QueryClientProvider>
      </StrictMode>
    )
  );
  if (window.earlyClick)
    document
      .elementFromPoint(...window.earlyClick)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/query-client';
import { onDesktopEvent } from '../api/bridge';
import { UndoProvider } from '../api/undo';
import { ToastRegion } from '../ui/toast';
import { ErrorBoundary } from './error-boundary';

/** Starts a window: its cache, its theme, its messages and what it shows. */
export function startWindow(content: ReactNode): void {
  onDesktopEvent((event) => {
    if (event.type === 'theme') document.documentElement.dataset['theme'] = event.theme;
  });
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <ErrorBoundary>
          <ToastRegion>
            <UndoProvider>{content}</UndoProvider>
          </ToastRegion>
        </ErrorBoundary>
      </QueryClientProvider>
    </StrictMode>
  );
}

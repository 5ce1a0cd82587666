import {
  app,
  nativeTheme,
  type BrowserWindow,
  type BrowserWindowConstructorOptions
} from 'electron';
import { bridgeChannels } from '../../contract/channels';
import type { DesktopEvent } from '../../contract/desktop';

/** What every window of ours is made from. */
export interface WindowParts {
  preload: string;
  icon: string;
  /** The address of a page by its name. */
  address: (page: PageName) => string;
  /** How many times as large as usual everything is. */
  zoom: () => number;
  /** A page ended by itself and could not be brought back. */
  onGone: (reason: string) => void;
}

export type PageName = 'main' | 'capture' | 'popover' | 'small';

/** The colours behind the pages (design/tokens.css), painted before a page is, so that nothing flashes white. */
export const surface = (kind: 'page' | 'pop'): string => {
  const isDark = nativeTheme.shouldUseDarkColors;
  if (kind === 'page') return isDark ? '#1D1B19' : '#FFFFFF';
  return isDark ? '#2B2926' : '#FFFFFF';
};

/** What all windows have in common: their pages can do nothing but what the bridge offers. */
export function windowOptions(parts: WindowParts): BrowserWindowConstructorOptions {
  return {
    show: false,
    icon: parts.icon,
    title: 'Hallway',
    webPreferences: {
      preload: parts.preload,
      zoomFactor: parts.zoom(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      experimentalFeatures: false,
      allowRunningInsecureContent: false,
      devTools: !app.isPackaged,
      spellcheck: false,
      enableWebSQL: false,
      navigateOnDragDrop: false
    }
  };
}

/** Loads a page and brings it back once when its process ends. */
export function loadPage(window: BrowserWindow, page: PageName, parts: WindowParts): void {
  const load = (): void => {
    // Closed meanwhile, or gone: told by its own event.
    window.loadURL(parts.address(page)).catch(() => undefined);
  };
  // To an empty page nobody asks for leave; every other way out is closed (security.ts).
  window.webContents.on('did-navigate', (_event, url) => {
    if (url.split('#')[0] !== parts.address(page)) load();
  });
  let lastReload = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    parts.onGone(`${page} page ${reason}`);
    if (reason === 'clean-exit' || performance.now() - lastReload < 10_000) return;
    lastReload = performance.now();
    load();
  });
  load();
}

/** Tells a window something, after its preload is there to keep it for the page. */
export function tell(window: BrowserWindow, event: DesktopEvent): void {
  const page = window.webContents;
  const send = (): void => page.send(bridgeChannels.event, event);
  if (page.isLoadingMainFrame()) page.once('dom-ready', send);
  else send();
}

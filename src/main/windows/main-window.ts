import { BrowserWindow, screen } from 'electron';
import type { Page } from '../../contract/desktop';
import type { WindowBounds } from '../settings';
import { loadPage, surface, tell, windowOptions, type WindowParts } from './frame';
import { clampToScreens } from './place';

const usual = { width: 1180, height: 760 };
const least = { minWidth: 820, minHeight: 560 };

/** Where the window stood when it was last closed; null before the first time. */
export interface WindowMemory {
  read: () => WindowBounds | null;
  keep: (bounds: WindowBounds) => void;
}

export interface MainWindow {
  /** Opens it, or brings it to the front, on a page when one is named. */
  open: (page?: Page) => void;
  current: () => BrowserWindow | null;
}

/** The main window: made when asked for, destroyed when closed, so that the tray alone costs little. */
export function createMainWindow(
  parts: WindowParts,
  memory: WindowMemory,
  onClosed: () => void
): MainWindow {
  let window: BrowserWindow | null = null;

  function open(page?: Page): void {
    window ??= make();
    if (page) tell(window, { type: 'go', page });
    if (!window.isVisible()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  function make(): BrowserWindow {
    const remembered = memory.read();
    const areas = screen.getAllDisplays().map((display) => display.workArea);
    const made = new BrowserWindow({
      ...windowOptions(parts),
      ...usual,
      ...(remembered && clampToScreens(remembered, areas)),
      ...least,
      backgroundColor: surface('page'),
      // The title bar is part of the page (DESIGN.md §4); macOS keeps its lights.
      ...(process.platform === 'darwin'
        ? { titleBarStyle: 'hidden', trafficLightPosition: { x: 16, y: 17 } }
        : { frame: false })
    });
    if (remembered?.isMaximized) made.maximize();
    made.once('ready-to-show', () => {
      made.show();
      made.focus();
    });
    made.on('close', () => remember(made));
    made.on('closed', () => {
      window = null;
      onClosed();
    });
    loadPage(made, 'main', parts);
    return made;
  }

  function remember(closing: BrowserWindow): void {
    const { x, y, width, height } = closing.getNormalBounds();
    memory.keep({ x, y, width, height, isMaximized: closing.isMaximized() });
  }

  return { open, current: () => window };
}

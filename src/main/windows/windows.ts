import type { BrowserWindow, WebContents } from 'electron';
import { createCaptureWindow, type CaptureWindow } from './capture-window';
import { surface, type WindowParts } from './frame';
import { createMainWindow, type MainWindow, type WindowMemory } from './main-window';
import { createPopoverWindow, type PopoverWindow } from './popover-window';
import { createSmallWindow, type SmallWindow } from './small-window';

export interface Windows {
  main: MainWindow;
  capture: CaptureWindow;
  popover: PopoverWindow;
  small: SmallWindow;
  /** The pages of our windows that are there now. */
  pages: () => readonly WebContents[];
  /** The window of ours that shows a page. */
  windowOf: (page: WebContents) => BrowserWindow | null;
  /** Puts away the window that shows a page: the main window closes, the passing ones hide. */
  putAway: (page: WebContents) => void;
  /** Paints what is behind the pages for the theme of now. */
  repaint: () => void;
  /** Draws what is there as large as everything is now. */
  rescale: () => void;
}

export function createWindows(
  parts: WindowParts,
  memory: WindowMemory,
  onMainClosed: () => void
): Windows {
  const main = createMainWindow(parts, memory, onMainClosed);
  const capture = createCaptureWindow(parts);
  const popover = createPopoverWindow(parts);
  const small = createSmallWindow(parts);

  const all = (): BrowserWindow[] =>
    [main, capture, popover, small].map((one) => one.current()).filter((window) => window !== null);
  const windowOf = (page: WebContents): BrowserWindow | null =>
    all().find((window) => window.webContents === page) ?? null;

  return {
    main,
    capture,
    popover,
    small,
    pages: () => all().map((window) => window.webContents),
    windowOf,
    putAway(page) {
      const window = windowOf(page);
      if (window === main.current()) window?.close();
      else window?.hide();
    },
    rescale() {
      for (const { webContents } of all()) webContents.setZoomFactor(parts.zoom());
      small.rescale();
    },
    repaint() {
      main.current()?.setBackgroundColor(surface('page'));
      capture.current()?.setBackgroundColor(surface('pop'));
      popover.current()?.setBackgroundColor(surface('pop'));
      small.current()?.setBackgroundColor(surface('pop'));
    }
  };
}

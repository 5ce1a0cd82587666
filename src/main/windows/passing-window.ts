import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { surface, windowOptions, type WindowParts } from './frame';

/** Long enough for a window manager, or the lack of one, to settle the focus of a window just shown or left. */
const settlingMs = 300;

export interface PassingWindow {
  showAt: (place: Rectangle) => void;
  hide: () => void;
  /** Whether it was there until just now: a click on the tray takes the focus away before it arrives. */
  wasJustHidden: () => boolean;
}

/** A window without a frame, above the others and in no list of windows. */
export const passingOptions = (parts: WindowParts): BrowserWindowConstructorOptions => ({
  ...windowOptions(parts),
  frame: false,
  resizable: false,
  minimizable: false,
  maximizable: false,
  fullscreenable: false,
  skipTaskbar: true,
  alwaysOnTop: true,
  backgroundColor: surface('pop')
});

/** A window that comes at once, has the keyboard, and hides when the person turns elsewhere. */
export function createPassingWindow(window: BrowserWindow): PassingWindow {
  let shownAt = -Infinity;
  let hiddenAt = -Infinity;

  window.on('hide', () => (hiddenAt = performance.now()));
  window.on('blur', () => {
    // Without a window manager X11 reports a loss of focus right after showing.
    if (performance.now() - shownAt > settlingMs) hide();
  });

  function hide(): void {
    if (!window.isDestroyed() && window.isVisible()) window.hide();
  }

  return {
    showAt(place) {
      shownAt = performance.now();
      window.setBounds(place);
      window.show();
      window.focus();
    },
    hide,
    wasJustHidden: () => performance.now() - hiddenAt < settlingMs
  };
}

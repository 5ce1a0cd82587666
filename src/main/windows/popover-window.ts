import { BrowserWindow, screen, type Point, type Rectangle } from 'electron';
import { loadPage, type WindowParts } from './frame';
import { createPassingWindow, passingOptions, type PassingWindow } from './passing-window';
import { popoverPlace, scaled } from './place';

const usual = { width: 360, height: 480 };
/** Unseen for that long it is given up: the tray alone is to cost little. */
const keptMs = 60_000;

export interface PopoverWindow {
  /** Shows it beside the tray icon, or hides it when it is there. Where the system does not tell where the icon is (null), the mouse that clicked it does. */
  toggle: (icon: Rectangle | null, mouse?: Point) => void;
  current: () => BrowserWindow | null;
}

export function createPopoverWindow(parts: WindowParts): PopoverWindow {
  let window: BrowserWindow | null = null;
  let passing: PassingWindow | null = null;
  const size = () => scaled(usual, parts.zoom());

  function make(): PassingWindow {
    const made = new BrowserWindow({ ...passingOptions(parts), ...size() });
    const own = createPassingWindow(made);
    window = made;
    passing = own;
    let giveUp: NodeJS.Timeout | undefined;
    made.on('show', () => clearTimeout(giveUp));
    made.on('hide', () => {
      giveUp = setTimeout(() => made.destroy(), keptMs);
    });
    made.webContents.on('before-input-event', (_event, input) => {
      if (input.type === 'keyDown' && input.key === 'Escape') own.hide();
    });
    made.on('closed', () => {
      clearTimeout(giveUp);
      window = null;
      passing = null;
    });
    loadPage(made, 'popover', parts);
    return own;
  }

  return {
    toggle(icon, mouse = screen.getCursorScreenPoint()) {
      const popover = passing ?? make();
      if (window?.isVisible()) return popover.hide();
      if (popover.wasJustHidden()) return undefined;
      return popover.showAt(
        popoverPlace({ icon, mouse }, screen.getDisplayNearestPoint(mouse), size())
      );
    },
    current: () => window
  };
}

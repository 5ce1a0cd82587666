import { BrowserWindow, screen, type Rectangle } from 'electron';
import { loadPage, tell, type WindowParts } from './frame';
import { createPassingWindow, passingOptions, type PassingWindow } from './passing-window';
import { capturePlace, scaled, type Size } from './place';

const usualWidth = 680;
/** Of an empty line with its examples, until the page says better. */
const firstHeight = 232;

export interface CaptureWindow {
  /** Makes it, unseen, so that it can be shown within a blink later. */
  prepare: () => void;
  open: (text: string) => void;
  setHeight: (height: number) => void;
  current: () => BrowserWindow | null;
}

export function createCaptureWindow(parts: WindowParts): CaptureWindow {
  let window: BrowserWindow | null = null;
  let passing: PassingWindow | null = null;
  let height = firstHeight;
  const size = () => scaled({ width: usualWidth, height }, parts.zoom());

  function make(): BrowserWindow {
    const made = new BrowserWindow({ ...passingOptions(parts), ...size() });
    window = made;
    passing = createPassingWindow(made);
    made.on('closed', () => {
      window = null;
      passing = null;
    });
    loadPage(made, 'capture', parts);
    return made;
  }

  return {
    prepare() {
      if (!window) make();
    },
    open(text) {
      tell(window ?? make(), { type: 'capture', text });
      passing?.showAt(place(size()));
    },
    setHeight(next) {
      height = next;
      if (!window?.isVisible()) return;
      const { x, y } = window.getBounds();
      window.setBounds({ x, y, ...size() });
    },
    current: () => window
  };
}

/** On the screen where the person is. */
function place(size: Size): Rectangle {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  return capturePlace(workArea, size);
}

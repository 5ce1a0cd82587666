import { BrowserWindow, screen, type Point } from 'electron';
import { createSignal, type Signal } from '../signal';
import { loadPage, surface, windowOptions, type WindowParts } from './frame';
import { scaled, smallPlace } from './place';

const usual = { width: 268, height: 56 };
/** A window that has not moved for that long has been put down. */
const settlingMs = 500;

/** Stands in a corner above the other windows where no tray shows an icon. */
export interface SmallWindow {
  /** Where it was put by hand; null: the corner where trays are. */
  show: (place: Point | null) => void;
  /** Takes it away for a tray that has come. */
  dismiss: () => void;
  /** Makes it as large as everything is now. */
  rescale: () => void;
  current: () => BrowserWindow | null;
  /** It was put elsewhere by hand. */
  moved: Signal<Point>;
  /** It was closed by hand. */
  closed: Signal<void>;
}

export function createSmallWindow(parts: WindowParts): SmallWindow {
  let window: BrowserWindow | null = null;
  const moved = createSignal<Point>();
  const closed = createSignal<void>();
  const size = () => scaled(usual, parts.zoom());

  function make(place: Point | null): void {
    const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
    const at = smallPlace(place, areas, screen.getPrimaryDisplay(), size());
    const made = new BrowserWindow({
      ...windowOptions(parts),
      ...at,
      frame: false,
      resizable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      alwaysOnTop: true,
      backgroundColor: surface('pop')
    });
    window = made;
    let known = at;
    // The person goes on with what they do: it takes no focus as it comes.
    made.once('ready-to-show', () => made.showInactive());
    let settled: NodeJS.Timeout | undefined;
    made.on('move', () => {
      clearTimeout(settled);
      settled = setTimeout(() => {
        const { x, y } = made.getBounds();
        if (x === known.x && y === known.y) return;
        known = { ...known, x, y };
        moved.emit({ x, y });
      }, settlingMs);
    });
    made.on('closed', () => {
      clearTimeout(settled);
      // Dismissed, it is forgotten before it closes.
      if (window !== made) return;
      window = null;
      closed.emit();
    });
    loadPage(made, 'small', parts);
  }

  return {
    show: (place) => window ?? make(place),
    dismiss() {
      const gone = window;
      window = null;
      gone?.destroy();
    },
    rescale() {
      if (window) window.setBounds({ ...window.getBounds(), ...size() });
    },
    current: () => window,
    moved,
    closed
  };
}

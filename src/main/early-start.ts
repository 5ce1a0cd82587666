import type { DesktopApi } from '../contract/desktop';
import type { OutputOf } from '../contract/procedure';
import { painted, platform } from './desktop-look';
import { readKeptDay } from './kept-day';
import type { WindowLook } from './window-look';

interface EarlyStartParts {
  folder: string;
  version: string;
  zone: string;
  nowMs: number;
  look: WindowLook;
}

/**
 * What `readStart` answers before the shell is there; null when nothing is kept. The page asks for
 * the desktop again as soon as the journal is open.
 */
export function readEarlyStart(parts: EarlyStartParts): OutputOf<DesktopApi['readStart']> | null {
  const { folder, version, zone, look } = parts;
  const day = readKeptDay(folder, parts);
  if (!day) return null;
  return {
    desktop: {
      platform: platform(),
      version,
      painted: painted(),
      theme: look.theme,
      captureShortcut: look.captureShortcut,
      dataFolder: folder,
      today: day.date,
      zone,
      tellNoTray: false,
      engine: 'starting',
      engineProblem: null,
      migrating: null
    },
    answers: day.answers
  };
}

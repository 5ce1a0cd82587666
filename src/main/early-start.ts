import type { DesktopApi } from '../contract/desktop';
import type { OutputOf } from '../contract/procedure';
import { painted, platform } from './desktop-look';
import type { WindowLook } from './window-look';

interface EarlyStartParts {
  folder: string;
  version: string;
  zone: string;
  look: WindowLook;
}

/** What Today is drawn with before the journal is open. */
type Start = OutputOf<DesktopApi['readStart']>;

/**
 * What `readStart` answers before the shell is there, on a day that was kept. The page asks for
 * the desktop again as soon as the journal is open.
 */
export const earlyStart = (
  { folder, version, zone, look }: EarlyStartParts,
  { date, answers }: { date: string; answers: Start['answers'] }
): Start => ({
  desktop: {
    platform: platform(),
    version,
    painted: painted(),
    theme: look.theme,
    captureShortcut: look.captureShortcut,
    dataFolder: folder,
    today: date,
    zone,
    tellNoTray: false,
    engine: 'starting',
    engineProblem: null,
    migrating: null
  },
  answers
});

import type { DesktopApi } from '../contract/desktop';
import type { OutputOf } from '../contract/procedure';
import type { WindowLook } from './window-look';

interface EarlyStartParts {
  folder: string;
  version: string;
  zone: string;
  look: WindowLook;
  /** How the desktop is and looks now. */
  desktop: Pick<Start['desktop'], 'platform' | 'painted'>;
}

/** What Today is drawn with before the journal is open. */
type Start = OutputOf<DesktopApi['readStart']>;

/**
 * What `readStart` answers before the shell is there, on a day that was kept. The page asks for
 * the desktop again as soon as the journal is open.
 */
export const earlyStart = (
  { folder, version, zone, look, desktop }: EarlyStartParts,
  { date, answers }: { date: string; answers: Start['answers'] }
): Start => ({
  desktop: {
    ...desktop,
    version,
    theme: look.theme,
    density: look.density,
    textSize: look.textSize,
    isDiscreet: look.isDiscreet,
    captureShortcut: look.captureShortcut,
    dataFolder: folder,
    today: date,
    zone,
    isZoneChosen: look.zone !== null,
    tellNoTray: false,
    settingsAside: null,
    engine: 'starting',
    engineProblem: null,
    migrating: null
  },
  answers
});

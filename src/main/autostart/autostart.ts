import { app } from 'electron';
import {
  autostartFile,
  isStale,
  isStarted,
  removeAutostart,
  writeAutostart,
  type LoginCommand
} from './autostart-file';

/** Whether Hallway starts, without a window, when the person logs in. The system's own settings can change it too. */
export interface Autostart {
  isOn: () => boolean;
  /** @throws Error when the system does not let us */
  set: (isOn: boolean) => void;
}

/** `dataFolder`: one that was named at the start, which the next start must name too. */
export function createAutostart(dataFolder: string | undefined): Autostart {
  const args = [...(dataFolder === undefined ? [] : ['--data', dataFolder]), '--hidden'];
  if (process.platform !== 'linux') return loginItem(args);
  const file = autostartFile(process.env);
  const command = commandOf(args);
  if (isStale(file)) writeAutostart(file, command);
  return {
    isOn: () => isStarted(file),
    set: (isOn) => (isOn ? writeAutostart(file, command) : removeAutostart(file))
  };
}

/** Whether the system started us at login; Linux and Windows say so by `--hidden`. */
export const wasStartedAtLogin = (): boolean =>
  process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;

function loginItem(args: string[]): Autostart {
  // Windows compares the arguments; macOS has none.
  const item = process.platform === 'win32' ? { args } : {};
  return {
    isOn: () => app.getLoginItemSettings(item).openAtLogin,
    set: (openAtLogin) => app.setLoginItemSettings({ ...item, openAtLogin })
  };
}

/** An AppImage runs from a folder that goes with it: the file itself is what lasts. */
function commandOf(args: readonly string[]): LoginCommand {
  const program = process.env['APPIMAGE'] ?? process.execPath;
  return { program, args: app.isPackaged ? args : [app.getAppPath(), ...args] };
}

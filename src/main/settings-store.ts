import { ipcMain } from 'electron';
import Store from 'electron-store';
import { join } from 'node:path';
import type { Log } from './log';
import { settingsSchema, type Settings, type SettingsAside, type SettingsStore } from './settings';
import { setAsideBrokenSettings } from './settings-file';

/** Opens the settings of a data folder; a file that cannot be used is kept beside and replaced by defaults. */
export function openSettings(
  folder: string,
  log: Log,
  stamp: string
): SettingsStore & { aside: SettingsAside } {
  let aside = setAsideBrokenSettings(join(folder, 'settings.json'), stamp);
  if (aside !== null) log.write('warn', 'settings set aside: the file could not be used');

  const store = new Store<Settings>({
    cwd: folder,
    name: 'settings',
    configFileMode: 0o600,
    // We looked before: never wipe, never throw.
    clearInvalidConfig: false
  });
  // The store opens a channel of its own for pages, which asks nobody who they are.
  ipcMain.removeAllListeners('electron-store-get-data');
  let settings = settingsSchema.parse(store.store);

  return {
    aside: {
      read: () => aside,
      acknowledge() {
        aside = null;
      }
    },
    read: () => settings,
    change(part) {
      settings = { ...settings, ...part };
      try {
        store.store = settings;
      } catch (error) {
        // The choice holds until the app ends.
        log.unexpected(error, 'save settings');
      }
    }
  };
}

import path from 'node:path';
import { ensureElectron } from '../scripts/electron-runtime.mjs';
import { startPrivateDesktop } from '../scripts/private-desktop.mjs';
import { ensureSystemPackages } from '../scripts/system-packages.mjs';

/** One private desktop for the whole run; the workers inherit its environment. */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  await ensureSystemPackages({ desktop: true });
  await ensureElectron();
  if (process.platform !== 'linux') return undefined;
  const desktop = await startPrivateDesktop();
  delete process.env['WAYLAND_DISPLAY'];
  Object.assign(process.env, desktop.env, {
    // What an app writes beside its own folder (autostart, desktop files) stays in here too.
    HOME: desktop.home,
    XDG_CONFIG_HOME: path.join(desktop.home, 'config'),
    XDG_DATA_HOME: path.join(desktop.home, 'data'),
    XDG_CACHE_HOME: path.join(desktop.home, 'cache')
  });
  return desktop.stop;
}

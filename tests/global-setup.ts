import type { FullConfig } from '@playwright/test';
import { ensureElectron } from '../scripts/electron-runtime.mjs';
import { startPrivateDesktop } from '../scripts/private-desktop.mjs';
import { ensureSystemPackages } from '../scripts/system-packages.mjs';
import { offerDesktops } from './desktop/worker-desktop';

/** A private desktop for each worker of the run. */
export default async function setUp(
  config: FullConfig
): Promise<(() => Promise<void>) | undefined> {
  await ensureSystemPackages({ desktop: true });
  await ensureElectron();
  if (process.platform !== 'linux') return undefined;
  const started = Array.from({ length: config.workers }, () => startPrivateDesktop());
  const desktops = await Promise.all(started);
  offerDesktops(desktops);
  return async () => {
    await Promise.all(desktops.map((desktop) => desktop.stop()));
  };
}

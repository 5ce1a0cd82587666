import path from 'node:path';
import type { PrivateDesktop } from '../../scripts/private-desktop.mjs';

const offered = 'HALLWAY_TEST_DESKTOPS';

/** Leaves the desktops of a run where its workers find them: in the environment they inherit. */
export function offerDesktops(desktops: readonly PrivateDesktop[]): void {
  process.env[offered] = JSON.stringify(desktops.map(environmentOf));
}

/** In a worker of a run, moves to the desktop that is its alone; anywhere else there is none to move to. */
export function takeDesktop(): void {
  const { [offered]: desktops, TEST_PARALLEL_INDEX: worker } = process.env;
  if (desktops === undefined || worker === undefined) return;
  delete process.env['WAYLAND_DISPLAY'];
  Object.assign(process.env, (JSON.parse(desktops) as object[])[Number(worker)]);
}

function environmentOf({ env, home }: PrivateDesktop): Record<string, string> {
  return {
    ...env,
    // What an app writes beside its own folder (autostart, desktop files) stays in here too.
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_DATA_HOME: path.join(home, 'data'),
    XDG_CACHE_HOME: path.join(home, 'cache')
  };
}

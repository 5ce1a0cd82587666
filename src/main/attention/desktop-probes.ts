import { powerMonitor } from 'electron';
import type { Probes } from './attention';
import { linuxProbes } from './linux-probes';
import { macProbes } from './mac-state';
import { windowsProbes } from './windows-state';

/** What this desktop can be asked. */
export function desktopProbes(): Probes {
  const told = {
    idleSeconds: async () => powerMonitor.getSystemIdleTime(),
    isLocked: async () => powerMonitor.getSystemIdleState(1) === 'locked'
  };
  if (process.platform === 'darwin') return macProbes(told);
  if (process.platform === 'win32') return windowsProbes(told);
  return linuxProbes(told, process.env['XDG_SESSION_TYPE'] === 'wayland');
}

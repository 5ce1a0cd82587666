import { powerMonitor } from 'electron';
import type { Probes } from './attention';
import { readDoNotDisturb } from './do-not-disturb';
import { readFullScreen } from './full-screen';
import { readWaylandIdleSeconds } from './idle';
import { readLock } from './lock';
import { readPresenting } from './presenting';
import type { Probe } from './probe';

/** Nobody may ask this here; each probe's own file says why. */
const untold: Probe<never> = async () => null;

const idleSeconds = async (): Promise<number> => powerMonitor.getSystemIdleTime();

/** What this desktop can be asked. */
export function desktopProbes(): Probes {
  if (process.platform !== 'linux') {
    return {
      idleSeconds,
      isLocked: async () => powerMonitor.getSystemIdleState(1) === 'locked',
      isDoNotDisturb: untold,
      isFullScreen: untold,
      isPresenting: untold
    };
  }
  const isWayland = process.env['XDG_SESSION_TYPE'] === 'wayland';
  return {
    idleSeconds: isWayland ? readWaylandIdleSeconds : idleSeconds,
    isLocked: readLock,
    isDoNotDisturb: readDoNotDisturb,
    isFullScreen: isWayland ? untold : readFullScreen,
    async isPresenting() {
      const [presenting, isFull] = await Promise.allSettled([
        readPresenting(),
        isWayland ? null : readFullScreen()
      ]);
      if (isFull.status === 'fulfilled' && isFull.value === true) return true;
      if (presenting.status === 'fulfilled') return presenting.value;
      throw presenting.reason;
    }
  };
}

import type { Probes } from './attention';
import { readDoNotDisturb } from './do-not-disturb';
import { readFullScreen } from './full-screen';
import { readWaylandIdleSeconds } from './idle';
import { readLock } from './lock';
import { readPresenting } from './presenting';
import { yesOfEither } from './whoever-answers';

/** What a Linux desktop is asked. Electron knows how long nobody was there under X11 alone. */
export const linuxProbes = (
  { idleSeconds }: Pick<Probes, 'idleSeconds'>,
  isWayland: boolean
): Probes => {
  const isFullScreen = isWayland ? async () => null : () => readFullScreen();
  return {
    idleSeconds: isWayland ? readWaylandIdleSeconds : idleSeconds,
    isLocked: readLock,
    isDoNotDisturb: readDoNotDisturb,
    isFullScreen,
    isPresenting: () => yesOfEither(readPresenting(), isFullScreen())
  };
};

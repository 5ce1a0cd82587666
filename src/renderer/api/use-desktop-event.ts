import { useEffect, useEffectEvent } from 'react';
import type { DesktopEvent } from '../../contract/desktop';
import { onDesktopEvent } from './bridge';

/** Calls back for each event of the desktop while the component stands. */
export function useDesktopEvent(listener: (event: DesktopEvent) => void): void {
  const latest = useEffectEvent(listener);
  useEffect(() => onDesktopEvent((event) => latest(event)), []);
}

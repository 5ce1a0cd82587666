import { ArrowBigUp, Command, CornerDownLeft, Option } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './kbd.module.css';

interface KbdProps {
  /** `Mod`, `Alt`, `Shift`, `Enter` or the sign on the key. */
  keys: readonly string[];
  /** On a dark or lit button. */
  onButton?: boolean;
}

/** Keys as they are printed on this machine's keyboard. Decoration: screen readers get `aria-keyshortcuts`. */
export function Kbd({ keys, onButton = false }: KbdProps) {
  return (
    <span className={classNames(styles.keys, onButton && styles.onButton)} aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key}>{signOf(key)}</kbd>
      ))}
    </span>
  );
}

function signOf(key: string) {
  if (key === 'Mod') return <Sign mac={<Command size={11} />} other="Ctrl" />;
  if (key === 'Alt') return <Sign mac={<Option size={11} />} other="Alt" />;
  if (key === 'Shift') return <ArrowBigUp size={11} />;
  if (key === 'Enter') return <CornerDownLeft size={11} />;
  return key;
}

function Sign({ mac, other }: { mac: ReactNode; other: string }) {
  const isMac = useSyncExternalStore(
    never,
    () => document.documentElement.dataset['platform'] === 'mac',
    // In the frame that is painted before the page's script runs.
    () => false
  );
  return isMac ? mac : other;
}

const never = () => () => undefined;

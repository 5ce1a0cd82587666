import { ArrowBigUp, Command, CornerDownLeft, Option } from 'lucide-react';
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
  const mac = document.documentElement.dataset['platform'] === 'mac';
  if (key === 'Mod') return mac ? <Command size={11} /> : 'Ctrl';
  if (key === 'Alt') return mac ? <Option size={11} /> : 'Alt';
  if (key === 'Shift') return <ArrowBigUp size={11} />;
  if (key === 'Enter') return <CornerDownLeft size={11} />;
  return key;
}

import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './switch.module.css';

interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

/** A setting that is on or off at once. */
export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <AriaSwitch isSelected={on} onChange={onChange} className={styles.whole ?? ''}>
      <span className={styles.track} />
      {children}
    </AriaSwitch>
  );
}

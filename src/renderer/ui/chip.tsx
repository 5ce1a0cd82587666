import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import styles from './chip.module.css';
import { wholeNumber } from './format';

interface ChipProps {
  on: boolean;
  onChange: (on: boolean) => void;
  count?: number | undefined;
  icon?: ReactNode;
  children: ReactNode;
}

/** A filter that is on or off. */
export function Chip({ on, onChange, count, icon, children }: ChipProps) {
  return (
    <ToggleButton isSelected={on} onChange={onChange} className={styles.chip ?? ''}>
      {icon}
      {children}
      {count !== undefined && <span className={styles.count}>{wholeNumber(count)}</span>}
    </ToggleButton>
  );
}

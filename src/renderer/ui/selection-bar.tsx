import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { IconButton } from './icon-button';
import styles from './selection-bar.module.css';

interface SelectionBarProps {
  /** "3 entries selected". */
  count: string;
  /** In a pane beside another, not across the page. */
  inPane?: boolean;
  onClear: () => void;
  /** What can be done with them. */
  children: ReactNode;
}

/** Stands below a list while some of its rows are selected. */
export function SelectionBar({ count, inPane = false, onClear, children }: SelectionBarProps) {
  return (
    <div
      role="toolbar"
      aria-label={count}
      className={classNames(styles.bar, inPane ? styles.inPane : styles.across)}
    >
      <span role="status" className={styles.count}>
        {count}
      </span>
      {children}
      <span className={styles.end}>
        <IconButton small label="Clear the selection" onPress={onClear}>
          <X size={14} />
        </IconButton>
      </span>
    </div>
  );
}

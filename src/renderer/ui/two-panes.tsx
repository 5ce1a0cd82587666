import type { KeyboardEvent, ReactNode, Ref } from 'react';
import styles from './two-panes.module.css';

interface TwoPanesProps {
  /** What is chosen from, with its tools. */
  list: ReactNode;
  listRef?: Ref<HTMLDivElement>;
  onListKey?: (event: KeyboardEvent) => void;
  /** What is chosen. */
  children: ReactNode;
}

/** A page of a list and what is chosen in it, side by side; in the narrowest windows the list stands above. */
export function TwoPanes({ list, listRef, onListKey, children }: TwoPanesProps) {
  return (
    <div className={styles.panes}>
      <div ref={listRef} className={styles.list} onKeyDown={onListKey}>
        {list}
      </div>
      {children}
    </div>
  );
}

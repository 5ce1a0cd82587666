import type { ReactNode } from 'react';
import styles from './plate.module.css';

/** A small name plate, such as a department. */
export function Plate({ children }: { children: ReactNode }) {
  return <span className={styles.plate}>{children}</span>;
}

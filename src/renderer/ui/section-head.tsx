import type { ReactNode } from 'react';
import styles from './section-head.module.css';

/** The head of a section, with a quiet remark at the end of its line. */
export function SectionHead({ title, end }: { title: string; end?: ReactNode }) {
  return (
    <div className={styles.head}>
      <h2>{title}</h2>
      {end !== undefined && <span className={styles.end}>{end}</span>}
    </div>
  );
}

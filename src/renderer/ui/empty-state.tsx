import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  /** A small drawing of doorways. */
  drawing?: ReactNode;
  title: string;
  /** One sentence. */
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ drawing, title, children, action }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      {drawing}
      <h2>{title}</h2>
      <p>{children}</p>
      {action !== undefined && <div className={styles.actions}>{action}</div>}
    </section>
  );
}

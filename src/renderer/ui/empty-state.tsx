import type { ReactNode } from 'react';
import { ClosedDoor } from './doorway-drawing';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  /** A small drawing of doorways; a closed door unless said otherwise. */
  drawing?: ReactNode;
  title: string;
  /** One sentence. */
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ drawing, title, children, action }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      {drawing ?? <ClosedDoor />}
      <h2>{title}</h2>
      <p>{children}</p>
      {action !== undefined && <div className={styles.actions}>{action}</div>}
    </section>
  );
}

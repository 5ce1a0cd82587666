import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './page.module.css';

interface PageProps {
  title: ReactNode;
  /** A sentence under the title. */
  lead?: ReactNode;
  /** At the end of that line. */
  leadEnd?: ReactNode;
  /** The large title of Today and of a person. */
  large?: boolean;
  /** The page fills the window and scrolls inside its own parts. */
  flush?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** A page of the main window: a head on the line of the title bar, which stays, and a body that scrolls. */
export function Page({
  title,
  lead,
  leadEnd,
  large = false,
  flush = false,
  className,
  children
}: PageProps) {
  return (
    <div className={classNames(styles.page, flush && styles.flush)}>
      <header className={classNames(styles.head, large && styles.large)}>
        <h1>{title}</h1>
        {lead !== undefined && (
          <div className={styles.lead}>
            <p>{lead}</p>
            {leadEnd}
          </div>
        )}
      </header>
      <div className={classNames(styles.body, className)}>{children}</div>
    </div>
  );
}

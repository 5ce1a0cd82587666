import type { ReactNode } from 'react';
import styles from './document-pane.module.css';

interface DocumentPaneProps {
  label?: string;
  /** The id of its title, where that is its name. */
  labelledBy?: string;
  /** Stays above the document while it scrolls. */
  head?: ReactNode;
  /** Stays below it. */
  foot?: ReactNode;
  children: ReactNode;
}

/** Something to read or write, in the measure of a page; the pane beside a list. */
export function DocumentPane({ label, labelledBy, head, foot, children }: DocumentPaneProps) {
  return (
    <section className={styles.pane} aria-label={label} aria-labelledby={labelledBy}>
      {head}
      <div className={styles.document}>{children}</div>
      {foot}
    </section>
  );
}

export const DocumentTitle = ({ id, children }: { id?: string; children: ReactNode }) => (
  <h2 id={id} className={styles.title}>
    {children}
  </h2>
);

/** The head of a part under the text. */
export const DocumentPart = ({ id, children }: { id?: string; children: ReactNode }) => (
  <h3 id={id} className={styles.part}>
    {children}
  </h3>
);

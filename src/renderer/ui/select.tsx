import type { ComponentProps } from 'react';
import styles from './select.module.css';

interface SelectProps extends ComponentProps<'select'> {
  label: string;
}

/** One of a few, under its label. */
export function Select({ label, children, ...select }: SelectProps) {
  return (
    <label className={styles.label}>
      {label}
      <select {...select} className={styles.select}>
        {children}
      </select>
    </label>
  );
}

import type { ComponentProps } from 'react';
import styles from './select.module.css';

interface SelectProps extends ComponentProps<'select'> {
  label: string;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
}

/** One of a few, under its label. */
export function Select({ label, labelHidden = false, children, ...select }: SelectProps) {
  return (
    <label className={styles.label}>
      <span className={labelHidden ? 'sr' : undefined}>{label}</span>
      <select {...select} className={styles.select}>
        {children}
      </select>
    </label>
  );
}

import { ChevronsUpDown } from 'lucide-react';
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
      <span className={styles.field}>
        <select {...select} className={styles.select}>
          {children}
        </select>
        <ChevronsUpDown size={12} strokeWidth={2.1} aria-hidden />
      </span>
    </label>
  );
}

import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';

interface FieldProps extends ComponentProps<'input'> {
  label: string;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
  icon?: ReactNode;
  /** What is wrong and how to put it right, in a sentence. */
  error?: string | undefined;
  /** Stands at the end of the field. */
  after?: ReactNode;
}

/** One line of text with a label. */
export function Field({
  label,
  labelHidden = false,
  icon,
  error,
  after,
  className,
  ...rest
}: FieldProps) {
  const id = useId();
  return (
    <div className={classNames(styles.whole, className)}>
      <label htmlFor={id} className={labelHidden ? 'sr' : styles.label}>
        {label}
      </label>
      <div className={classNames(styles.field, error !== undefined && styles.wrong)}>
        {icon}
        <input
          {...rest}
          id={id}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
        />
        {after}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <CircleAlert size={12} aria-hidden="true" />
          {error}
        </p>
      )}
    </div>
  );
}

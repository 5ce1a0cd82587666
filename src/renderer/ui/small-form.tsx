import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './small-form.module.css';

interface SmallFormProps {
  /** For names and sentences rather than days and numbers. */
  wide?: boolean;
  /** Enter, or the button that submits; a form without one changes things as they are chosen. */
  onSubmit?: () => void;
  children: ReactNode;
}

/** The few fields in a popover, one under the other. */
export function SmallForm({ wide = false, onSubmit, children }: SmallFormProps) {
  return (
    <form
      className={classNames(styles.form, wide && styles.wide)}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      {children}
    </form>
  );
}

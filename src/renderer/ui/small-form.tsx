import type { ReactNode } from 'react';
import { Button } from './button';
import { classNames } from './class-names';
import styles from './small-form.module.css';

interface SmallFormProps {
  /** For names and sentences rather than days and numbers. */
  wide?: boolean;
  /** What the button does. */
  act?: string;
  /** Enter, or the button; a form without one changes things as they are chosen. */
  onSubmit?: () => void;
  /** What else can be done, below the button. */
  after?: ReactNode;
  children: ReactNode;
}

/** The few fields in a popover, one under the other. */
export function SmallForm({
  wide = false,
  act = 'Use',
  onSubmit,
  after,
  children
}: SmallFormProps) {
  return (
    <form
      className={classNames(styles.form, wide && styles.wide)}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      {children}
      {onSubmit !== undefined && (
        <Button type="submit" look="solid">
          {act}
        </Button>
      )}
      {after}
    </form>
  );
}

import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { classNames } from './class-names';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** Lamp: the one thing to do now, one a view. */
  look?: 'lamp' | 'solid' | 'plain' | 'ghost' | 'danger';
  size?: 'small' | 'normal' | 'large';
  icon?: ReactNode;
  /** Shows a spinner before the label; the button takes no press meanwhile. */
  busy?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

export function Button({
  look = 'plain',
  size = 'normal',
  icon,
  busy = false,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      isPending={busy}
      className={classNames(styles.button, styles[look], styles[size], className)}
    >
      {busy ? <span className={styles.spinner} aria-hidden="true" /> : icon}
      {children}
    </AriaButton>
  );
}

import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './icon-button.module.css';
import { Tip } from './tooltip';

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** The name for screen readers and for the tooltip. */
  label: string;
  small?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** A button that is only an icon; its name shows as a tooltip. */
export function IconButton({ label, small, className, children, ...rest }: IconButtonProps) {
  return (
    <Tip text={label}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classNames(styles.button, small && styles.small, className)}
      >
        {children}
      </AriaButton>
    </Tip>
  );
}

import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './tooltip.module.css';

interface TipProps {
  text: string;
  placement?: 'top' | 'right' | 'bottom';
  disabled?: boolean;
  /** One focusable element of React Aria. */
  children: ReactElement;
}

/** A few words that show on hover and on keyboard focus. */
export function Tip({ text, placement = 'bottom', disabled = false, children }: TipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={60} isDisabled={disabled}>
      {children}
      <Tooltip className={styles.tip ?? ''} placement={placement} offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}

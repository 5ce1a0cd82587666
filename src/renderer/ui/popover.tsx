import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import styles from './popover.module.css';

interface PopoverProps {
  label: string;
  /** The button that opens it. */
  trigger: ReactElement;
  /** What stands in it; `close` closes it. */
  children: (close: () => void) => ReactNode;
}

/** A small form under a button. Esc and a press outside close it, focus goes back. */
export function Popover({ label, trigger, children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={styles.popover ?? ''} placement="bottom start" offset={4}>
        <Dialog aria-label={label} className={styles.body ?? ''}>
          {({ close }) => children(close)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}

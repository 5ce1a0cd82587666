import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components';
import styles from './dialog.module.css';
import { IconButton } from './icon-button';
import { Overlay } from './overlay';

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  /** Consequence on the left, actions on the right. */
  footer?: ReactNode;
  children: ReactNode;
}

/** A dialog over the page. Esc and a press outside close it, focus goes back to where it was. */
export function Dialog({ title, open, onClose, footer, children }: DialogProps) {
  return (
    <Overlay open={open} onClose={onClose}>
      <AriaDialog>
        <header className={styles.head}>
          <Heading slot="title">{title}</Heading>
          <IconButton label="Close" onPress={onClose}>
            <X size={16} />
          </IconButton>
        </header>
        <div className={styles.body}>{children}</div>
        {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
      </AriaDialog>
    </Overlay>
  );
}

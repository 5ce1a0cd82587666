import type { ReactNode } from 'react';
import { Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './overlay.module.css';

interface OverlayProps {
  open: boolean;
  onClose: () => void;
  /** A little further down, where the eye rests while one types. */
  low?: boolean;
  /** A dialog. */
  children: ReactNode;
}

/** A sheet above the dimmed page. Esc and a press beside it close it, focus goes back. */
export function Overlay({ open, onClose, low = false, children }: OverlayProps) {
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(stays) => !stays && onClose()}
      isDismissable
      className={classNames(styles.scrim, low && styles.low)}
    >
      <Modal className={styles.sheet ?? ''}>{children}</Modal>
    </ModalOverlay>
  );
}

import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

export interface ActDialogProps {
  title: string;
  open?: boolean;
  onClose: () => void;
  /** What the act means for everything else, said beside it. */
  consequence?: string;
  /** The button that leaves all as it is. */
  leave?: string;
  act: string;
  /** Danger: nothing takes it back. */
  look?: 'lamp' | 'danger';
  busy?: boolean;
  /** What the act needs is not there yet. */
  isDisabled?: boolean;
  /** What the button does: an act, or sending the form of this id. */
  does: (() => void) | { form: string };
  children: ReactNode;
}

/** A dialog that ends with one act, or with leaving all as it is. */
export function ActDialog({
  title,
  open = true,
  onClose,
  consequence,
  leave = 'Cancel',
  act,
  look = 'lamp',
  busy = false,
  isDisabled = false,
  does,
  children
}: ActDialogProps) {
  return (
    <Dialog
      title={title}
      open={open}
      onClose={onClose}
      footer={
        <>
          {consequence !== undefined && <span>{consequence}</span>}
          <Button look="ghost" onPress={onClose}>
            {leave}
          </Button>
          <Button
            look={look}
            busy={busy}
            isDisabled={isDisabled}
            {...(typeof does === 'function'
              ? { onPress: does }
              : { type: 'submit', form: does.form })}
          >
            {act}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}

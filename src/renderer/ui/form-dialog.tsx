import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ActDialogProps } from './act-dialog';
import { ActDialog } from './act-dialog';

interface FormDialogProps extends Omit<ActDialogProps, 'does' | 'children'> {
  /** Makes the form of the id given, which the dialog's button sends. */
  children: (form: string) => ReactNode;
}

/** A dialog that asks for something: the form is in it, what sends it below. */
export function FormDialog({ children, ...dialog }: FormDialogProps) {
  const form = useId();
  return (
    <ActDialog {...dialog} does={{ form }}>
      {children(form)}
    </ActDialog>
  );
}

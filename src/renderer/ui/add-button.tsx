import { Plus } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './add-button.module.css';

interface AddButtonProps extends Omit<ComponentProps<typeof Button>, 'children' | 'className'> {
  children: string;
  className?: string | undefined;
}

/** A quiet button that adds one more of what it names. */
export function AddButton({ children, className, ...button }: AddButtonProps) {
  return (
    <Button {...button} className={classNames(styles.add, className)}>
      <Plus size={12} strokeWidth={2.1} aria-hidden />
      {children}
    </Button>
  );
}

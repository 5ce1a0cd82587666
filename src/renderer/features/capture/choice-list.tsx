import type { ComponentProps, KeyboardEvent, ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { classNames } from '../../ui/class-names';
import styles from './choice-list.module.css';

interface ChoiceListProps {
  label: string;
  /** In four columns, for short words. */
  grid?: boolean;
  onChoose: (key: string) => void;
  onClose: () => void;
  /** Tab; true when there was another guess to go to. */
  onNextGuess: () => boolean;
  /** Before the list has a key. */
  onKey?: (event: KeyboardEvent) => void;
  children: ReactNode;
}

/** What a part of the line may mean: arrows move, Enter chooses, Tab goes to the next guess, Esc leaves it as it is. */
export function ChoiceList(props: ChoiceListProps) {
  const { label, grid = false, onChoose, onClose, onNextGuess, onKey, children } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Tab' && !event.shiftKey && onNextGuess()) event.preventDefault();
    onKey?.(event);
  };
  return (
    <div className={styles.choices} onKeyDownCapture={onKeyDown}>
      <ListBox
        aria-label={label}
        layout={grid ? 'grid' : 'stack'}
        autoFocus="first"
        onAction={(key) => onChoose(String(key))}
        className={classNames(styles.list, grid && styles.grid)}
      >
        {children}
      </ListBox>
    </div>
  );
}

interface ChoiceProps extends Omit<ComponentProps<typeof ListBoxItem>, 'className'> {
  /** It is what the line means now. */
  current?: boolean;
}

export const Choice = ({ current = false, ...item }: ChoiceProps) => (
  <ListBoxItem {...item} className={classNames(styles.choice, current && styles.current)} />
);

import type { KeyboardEvent } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { TouchKind } from '../../../domain/journal/touch';
import { touchKind } from '../../../domain/journal/touch';
import { iconOf } from '../../parts/kind-icon';
import { kindName } from '../../parts/kind-words';
import { classNames } from '../../ui/class-names';
import styles from './kind-chooser.module.css';

interface KindChooserProps {
  kind: TouchKind | null;
  onChoose: (kind: TouchKind | null) => void;
  onClose: () => void;
  /** Tab; true when there was a guess to go to. */
  onNextGuess: () => boolean;
}

const note = 'note';

/** What kind of contact it was: arrows move, Enter chooses, Esc leaves it as it is. */
export function KindChooser({ kind, onChoose, onClose, onNextGuess }: KindChooserProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Tab' && !event.shiftKey && onNextGuess()) event.preventDefault();
  };
  return (
    <div className={styles.chooser} onKeyDownCapture={onKeyDown}>
      <ListBox
        aria-label="What kind of contact was it?"
        layout="grid"
        autoFocus="first"
        onAction={(key) => onChoose(touchKind.safeParse(key).data ?? null)}
        className={styles.list ?? ''}
      >
        {[...touchKind.options, null].map((one) => {
          const Icon = iconOf(one);
          return (
            <ListBoxItem
              key={one ?? note}
              id={one ?? note}
              textValue={kindName(one)}
              className={classNames(styles.option, one === kind && styles.current)}
            >
              <Icon size={14} strokeWidth={1.9} />
              {kindName(one)}
            </ListBoxItem>
          );
        })}
      </ListBox>
    </div>
  );
}

import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './option-row.module.css';

interface OptionRowProps {
  id: string;
  selected: boolean;
  /** Picked for a change of many, with a tick for the picture; undefined while none is. */
  picked?: boolean | undefined;
  /** The small picture at the start. */
  sign: ReactNode;
  title: ReactNode;
  /** At the end of the title's line: a day, a time. */
  end?: ReactNode;
  onChoose: () => void;
  /** A double press. */
  onOpen?: () => void;
  /** At most two lines of text. */
  children: ReactNode;
}

/** An option of a list of texts. The list or its field is the tab stop and takes the keys; a row only takes the pointer. */
export function OptionRow(props: OptionRowProps) {
  const { id, selected, picked, sign, title, end, onChoose, onOpen, children } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-checked={picked}
      className={styles.row}
      onClick={onChoose}
      onDoubleClick={onOpen}
    >
      {picked === true ? (
        <span className={styles.tick}>
          <Check size={14} strokeWidth={2.4} aria-hidden />
        </span>
      ) : (
        sign
      )}
      <div className={styles.words}>
        <p className={styles.line}>
          <span className={styles.title} dir="auto">
            {title}
          </span>
          {end !== undefined && end !== null && <span className={styles.end}>{end}</span>}
        </p>
        <p className={styles.text}>{children}</p>
      </div>
    </div>
  );
}

import { practiceNames } from '../../../domain/goals/practice';
import { Check } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import type { Captured } from '../../../contract/journal';
import { Door } from '../../parts/door';
import { practiceIcons } from '../../parts/practice-icons';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import styles from './saved-note.module.css';
import { usePeriodWords } from './use-period-words';

/** How long the window stays after saving when nobody points at it. */
const stayMs = 4000;

interface SavedNoteProps {
  saved: Captured;
  undoing: boolean;
  /** Null where a thank-you does not fit. */
  onThank: (() => void) | null;
  onUndo: () => void;
  onClose: () => void;
}

/** Says that the line is safe and what it did. */
export function SavedNote({ saved, undoing, onThank, onUndo, onClose }: SavedNoteProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = useCallback(() => clearTimeout(timer.current), []);
  const release = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(onClose, stayMs);
  }, [onClose]);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The field that had the focus is gone; Esc must still reach the window.
    note.current?.focus();
    release();
    return hold;
  }, [hold, release]);
  const { door } = saved;
  const period = usePeriodWords(door?.practice, saved.entry.date);
  return (
    <div
      ref={note}
      tabIndex={-1}
      className={styles.saved}
      role="status"
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={({ target }) => target !== note.current && hold()}
      onBlur={release}
    >
      {door && door.target > 0 ? (
        <Door
          target={door.target}
          done={door.done}
          icon={practiceIcons[door.practice]}
          state={door.done >= door.target ? 'done' : 'on-pace'}
          width={40}
          height={52}
        />
      ) : (
        <Check className={styles.tick} size={20} />
      )}
      <div className={styles.words}>
        <h2>Saved. {savedWords(saved, period)}</h2>
        {saved.uncounted !== null && <p>{saved.uncounted}</p>}
        {onThank && saved.uncounted === null && <p>A thank-you while it is fresh?</p>}
      </div>
      <Button look="ghost" busy={undoing} onPress={onUndo} aria-keyshortcuts="Control+Z Meta+Z">
        Undo <Kbd keys={['Mod', 'Z']} />
      </Button>
      <Button onPress={onClose}>Close</Button>
      {onThank && (
        <Button look="lamp" onPress={onThank}>
          Write thank-you
        </Button>
      )}
    </div>
  );
}

function savedWords({ door }: Captured, period: string): string {
  if (!door || door.target === 0) return '';
  const name = practiceNames[door.practice];
  const when = period === 'then' ? '' : ` for ${period}`;
  return door.done >= door.target
    ? `${name} is done${when}.`
    : `${name} stands at ${door.done} of ${door.target}${when}.`;
}

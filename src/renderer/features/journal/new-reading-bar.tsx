import { Lightbulb } from 'lucide-react';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import type { EntryPage, NewReading } from '../../../contract/entry';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { Button } from '../../ui/button';
import styles from './new-reading-bar.module.css';
import { readingWords } from './reading-words';
import { useAttempt } from './use-attempt';

interface NewReadingBarProps {
  entry: EntryPage;
  reading: NewReading;
  today: IsoDate;
}

/** What the text says by now and the entry does not: offered, never done unasked. */
export function NewReadingBar({ entry, reading, today }: NewReadingBarProps) {
  const attempt = useAttempt();
  const { pushUndo } = useUndo();
  const settle = (use: boolean) => {
    const { id } = entry;
    attempt(async () => {
      const { version } = await calls.settleReading({ id, use });
      if (version !== null)
        pushUndo('Taken over from the text', () => calls.restoreVersion({ id, version }));
    });
  };
  return (
    <div className={styles.bar} role="status">
      <Lightbulb size={14} strokeWidth={1.9} aria-hidden />
      <p>{readingWords(reading, entry, today)}</p>
      <Button size="small" look="solid" onPress={() => settle(true)}>
        Use
      </Button>
      <Button size="small" look="ghost" onPress={() => settle(false)}>
        Leave
      </Button>
    </div>
  );
}

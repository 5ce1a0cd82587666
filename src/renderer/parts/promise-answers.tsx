import type { OpenPromise } from '../../contract/promises';
import { addDays } from '../../domain/calendar/calendar';
import { capitalised } from '../../domain/wording/words';
import { calls } from '../api/bridge';
import { useUndo } from '../api/undo';
import { useToday } from '../api/use-today';
import { Button } from '../ui/button';
import { relativeDay } from '../ui/format';
import { useToast } from '../ui/toast';
import styles from './promise-answers.module.css';
import { useSettlePromise } from './use-settle-promise';

interface PromiseAnswersProps {
  promise: OpenPromise;
  onAnswered: () => void;
}

/** An open promise, with what can have become of it. */
export function PromiseAnswers({ promise, onAnswered }: PromiseAnswersProps) {
  const today = useToday();
  const settle = useSettlePromise();
  const { pushUndo } = useUndo();
  const toast = useToast();
  const { id, by, text, due, madeOn } = promise;
  const answer = (state: 'kept' | 'let-go') => {
    settle(id, state);
    onAnswered();
  };
  const move = async () => {
    if (today === undefined) return;
    const { before } = await calls.movePromise({ id, due: addDays(today, 7) });
    pushUndo('Moved by a week', () => calls.movePromise({ id, due: before }));
    onAnswered();
  };
  return (
    <div className={styles.promise}>
      <div className={styles.words}>
        <p className={styles.text}>{capitalised(text)}</p>
        {today !== undefined && (
          <p className={styles.when}>
            {due === null
              ? `promised ${relativeDay(madeOn, today)}`
              : `due ${relativeDay(due, today)}`}
          </p>
        )}
      </div>
      <Button size="small" onPress={() => answer('kept')}>
        {by === 'me' ? 'Kept' : 'Came through'}
      </Button>
      <Button
        size="small"
        look="ghost"
        onPress={() =>
          void move().catch(({ message }: Error) => toast({ text: message, tone: 'problem' }))
        }
      >
        In a week
      </Button>
      <Button size="small" look="ghost" onPress={() => answer('let-go')}>
        Let go
      </Button>
    </div>
  );
}

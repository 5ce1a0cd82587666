import type { OpenPromise } from '../../contract/promises';
import { addDays, type IsoDate } from '../../domain/calendar/calendar';
import { capitalised } from '../../domain/wording/words';
import { calls } from '../api/bridge';
import { useUndo } from '../api/undo';
import { useToday } from '../api/use-today';
import { Button } from '../ui/button';
import { relativeDay } from '../ui/format';
import { useToast } from '../ui/toast';
import styles from './promise-answers.module.css';

interface PromiseAnswersProps {
  promise: OpenPromise;
  onAnswered: () => void;
}

/** An open promise, with what can have become of it. */
export function PromiseAnswers({ promise, onAnswered }: PromiseAnswersProps) {
  const today = useToday();
  const { pushUndo } = useUndo();
  const toast = useToast();
  const { id, by, text, due, madeOn } = promise;
  // It goes with the answer, so nothing of it may be waited for.
  const answer = (said: string, act: () => Promise<() => unknown>) => {
    act()
      .then((undo) => pushUndo(said, undo))
      .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
    onAnswered();
  };
  const settle = async (state: 'kept' | 'let-go') => {
    const { before } = await calls.settlePromise({ id, state });
    return () => calls.settlePromise({ id, state: before });
  };
  const move = async (to: IsoDate) => {
    const { before } = await calls.movePromise({ id, due: to });
    return () => calls.movePromise({ id, due: before });
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
      <Button size="small" onPress={() => answer('Promise kept', () => settle('kept'))}>
        {by === 'me' ? 'Kept' : 'Came through'}
      </Button>
      {today !== undefined && (
        <Button
          size="small"
          look="ghost"
          onPress={() => answer('Moved by a week', () => move(addDays(today, 7)))}
        >
          In a week
        </Button>
      )}
      <Button
        size="small"
        look="ghost"
        onPress={() => answer('Promise let go', () => settle('let-go'))}
      >
        Let go
      </Button>
    </div>
  );
}

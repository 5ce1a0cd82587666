import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import type { StandingNow } from '../../../contract/standing';
import { bringIntoFocus } from '../../ui/bring-into-focus';
import { Button } from '../../ui/button';
import styles from './goals-page.module.css';
import { useAct } from './use-act';

/** The offer to begin afresh after quiet weeks; nothing when there is none, or streaks are not shown. */
export function FreshStart({
  standing,
  isWanted
}: {
  standing: StandingNow;
  /** One was led to it. */
  isWanted: boolean;
}) {
  const { pushUndo } = useUndo();
  const act = useAct();
  if (!standing.offersFreshStart || !standing.showsStreak) return null;
  const answer = async (accepted: boolean) => {
    const { on } = await calls.answerFreshStart({ accepted });
    const said = accepted ? 'You begin afresh today' : 'The fresh start can wait';
    pushUndo(said, () => calls.withdrawFreshStart({ on }));
  };
  return (
    <section ref={isWanted ? bringIntoFocus : undefined} className={styles.card}>
      <div className={styles.choice}>
        <div className={styles.words}>
          <h2 className={styles.name}>A few quiet weeks. Begin afresh?</h2>
          <p className={styles.remark}>
            Weeks are counted anew from today, and the rest of this one asks only for its part. Your
            passes and everything you wrote stay.
          </p>
        </div>
        <Button look="ghost" onPress={() => act(answer(false))}>
          Not now
        </Button>
        <Button look="lamp" onPress={() => act(answer(true))}>
          Begin afresh
        </Button>
      </div>
    </section>
  );
}

import { Check, ChevronDown } from 'lucide-react';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import type { StandingNow } from '../../../contract/standing';
import { countsWhen, type CountsWhen } from '../../../domain/goals/counts-when';
import { bringIntoFocus } from '../../ui/bring-into-focus';
import { Button } from '../../ui/button';
import { dayAndMonth, weekdayName } from '../../ui/format';
import { Menu, MenuItem } from '../../ui/menu';
import { SectionHead } from '../../ui/section-head';
import { Switch } from '../../ui/switch';
import styles from './goals-page.module.css';
import { countsWhenWords, reserveWords, streakSentence } from './standing-words';
import { useAct } from './use-act';

interface StreakCardProps {
  standing: StandingNow;
  /** One was led to its passes. */
  isWanted: boolean;
}

/** How strict one is with oneself: when a week counts, the free passes, and whether to count at all. */
export function StreakCard({ standing, isWanted }: StreakCardProps) {
  const { nextCountsWhen, showsStreak } = standing;
  const { pushUndo } = useUndo();
  const act = useAct();
  const chosen = nextCountsWhen?.countsWhen ?? standing.countsWhen;
  const measureBy = async (when: CountsWhen) => {
    const { before } = await calls.changeCountsWhen({ countsWhen: when });
    pushUndo(`A week counts when ${countsWhenWords[when]}`, () => calls.restoreCountsWhen(before));
  };
  const show = async (isShown: boolean) => {
    await calls.changePreferences({ showsStreak: isShown });
    pushUndo(isShown ? 'The streak is shown' : 'The streak is hidden', () =>
      calls.changePreferences({ showsStreak: !isShown })
    );
  };
  return (
    <section className={styles.half}>
      <SectionHead title="Streak" />
      <div className={styles.card}>
        <div className={styles.choice}>
          <div className={styles.words}>
            <h3 className={styles.name}>A week counts when</h3>
            <p className={styles.remark}>You decide how strict to be with yourself.</p>
            {nextCountsWhen && (
              <p className={styles.next}>
                {`Still ${countsWhenWords[standing.countsWhen]}. The new measure holds from ${weekdayName(nextCountsWhen.fromDate)} ${dayAndMonth(nextCountsWhen.fromDate)}.`}
              </p>
            )}
          </div>
          <Menu
            label="A week counts when"
            align="end"
            trigger={
              <Button>
                {countsWhenWords[chosen]}
                <ChevronDown size={12} strokeWidth={2.1} aria-hidden />
              </Button>
            }
          >
            {countsWhen.options.map((when) => (
              <MenuItem
                key={when}
                text={countsWhenWords[when]}
                icon={when === chosen && <Check size={16} aria-hidden />}
                onAction={() => when !== chosen && act(measureBy(when))}
              />
            ))}
          </Menu>
        </div>
        {showsStreak && (
          <Passes standing={standing} isWanted={isWanted && !standing.offersFreshStart} />
        )}
        <div className={styles.choice}>
          <div className={styles.words}>
            <h3 className={styles.name}>Show the streak</h3>
            <p className={styles.remark}>
              {showsStreak
                ? `${streakSentence(standing, [])}. Turn it off if counting feels like pressure.`
                : 'Weeks are not counted in a row. Your goals stay.'}
            </p>
          </div>
          <Switch label="Show the streak" isOn={showsStreak} onChange={(on) => act(show(on))} />
        </div>
      </div>
    </section>
  );
}

/** The passes held, and what can be done with one. */
function Passes({ standing, isWanted }: StreakCardProps) {
  const { savable, saved } = standing;
  const { pushUndo } = useUndo();
  const act = useAct();
  const spend = async (week: string) => {
    await calls.spendReserve({ week });
    pushUndo('A free pass was spent on last week', () => calls.returnReserve({ week }));
  };
  const takeBack = async (week: string) => {
    await calls.returnReserve({ week });
    pushUndo('The free pass is held again', () => calls.spendReserve({ week }));
  };
  return (
    <div
      ref={isWanted ? bringIntoFocus : undefined}
      tabIndex={isWanted ? -1 : undefined}
      className={styles.choice}
    >
      <div className={styles.words}>
        <h3 className={styles.name}>Free passes</h3>
        <p className={styles.remark}>
          {saved ? 'One keeps your streak through last week. ' : ''}
          {reserveWords(standing)}
        </p>
      </div>
      {savable && <Button onPress={() => act(spend(savable.week))}>Spend one on last week</Button>}
      {saved && <Button onPress={() => act(takeBack(saved.week))}>Take it back</Button>}
    </div>
  );
}

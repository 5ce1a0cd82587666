import { Palmtree, Plus } from 'lucide-react';
import { useState } from 'react';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import { useQueryOf } from '../../api/use-query-of';
import { useToday } from '../../api/use-today';
import type { KeptPause, Pause } from '../../../contract/goals';
import { useSkipWeek } from '../../parts/use-skip-week';
import { Button } from '../../ui/button';
import { MenuItem } from '../../ui/menu';
import { MoreMenu } from '../../ui/more-menu';
import { SectionHead } from '../../ui/section-head';
import styles from './goals-page.module.css';
import { PauseDialog } from './pause-dialog';
import { pauseDays, pauseName } from './pause-words';
import { useAct } from './use-act';

/** When nothing is expected: vacations and other times away. */
export function Pauses() {
  const { data: pauses } = useQueryOf('listPauses', {});
  const week = useSkipWeek();
  const today = useToday();
  const { pushUndo } = useUndo();
  const act = useAct();
  const [asked, setAsked] = useState<KeptPause | 'new' | null>(null);
  if (!pauses || !week || today === undefined) return null;
  const add = async (pause: Pause) => {
    const { id } = await calls.addPause(pause);
    pushUndo(`${pauseName(pause)}: ${pauseDays(pause, today)}`, () => calls.removePause({ id }));
  };
  const change = async (pause: KeptPause) => {
    const { before } = await calls.changePause(pause);
    pushUndo(`${pauseName(pause)} changed`, () => calls.changePause(before));
  };
  const remove = async ({ id }: KeptPause) => {
    const { before } = await calls.removePause({ id });
    pushUndo(`${pauseName(before)} taken away`, () => calls.addPause(before));
  };
  return (
    <section className={styles.half}>
      <SectionHead
        title="Pauses"
        end={
          <Button look="ghost" onPress={() => setAsked('new')}>
            <Plus size={14} aria-hidden /> Add a pause
          </Button>
        }
      />
      <ul className={styles.card} aria-label="Pauses">
        {pauses.map((pause) => (
          <li key={pause.id} className={styles.pause} data-past={pause.toDate < today}>
            <Palmtree size={16} strokeWidth={1.75} aria-hidden />
            <div className={styles.words}>
              <h3 className={styles.name}>{pauseName(pause)}</h3>
              <p className={styles.remark}>{pauseDays(pause, today)}</p>
            </div>
            <MoreMenu label={pauseName(pause)} button={`More about ${pauseName(pause)}`}>
              <MenuItem text="Change…" onAction={() => setAsked(pause)} />
              <MenuItem text="Take away" danger onAction={() => act(remove(pause))} />
            </MoreMenu>
          </li>
        ))}
        {week.pause === undefined && (
          <li className={styles.skip}>
            <p className={styles.words}>Sick today, or a week gone sideways?</p>
            <Button onPress={week.skip}>Skip this week</Button>
          </li>
        )}
      </ul>
      <p className={styles.under}>
        A week with a pause neither counts nor breaks your streak. A public holiday only makes it
        shorter.
      </p>
      <PauseDialog
        asked={asked}
        today={today}
        onClose={() => setAsked(null)}
        onKeep={async (pause) => {
          if (asked !== null && asked !== 'new') await change({ ...pause, id: asked.id });
          else await add(pause);
          setAsked(null);
        }}
      />
    </section>
  );
}

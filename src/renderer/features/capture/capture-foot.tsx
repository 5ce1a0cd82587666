import { practiceNames } from '../../../domain/goals/practice';
import { Info } from 'lucide-react';
import type { Captured } from '../../../contract/journal';
import { Door } from '../../parts/door';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import styles from './capture-foot.module.css';
import { usePeriodWords } from './use-period-words';
import { WhileSaving } from './while-saving';

interface CaptureFootProps {
  /** What the line would become; undefined until the engine has answered. */
  reading: Captured | undefined;
  saving: boolean;
  /** Whether a thank-you fits. */
  isThankable: boolean;
  onSave: () => void;
}

/** Which door the line moves, and the button that saves it. */
export function CaptureFoot({ reading, saving, isThankable, onSave }: CaptureFootProps) {
  return (
    <div className={styles.foot}>
      <div className={styles.effect}>
        {saving ? <WhileSaving /> : reading && <Effect reading={reading} />}
      </div>
      {isThankable && !saving && (
        <span className={styles.hint}>
          <Kbd keys={['Alt', 'Enter']} /> Save and thank
        </span>
      )}
      <Button look="solid" busy={saving} onPress={onSave} className={styles.save}>
        Save <Kbd keys={['Enter']} onButton />
      </Button>
    </div>
  );
}

function Effect({ reading }: { reading: Captured }) {
  const { door, uncounted, kind } = reading;
  const period = usePeriodWords(door?.practice, reading.entry.date);
  if (door && door.target > 0)
    return (
      <>
        <span className={styles.door}>
          <Door
            target={door.target}
            done={door.done}
            state={door.done >= door.target ? 'done' : 'on-pace'}
            width={16}
            height={20}
            spill={false}
          />
        </span>
        <p>{effectWords(door, period)}</p>
      </>
    );
  if (uncounted !== null)
    return (
      <>
        <Info size={14} strokeWidth={1.9} />
        <p>{uncounted}</p>
      </>
    );
  return <p>{kind === null ? 'A note for your journal.' : 'Moves no door.'}</p>;
}

function effectWords({ practice, done, target }: NonNullable<Captured['door']>, period: string) {
  const name = <strong>{practiceNames[practice]}</strong>;
  if (done === target)
    return (
      <>
        Opens {name} {period === 'then' ? '' : `for ${period}`}
      </>
    );
  if (done > target) return <>{name} is open already</>;
  return (
    <>
      {name} stands at {done} of {target} {period}
    </>
  );
}

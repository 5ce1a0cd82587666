import { Info } from 'lucide-react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Door } from '../../contract/goals';
import { capitalised, countWord } from '../../domain/wording/words';
import { useNavigation } from '../api/navigation';
import { Button } from '../ui/button';
import styles from './uncounted.module.css';

interface UncountedProps {
  uncounted: Door['uncounted'];
  /** The name of the practice. */
  practice: string;
}

/** Says on request which entries did not move a door, and why. */
export function Uncounted({ uncounted, practice }: UncountedProps) {
  const { go } = useNavigation();
  return (
    <DialogTrigger>
      <AriaButton className={styles.ask ?? ''}>
        <Info size={12} />
        {capitalised(countWord(uncounted.length))} not counted
      </AriaButton>
      <Popover className={styles.popover ?? ''} offset={6}>
        <Dialog
          aria-label={`Why this does not count for ${practice}`}
          className={styles.dialog ?? ''}
        >
          <h3>Why this does not count</h3>
          <ul>
            {uncounted.map(({ entry, reason }) => (
              <li key={entry}>
                <p>{reason}</p>
                <Button size="small" onPress={() => go({ name: 'journal', entry })}>
                  Open entry
                </Button>
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

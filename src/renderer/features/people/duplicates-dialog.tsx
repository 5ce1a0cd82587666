import { useState } from 'react';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import type { PossibleDuplicate } from '../../../contract/duplicates';
import type { PersonId } from '../../../domain/people/ids';
import { Avatar } from '../../parts/avatar';
import { counted } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useToast } from '../../ui/toast';
import styles from './duplicates-dialog.module.css';
import { MergeDialog } from '../../parts/merge-dialog';

interface DuplicatesDialogProps {
  open: boolean;
  pairs: readonly PossibleDuplicate[];
  onClose: () => void;
}

/** Pairs that may be one person, each with the two ways to settle it. */
export function DuplicatesDialog({ open, pairs, onClose }: DuplicatesDialogProps) {
  const [merges, setMerges] = useState<readonly [PersonId, PersonId] | null>(null);
  const { pushUndo } = useUndo();
  const toast = useToast();
  const dismiss = ({ one, other }: PossibleDuplicate) => {
    const pair = { one: one.id, other: other.id };
    calls
      .dismissDuplicate(pair)
      .then(() =>
        pushUndo(`${one.name} and ${other.name} are two people`, () =>
          calls.reconsiderDuplicate(pair)
        )
      )
      .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  };
  if (merges !== null)
    return (
      <MergeDialog pair={merges} onClose={() => setMerges(null)} onMerged={() => setMerges(null)} />
    );
  return (
    <Dialog title="The same person twice?" open={open} onClose={onClose}>
      {pairs.length === 0 ? (
        <p className={styles.lead}>Everybody stands here once.</p>
      ) : (
        <>
          <p className={styles.lead}>
            Nothing is merged by itself. What you merge can be taken back, and a pair you keep apart
            does not come back.
          </p>
          <ul className={styles.pairs}>
            {pairs.map((pair) => (
              <li key={`${pair.one.id} ${pair.other.id}`} className={styles.pair}>
                <div className={styles.halves}>
                  <Half half={pair.one} />
                  <Half half={pair.other} />
                  <p className={styles.reason}>{reasons[pair.because]}</p>
                </div>
                <span className={styles.acts}>
                  <Button
                    size="small"
                    aria-label={`Merge ${pair.one.name} and ${pair.other.name}`}
                    onPress={() => setMerges([pair.one.id, pair.other.id])}
                  >
                    Merge
                  </Button>
                  <Button
                    size="small"
                    look="ghost"
                    aria-label={`${pair.one.name} and ${pair.other.name} are two people`}
                    onPress={() => dismiss(pair)}
                  >
                    Two people
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function Half({ half }: { half: PossibleDuplicate['one'] }) {
  const facts = [half.title, half.department, half.email].filter(Boolean).join(', ');
  return (
    <p className={styles.half}>
      <Avatar name={half.name} size={24} ghost={half.contacts === 0} id={half.id} />
      <span>
        <span className={styles.name}>{half.name}</span>{' '}
        <span className={styles.facts}>
          {facts}
          {half.contacts > 0 && `${facts ? ' · ' : ''}${counted(half.contacts, 'contact')}`}
        </span>
      </span>
    </p>
  );
}

const reasons: Readonly<Record<PossibleDuplicate['because'], string>> = {
  address: 'Their e-mail addresses begin alike.',
  name: 'They have the same name.',
  nickname: 'One name is short for the other.',
  initial: 'One name is an initial of the other.',
  slip: 'Their names differ by one letter.'
};

import { useNavigation } from '../../api/navigation';
import type { ImportCounts } from '../../../contract/transfer';
import { ImportProgress } from '../../parts/import-progress';
import { Button } from '../../ui/button';
import styles from './import-foot.module.css';
import { actionWords } from './import-words';

interface ImportFootProps {
  /** With the meetings and news that are taken. */
  counts: Pick<ImportCounts, 'new' | 'changed' | 'contacts' | 'occasions'> & { photos: number };
  /** Times in which nudges will wait; they are no news to anybody. */
  busy: number;
  /** The files are looked at anew. */
  isReading: boolean;
  /** They are being brought in: how far that is stands here, which is seen wherever the page is scrolled to. */
  isWriting: boolean;
  onApply: () => void;
  onCancel: () => void;
}

/** The consequence on the left, what can be done on the right. */
export function ImportFoot(props: ImportFootProps) {
  const { counts, busy, isReading, isWriting, onApply, onCancel } = props;
  const { go } = useNavigation();
  const label = actionWords(counts) ?? (busy > 0 ? 'Keep nudges out of meetings' : null);
  return (
    <footer className={styles.foot}>
      {isWriting ? (
        <div className={styles.progress}>
          <ImportProgress />
        </div>
      ) : (
        <>
          <p>
            {label === null
              ? 'Nothing in these files is new.'
              : 'Nothing is written yet. The whole import can be undone.'}
          </p>
          <Button look="ghost" size="large" onPress={onCancel}>
            Cancel
          </Button>
        </>
      )}
      {label === null ? (
        <Button size="large" onPress={() => go({ name: 'people' })}>
          See people
        </Button>
      ) : (
        <Button look="lamp" size="large" busy={isReading || isWriting} onPress={onApply}>
          {label}
        </Button>
      )}
    </footer>
  );
}

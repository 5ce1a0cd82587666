import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { CallInput } from '../../api/bridge';
import { counted } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { BackDialog } from '../../parts/back-dialog';
import styles from './export-row.module.css';

interface EditedPagesProps {
  edited: readonly string[];
  /** Where they are. */
  from: CallInput<'previewBack'>['from'];
  /** Writes over them. */
  onReplace?: () => void;
}

/** Pages written or changed by hand, which an export left as they are: read them back, or write over them. */
export function EditedPages({ edited, from, onReplace }: EditedPagesProps) {
  const [isReading, setReading] = useState(false);
  const [isDone, setDone] = useState(false);
  const [first = ''] = edited;
  if (isDone) return null;
  return (
    <div className={styles.done}>
      <Pencil size={14} strokeWidth={1.9} aria-hidden />
      <span>
        {edited.length === 1
          ? `You wrote or changed ${first} by hand. It stays as it is until you decide.`
          : `You wrote or changed ${counted(edited.length, 'page')} by hand, such as ${first}. They stay as they are until you decide.`}
      </span>
      <Button size="small" onPress={() => setReading(true)}>
        See what changed
      </Button>
      {onReplace !== undefined && (
        <Button size="small" look="ghost" onPress={onReplace}>
          Write over
        </Button>
      )}
      {isReading && (
        <BackDialog from={from} onClose={() => setReading(false)} onTakenIn={() => setDone(true)} />
      )}
    </div>
  );
}

import { useState } from 'react';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import { useQueryOf } from '../../api/use-query-of';
import type { EntryPage } from '../../../contract/entry';
import { kindName } from '../../parts/kind-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { regionLocale } from '../../ui/format';
import { Problem } from '../../ui/problem';
import styles from './history-dialog.module.css';
import { useAttempt } from './use-attempt';

interface HistoryDialogProps {
  entry: EntryPage;
  onClose: () => void;
  /** Saves what is not saved yet, so that it is kept too. */
  onBefore: () => Promise<void>;
  /** The entry is another text now. */
  onRestored: () => void;
}

/** What an entry was before its changes: to look at, and to bring back. */
export function HistoryDialog({ entry, onClose, onBefore, onRestored }: HistoryDialogProps) {
  const { id } = entry;
  const versions = useQueryOf('listVersions', { id });
  const [chosen, setChosen] = useState(0);
  const attempt = useAttempt();
  const { pushUndo } = useUndo();
  const list = versions.data ?? [];
  const shown = list[chosen] ?? list[0];
  const restore = () => {
    if (shown === undefined) return;
    attempt(async () => {
      await onBefore();
      onRestored();
      const { version } = await calls.restoreVersion({ id, version: shown.id });
      onClose();
      pushUndo('Earlier version brought back', () => {
        onRestored();
        return calls.restoreVersion({ id, version });
      });
    });
  };
  return (
    <Dialog
      title="Earlier versions"
      open
      onClose={onClose}
      footer={
        <>
          <span>The entry as it is now is kept too. Promises kept since stay kept.</span>
          <Button look="solid" isDisabled={shown === undefined} onPress={restore}>
            Bring this back
          </Button>
        </>
      }
    >
      {versions.error !== null && (
        <Problem
          title="The versions cannot be shown."
          error={versions.error}
          onRetry={() => void versions.refetch()}
        />
      )}
      {versions.data?.length === 0 && (
        <p className={styles.none}>This entry is as it was first written.</p>
      )}
      {list.length > 0 && (
        <div className={styles.both}>
          <ol className={styles.list} aria-label="Versions, newest first">
            {list.map((version, at) => (
              <li key={version.id}>
                <button
                  type="button"
                  aria-pressed={version === shown}
                  onClick={() => setChosen(at)}
                >
                  {momentWords(version.keptAt)}
                  <span>{kindName(version.kind)}</span>
                </button>
              </li>
            ))}
          </ol>
          <pre className={styles.text}>{shown?.text === '' ? 'No text.' : shown?.text}</pre>
        </div>
      )}
    </Dialog>
  );
}

/** `18 Nov, 12:41`, until when it was so. */
const momentWords = (at: string): string =>
  new Intl.DateTimeFormat(regionLocale(), {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit'
  }).format(Date.parse(at));

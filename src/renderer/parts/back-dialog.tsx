import { useEffect } from 'react';
import { calls, type CallInput, type CallOutput } from '../api/bridge';
import { useUndo } from '../api/undo';
import { useCommand } from '../api/use-command';
import { counted } from './day-words';
import { ActDialog } from '../ui/act-dialog';
import { wholeNumber } from '../ui/format';
import { Problem } from '../ui/problem';
import { SkeletonRows } from '../ui/skeleton';
import styles from './back-dialog.module.css';

type Preview = NonNullable<CallOutput<'previewBack'>>;

interface BackDialogProps {
  from: CallInput<'previewBack'>['from'];
  onClose: () => void;
  onTakenIn?: () => void;
}

/** Shows what an export says otherwise than the journal, and takes it in as one change. */
export function BackDialog({ from, onClose, onTakenIn }: BackDialogProps) {
  const preview = useCommand('previewBack');
  const apply = useCommand('applyBack');
  const { pushUndo } = useUndo();
  const { mutate } = preview;
  // Looked at once, when it opens; a choice that was called off closes it again.
  useEffect(() => {
    mutate({ from }, { onSuccess: (found) => found === null && onClose() });
    // oxlint-disable-next-line react/exhaustive-deps -- `onClose` of the first time will do
  }, [mutate, from]);
  const found = preview.data ?? null;
  const count = found ? found.new + found.changed : 0;
  const takeIn = () => {
    if (!found) return;
    apply.mutate(
      { digest: found.digest },
      {
        onSuccess({ id }) {
          if (id !== null)
            pushUndo(`Read back: ${counted(count, 'change')}`, () => calls.undoImport({ id }));
          onTakenIn?.();
          onClose();
        }
      }
    );
  };
  return (
    <ActDialog
      title="Read back"
      onClose={onClose}
      act={count === 0 ? 'Done' : `Take in ${counted(count, 'change')}`}
      busy={apply.isPending}
      isDisabled={found === null}
      does={count === 0 ? onClose : takeIn}
      {...(count > 0 && { consequence: 'All of it or nothing, and it can be taken back.' })}
    >
      {preview.isPending && <SkeletonRows />}
      {preview.error !== null && (
        <Problem title="This was not read. Your journal is as it was." error={preview.error} />
      )}
      {apply.error !== null && (
        <Problem title="Nothing was taken in. Your journal is as it was." error={apply.error} />
      )}
      {found !== null && <WhatChanged preview={found} />}
    </ActDialog>
  );
}

function WhatChanged({ preview }: { preview: Preview }) {
  const { things, refused } = preview;
  const rest = preview.new + preview.changed - things.length;
  return (
    <div className={styles.body}>
      <p className={styles.path}>
        <code>{preview.path}</code>
      </p>
      <p>
        {counted(preview.new, 'new thing')}, {counted(preview.changed, 'changed one')},{' '}
        {wholeNumber(preview.same)} as they are in the journal.
      </p>
      {things.length > 0 && (
        <ul className={styles.list}>
          {things.map((thing) => (
            <li key={`${thing.file} ${thing.kind} ${thing.title}`}>
              <p>
                <span className={styles.outcome}>{thing.outcome}</span> {thing.kind}{' '}
                <strong>{thing.title}</strong>
              </p>
              {thing.changes.map(({ what, before, after }) => (
                <p key={`${what} ${before} ${after}`} className={styles.change}>
                  {what}: {before !== null && <del>{before}</del>}{' '}
                  {after !== null && <ins>{after}</ins>}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p className={styles.change}>And {counted(rest, 'more', 'more')}.</p>}
      {refused.length > 0 && (
        <>
          <p>{counted(refused.length, 'line')} cannot be read and will be left out:</p>
          <ul className={styles.list}>
            {refused.slice(0, 100).map(({ file, line, reason }) => (
              <li key={`${file} ${line} ${reason}`}>
                {reason} <span className={styles.change}>{`${file}, line ${line}`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

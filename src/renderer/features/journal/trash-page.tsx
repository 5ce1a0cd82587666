import { Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import { useUndo } from '../../api/undo';
import { useCommand } from '../../api/use-command';
import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import { useToday } from '../../api/use-today';
import type { TrashedEntry } from '../../../contract/trash';
import type { EntryId } from '../../../domain/people/ids';
import { counted, shortDate } from '../../parts/day-words';
import { KindIcon } from '../../parts/kind-icon';
import { kindName } from '../../parts/kind-words';
import { ActDialog } from '../../ui/act-dialog';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { Page } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { useToast } from '../../ui/toast';
import { useShortened } from '../../ui/use-shortened';
import styles from './trash-page.module.css';
import { useAttempt } from './use-attempt';

/** What was deleted lately, newest first, is what one looks for. */
const shownAtFirst = 50;

/** What was deleted in the last 30 days: to bring back, or to delete for good. */
export function TrashPage() {
  const trash = useQueryOf('listTrash', {});
  const isSlow = useSlow(trash.isPending);
  const [asks, setAsks] = useState<{ id: EntryId | null } | null>(null);
  const entries = trash.data ?? [];
  const { shown, more } = useShortened(entries, shownAtFirst);
  return (
    <Page title="Trash" lead="Deleted entries stay here for 30 days.">
      {entries.length > 0 && (
        <div className={styles.tools}>
          <Button onPress={() => setAsks({ id: null })}>Empty the trash</Button>
        </div>
      )}
      {trash.error !== null && (
        <Problem
          title="The trash cannot be shown."
          error={trash.error}
          onRetry={() => void trash.refetch()}
        />
      )}
      {isSlow && <SkeletonRows rows={5} />}
      {trash.data !== undefined && entries.length === 0 && <EmptyTrash />}
      <ul className={styles.list}>
        {shown.map((entry) => (
          <TrashRow
            key={entry.id}
            entry={entry}
            onDeleteForGood={() => setAsks({ id: entry.id })}
          />
        ))}
      </ul>
      {more}
      {asks !== null && (
        <ForGoodDialog
          id={asks.id}
          count={asks.id === null ? entries.length : 1}
          onClose={() => setAsks(null)}
        />
      )}
    </Page>
  );
}

function TrashRow({
  entry,
  onDeleteForGood
}: {
  entry: TrashedEntry;
  onDeleteForGood: () => void;
}) {
  const { go } = useNavigation();
  const today = useToday();
  const attempt = useAttempt();
  const { pushUndo } = useUndo();
  const { id } = entry;
  const title = entry.people.length > 0 ? entry.people.join(', ') : kindName(entry.kind);
  const restore = () =>
    attempt(async () => {
      await calls.restoreEntry({ id });
      pushUndo('Entry brought back', () => calls.deleteEntry({ id }));
      go({ name: 'journal', entry: id });
    });
  return (
    <li className={styles.row}>
      <KindIcon kind={entry.kind} />
      <div className={styles.words}>
        <p className={styles.head}>
          <span className={styles.title}>{title}</span>
          <span className={styles.when}>
            {today && shortDate(entry.date, today)} ·{' '}
            {entry.daysLeft === 1 ? 'goes tomorrow' : `${counted(entry.daysLeft, 'day')} left`}
          </span>
        </p>
        <p className={styles.text}>{entry.text}</p>
      </div>
      <Button size="small" icon={<Undo2 size={14} strokeWidth={1.9} />} onPress={restore}>
        Bring back
      </Button>
      <IconButton label={`Delete “${title}” for good`} onPress={onDeleteForGood}>
        <Trash2 size={16} strokeWidth={1.75} />
      </IconButton>
    </li>
  );
}

/** The one act of the journal that cannot be taken back, so it asks. */
function ForGoodDialog(props: { id: EntryId | null; count: number; onClose: () => void }) {
  const { mutate, isPending, error } = useCommand('emptyTrash');
  const toast = useToast();
  return (
    <ActDialog
      title={
        props.count === 1
          ? 'Delete this entry for good?'
          : `Delete ${counted(props.count, 'entry', 'entries')} for good?`
      }
      onClose={props.onClose}
      leave="Keep"
      act="Delete for good"
      look="danger"
      busy={isPending}
      does={() =>
        mutate(
          { id: props.id },
          {
            onSuccess: ({ deleted }) => {
              props.onClose();
              toast({ text: `${counted(deleted, 'entry', 'entries')} deleted for good` });
            }
          }
        )
      }
    >
      <p>
        This cannot be taken back, except from a backup. Everything else in your journal stays as it
        is.
      </p>
      {error !== null && <Problem title="Nothing was deleted." error={error} />}
    </ActDialog>
  );
}

function EmptyTrash() {
  const { go } = useNavigation();
  return (
    <EmptyState
      title="Nothing here"
      action={<Button onPress={() => go({ name: 'journal' })}>Back to the journal</Button>}
    >
      What you delete waits here for 30 days before it goes.
    </EmptyState>
  );
}

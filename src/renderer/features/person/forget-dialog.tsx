import { useCommand } from '../../api/use-command';
import { useNavigation } from '../../api/navigation';
import { useQueryOf } from '../../api/use-query-of';
import { counted } from '../../parts/day-words';
import { ActDialog } from '../../ui/act-dialog';
import { Problem } from '../../ui/problem';
import { useToast } from '../../ui/toast';
import styles from './forget-dialog.module.css';
import type { Person } from './person-field';

/** Says what forgetting somebody does, for nothing takes it back. */
export function ForgetDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const preview = useQueryOf('previewForgetting', { id: person.id });
  const forget = useCommand('forgetPerson');
  const { go } = useNavigation();
  const toast = useToast();
  const { data } = preview;
  const submit = () =>
    forget.mutate(
      { id: person.id },
      {
        onSuccess: ({ gone, kept, isPurged }) => {
          onClose();
          go({ name: 'people' });
          // The name stands nowhere any more, so not here either.
          toast({
            text: isPurged
              ? `Forgotten: one person, ${entryWords(gone)} gone, ${kept} without the name`
              : 'Forgotten, but old copies may be left in the files: there was no room to write them anew',
            ...(!isPurged && { tone: 'problem' as const })
          });
        }
      }
    );
  return (
    <ActDialog
      title={`Forget ${person.name} for good?`}
      onClose={onClose}
      consequence="This cannot be taken back."
      act="Forget for good"
      look="danger"
      busy={forget.isPending}
      isDisabled={data === undefined}
      does={submit}
    >
      {forget.error !== null && (
        <Problem title="They were not forgotten. Nothing was changed." error={forget.error} />
      )}
      {preview.error !== null && (
        <Problem
          title="Could not read what it would do."
          error={preview.error}
          onRetry={() => void preview.refetch()}
        />
      )}
      {data !== undefined && (
        <ul className={styles.does}>
          <li>Their card, photo, promises and everything around them go.</li>
          {data.gone > 0 && (
            <li>
              {entryWords(data.gone)} about nobody else {data.gone === 1 ? 'goes' : 'go'}.
            </li>
          )}
          {data.kept > 0 && (
            <li>
              {entryWords(data.kept)} with others {data.kept === 1 ? 'stays' : 'stay'}, with
              “somebody” in place of the name.
            </li>
          )}
          <li>The trash, earlier versions and what could be taken back lose them too.</li>
          <li>Folders you have exported keep what is in them.</li>
          <li>The files of the journal are written anew, which can take a minute.</li>
        </ul>
      )}
    </ActDialog>
  );
}

const entryWords = (count: number): string => counted(count, 'entry', 'entries');

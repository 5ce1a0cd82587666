import { useState } from 'react';
import type { DraftAbout, PreparedDraft as Prepared } from '../../contract/message-drafts';
import { calls } from '../api/bridge';
import { useUndo } from '../api/undo';
import { useQueryOf } from '../api/use-query-of';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Problem } from '../ui/problem';
import { DraftNote } from './draft-note';
import { PromiseAnswers } from './promise-answers';
import styles from './prepared-draft.module.css';

interface PreparedDraftProps {
  about: DraftAbout;
  onClose: () => void;
}

/** Words for somebody over the page: change them, take them along, note them as said. */
export function PreparedDraft({ about, onClose }: PreparedDraftProps) {
  const draft = useQueryOf('readMessageDraft', about);
  // The words are the person's as soon as they are there: what is noted meanwhile changes them no more.
  const [kept, setKept] = useState<Prepared | null>(null);
  if (kept === null && draft.data && !draft.isFetching && !draft.isStale) setKept(draft.data);
  if (kept !== null) return <Words about={about} prepared={kept} onClose={onClose} />;
  if (draft.error === null) return null;
  if (draft.error.code !== 'not-found')
    return (
      <Dialog title="The words are not ready" open onClose={onClose}>
        <Problem
          title="They could not be prepared."
          error={draft.error}
          onRetry={() => void draft.refetch()}
        />
      </Dialog>
    );
  return (
    <Dialog
      title="Nothing left to write"
      open
      onClose={onClose}
      footer={<Button onPress={onClose}>Close</Button>}
    >
      <p>{draft.error.message}</p>
    </Dialog>
  );
}

function Words({ about, prepared, onClose }: PreparedDraftProps & { prepared: Prepared }) {
  const { title, people, draft, line, promise } = prepared;
  const { pushUndo } = useUndo();
  const isMine = promise?.by === 'me';
  const noted = async (entry: string) => {
    if (promise === null || !isMine) {
      pushUndo('Saved', () => calls.deleteEntry({ id: entry }));
      return;
    }
    const { before } = await calls.settlePromise({ id: promise.id, state: 'kept' });
    pushUndo('Saved, and the promise is kept', async () => {
      await calls.settlePromise({ id: promise.id, state: before });
      await calls.deleteEntry({ id: entry });
    });
  };
  return (
    <Dialog title={title} open onClose={onClose}>
      <div className={styles.parts}>
        {promise && <PromiseAnswers promise={promise} onAnswered={onClose} />}
        {people.length > 0 && (
          <DraftNote
            title={title}
            inDialog
            draft={draft}
            person={people.length === 1 ? (people[0]?.id ?? null) : null}
            line={line}
            choices={people.map(({ id, name }) => ({ name, means: id }))}
            said={isMine ? 'I kept it' : saidWords[about.about]}
            rows={7}
            onClose={(entry) => {
              if (entry !== null) void noted(entry);
              onClose();
            }}
          />
        )}
      </div>
    </Dialog>
  );
}

/** What the button says that notes it. */
const saidWords: Readonly<Record<DraftAbout['about'], string>> = {
  hello: 'I wrote it',
  thanks: 'I thanked them',
  met: 'I wrote it',
  occasion: 'I said it',
  praise: 'I said it',
  promise: 'I wrote it'
};

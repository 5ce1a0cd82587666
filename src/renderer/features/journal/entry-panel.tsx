import { useImperativeHandle, useRef, useState } from 'react';
import type { Ref } from 'react';
import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import type { EntryPage } from '../../../contract/entry';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { EntryId } from '../../../domain/people/ids';
import { EntryTitle } from '../../parts/entry-title';
import { Button } from '../../ui/button';
import { DocumentPane, DocumentTitle } from '../../ui/document-pane';
import { EmptyState } from '../../ui/empty-state';
import { Problem } from '../../ui/problem';
import { Skeleton } from '../../ui/skeleton';
import { EntryEditor } from './entry-editor';
import type { EntryEditorHandle } from './entry-editor';
import { EntryFoot } from './entry-foot';
import { EntryHead } from './entry-head';
import { AddLearning, EntryLearnings } from './entry-learnings';
import { AddPromise, EntryOwed } from './entry-owed';
import styles from './entry-panel.module.css';
import { EntryPeople } from './entry-people';
import { AddTopic, EntryTopics } from './entry-topics';
import { HistoryDialog } from './history-dialog';
import { LearningPlace } from './learning-place';
import type { OpenedLearning } from './learning-place';
import { NewReadingBar } from './new-reading-bar';
import { promptOf } from './prompt';
import { TemplateDialog } from './template-dialog';
import { textToShow, useAutosave } from './use-autosave';
import { useDropEmpty } from './use-drop-empty';
import { useTextUndo } from './use-text-undo';

export interface EntryPanelHandle {
  focusText: () => void;
  /** Saves what is not saved yet. */
  flush: () => Promise<void>;
}

interface EntryPanelProps {
  ref: Ref<EntryPanelHandle>;
  id: EntryId;
  today: IsoDate;
  /** It was begun just now: the cursor waits in its text, behind what was typed already. */
  firstLetters: (() => string) | null;
  onDelete: () => void;
  /** The entry is not there any more. */
  onGone: () => void;
  /** Back to the list. */
  onLeave: () => void;
  onOpenTopic: (topic: string) => void;
}

/** The chosen entry: what it was, its text to edit in place, and what came of it. */
export function EntryPanel({ ref, id, onGone, ...rest }: EntryPanelProps) {
  const entry = useQueryOf('readEntry', { id });
  const isSlow = useSlow(entry.isPending);
  if (entry.data !== undefined && entry.error?.code !== 'not-found')
    return <EntryDetail ref={ref} entry={entry.data} {...rest} />;
  return (
    <DocumentPane>
      {isSlow && <Loading />}
      {entry.error?.code === 'not-found' && (
        <EmptyState
          title="This entry is not here any more"
          action={<Button onPress={onGone}>Back to the journal</Button>}
        >
          It may have been deleted in another window.
        </EmptyState>
      )}
      {entry.error !== null && entry.error.code !== 'not-found' && (
        <Problem
          title="This entry cannot be shown."
          error={entry.error}
          onRetry={() => void entry.refetch()}
        />
      )}
    </DocumentPane>
  );
}

function EntryDetail({
  ref,
  entry,
  today,
  firstLetters,
  onDelete,
  onLeave,
  onOpenTopic
}: Omit<EntryPanelProps, 'id' | 'onGone'> & { entry: EntryPage }) {
  const editor = useRef<EntryEditorHandle>(null);
  const autosave = useAutosave(entry.id);
  const [text, setText] = useState(() => textToShow(entry.id, entry.text));
  const [dialog, setDialog] = useState<'history' | 'template' | null>(null);
  const [learning, setLearning] = useState<OpenedLearning | null>(null);
  useImperativeHandle(ref, () => ({
    focusText: () => editor.current?.focus(),
    flush: autosave.flush
  }));
  useDropEmpty(entry.id, text, autosave.flush);
  const leaveText = useTextUndo(entry.id, text, autosave);
  return (
    <DocumentPane
      labelledBy="entry-title"
      head={
        <EntryHead
          entry={entry}
          today={today}
          autosave={autosave}
          onDelete={onDelete}
          onHistory={() => setDialog('history')}
          onTemplate={() => setDialog('template')}
        />
      }
      foot={<EntryFoot text={text} onFormat={(format) => editor.current?.format(format)} />}
    >
      <DocumentTitle id="entry-title">
        <EntryTitle entry={entry} />
      </DocumentTitle>
      <EntryPeople entry={entry} />
      <EntryEditor
        ref={editor}
        entry={entry}
        autosave={autosave}
        firstLetters={firstLetters}
        prompt={promptOf(entry.date)}
        onText={setText}
        onLeft={leaveText}
        onLeave={onLeave}
        onOpenTopic={onOpenTopic}
        onOpenLearning={(id, place) => setLearning({ id, place })}
      />
      {/* Under the text, so that nothing moves where one writes. */}
      {entry.reading !== null && (
        <NewReadingBar entry={entry} reading={entry.reading} today={today} />
      )}
      <EntryLearnings entry={entry} />
      <EntryOwed entry={entry} today={today} />
      <EntryTopics entry={entry} onOpenTopic={onOpenTopic} />
      <div className={styles.more}>
        <AddLearning entry={entry} />
        <AddPromise entry={entry} />
        <AddTopic entry={entry} />
      </div>
      <LearningPlace entry={entry} opened={learning} onClose={() => setLearning(null)} />
      {dialog === 'history' && (
        <HistoryDialog
          entry={entry}
          onClose={() => setDialog(null)}
          onBefore={autosave.flush}
          onRestored={autosave.forget}
        />
      )}
      {dialog === 'template' && <TemplateDialog text={text} onClose={() => setDialog(null)} />}
    </DocumentPane>
  );
}

const Loading = () => (
  <div role="status" aria-label="Loading" className={styles.loading}>
    <Skeleton width="46%" />
    <Skeleton width="92%" />
    <Skeleton width="71%" />
  </div>
);

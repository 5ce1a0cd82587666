import { useImperativeHandle, useRef, useState } from 'react';
import type { Ref } from 'react';
import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import type { TimelineEntry } from '../../../contract/timeline';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { EntryId } from '../../../domain/people/ids';
import { EntryPromises } from '../../parts/entry-promises';
import { EntryTitle } from '../../parts/entry-title';
import { counted } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Problem } from '../../ui/problem';
import { Skeleton } from '../../ui/skeleton';
import { EntryEditor } from './entry-editor';
import type { EntryEditorHandle } from './entry-editor';
import { EntryHead } from './entry-head';
import styles from './entry-panel.module.css';
import { useAutosave } from './use-autosave';

export interface EntryPanelHandle {
  focusText: () => void;
}

interface EntryPanelProps {
  ref: Ref<EntryPanelHandle>;
  id: EntryId;
  today: IsoDate;
  onDelete: () => void;
  /** The entry is not there any more. */
  onGone: () => void;
  /** Back to the list. */
  onLeave: () => void;
}

/** The chosen entry: what it was, its text to edit in place, and what came of it. */
export function EntryPanel({ ref, id, onGone, ...rest }: EntryPanelProps) {
  const entry = useQueryOf('readEntry', { id });
  const isSlow = useSlow(entry.isPending);
  if (entry.data !== undefined) return <EntryDetail ref={ref} entry={entry.data} {...rest} />;
  return (
    <article className={styles.panel}>
      <div className={styles.doc}>
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
      </div>
    </article>
  );
}

function EntryDetail({
  ref,
  entry,
  today,
  onDelete,
  onLeave
}: Omit<EntryPanelProps, 'id' | 'onGone'> & { entry: TimelineEntry }) {
  const editor = useRef<EntryEditorHandle>(null);
  const autosave = useAutosave(entry.id);
  const [text, setText] = useState(entry.text);
  // Most topics stand in the text already.
  const otherTopics = entry.topics.filter((topic) => !text.toLowerCase().includes(`#${topic}`));
  useImperativeHandle(ref, () => ({ focusText: () => editor.current?.focus() }));
  return (
    <article className={styles.panel} aria-labelledby="entry-title">
      <EntryHead entry={entry} today={today} saved={autosave.state} onDelete={onDelete} />
      <div className={styles.doc}>
        <h2 id="entry-title" className={styles.title}>
          <EntryTitle entry={entry} />
        </h2>
        <EntryEditor
          ref={editor}
          entry={entry}
          autosave={autosave}
          onText={setText}
          onLeave={onLeave}
        />
        {entry.learned.length > 0 && (
          <section>
            <h3 className={styles.part}>What I learned</h3>
            <ul className={styles.learned}>
              {entry.learned.map((learned) => (
                <li key={learned}>{learned}</li>
              ))}
            </ul>
          </section>
        )}
        {entry.promises.length > 0 && (
          <section>
            <h3 className={styles.part}>Promises</h3>
            <EntryPromises promises={entry.promises} madeOn={entry.date} today={today} />
          </section>
        )}
        {otherTopics.length > 0 && (
          <p className={styles.topics}>
            <span className="sr">Topics: </span>
            {otherTopics.map((topic) => (
              <span key={topic}>#{topic}</span>
            ))}
          </p>
        )}
      </div>
      <footer className={styles.foot}>{counted(wordsIn(text), 'word')}</footer>
    </article>
  );
}

const Loading = () => (
  <div role="status" aria-label="Loading" className={styles.loading}>
    <Skeleton width="46%" />
    <Skeleton width="92%" />
    <Skeleton width="71%" />
  </div>
);

const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

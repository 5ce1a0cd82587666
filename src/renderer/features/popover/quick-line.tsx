import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { calls } from '../../api/bridge';
import { useQueryOf } from '../../api/use-query-of';
import { useUndo } from '../../api/undo';
import { maxEntryLength } from '../../../contract/entry-text';
import { useSaveLine } from '../../parts/use-save-line';
import { keysOfAccelerator } from '../../ui/accelerator';
import { Kbd } from '../../ui/kbd';
import styles from './quick-line.module.css';

/** A line that Enter saves; what it leaves open is chosen in the capture window. */
export function QuickLine() {
  const [text, setText] = useState('');
  const { data: desktop } = useQueryOf('readDesktop', {});
  const field = useRef<HTMLInputElement>(null);
  const save = useSaveLine((line) => setText((now) => now || line));
  const { undoLast } = useUndo();
  useEffect(() => {
    // The window is hidden, not closed: each time it comes, one can type at once.
    const focus = () => field.current?.focus();
    focus();
    addEventListener('focus', focus);
    return () => removeEventListener('focus', focus);
  }, []);
  const send = async () => {
    const line = text.trim();
    if (line === '') return calls.openCapture({});
    const end = await save(line);
    // What was typed meanwhile begins the next line.
    if (end !== 'stays') setText((now) => (now === text ? '' : now));
    return undefined;
  };
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Plus size={16} strokeWidth={1.75} />
      <input
        ref={field}
        className={styles.input}
        aria-label="Write a line"
        placeholder="Who did you talk to?"
        maxLength={maxEntryLength}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          // An empty field has nothing of its own to take back.
          const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
          if (!isUndo || text !== '') return;
          event.preventDefault();
          undoLast();
        }}
      />
      {text === '' && desktop?.captureShortcut ? (
        <Kbd keys={keysOfAccelerator(desktop.captureShortcut)} />
      ) : (
        <Kbd keys={['Enter']} />
      )}
    </form>
  );
}

import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { calls } from '../../api/bridge';
import { useQueryOf } from '../../api/use-query-of';
import { Kbd } from '../../ui/kbd';
import { keysOfAccelerator } from '../../ui/accelerator';
import styles from './quick-line.module.css';

/** The start of a line; Enter goes on with it in the capture window. */
export function QuickLine() {
  const [text, setText] = useState('');
  const { data: desktop } = useQueryOf('readDesktop', {});
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The window is hidden, not closed: each time it comes, one can type at once.
    const focus = () => field.current?.focus();
    focus();
    addEventListener('focus', focus);
    return () => removeEventListener('focus', focus);
  }, []);
  const begin = async () => {
    await calls.openCapture({ text: text.trim() === '' ? '' : `${text.trim()} ` });
    setText('');
  };
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <Plus size={16} strokeWidth={1.75} />
      <input
        ref={field}
        className={styles.input}
        aria-label="Write a line"
        placeholder="Who did you talk to?"
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text === '' && desktop?.captureShortcut ? (
        <Kbd keys={keysOfAccelerator(desktop.captureShortcut)} />
      ) : (
        <Kbd keys={['Enter']} />
      )}
    </form>
  );
}

import { PenLine } from 'lucide-react';
import { useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { maxEntryLength } from '../../../contract/entry-text';
import { useSaveLine } from '../../parts/use-save-line';
import styles from './log-line.module.css';
import { firstName } from './next-step';
import type { Person } from './person-field';

/**
 * The capture line with this person in it. What is understood without a doubt is saved at
 * once; everything else goes on in the capture window, where one can choose.
 */
export function LogLine({ person }: { person: Person }) {
  const start = `lunch with ${person.name} `;
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const send = useSaveLine((line) => setText((now) => now || line));
  const save = async (line: string) => {
    if ((await send(line)) !== 'stays') setText('');
  };
  const begin = () => {
    if (text !== '') return;
    setText(start);
    requestAnimationFrame(selectKind);
  };
  // The kind is what differs most: typing replaces it. A press of the mouse sets its caret first, and who was quicker than this keeps what they did.
  const selectKind = () => {
    const { current } = field;
    if (current?.value === start && current.selectionStart === current.selectionEnd)
      current.setSelectionRange(0, 'lunch'.length);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && text !== start) void save(text.trim());
    else if (text === start) void save(start.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    setText('');
    field.current?.blur();
  };
  return (
    <form className={styles.line} onSubmit={submit}>
      <PenLine size={14} strokeWidth={1.9} aria-hidden />
      <input
        ref={field}
        aria-label={`What happened with ${person.name}`}
        placeholder={`What happened with ${firstName(person.name)}?`}
        maxLength={maxEntryLength}
        value={text}
        onFocus={begin}
        onBlur={() => text === start && setText('')}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </form>
  );
}

import { useLayoutEffect } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Mark } from '../../../domain/capture-line/parsed-line';
import { maxEntryLength } from '../../../contract/entry-text';
import { linePartsOf } from './line-parts';
import styles from './line-field.module.css';

interface LineFieldProps {
  text: string;
  marks: readonly Mark[];
  field: RefObject<HTMLTextAreaElement | null>;
  onChange: (text: string) => void;
  /** Enter; with Alt the thank-you comes next. */
  onSave: (thanks: boolean) => void;
  /** Tab; true when there was a guess to go to. */
  onNextGuess: () => boolean;
}

/** The one line. The text one sees is a copy behind the field, which can carry marks; both wrap alike. */
export function LineField({ text, marks, field, onChange, onSave, onNextGuess }: LineFieldProps) {
  useLayoutEffect(() => {
    takeFocus(field.current);
  }, [field]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onSave(event.altKey);
    }
    if (event.key === 'Tab' && !event.shiftKey && onNextGuess()) event.preventDefault();
  };
  return (
    <div className={styles.line}>
      <div className={styles.seen} aria-hidden="true" data-typed>
        {linePartsOf(text, marks).map((part) => (
          <MarkedPart key={part.start} text={part.text} mark={part.marks.at(-1)} />
        ))}
        {/* Keeps the height of a line that is empty or ends in a break. */}
        {'\u200b'}
      </div>
      <textarea
        ref={field}
        className={styles.field}
        aria-label="What happened"
        placeholder="Who did you talk to?"
        rows={1}
        maxLength={maxEntryLength}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** Goes on writing at the end. */
export function takeFocus(field: HTMLTextAreaElement | null): void {
  const end = field?.value.length ?? 0;
  field?.focus();
  field?.setSelectionRange(end, end);
}

function MarkedPart({ text, mark }: { text: string; mark: Mark | undefined }) {
  if (!mark) return <span>{text}</span>;
  return (
    <span className={styles[mark.kind]} data-uncertain={mark.uncertain}>
      {text}
    </span>
  );
}

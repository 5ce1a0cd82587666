import { useImperativeHandle, useRef } from 'react';
import type { KeyboardEvent, Ref } from 'react';

export interface FirstLettersHandle {
  /** From this moment on, what is typed is kept. */
  begin: () => void;
  /** What has been typed since; the same to everybody who asks, until it begins again. */
  read: () => string;
}

/**
 * A field nobody sees, for the letters typed between the wish to write and the moment the new entry
 * stands there: they are neither lost nor taken for keys of the list.
 */
export function FirstLetters({
  ref,
  onLeave
}: {
  ref: Ref<FirstLettersHandle>;
  onLeave: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isRead = useRef(false);
  useImperativeHandle(ref, () => ({
    begin() {
      if (field.current === null) return;
      // What no entry took, as when the journal did not answer, waits for the next one.
      if (isRead.current) field.current.value = '';
      isRead.current = false;
      field.current.focus();
    },
    read() {
      isRead.current = true;
      return field.current?.value ?? '';
    }
  }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
  };
  return (
    <textarea
      ref={field}
      className="sr"
      tabIndex={-1}
      aria-label="Text of the new entry"
      onKeyDown={onKeyDown}
    />
  );
}

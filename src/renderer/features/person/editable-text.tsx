import { CircleAlert } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import { useFocusWhenFree } from '../../ui/use-focus-when-free';
import styles from './editable-text.module.css';

interface EditableTextProps {
  /** `Birthday of Ana Ruiz`, for screen readers. */
  label: string;
  /** As it is edited. */
  text: string;
  /** As it is shown. */
  children: ReactNode;
  example: string;
  isLong?: boolean | undefined;
  /** Offered while one types. */
  choices?: readonly string[] | undefined;
  /** Opens at once, for a value that is not there yet. */
  startsOpen?: boolean;
  look?: 'fact' | 'name' | 'work';
  /** Resolves when it is written; rejects with the reason it could not, to be shown at the field. */
  onSave: (text: string) => Promise<void>;
  /** The field is closed, whether something was written or not. */
  onClose?: () => void;
}

/** A text that becomes a field when one presses it. Enter or leaving it saves, Esc leaves it as it was. */
export function EditableText(props: EditableTextProps) {
  const { startsOpen = false, onClose } = props;
  const [isOpen, setOpen] = useState(startsOpen);
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (isOpen || !returns.current) return;
    returns.current = false;
    button.current?.focus();
  }, [isOpen]);
  const close = (byKey: boolean) => {
    returns.current = byKey;
    setOpen(false);
    onClose?.();
  };
  if (isOpen) return <OpenField {...props} onDone={close} />;
  return (
    <button
      ref={button}
      type="button"
      className={classNames(styles.shown, styles[props.look ?? 'fact'])}
      aria-label={props.text === '' ? `Add: ${props.label}` : `${props.label}: ${props.text}. Edit`}
      onClick={() => setOpen(true)}
    >
      {props.children}
    </button>
  );
}

function OpenField({
  label,
  text: before,
  example,
  isLong = false,
  choices,
  look = 'fact',
  onSave,
  onDone
}: EditableTextProps & { onDone: (byKey: boolean) => void }) {
  const id = useId();
  const [text, setText] = useState(before);
  const [wrong, setWrong] = useState<string | null>(null);
  // Leaving comes with Enter and Esc too, and once is enough.
  const isDone = useRef(false);
  const field = useFocusWhenFree();
  const save = async (byKey: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    if (text.trim() === before.trim()) return onDone(byKey);
    try {
      await onSave(text);
      onDone(byKey);
    } catch (error) {
      isDone.current = false;
      setWrong(error instanceof Error ? error.message : String(error));
    }
  };
  const leave = () => {
    isDone.current = true;
    onDone(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      leave();
    }
    if (event.key === 'Enter' && !(isLong && event.shiftKey)) {
      event.preventDefault();
      void save(true);
    }
  };
  const shared = {
    value: text,
    'aria-label': label,
    'aria-invalid': wrong !== null,
    'aria-describedby': wrong === null ? undefined : `${id}-wrong`,
    placeholder: example,
    className: classNames(styles.field, styles[look], wrong !== null && styles.wrong),
    onKeyDown,
    onBlur: () => void save(false)
  };
  return (
    <span className={styles.open}>
      {isLong ? (
        <textarea
          {...shared}
          ref={field}
          rows={Math.min(8, Math.max(2, text.split('\n').length))}
          onChange={(event) => setText(event.target.value)}
        />
      ) : (
        <input
          {...shared}
          ref={field}
          list={choices ? `${id}-choices` : undefined}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {wrong !== null && (
        <span id={`${id}-wrong`} className={styles.reason} role="alert">
          <CircleAlert size={12} aria-hidden />
          {wrong} Esc keeps what it was.
        </span>
      )}
    </span>
  );
}

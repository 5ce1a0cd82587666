import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './choice-field.module.css';
import { Field } from './field';
import { useFocusWhenFree } from './use-focus-when-free';

interface Choice {
  readonly key: string;
  readonly icon: ReactNode;
  readonly text: string;
  /** Stands quietly behind it. */
  readonly rest?: ReactNode;
  readonly pick: () => void;
}

interface ChoiceFieldProps {
  label: string;
  typed: string;
  onType: (typed: string) => void;
  /** Best first; the first is taken by Enter at once. */
  choices: readonly Choice[];
  /** Whether the choices are still those for what was typed before; Enter waits for the others. */
  isBehind: boolean;
  /** Said where there are no choices; null: nothing yet. */
  nothing: string | null;
  maxLength?: number;
  /** Esc, or leaving the field without a choice. Without it whatever is around closes. */
  onClose?: (() => void) | undefined;
}

/** A field with choices below it that follow what one types; arrows move, Enter takes. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, typed, onType, choices, isBehind, nothing, maxLength, onClose } = props;
  const id = useId();
  const field = useFocusWhenFree();
  const [at, setAt] = useState(0);
  const isEntered = useRef(false);
  const current = Math.min(at, choices.length - 1);
  const pickCurrent = () => choices[current]?.pick();
  const caughtUp = useEffectEvent(() => {
    if (isEntered.current) pickCurrent();
    isEntered.current = false;
  });
  useEffect(() => {
    if (!isBehind) caughtUp();
  }, [isBehind]);
  const onKey = (event: KeyboardEvent) => {
    const acts: Record<string, (() => void) | undefined> = {
      ArrowDown: () => setAt(Math.max(0, Math.min(current + 1, choices.length - 1))),
      ArrowUp: () => setAt(Math.max(0, current - 1)),
      Enter: () => {
        isEntered.current = isBehind;
        if (!isBehind) pickCurrent();
      },
      Escape: onClose
    };
    const act = acts[event.key];
    if (act === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={styles.picker}>
      <Field
        ref={field}
        label={label}
        labelHidden
        placeholder={label}
        value={typed}
        onChange={(event) => {
          onType(event.currentTarget.value);
          setAt(0);
          isEntered.current = false;
        }}
        onKeyDown={onKey}
        onBlur={onClose}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-choices`}
        aria-activedescendant={choices[current] && `${id}-${current}`}
        {...(maxLength !== undefined && { maxLength })}
      />
      <div id={`${id}-choices`} role="listbox" aria-label={label} className={styles.choices}>
        {choices.map(({ key, icon, text, rest, pick }, index) => (
          // The field keeps the focus and takes the keys.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            className={styles.choice}
            onMouseDown={(event) => event.preventDefault()}
            onClick={pick}
          >
            {icon}
            <span className={styles.text}>{text}</span>
            {rest !== undefined && <span className={styles.rest}>{rest}</span>}
          </div>
        ))}
        {choices.length === 0 && nothing !== null && <p className={styles.nothing}>{nothing}</p>}
      </div>
    </div>
  );
}

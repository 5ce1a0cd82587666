import { Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { Field } from './field';
import { IconButton } from './icon-button';
import { Kbd } from './kbd';

interface SearchFieldProps {
  ref: RefObject<HTMLInputElement | null>;
  label: string;
  placeholder?: string;
  /** What the button that empties it is called. */
  clear: string;
  /** The keys that lead to it, as `Kbd` takes them. */
  keys: readonly string[];
  value: string;
  maxLength: number;
  className?: string | undefined;
  onWrite: (text: string) => void;
  /** Escape, after the field is empty. */
  onEscape?: () => void;
  /** Arrow down or Enter: on to what was found. */
  onLeave: () => void;
}

/** A field above a list that says what the list shows. */
export function SearchField({
  label,
  placeholder = label,
  clear,
  keys,
  onWrite,
  onEscape,
  onLeave,
  ...rest
}: SearchFieldProps) {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      onWrite('');
      onEscape?.();
    }
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onLeave();
    }
  };
  return (
    <Field
      {...rest}
      type="search"
      label={label}
      labelHidden
      placeholder={placeholder}
      icon={<Search size={14} strokeWidth={1.9} aria-hidden />}
      onChange={(event) => onWrite(event.currentTarget.value)}
      onKeyDown={onKey}
      aria-keyshortcuts={keys.join('+').replace('Mod', 'Control')}
      after={
        rest.value === '' ? (
          <Kbd keys={keys} />
        ) : (
          <IconButton label={clear} small onPress={() => onWrite('')}>
            <X size={14} />
          </IconButton>
        )
      }
    />
  );
}

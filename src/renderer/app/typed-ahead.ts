/** Letters typed between the wish to write and the moment a field has the focus. */
export interface TypedAhead {
  /** From now on letters go nowhere else. */
  begin: () => void;
  /** What was typed since. */
  read: () => string;
  end: () => void;
}

export function createTypedAhead(
  keys: Pick<Window, 'addEventListener' | 'removeEventListener'>
): TypedAhead {
  let typed = '';
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Backspace') typed = Array.from(typed).slice(0, -1).join('');
    else if (Array.from(event.key).length === 1) typed += event.key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    begin: () => keys.addEventListener('keydown', onKey, true),
    read: () => typed,
    end() {
      keys.removeEventListener('keydown', onKey, true);
      typed = '';
    }
  };
}

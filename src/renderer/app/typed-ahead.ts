/** Letters typed between the wish to write and the moment a field has the focus. */
export interface TypedAhead {
  /** From now on letters go nowhere else. */
  begin: () => void;
  /** Gives the field what was typed, as soon as it has the focus; answers how to let go of the field. */
  handOver: (field: HTMLElement, take: (typed: string) => void) => () => void;
  /** Nobody wants to write any more. */
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
  const end = () => {
    keys.removeEventListener('keydown', onKey, true);
    typed = '';
  };
  return {
    begin: () => keys.addEventListener('keydown', onKey, true),
    handOver(field, take) {
      const finish = () => {
        if (typed !== '') take(typed);
        end();
      };
      if (field.ownerDocument.activeElement === field) finish();
      else field.addEventListener('focus', finish, { once: true });
      return () => field.removeEventListener('focus', finish);
    },
    end
  };
}

import { useEffect, useEffectEvent } from 'react';

/**
 * Keys of a page: `l`, `?`, `Escape`, `Mod+1`, `Mod+Shift+d` (Mod is Command on macOS, Ctrl elsewhere).
 * Keys without Mod, and Mod+z, sleep while text is being written or a menu or dialog is open;
 * in a list of choices, whose own keys are letters, only Mod+z and `?` are awake.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const mac = document.documentElement.dataset['platform'] === 'mac';
    const mod = mac ? event.metaKey : event.ctrlKey;
    if (!mod && (event.metaKey || event.ctrlKey)) return;
    if (!mod && event.key !== '?' && isWithin(event.target, '[role="listbox"]')) return;
    if ((!mod || event.key === 'z') && isWithin(event.target, writing) && !isClosing(event.target))
      return;
    const act = keys[nameOf(event, mod)];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** With Mod a letter is the same in whatever case it comes. */
const nameOf = ({ key, shiftKey }: KeyboardEvent, mod: boolean): string =>
  mod && shiftKey && /^\p{L}$/u.test(key)
    ? `Mod+Shift+${key.toLowerCase()}`
    : `${mod ? 'Mod+' : ''}${key}`;

const writing = 'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"]';

/** A menu keeps the focus until it is gone, a moment after a choice was made in it. */
const isClosing = (target: EventTarget | null): boolean => isWithin(target, '[data-exiting]');

const isWithin = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

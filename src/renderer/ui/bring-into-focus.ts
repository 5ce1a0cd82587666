/** A ref for the part of a page one was led to: brings it into sight, and the focus to its first button. */
export function bringIntoFocus(part: HTMLElement | null): void {
  part?.scrollIntoView({ block: 'center' });
  (part?.querySelector('button') ?? part)?.focus({ preventScroll: true });
}

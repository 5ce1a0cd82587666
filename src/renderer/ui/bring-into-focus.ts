/** What stands above may still be on its way, and push the part out of sight again. */
const settlingMs = 2_000;

/** A ref for the part of a page one was led to: brings it into sight, and the focus to its first button. */
export function bringIntoFocus(part: HTMLElement | null): (() => void) | undefined {
  if (part === null) return undefined;
  const show = () => scrollToMiddle(part);
  show();
  (part.querySelector('button') ?? part).focus({ preventScroll: true });
  const observer = new MutationObserver(show);
  observer.observe(part.closest('main') ?? part, { childList: true, subtree: true });
  const stop = () => {
    observer.disconnect();
    clearTimeout(settled);
    removeEventListener('wheel', stop);
    removeEventListener('keydown', stop);
  };
  const settled = setTimeout(stop, settlingMs);
  // From then on the person scrolls.
  addEventListener('wheel', stop, { passive: true });
  addEventListener('keydown', stop);
  return stop;
}

/** In what scrolls around it alone: `scrollIntoView` would move the frame of the window too. */
function scrollToMiddle(part: HTMLElement): void {
  let around = part.parentElement;
  while (around && !/auto|scroll/u.test(getComputedStyle(around).overflowY))
    around = around.parentElement;
  if (!around) return;
  const from = part.getBoundingClientRect().top - around.getBoundingClientRect().top;
  around.scrollTop += from - (around.clientHeight - part.clientHeight) / 2;
}

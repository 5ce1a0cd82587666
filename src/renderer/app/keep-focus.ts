/** What one can come to by Tab, but for fields: keys meant for the page, such as Mod+Z, would be theirs. */
const stops =
  'button:not([disabled]), a[href], [tabindex="0"]:not(input, textarea, [contenteditable])';

/** Longer than a menu takes to give the focus back to what opened it. */
const settleMs = 80;

interface Place {
  element: Element;
  /** Around it, from the inside to the page: an element, and which of its children leads here. */
  around: readonly { parent: Element; at: number }[];
}

/**
 * When what had the focus in a page goes, as a row does that was settled, the focus goes to what stands
 * in its place, rather than to the top of the window. Returns how to end it.
 */
export function keepFocus(main: HTMLElement): () => void {
  let last: Place | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = ({ target }: FocusEvent): void => {
    last = target instanceof Element && target !== main ? placeOf(target, main) : null;
  };
  const look = (): void => {
    if (last === null || last.element.isConnected || !isNowhere()) return;
    const place = last;
    last = null;
    (successorOf(place) ?? main).focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => {
    if (last === null || last.element.isConnected) return;
    clearTimeout(timer);
    timer = setTimeout(look, settleMs);
  });
  main.addEventListener('focusin', note);
  observer.observe(main, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    main.removeEventListener('focusin', note);
  };
}

const isNowhere = (): boolean =>
  document.activeElement === document.body &&
  document.querySelector('[role="dialog"], [role="menu"], [role="listbox"][data-open]') === null;

function placeOf(element: Element, main: Element): Place {
  const around: { parent: Element; at: number }[] = [];
  let child = element;
  while (child !== main && child.parentElement) {
    const parent = child.parentElement;
    around.push({ parent, at: [...parent.children].indexOf(child) });
    child = parent;
  }
  return { element, around };
}

/** The same stop of the row that came into the place, else the nearest behind or before it. */
function successorOf({ element, around }: Place): HTMLElement | null {
  let gone = element;
  for (const { parent, at } of around) {
    if (parent.isConnected) {
      const turn = [...gone.querySelectorAll(stops)].indexOf(element);
      const children = [...parent.children];
      for (const child of [...children.slice(at), ...children.slice(0, at).reverse()]) {
        const found = stopsIn(child);
        const stop = found[turn] ?? found[0];
        if (stop) return stop;
      }
    }
    gone = parent;
  }
  return null;
}

function stopsIn(element: Element): HTMLElement[] {
  const all = [element, ...element.querySelectorAll(stops)];
  return all.filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(stops) && one.tabIndex >= 0 && one.checkVisibility()
  );
}

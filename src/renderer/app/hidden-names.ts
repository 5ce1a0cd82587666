/** Where a text is somebody's own typing, or the mirror of it: to change it there would change what is written. */
const typed = 'input, textarea, [data-editor], [data-typed], script, style';

/** The attributes that are read or shown. */
const telling = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];

interface Hidden {
  was: string;
  shown: string;
}

/**
 * Hides names in all that stands and comes below `root`, for the eye and for screen readers alike,
 * until the answer is called: then what was there comes back. React knows nothing of it: it writes
 * what has changed, and that is hidden before it is painted.
 */
export function hideNames(root: HTMLElement, hide: (text: string) => string): () => void {
  const texts = new WeakMap<Text, Hidden>();
  const attributes = new WeakMap<Element, Map<string, Hidden>>();

  function hideText(text: Text): void {
    if (texts.get(text)?.shown === text.data || text.parentElement?.closest(typed)) return;
    const [was, shown] = [text.data, hide(text.data)];
    if (shown === was) return void texts.delete(text);
    texts.set(text, { was, shown });
    text.data = shown;
  }

  function hideAttribute(element: Element, name: string): void {
    const was = element.getAttribute(name);
    const known = attributes.get(element)?.get(name);
    if (was === null || known?.shown === was) return;
    const shown = hide(was);
    if (shown === was) return void attributes.get(element)?.delete(name);
    const own = attributes.get(element) ?? new Map<string, Hidden>();
    attributes.set(element, own.set(name, { was, shown }));
    element.setAttribute(name, shown);
  }

  function hideBelow(node: Node): void {
    for (const one of below(node)) {
      if (one instanceof Text) hideText(one);
      else if (one instanceof Element) for (const name of telling) hideAttribute(one, name);
    }
  }

  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (type === 'childList') for (const node of addedNodes) hideBelow(node);
      else if (target instanceof Text) hideText(target);
      else if (target instanceof Element && attributeName) hideAttribute(target, attributeName);
    }
  });
  hideBelow(root);
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: telling
  });

  return () => {
    observer.disconnect();
    for (const one of below(root)) {
      if (one instanceof Text) {
        const hidden = texts.get(one);
        if (hidden?.shown === one.data) one.data = hidden.was;
      } else if (one instanceof Element)
        for (const [name, { was, shown }] of attributes.get(one) ?? [])
          if (one.getAttribute(name) === shown) one.setAttribute(name, was);
    }
  };
}

/** A node and all below it. */
function* below(node: Node): Generator<Node> {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let one: Node | null = walker.currentNode; one; one = walker.nextNode()) yield one;
}

import { expect, test } from 'vitest';
import { createTypedAhead } from './typed-ahead';

type Press = Partial<KeyboardEvent> & { key: string };

/** A window that is typed in; `type` answers the keys that reached the page. */
function typedIn() {
  let listener: ((event: KeyboardEvent) => void) | null = null;
  const ahead = createTypedAhead({
    addEventListener: (_: string, added: unknown) => {
      listener = added as typeof listener;
    },
    removeEventListener: () => {
      listener = null;
    }
  } as never);
  function type(...presses: (string | Press)[]): string[] {
    const reached: string[] = [];
    for (const press of presses) {
      const event = typeof press === 'string' ? { key: press } : press;
      let stopped = false;
      const stop = () => (stopped = true);
      listener?.({ ...event, preventDefault: stop, stopPropagation: stop } as never);
      if (!stopped) reached.push(event.key);
    }
    return reached;
  }
  return { ahead, type };
}

/** A field that gets the focus when it is told to. */
function aField(ownerDocument = { activeElement: null as unknown }) {
  const target = Object.assign(new EventTarget(), { ownerDocument });
  const focus = () => {
    ownerDocument.activeElement = target;
    target.dispatchEvent(new Event('focus'));
  };
  return { field: target as unknown as HTMLElement, focus };
}

test('letters typed before the field has the focus are its first ones, and no keys of the page', () => {
  const { ahead, type } = typedIn();
  const { field, focus } = aField();
  const taken: string[] = [];
  ahead.begin();
  expect(type('r', 'é', '-', 'x', 'Backspace')).toEqual([]);
  ahead.handOver(field, (typed) => taken.push(typed));
  expect(type('f', '👍', 'Backspace')).toEqual([]);
  focus();
  expect(taken).toEqual(['ré-f']);
  expect(type('j')).toEqual(['j']);
});

test('a field that has the focus already takes them at once', () => {
  const { ahead, type } = typedIn();
  const { field, focus } = aField();
  const taken: string[] = [];
  ahead.begin();
  type('a');
  focus();
  ahead.handOver(field, (typed) => taken.push(typed));
  expect(taken).toEqual(['a']);
  expect(type('j')).toEqual(['j']);
});

test('shortcuts and keys that write nothing go their way', () => {
  const { ahead, type } = typedIn();
  ahead.begin();
  expect(type({ key: 'z', ctrlKey: true }, 'Escape', 'ArrowDown')).toEqual([
    'z',
    'Escape',
    'ArrowDown'
  ]);
});

import { expect, test } from 'vitest';
import { createTypedAhead } from './typed-ahead';

type Press = Partial<KeyboardEvent> & { key: string };

/** A window that is typed in; answers the keys that reached the page. */
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

test('letters typed before the field is there are its first ones, and no keys of the page', () => {
  const { ahead, type } = typedIn();
  ahead.begin();
  expect(type('r', 'é', '-', 'x', 'Backspace', '👍', 'Backspace')).toEqual([]);
  expect(ahead.read()).toBe('ré-');
  ahead.end();
  expect(type('j')).toEqual(['j']);
  expect(ahead.read()).toBe('');
});

test('shortcuts and keys that write nothing go their way', () => {
  const { ahead, type } = typedIn();
  ahead.begin();
  expect(type({ key: 'z', ctrlKey: true }, 'Escape', 'ArrowDown')).toEqual([
    'z',
    'Escape',
    'ArrowDown'
  ]);
  expect(ahead.read()).toBe('');
});

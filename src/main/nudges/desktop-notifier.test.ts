import { beforeEach, expect, test } from 'vitest';
import { createDesktopNotifier, type NotificationEvents } from './desktop-notifier';

const words = { title: 'Say thanks to Priya?', body: 'Fresh from Tuesday.' };
const ignore = (): void => undefined;

/** A notification that does what the test says. */
interface Trial extends NotificationEvents {
  show: () => void;
}

let failures: unknown[];
let made: Trial[];

beforeEach(() => {
  failures = [];
  made = [];
});

/** A way whose notifications, once shown, say this at once. */
function wayWhich(atShow: keyof NotificationEvents | null) {
  const make = (_words: unknown, events: NotificationEvents): Trial => {
    made.push({ ...events, show: () => atShow && events[atShow]() });
    return made.at(-1)!;
  };
  return createDesktopNotifier(make, (error) => failures.push(error), 20);
}

test('a click is told to whom it leads, while the notification stands', async () => {
  const clicked: string[] = [];
  const way = wayWhich('onShow');
  expect(await way.show(words, () => clicked.push('Priya'))).toBe('shown');
  expect(await way.show(words, () => clicked.push('Raj'))).toBe('shown');
  made[0]?.onClick();
  expect(clicked).toEqual(['Priya']);
  made[1]?.onClick();
  expect(clicked).toEqual(['Priya', 'Raj']);
});

test('one that fails is refused, one that says nothing is unclear', async () => {
  expect(await wayWhich('onFailed').show(words, ignore)).toBe('refused');
  expect(await wayWhich(null).show(words, ignore)).toBe('unclear');
  expect(failures).toHaveLength(2);
});

test('a desktop that throws has refused', async () => {
  const way = createDesktopNotifier(
    () => {
      throw new Error('no desktop');
    },
    (error) => failures.push(error)
  );
  expect(await way.show(words, ignore)).toBe('refused');
});

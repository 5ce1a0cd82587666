import { expect, test } from 'vitest';
import { createNotifier, type NotifierProgram } from './notifier';

type Notify = NotifierProgram['notify'];
const words = { title: 'Say thanks to Priya?', body: 'Fresh from Tuesday.' };

/** A notifier over programs that behave one after the other. */
function notifierOver(behaviours: readonly Notify[], limitMs = 1_000) {
  const failures: unknown[] = [];
  const asked: Record<string, unknown>[] = [];
  let turn = 0;
  const program: NotifierProgram = {
    notify(options, answer) {
      asked.push(options);
      return behaviours[turn++]!(options, answer);
    }
  };
  const notifier = createNotifier(
    async () => program,
    '/icon.png',
    (error) => failures.push(error),
    limitMs
  );
  return { notifier, failures, asked };
}

const takes: Notify = (_options, answer) => answer(null, '');
const throws: Notify = () => {
  throw new TypeError('The argument must be a string without null bytes.');
};

test('the words go out under the name of the app', async () => {
  const { notifier, asked } = notifierOver([takes]);
  expect(await notifier.show(words)).toBe('shown');
  expect(asked[0]).toMatchObject({
    title: words.title,
    message: words.body,
    'app-name': 'Hallway',
    icon: '/icon.png',
    sound: false
  });
});

test('a program that throws, fails or is silent is told as failed, and the next is shown', async () => {
  const fails: Notify = (_options, answer) => answer(new Error('not found: notify-send'), '');
  const { notifier, failures } = notifierOver([throws, fails, () => undefined, takes], 20);
  expect(await notifier.show(words)).toBe('failed');
  expect(await notifier.show(words)).toBe('failed');
  expect(await notifier.show(words)).toBe('failed');
  expect(await notifier.show(words)).toBe('shown');
  expect(failures).toHaveLength(3);
});

test('what a program prints is no failure', async () => {
  const prints: Notify = (_options, answer) => answer('a warning on stderr', '');
  const { notifier } = notifierOver([prints]);
  expect(await notifier.show(words)).toBe('shown');
});

test('a program that cannot be loaded is a failure, and is looked for again', async () => {
  let loads = 0;
  const load = async (): Promise<NotifierProgram> => {
    loads += 1;
    if (loads === 1) throw new Error('Cannot find module');
    return { notify: takes };
  };
  const notifier = createNotifier(load, '/icon.png', () => undefined);
  expect(await notifier.show(words)).toBe('failed');
  expect(await notifier.show(words)).toBe('shown');
});

test('the real program survives words that would disable it', async () => {
  const failures: unknown[] = [];
  const notifier = createNotifier(
    async () => (await import('node-notifier')).default,
    '/icon.png',
    (error) => failures.push(error)
  );
  await notifier.show({ title: 'a\0b', body: 'c\0d' });
  await notifier.show({ title: '--help', body: '-x' });
  // No daemon need be there; but nothing may have been thrown at us for the words.
  expect(failures.map(String).join()).not.toMatch(
    /null bytes|must be installed|Message is required/
  );
});

import { expect, test } from 'vitest';
import { createProgramNotifier, type NotifierProgram } from './program-notifier';

type Notify = NotifierProgram['notify'];
const words = { title: 'Say thanks to Priya?', body: 'Fresh from Tuesday.' };
const ignore = (): void => undefined;

/** A way over programs that behave one after the other. */
function wayOver(behaviours: readonly Notify[], limitMs = 1_000) {
  const failures: unknown[] = [];
  const asked: Record<string, unknown>[] = [];
  let turn = 0;
  const program: NotifierProgram = {
    notify(options, answer) {
      asked.push(options);
      return behaviours[turn++]!(options, answer);
    }
  };
  const way = createProgramNotifier(
    async () => program,
    '/icon.png',
    (error) => failures.push(error),
    limitMs
  );
  return { show: () => way.show(words, ignore), failures, asked };
}

const takes: Notify = (_options, answer) => answer(null, '');
const throws: Notify = () => {
  throw new TypeError('The argument must be a string without null bytes.');
};
const fails: Notify = (_options, answer) => answer(new Error('not found: notify-send'), '');
const isSilent: Notify = () => undefined;

test('the words go out under the name of the app', async () => {
  const { show, asked } = wayOver([takes]);
  expect(await show()).toBe('shown');
  expect(asked[0]).toMatchObject({
    title: words.title,
    message: words.body,
    'app-name': 'Hallway',
    icon: '/icon.png',
    sound: false
  });
});

test('a program that throws or fails has refused, one that is silent may have shown it, and the next is shown (U16)', async () => {
  const { show, failures } = wayOver([throws, fails, isSilent, takes], 20);
  expect(await show()).toBe('refused');
  expect(await show()).toBe('refused');
  expect(await show()).toBe('unclear');
  expect(await show()).toBe('shown');
  expect(failures).toHaveLength(3);
});

test('what a program prints is no failure', async () => {
  const { show } = wayOver([(_options, answer) => answer('a warning on stderr', '')]);
  expect(await show()).toBe('shown');
});

test('a program that cannot be loaded is a failure, and is looked for again', async () => {
  let loads = 0;
  const load = async (): Promise<NotifierProgram> => {
    loads += 1;
    if (loads === 1) throw new Error('Cannot find module');
    return { notify: takes };
  };
  const way = createProgramNotifier(load, '/icon.png', ignore);
  expect(await way.show(words, ignore)).toBe('refused');
  expect(await way.show(words, ignore)).toBe('shown');
});

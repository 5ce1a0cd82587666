import { beforeEach, expect, test } from 'vitest';
import { systemDaemon, type NotificationDaemon } from './notification-daemon';
import type { NotificationWay, Outcome } from './notification-way';
import { createNotifier } from './notifier';

const words = { title: 'Say thanks to Priya?', body: 'R&D <3 Legal' };
const open = (): void => undefined;

/** Which way was asked to show what, in order. */
let asked: string[];
let failures: unknown[];

beforeEach(() => {
  asked = [];
  failures = [];
});

function notifierOn(
  daemon: Partial<NotificationDaemon>,
  outcomes: Partial<Record<'desktop' | 'program', Outcome>> = {}
) {
  const way = (name: 'desktop' | 'program'): NotificationWay => ({
    async show({ body }) {
      asked.push(`${name}: ${body}`);
      return outcomes[name] ?? 'shown';
    }
  });
  return createNotifier({
    readDaemon: async () => ({ ...systemDaemon, ...daemon }),
    desktop: way('desktop'),
    program: way('program'),
    onFailure: (error) => failures.push(error)
  });
}

test('what leads somewhere goes the way that hears of a click', async () => {
  expect(await notifierOn({}).show(words, open)).toBe('shown');
  expect(asked).toEqual(['desktop: R&D <3 Legal']);
});

test('what leads nowhere, or a daemon that tells of no click, takes the program', async () => {
  await notifierOn({}).show(words, null);
  await notifierOn({ tellsClicks: false }).show(words, open);
  expect(asked).toEqual(['program: R&D <3 Legal', 'program: R&D <3 Legal']);
});

test('a daemon that reads markup is shown it as words', async () => {
  await notifierOn({ hasMarkup: true }).show(words, open);
  expect(asked).toEqual(['desktop: R&amp;D &lt;3 Legal']);
});

test('where the desktop refuses, the program shows it', async () => {
  expect(await notifierOn({}, { desktop: 'refused' }).show(words, open)).toBe('shown');
  expect(asked).toHaveLength(2);
});

test('what may have been shown is not shown another way', async () => {
  expect(await notifierOn({}, { desktop: 'unclear' }).show(words, open)).toBe('unclear');
  expect(asked).toHaveLength(1);
});

test('both refuse: it is surely not there', async () => {
  const refusing = { desktop: 'refused', program: 'refused' } as const;
  expect(await notifierOn({}, refusing).show(words, open)).toBe('refused');
});

test('without a daemon the program may still start one', async () => {
  await notifierOn({ state: 'absent', tellsClicks: false }).show(words, open);
  expect(asked).toEqual(['program: R&D <3 Legal']);
});

test('a daemon that hangs is left alone', async () => {
  expect(await notifierOn({ state: 'silent' }).show(words, open)).toBe('refused');
  expect(asked).toEqual([]);
  expect(failures).toHaveLength(1);
});

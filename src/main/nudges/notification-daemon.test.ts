import { expect, test } from 'vitest';
import { readDaemon } from './notification-daemon';

/** A desktop whose daemon answers so; null: none is there. */
const desktop = (capabilities: (() => unknown[]) | null) => ({
  call: async ({ method }: { method: string }) =>
    method === 'NameHasOwner' ? [capabilities !== null] : [capabilities?.()]
});

test('it tells whether it hears of clicks and reads markup', async () => {
  const dunst = desktop(() => ['actions', 'body', 'body-hyperlinks']);
  expect(await readDaemon(dunst)).toEqual({
    state: 'answers',
    tellsClicks: true,
    hasMarkup: false
  });
  const plain = desktop(() => ['body', 'body-markup']);
  expect(await readDaemon(plain)).toMatchObject({ tellsClicks: false, hasMarkup: true });
});

test('nobody has its name, or there is no bus: it is absent, and might read markup once it is started', async () => {
  const absent = { state: 'absent', tellsClicks: false, hasMarkup: true };
  expect(await readDaemon(desktop(null))).toEqual(absent);
  expect(await readDaemon(null)).toEqual(absent);
});

test('one that hangs, or answers with an error, is silent', async () => {
  const hangs = desktop(() => {
    throw new Error('GetCapabilities got no answer.');
  });
  expect(await readDaemon(hangs)).toMatchObject({ state: 'silent' });
});

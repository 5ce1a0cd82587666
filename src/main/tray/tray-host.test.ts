import { expect, test } from 'vitest';
import type { BusCall, BusMessage } from '../session-bus/bus-message';
import type { SessionBus } from '../session-bus/session-bus';
import { constantTrayHost, watchTrayHost } from './tray-host';

/** A desktop whose panel comes and goes; each comes as another connection. */
function desktop() {
  const listeners: ((signal: BusMessage) => void)[] = [];
  let onClosed = (): void => undefined;
  let owner: string | null = null;
  let hasHost = false;
  const bus: SessionBus = {
    async call({ method }: BusCall) {
      if (owner === null) throw new Error('org.freedesktop.DBus.Error.NameHasNoOwner');
      return [method === 'Get' ? hasHost : owner];
    },
    async listen(_rule, listener) {
      listeners.push(listener);
    },
    onClosed: (listener) => void (onClosed = listener),
    close: () => undefined
  };
  const say = (member: string): void => {
    for (const listener of listeners) listener({ member } as BusMessage);
  };
  return {
    bus,
    watcher: (name: string | null, host = name !== null): void => {
      owner = name;
      hasHost = host;
      say('NameOwnerChanged');
    },
    host: (isThere: boolean): void => {
      hasHost = isThere;
      say(`StatusNotifierHost${isThere ? 'Registered' : 'Unregistered'}`);
    },
    end: () => onClosed()
  };
}

async function watched(room = desktop()) {
  const host = watchTrayHost(Promise.resolve(room.bus));
  const changes: boolean[] = [];
  await host.isThere();
  host.changed.on((isThere) => changes.push(isThere));
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { ...room, watch: host, changes, settled };
}

test('macOS and Windows always show tray icons', async () => {
  expect(await constantTrayHost.isThere()).toBe(true);
});

test('a panel that is there is found without being told', async () => {
  const room = desktop();
  room.watcher(':1.5');
  const { watch, changes } = await watched(room);
  expect(await watch.isThere()).toBe(true);
  expect(changes).toEqual([]);
});

test('a panel that comes late, ends and comes again is followed', async () => {
  const { watch, watcher, changes, settled } = await watched();
  expect(await watch.isThere()).toBe(false);
  watcher(':1.5');
  await settled();
  expect(await watch.isThere()).toBe(true);
  watcher(null);
  await settled();
  expect(await watch.isThere()).toBe(false);
  watcher(':1.9');
  await settled();
  expect(changes).toEqual([true, false, true]);
});

test('a panel that took the place of another within a blink is a new one', async () => {
  const { watcher, changes, settled } = await watched();
  watcher(':1.5');
  await settled();
  watcher(':1.9');
  await settled();
  expect(changes).toEqual([true, true]);
});

test('a watcher that nobody listens to shows nothing, until somebody does', async () => {
  const { watch, watcher, host, changes, settled } = await watched();
  watcher(':1.5', false);
  await settled();
  expect(await watch.isThere()).toBe(false);
  host(true);
  await settled();
  host(true);
  await settled();
  host(false);
  await settled();
  expect(changes).toEqual([true, false]);
});

test('without a bus, or when it ends, there is no tray', async () => {
  expect(await watchTrayHost(Promise.resolve(null)).isThere()).toBe(false);
  const { watch, watcher, end, changes, settled } = await watched();
  watcher(':1.5');
  await settled();
  end();
  expect(await watch.isThere()).toBe(false);
  expect(changes).toEqual([true, false]);
});

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasOwner, openSessionBus, type SessionBus } from './session-bus';

describe.runIf(process.platform === 'linux')('a session bus', () => {
  let daemon: ChildProcess;
  let env: NodeJS.ProcessEnv;
  const open: SessionBus[] = [];

  beforeEach(async () => {
    daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
      stdio: ['ignore', 'pipe', 'ignore']
    });
    const [address] = (await once(daemon.stdout!, 'data')) as [Buffer];
    env = { DBUS_SESSION_BUS_ADDRESS: address.toString().trim() };
  });

  afterEach(async () => {
    for (const bus of open.splice(0)) bus.close();
    if (daemon.exitCode !== null || daemon.signalCode !== null) return;
    daemon.kill();
    await once(daemon, 'exit');
  });

  const connected = async (): Promise<SessionBus> => {
    const bus = await openSessionBus(env);
    open.push(bus);
    return bus;
  };

  test('tells who is there', async () => {
    const bus = await connected();
    expect(await hasOwner(bus, 'org.freedesktop.DBus')).toBe(true);
    expect(await hasOwner(bus, 'org.kde.StatusNotifierWatcher')).toBe(false);
  });

  test('reads structs, lists and variants of an answer', async () => {
    const bus = await connected();
    const [properties] = await bus.call({
      name: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      face: 'org.freedesktop.DBus.Properties',
      method: 'GetAll',
      args: ['org.freedesktop.DBus']
    });
    expect(new Map(properties as [string, unknown][]).get('Interfaces')).toEqual(
      expect.arrayContaining(['org.freedesktop.DBus.Monitoring'])
    );
  });

  test('a call that nobody answers fails and starts nobody', async () => {
    const bus = await connected();
    const call = bus.call({ name: 'org.nobody', path: '/', face: 'a.b', method: 'C', args: [] });
    await expect(call).rejects.toThrow(/NameHasNoOwner|ServiceUnknown/);
  });

  test('calls back when somebody comes and goes, and only for whom one asked', async () => {
    const bus = await connected();
    const daemonName = 'org.freedesktop.DBus';
    const rule = { sender: daemonName, face: daemonName, member: 'NameOwnerChanged' };
    const heard: unknown[] = [];
    // The daemon counts its connections; this is the third.
    await bus.listen({ ...rule, first: ':1.2' }, ({ args }) => void heard.push(args));
    const left = new Promise<void>((resolve) => {
      void bus.listen(rule, ({ args: [name, , now] }) => {
        if (name === ':1.3' && now === '') resolve();
      });
    });
    for (let guest = 1; guest <= 3; guest += 1) (await openSessionBus(env)).close();
    await left;
    expect(heard).toEqual([
      [':1.2', '', ':1.2'],
      [':1.2', ':1.2', '']
    ]);
  });

  test('says once that it has gone, and fails what is asked of it then', async () => {
    const bus = await connected();
    const gone = new Promise<void>((resolve) => bus.onClosed(resolve));
    daemon.kill('SIGKILL');
    await gone;
    await expect(hasOwner(bus, 'org.freedesktop.DBus')).rejects.toThrow('no answer');
  });
});

test('where no bus is named there is none', async () => {
  await expect(openSessionBus({})).rejects.toThrow('names no session bus');
  const nowhere = { DBUS_SESSION_BUS_ADDRESS: 'tcp:host=localhost,port=1;unix:path=/no/where' };
  await expect(openSessionBus(nowhere)).rejects.toThrow('ENOENT');
});

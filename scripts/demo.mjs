/**
 * Starts the app on a fictional company, in a folder of its own that stays between runs.
 *
 * Usage: npm run demo [-- [--fresh] [--once]]      --fresh: make the company anew
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runApp } from './run-app.mjs';

try {
  const args = process.argv.slice(2);
  const data = path.join(dataPlace(), 'hallway-demo');
  if (args.includes('--fresh')) await rm(data, { recursive: true, force: true });
  if (!existsSync(data)) await makeCompany(data);
  console.log(`The demo's data: ${data}`);
  const rest = args.filter((arg) => arg !== '--fresh');
  process.exitCode = await runApp(['--data', data, ...rest]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Made beside its place: a company that was cut off half way never opens.
 *
 * @param {string} data
 */
async function makeCompany(data) {
  console.log('Making up a company …');
  const unfinished = `${data}.unfinished`;
  await mkdir(path.dirname(data), { recursive: true });
  await rm(unfinished, { recursive: true, force: true });
  const script = fileURLToPath(new URL('./sample-company.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [script, '--data', unfinished], {
    stdio: ['ignore', 'inherit', 'inherit']
  });
  if (status !== 0) throw new Error('The sample company could not be made.');
  await rename(unfinished, data);
}

/** Where programs of this system keep a person's data. */
function dataPlace() {
  const home = homedir();
  const { platform, env } = process;
  if (platform === 'darwin') return path.join(home, 'Library/Application Support');
  if (platform === 'win32') return env.APPDATA ?? path.join(home, 'AppData/Roaming');
  return env.XDG_DATA_HOME || path.join(home, '.local/share');
}

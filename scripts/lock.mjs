import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs `work` while no other process on this machine runs work under the same file.
 * A lock whose owner has died is taken over.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  while (!(await take(file))) {
    if (await isAbandoned(file)) await breakLock(file);
    else await wait(100);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** @param {string} file */
async function isAbandoned(file) {
  const owner = Number(await readFile(file, 'utf8').catch(() => ''));
  // Empty for the moment between creation and the number's arrival, or gone by now.
  if (!owner) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
}

/**
 * Renamed first: of several waiters that saw the dead owner only one gets the file.
 *
 * @param {string} file
 */
async function breakLock(file) {
  const broken = `${file}.${process.pid}`;
  await rename(file, broken).catch(() => undefined);
  await rm(broken, { force: true });
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}

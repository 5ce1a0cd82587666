/**
 * Builds what runs on plain Node: the command-line program (`cli`) and the programs
 * that scripts use (`programs`, from src/cli/programs). Quiet, and only when needed.
 *
 * Usage: node scripts/bundle.mjs cli|programs
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['domain', 'contract', 'engine', 'cli'].map((layer) => `${root}src/${layer}`);

/**
 * Returns the folder of the bundle, built anew if a source is younger.
 *
 * @param {'cli' | 'programs'} bundle
 */
export async function ensureBundle(bundle) {
  const folder = path.join(root, 'out', bundle);
  const isFresh = async () => (await ageOf(folder)) >= (await youngest([...sources]));
  if (await isFresh()) return folder;
  await mkdir(path.join(root, 'out'), { recursive: true });
  await withLock(`${folder}.lock`, async () => {
    if (!(await isFresh())) await build(bundle, folder);
  });
  return folder;
}

/**
 * Runs a program of src/cli/programs in this process; it reads process.argv itself.
 *
 * @param {string} name
 */
export async function runProgram(name) {
  const folder = await ensureBundle('programs');
  await import(new URL(`file://${folder}/${name}.mjs`).href);
}

/**
 * Beside its place and renamed into it: who runs the old one meanwhile is not torn.
 *
 * @param {'cli' | 'programs'} bundle
 * @param {string} folder
 */
async function build(bundle, folder) {
  const { build: viteBuild } = await import('vite');
  const startedAt = new Date();
  const staged = `${folder}.${process.pid}`;
  try {
    await viteBuild({
      configFile: path.join(root, 'src/cli/vite.config.ts'),
      mode: bundle,
      build: { outDir: staged }
    });
    await rm(folder, { recursive: true, force: true });
    await rename(staged, folder);
    // A source that changed during the build makes it stale.
    await utimes(folder, startedAt, startedAt);
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function ageOf(folder) {
  return existsSync(folder) ? (await stat(folder)).mtimeMs : 0;
}

/**
 * When the youngest file or folder below was changed; a folder is when a file came or went.
 *
 * @param {string[]} folders
 */
async function youngest(folders) {
  let newest = 0;
  for (const folder of folders) {
    newest = Math.max(newest, await ageOf(folder));
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) folders.push(file);
      else newest = Math.max(newest, await ageOf(file));
    }
  }
  return newest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [bundle] = process.argv.slice(2);
  if (bundle !== 'cli' && bundle !== 'programs') {
    console.error('Usage: node scripts/bundle.mjs cli|programs');
    process.exitCode = 1;
  } else {
    await ensureBundle(bundle);
  }
}

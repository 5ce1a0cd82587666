/**
 * Measures start-up, the capture window, the tray, memory and the engine on a large company against a
 * hello world on the same runtime, and writes .cache/bench/result.json and report.md.
 * The company is made once (some minutes) and kept.
 *
 * Usage: npm run bench [-- --only start,capture,keystroke,tray,memory,engine,transfer] [--rounds 7]
 *        npm run bench -- --only idle [--minutes 10]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ensureElectron } from './electron-runtime.mjs';
import { startPrivateDesktop, withoutDisplay } from './private-desktop.mjs';
import { buildApp } from './run-app.mjs';
import { sandboxFlags } from './sandbox.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = path.join(root, '.cache/bench');
const size = { people: '10000', entries: '200000' };
/** The journal that is written out: as large as the issue of exports asks for. */
const sizeOfExports = { people: '10000', entries: '100000' };
/** The moment the company's journal goes up to; the app's clock starts there. */
const moment = { now: '2026-11-18T11:00:00Z', zone: 'Europe/Madrid' };

if (process.platform !== 'linux') {
  console.error(
    'The benchmark looks at windows through X11 and at memory through /proc: Linux only.'
  );
  process.exit(1);
}
await ensureSystemPackages({ desktop: true });
const { dist, version } = await ensureElectron();
buildApp();
const data = await ensureCompany(size);
const transfer = onlyOf(process.argv.slice(2)).includes('transfer')
  ? await ensureCompany(sizeOfExports)
  : '';
const sqlite = await ensureSqlite();
const program = await builtBench();
const electron = path.join(dist, await readFile(path.join(dist, '../path.txt'), 'utf8'));

const desktop = await startPrivateDesktop();
try {
  const options = {
    ...size,
    ...moment,
    data,
    transfer,
    sqlite,
    program: electron,
    flags: [...sandboxFlags(), '--disable-gpu'].join(' '),
    runtime: `Electron ${version}`
  };
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const { status } = spawnSync(process.execPath, [program, ...args, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...withoutDisplay(process.env), ...desktop.env }
  });
  process.exitCode = status ?? 1;
} finally {
  await desktop.stop();
}

/**
 * The parts named after `--only`, also as `--only=`.
 *
 * @param {string[]} args
 */
function onlyOf(args) {
  const at = args.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
  const named = args[at]?.startsWith('--only=') ? args[at].slice('--only='.length) : args[at + 1];
  return at === -1 ? [] : (named ?? '').split(',');
}

/** Made beside its place, so that one that was cut off half way is never measured. */
async function ensureCompany({ people, entries } = size) {
  const folder = path.join(place, `company-${await origin()}-${people}-${entries}`);
  if (existsSync(folder)) return folder;
  console.log(`Making up a company of ${people} people and ${entries} entries …`);
  const unfinished = `${folder}.unfinished`;
  await mkdir(place, { recursive: true });
  await rm(unfinished, { recursive: true, force: true });
  const args = Object.entries({ people, entries, ...moment, data: unfinished }).map(
    ([name, value]) => `--${name}=${value}`
  );
  const script = path.join(root, 'scripts/sample-company.mjs');
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The company could not be made.');
  await rename(unfinished, folder);
  return folder;
}

/** Changes with the code that makes the company up and with the schema it is written by. */
async function origin() {
  const hash = createHash('sha256');
  for (const part of ['sample-company', 'database/migrations']) {
    const source = path.join(root, 'src/engine', part);
    for (const name of (await readdir(source)).sort())
      if (!name.includes('.test.')) hash.update(await readFile(path.join(source, name)));
  }
  return hash.digest('hex').slice(0, 8);
}

/**
 * better-sqlite3 beside the app's modules, for the comparison only: it is compiled where there is
 * no binary for this Node. Without it the rest is measured all the same.
 */
async function ensureSqlite() {
  const folder = path.join(place, 'better-sqlite3');
  if (existsSync(path.join(folder, 'installed'))) return folder;
  console.log('Installing better-sqlite3 for the comparison …');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['install', '--no-audit', '--no-fund', 'better-sqlite3@12.11.1'],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }
  );
  if (status !== 0) {
    console.error(
      'better-sqlite3 could not be installed (it needs the network, or a C++ compiler, Python and the headers of Node): the comparison with SQLite is left out.'
    );
    return '';
  }
  await writeFile(path.join(folder, 'installed'), '');
  return folder;
}

async function builtBench() {
  const outDir = path.join(root, '.cache/programs/bench');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      target: 'node20.18',
      minify: false,
      rollupOptions: {
        input: {
          'run-bench': path.join(root, 'tests/bench/run-bench.ts'),
          exporter: path.join(root, 'src/engine/exporter.ts')
        },
        output: { entryFileNames: '[name].mjs' }
      }
    }
  });
  return path.join(outDir, 'run-bench.mjs');
}

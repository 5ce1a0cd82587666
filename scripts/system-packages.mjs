/**
 * Makes sure that the system libraries and programs are there which npm cannot bring.
 * Looks at Linux only; macOS and Windows come with everything.
 *
 * Usage: node scripts/system-packages.mjs [--tests]
 */
import { execFile, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  appNeeds,
  aptCommand,
  desktopNeeds,
  listNeeds,
  missingNeeds,
  packagesFor,
  planInstallation,
  postgresNeeds
} from './system-needs.mjs';

const run = promisify(execFile);

/**
 * Installs what is missing (root, with apt), or throws with what a person has to do.
 *
 * @param {{ desktop: boolean, postgres?: boolean }} options `desktop`: also what a private desktop takes; `postgres`: only the database server
 */
export async function ensureSystemPackages({ desktop, postgres = false }) {
  if (process.platform !== 'linux') return;
  const needs = postgres ? postgresNeeds : desktop ? [...appNeeds, ...desktopNeeds] : appNeeds;
  const missing = await findMissing(needs);
  const facts = { missing, hasApt: isOnPath('apt-get'), isRoot: process.getuid?.() === 0 };
  switch (planInstallation(facts)) {
    case 'nothing':
      return;
    case 'install':
      return install(missing, needs);
    case 'show the command': {
      const command = `sudo ${aptCommand(packagesFor(missing, await knownPackages(missing)))}`;
      throw new Error(
        `Missing on this system: ${listNeeds(missing)}. Install with:\n\n  ${command}\n`
      );
    }
    case 'name them':
      throw new Error(
        `Missing on this system: ${listNeeds(missing)}.\n` +
          "Install them with your distribution's package manager and try again."
      );
  }
}

/**
 * @param {import('./system-needs.mjs').Need[]} missing
 * @param {import('./system-needs.mjs').Need[]} needs
 */
async function install(missing, needs) {
  console.warn(`Missing on this system: ${listNeeds(missing)}.`);
  apt('update');
  const packages = packagesFor(missing, await knownPackages(missing));
  console.warn(`Installing: ${aptCommand(packages)}`);
  apt('install', '--yes', '--no-install-recommends', ...packages);
  const still = await findMissing(needs);
  if (still.length > 0) throw new Error(`Still missing after that: ${listNeeds(still)}.`);
}

/** @param {string[]} args */
function apt(...args) {
  const { status, error } = spawnSync(
    'apt-get',
    ['--quiet=2', '-o', 'DPkg::Lock::Timeout=300', ...args],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    }
  );
  if (status !== 0) throw new Error(`apt-get ${args[0]} failed.`, { cause: error });
}

/** @param {import('./system-needs.mjs').Need[]} needs */
async function findMissing(needs) {
  const libraries = await installedLibraries();
  return missingNeeds(needs, {
    programs: isOnPath,
    // A system that cannot list them gets the benefit of the doubt.
    libraries: (name) => libraries?.has(name) ?? true,
    modules: hasPythonModule
  });
}

async function installedLibraries() {
  // In /sbin, which is not on every person's PATH.
  const listing = run('/sbin/ldconfig', ['-p'], { maxBuffer: 1 << 24 });
  return listing.then(
    ({ stdout }) => new Set(stdout.split('\n').map((line) => line.trim().split(' ')[0] ?? '')),
    () => undefined
  );
}

/**
 * Of the Python that the system's packages are for; another may stand before it on the path.
 *
 * @param {string} name
 */
function hasPythonModule(name) {
  return spawnSync('/usr/bin/python3', ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0;
}

/** @param {string} program */
function isOnPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Which names this release has a package for; a purely virtual one has no candidate.
 *
 * @param {import('./system-needs.mjs').Need[]} missing
 */
async function knownPackages(missing) {
  const names = missing.flatMap(({ packages }) => packages);
  const { stdout } = await run('apt-cache', ['policy', ...names], {
    env: { ...process.env, LC_ALL: 'C' }
  });
  const blocks = stdout.split(/^(?=\S)/mu);
  const known = new Set(
    blocks
      .filter((block) => /Candidate: (?!\(none\))/u.test(block))
      .map((block) => block.slice(0, block.indexOf(':')))
  );
  return (/** @type {string} */ name) => known.has(name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureSystemPackages({ desktop: process.argv.includes('--tests') }).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

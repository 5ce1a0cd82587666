/**
 * Everything there is to test: types, lint, unit tests, kills and power cuts, build,
 * end to end. Goes on after a failure; the last line is the count over all of them.
 *
 * Usage: npm test
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureElectron } from './electron-runtime.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { countPlaywright, countStep, countVitest, judge, sumUp } from './test-count.mjs';

/** @typedef {import('./test-count.mjs').Count} Count */

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const { failed, line } = sumUp(await runAll());
console.log(line);
process.exitCode = failed > 0 ? 1 : 0;

async function runAll() {
  try {
    await ensureSystemPackages({ desktop: true });
    await ensureElectron();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return [{ passed: 0, failed: 1 }];
  }
  // Kills wait for processes and disks most of the time: there is room for other work beside them.
  const killed = vitest('kills and power cuts', 'torture.json', 'tests/torture/vitest.config.ts');
  const types = await step('types', 'npm run types');
  const lint = await step('lint', 'npm run lint');
  const crashes = await killed;
  const unit = await vitest('unit tests', 'unit.json');
  const build = await step('build', 'npm run build');
  return [types, lint, unit, crashes, build, build.failed > 0 ? notRun() : await endToEnd()];
}

/**
 * @param {string} title
 * @param {string} reportName
 * @param {string} [config]
 */
function vitest(title, reportName, config = 'vitest.config.ts') {
  const reporters = `--reporter=default --reporter=json --outputFile.json=test-results/${reportName}`;
  return runner(title, `npx vitest run --config ${config} ${reporters}`, reportName, countVitest);
}

function endToEnd() {
  return runner('end to end', 'npx playwright test', 'e2e.json', countPlaywright);
}

/** Without a build the tests would run against an older app, or none. */
function notRun() {
  console.log('── end to end: NOT RUN, for want of a build ──\n');
  return countStep(1);
}

/**
 * @param {string} title
 * @param {string} command
 */
async function step(title, command) {
  return countStep(await run(title, command));
}

/**
 * @param {string} title
 * @param {string} command
 * @param {string} reportName name of its JSON report in test-results
 * @param {(report: unknown) => Count} count
 */
async function runner(title, command, reportName, count) {
  const report = path.join(root, 'test-results', reportName);
  // The last run's must not be counted for this one.
  rmSync(report, { force: true });
  const exitCode = await run(title, command);
  return judge(count(readJson(report)), exitCode);
}

/**
 * @param {string} title
 * @param {string} command
 * @returns {Promise<number | null>} its exit code; null when it was ended
 */
async function run(title, command) {
  console.log(`\n── ${title} ──`);
  const startedAt = performance.now();
  const child = spawn(command, { cwd: root, shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  const [status] = await once(child, 'exit');
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`── ${title}: ${status === 0 ? 'good' : 'FAILED'} after ${seconds} s ──\n`);
  return status;
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

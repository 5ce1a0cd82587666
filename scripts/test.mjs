/**
 * Everything there is to test: types, lint, unit tests, kills and power cuts, build,
 * end to end. Goes on after a failure; the last line is the count over all of them.
 *
 * Usage: npm test
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureElectron } from './electron-runtime.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { countPlaywright, countStep, countVitest, judge, sumUp } from './test-count.mjs';

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
  const types = step('types', 'npm run types');
  const lint = step('lint', 'npm run lint');
  const unit = vitest('unit tests', 'unit.json');
  const crashes = vitest('kills and power cuts', 'torture.json', 'tests/torture/vitest.config.ts');
  const build = step('build', 'npm run build');
  return [types, lint, unit, crashes, build, build.failed > 0 ? notRun() : endToEnd()];
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
function step(title, command) {
  return countStep(run(title, command));
}

/**
 * @param {string} title
 * @param {string} command
 * @param {string} reportName name of its JSON report in test-results
 * @param {(report: unknown) => import('./test-count.mjs').Count} count
 */
function runner(title, command, reportName, count) {
  const report = path.join(root, 'test-results', reportName);
  // The last run's must not be counted for this one.
  rmSync(report, { force: true });
  const exitCode = run(title, command);
  return judge(count(readJson(report)), exitCode);
}

/**
 * @param {string} title
 * @param {string} command
 */
function run(title, command) {
  console.log(`\n── ${title} ──`);
  const startedAt = performance.now();
  const { status } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit']
  });
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

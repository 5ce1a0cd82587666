/**
 * Adds up what several test runners report.
 *
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * vitest's JSON report. A file that could not be read at all has no tests in it; the
 * runner's exit code tells of that one (see `judge`).
 *
 * @param {unknown} report
 * @returns {Count}
 */
export function countVitest(report) {
  return { passed: numberIn(report, 'numPassedTests'), failed: numberIn(report, 'numFailedTests') };
}

/**
 * Playwright's JSON report.
 *
 * @param {unknown} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const stats = isRecord(report) ? report.stats : undefined;
  return {
    passed: numberIn(stats, 'expected') + numberIn(stats, 'flaky'),
    failed: numberIn(stats, 'unexpected')
  };
}

/**
 * What a runner's run counts for: one that ended badly without naming a failed test
 * failed all the same, and so did one that ran nothing.
 *
 * @param {Count} count
 * @param {number | null} exitCode null when a signal ended it
 * @returns {Count}
 */
export function judge({ passed, failed }, exitCode) {
  const isSound = exitCode === 0 && passed > 0;
  return { passed, failed: failed > 0 || isSound ? failed : 1 };
}

/**
 * What a step without tests of its own counts for.
 *
 * @param {number | null} exitCode
 * @returns {Count}
 */
export function countStep(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {Count[]} counts */
export function sumUp(counts) {
  let passed = 0;
  let failed = 0;
  for (const count of counts) {
    passed += count.passed;
    failed += count.failed;
  }
  return { passed, failed, line: `${passed} passed, ${failed} failed` };
}

/**
 * @param {unknown} report
 * @param {string} name
 */
function numberIn(report, name) {
  const found = isRecord(report) ? report[name] : undefined;
  return typeof found === 'number' ? found : 0;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null;
}

/**
 * Writes the sample company into a data folder.
 *
 * Usage: node scripts/sample-company.mjs --data DIR [--people N] [--entries N] [--seed S]
 *          [--now INSTANT] [--zone ZONE]
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { instantOf, parseInstant, zoneId } from '../../domain/calendar/calendar';
import { loadSampleCompany } from '../../engine/sample-company/load-sample-company';
import { usualSample } from '../../engine/sample-company/sample-company';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    people: { type: 'string', default: String(usualSample.people) },
    entries: { type: 'string', default: String(usualSample.entries) },
    seed: { type: 'string', default: String(usualSample.seed) },
    now: { type: 'string' },
    zone: { type: 'string' }
  }
});

try {
  if (values.data === undefined) throw new Error('Say where: --data DIR.');
  const startedMs = performance.now();
  const { people, entries } = await loadSampleCompany({
    folder: path.resolve(values.data),
    people: count('--people', values.people, 1, 100_000),
    entries: count('--entries', values.entries, 0, 200_000),
    seed: count('--seed', values.seed, 0, 2 ** 32 - 1),
    now: moment(values.now),
    zone: zoneId.parse(values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
    onProgress: showProgress()
  });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  process.stderr.write(
    `A company of ${people.length} people and ${entries.length} entries, in ${seconds} s.\n`
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function count(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`${name} takes a whole number from ${least} to ${most}.`);
}

function moment(text: string | undefined) {
  const at = text === undefined ? instantOf(Date.now()) : parseInstant(text);
  if (at === undefined) throw new Error('--now takes an instant such as 2026-11-20T12:00:00Z.');
  return at;
}

/** A line each tenth of a long step. */
function showProgress(): (step: string, done: number) => void {
  let shown = '';
  return (step, done) => {
    const line = `${step} ${Math.floor(done * 10) * 10} %`;
    if (line !== shown) process.stderr.write(`${line}\n`);
    shown = line;
  };
}

/**
 * Plays a year of nudges through the real journal, planner and delivery, checks every one of
 * them, and writes the log: 52 weeks, some 3,000 touches, vacations, weeks in which nothing
 * was done, and five weeks in another zone.
 *
 * Usage: node scripts/nudge-year.mjs [--entries N] [--people N] [--seed S] [--out FILE]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { liveYear } from '../nudge-year/live-year';
import { reportOf } from '../nudge-year/year-report';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '220' },
    entries: { type: 'string', default: '3700' },
    seed: { type: 'string', default: '7' },
    out: { type: 'string' }
  }
});

const folder = await mkdtemp(path.join(tmpdir(), 'hallway-nudge-year-'));
try {
  const year = await liveYear({
    folder,
    people: Number(values.people),
    entries: Number(values.entries),
    seed: Number(values.seed),
    onWeek: (week) => process.stderr.write(`${week}\n`)
  });
  const report = reportOf(year);
  if (values.out === undefined) process.stdout.write(report);
  else await writeFile(values.out, report);
  for (const fault of year.faults) process.stderr.write(`FAULT ${fault}\n`);
  process.exitCode = year.faults.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

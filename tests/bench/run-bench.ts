/**
 * Measures the built app against a hello world, and the engine, on a large company.
 *
 * Usage (by scripts/bench.mjs): run-bench.mjs --program ELECTRON --flags "…" --data DIR
 *          [--sqlite DIR] [--only start,capture,keystroke,tray,memory,engine,transfer,idle] [--rounds N] [--minutes N]
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseInstant, zoneId } from '../../src/domain/calendar/calendar';
import { measureCapture, measureMemory, measureStart, type Stage } from './desktop-bench';
import { measureEngine } from './engine-bench';
import { measureIdle } from './idle-bench';
import { measureImports } from './import-bench';
import { measureKeystrokes } from './keystroke-bench';
import { reportOf, type BenchResult } from './report';
import { measureSideBySide } from './side-by-side';
import { measureTransfer } from './transfer-bench';
import { measureTray } from './tray-bench';

const { values } = parseArgs({
  options: {
    program: { type: 'string', default: '' },
    flags: { type: 'string', default: '' },
    runtime: { type: 'string', default: '' },
    data: { type: 'string', default: '' },
    transfer: { type: 'string', default: '' },
    sqlite: { type: 'string', default: '' },
    people: { type: 'string', default: '' },
    entries: { type: 'string', default: '' },
    now: { type: 'string', default: '' },
    zone: { type: 'string', default: '' },
    only: { type: 'string', default: 'start,capture,keystroke,tray,memory,engine' },
    rounds: { type: 'string', default: '7' },
    minutes: { type: 'string', default: '10' }
  }
});

const root = process.cwd();
const place = path.join(root, '.cache/bench');
const parts = new Set(values.only.split(','));
const rounds = Number(values.rounds);
const now = parseInstant(values.now);
if (!now) throw new Error('--now is no instant.');
const zone = zoneId.parse(values.zone);
const exporter = new URL('exporter.mjs', import.meta.url);

// What is measured writes; the company itself stays as it was made.
const data = path.join(place, 'run');
await rm(data, { recursive: true, force: true });
await cp(values.data, data, { recursive: true });

const flags = values.flags.split(' ').filter(Boolean);
const stage: Stage = {
  hello: [
    values.program,
    ...flags,
    `--user-data-dir=${path.join(place, 'hello-world')}`,
    path.join(root, 'tests/bench/hello-world')
  ],
  hallway: [values.program, ...flags, root, '--data', data, '--now', values.now, '--zone', zone],
  data,
  env: Object.fromEntries(['DISPLAY', 'XAUTHORITY'].map((name) => [name, process.env[name] ?? '']))
};

const loadBefore = loadavg()[0] ?? 0;
const measured: Partial<BenchResult> = {};
try {
  if (parts.has('start')) measured.start = await step('start', measureStart(stage, rounds));
  if (parts.has('capture')) measured.capture = await step('capture', measureCapture(stage, 12));
  if (parts.has('keystroke'))
    measured.keystroke = await step('keystroke', measureKeystrokes(stage));
  if (parts.has('tray')) measured.tray = await step('tray', measureTray(stage, 20));
  if (parts.has('idle'))
    measured.idle = await step('idle', measureIdle(stage, Number(values.minutes)));
  if (parts.has('memory')) measured.memory = await step('memory', measureMemory(stage, 3));
  if (parts.has('transfer')) {
    const copy = path.join(place, 'run-transfer');
    await rm(copy, { recursive: true, force: true });
    await cp(values.transfer, copy, { recursive: true });
    measured.transfer = await step(
      'exports',
      measureTransfer(copy, path.join(place, 'exports'), { now, zone, rounds, exporter })
    );
    await rm(copy, { recursive: true, force: true });
  }
  if (parts.has('transfer'))
    measured.imports = await step(
      'imports',
      measureImports(path.join(root, 'out/main/engine.js'), { now, zone })
    );
  if (parts.has('engine')) {
    measured.engine = await step('engine', measureEngine(data, now, zone, 60));
    if (values.sqlite)
      measured.sideBySide = await step(
        'engine and SQLite side by side',
        measureSideBySide(data, values.sqlite, { now, zone, rounds: 60 })
      );
  }
} finally {
  // What was measured before a failure is not lost.
  await report();
}

async function report(): Promise<void> {
  const [processor] = cpus();
  const result: BenchResult = {
    on: new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    machine: `${cpus().length} × ${processor?.model.trim() || process.arch}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release().split('-')[0]}`,
    runtime: values.runtime,
    size: { people: Number(values.people), entries: Number(values.entries) },
    load: [loadBefore, loadavg()[0] ?? 0],
    ...measured
  };
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
  await writeFile(path.join(place, 'report.md'), `${reportOf(result)}\n`);
  await rm(data, { recursive: true, force: true });
  process.stdout.write(`\n${reportOf(result)}\n`);
}

async function step<T>(name: string, work: Promise<T>): Promise<T> {
  process.stderr.write(`Measuring: ${name} …\n`);
  return work;
}

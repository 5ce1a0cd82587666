import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dateAt, type Instant, type ZoneId, epochMsOf } from '../../src/domain/calendar/calendar';
import { type EngineProgram, startEngine } from './engine-program';
import { cardsOf, directoryOf } from './import-files';

/** What one step of an import took. */
export interface ImportStep {
  /** In ms. */
  took: number;
  /** The most the engine's process grew above idle, MB, and the longest it left another call unanswered, ms. */
  grownMegabytes: number;
  longestPause: number;
}

/** Each file's steps by name. */
export type ImportTimes = Record<string, Record<string, ImportStep>>;

/** Measures imports into empty journals by the engine the app runs, asked from outside. */
export async function measureImports(
  program: string,
  { now, zone }: { now: Instant; zone: ZoneId }
): Promise<ImportTimes> {
  const today = dateAt(now, zone);
  const files = {
    'an org directory of 100,000 lines': () => ({
      name: 'directory.csv',
      bytes: directoryOf(100_000, today)
    }),
    '10,000 vCards': () => ({ name: 'cards.vcf', bytes: cardsOf(10_000, today) })
  };
  const times: ImportTimes = {};
  for (const [what, file] of Object.entries(files)) {
    const folder = await mkdtemp(join(tmpdir(), 'hallway-import-'));
    const clockOffsetMs = epochMsOf(now) - Date.now();
    const engine = await startEngine(program, { folder, zone, clockOffsetMs });
    try {
      times[what] = await stepsOf(engine, { files: [file()] });
    } finally {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    }
  }
  return times;
}

async function stepsOf(
  engine: EngineProgram,
  input: { files: { name: string; bytes: Uint8Array<ArrayBuffer> }[] }
): Promise<Record<string, ImportStep>> {
  const { journal } = engine;
  // Until then it prepares what the first line will need.
  await wait(5_000);
  const idle = await residentOf(engine.pid);
  const watched = (work: () => Promise<unknown>) => watchedStep(engine, idle, work);
  const preview = await watched(() => journal.previewImport(input));
  let id: Awaited<ReturnType<typeof journal.applyImport>>['id'] = null;
  const applied = await watched(async () => ({ id } = await journal.applyImport(input)));
  const again = await watched(() => journal.previewImport(input));
  const undone = await watched(async () => id && journal.undoImport({ id }));
  return { preview, import: applied, 'preview again': again, undo: undone };
}

async function watchedStep(
  { pid, journal }: EngineProgram,
  idle: number,
  work: () => Promise<unknown>
): Promise<ImportStep> {
  const over = new AbortController();
  let most = 0;
  let longestPause = 0;
  const watching = (async () => {
    while (!over.signal.aborted) {
      most = Math.max(most, await residentOf(pid));
      await wait(20);
    }
  })();
  const asking = (async () => {
    while (!over.signal.aborted) {
      const askedAt = performance.now();
      await journal.countPeople({});
      longestPause = Math.max(longestPause, performance.now() - askedAt);
      await wait(20);
    }
  })();
  const startedAt = performance.now();
  await work();
  const took = performance.now() - startedAt;
  over.abort();
  await Promise.all([watching, asking]);
  return { took, grownMegabytes: most - idle, longestPause };
}

/** MB a process holds in memory (proc(5), status). */
const residentOf = async (pid: number): Promise<number> =>
  Number(/^VmRSS:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

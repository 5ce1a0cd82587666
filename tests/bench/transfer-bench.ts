import fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createClient } from '../../src/contract/client';
import { engineApi, type EngineClient } from '../../src/contract/engine-api';
import {
  epochMsOf,
  instantOf,
  type Instant,
  type ZoneId
} from '../../src/domain/calendar/calendar';
import { openEngine } from '../../src/engine/open-engine';

/** How long exports take, ms, and what they are measured against. */
export interface TransferTimes {
  pages: number;
  megabytes: number;
  /** The first export into an empty folder: each round. */
  first: number[];
  /** A loop that writes the same files with the same bytes to the same disk, each synced and renamed, one after the other: after each first export. */
  plainLoop: number[];
  /** The same files written without waiting for the disk. */
  unsyncedLoop: number;
  /** An export of a journal that has not changed: each round. */
  unchanged: number[];
  /** Somebody has another title, and an export follows it. */
  oneChange: number;
  /** The longest another call waited for its answer during a first export, and what it takes by itself. */
  longestPause: { during: number; alone: number };
  /** One line more, and a mirror follows it: each round. */
  oneEntry: number[];
  /** The same where the line is a lunch with somebody, whose page follows too. */
  oneLunch: number[];
  /** One file each. */
  files: Record<string, number>;
  /** The most this process grew by during the first of the first runs, MB. */
  grownMegabytes: number;
}

/** First exports are measured once more than this, each into a folder of its own: removing one slows what follows. */
const lastRound = 2;

/** Measures exports of a journal in this process, into a folder that is removed again. */
export async function measureTransfer(
  folder: string,
  place: string,
  { now, zone, rounds, exporter }: { now: Instant; zone: ZoneId; rounds: number; exporter: URL }
): Promise<TransferTimes> {
  const later = instantOf(epochMsOf(now) + 8 * 3_600_000);
  const engine = await openEngine({
    folder,
    zone,
    // After the last entry of the company, so that only what is written here is younger.
    now: () => later,
    exporter,
    log(level, message) {
      if (level === 'error') throw new Error(message);
    }
  });
  const journal = createClient(engineApi, engine.call);
  const folderOf = (name: string, round: number): string => join(place, `${name} ${round}`);
  const vault = folderOf('vault', lastRound);
  const idle = process.memoryUsage().rss;
  let most = idle;
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const exportTo = (folder: string) => journal.exportMarkdown({ folder, sensitive: true });
  try {
    const [first, plainLoop]: [number[], number[]] = [[], []];
    let grownMegabytes = 0;
    let written: Awaited<ReturnType<typeof readAll>> = [];
    await fs.rm(place, { recursive: true, force: true });
    for (let round = 0; round <= lastRound; round += 1) {
      const folder = folderOf('vault', round);
      first.push((await timed(() => exportTo(folder)))[0]);
      // Later this process holds the pages as well.
      if (round === 0) grownMegabytes = (most - idle) / 2 ** 20;
      written = await readAll(folder);
      plainLoop.push(await writeAll(folderOf('plain', round), written, true));
    }
    const unsyncedLoop = await writeAll(join(place, 'unsynced'), written, false);
    const unchanged: number[] = [];
    for (let round = 0; round < 3; round += 1)
      unchanged.push((await timed(() => exportTo(vault)))[0]);
    const people = await journal.listPeople({});
    const [somebody] = people;
    if (somebody) await journal.changePerson({ id: somebody.id, changes: { title: 'Measured' } });
    const [oneChange] = await timed(() => exportTo(vault));
    let { mark } = await journal.followVault({ folder: vault, sensitive: true, since: null });
    const followed = async (lineOf: (round: number) => string): Promise<number[]> => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await journal.addEntry({ text: lineOf(round) });
        const [took, done] = await timed(() =>
          journal.followVault({ folder: vault, sensitive: true, since: mark })
        );
        mark = done.mark;
        times.push(took);
      }
      return times;
    };
    const oneEntry = await followed((round) => `note number ${round} of the measurement`);
    const oneLunch = await followed((round) => `lunch with ${people[100 * round]?.name}`);
    const files: Record<string, number> = {};
    for (const format of ['json', 'sql', 'csv', 'vcard', 'ics'] as const) {
      const file = join(place, `journal.${format}`);
      [files[format]] = await timed(() => journal.exportFile({ file, format, sensitive: true }));
    }
    const longestPause = {
      alone: await longestAnswer(journal, new Promise((resolve) => setTimeout(resolve, 1_000))),
      during: await longestAnswer(journal, exportTo(join(place, 'another')))
    };
    const bytes = written.reduce((sum, [, content]) => sum + content.byteLength, 0);
    return {
      pages: written.length,
      megabytes: bytes / 2 ** 20,
      first,
      plainLoop,
      unsyncedLoop,
      unchanged,
      oneChange,
      longestPause,
      oneEntry,
      oneLunch,
      files,
      grownMegabytes
    };
  } finally {
    clearInterval(watching);
    await engine.close();
    await fs.rm(place, { recursive: true, force: true });
  }
}

/** The longest that a small call waits while something else is done, ms. */
async function longestAnswer(
  journal: Pick<EngineClient, 'countPeople'>,
  work: Promise<unknown>
): Promise<number> {
  const state = { isOver: false };
  const over = work.finally(() => (state.isOver = true));
  let longest = 0;
  while (!state.isOver) {
    const [took] = await timed(() => journal.countPeople({}));
    longest = Math.max(longest, took);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await over;
  return longest;
}

async function timed<T>(work: () => Promise<T>): Promise<[ms: number, result: T]> {
  const startedAt = performance.now();
  const result = await work();
  return [performance.now() - startedAt, result];
}

async function readAll(folder: string): Promise<[path: string, content: Buffer][]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  // What an export remembers of its files is no page.
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.endsWith('.hallway'));
  const read: [string, Buffer][] = [];
  for (const entry of files) {
    const place = join(entry.parentPath, entry.name);
    read.push([place.slice(folder.length + 1), await fs.readFile(place)]);
  }
  return read;
}

/** The plainest way to the same promise: a file is there whole, or not at all. */
async function writeAll(
  folder: string,
  files: readonly (readonly [path: string, content: Buffer])[],
  isSynced: boolean
): Promise<number> {
  const [took] = await timed(async () => {
    for (const [path, content] of files) {
      const place = join(folder, path);
      await fs.mkdir(dirname(place), { recursive: true });
      if (!isSynced) {
        await fs.writeFile(place, content);
        continue;
      }
      const file = await fs.open(`${place}.draft`, 'wx', 0o600);
      await file.writeFile(content);
      await file.sync();
      await file.close();
      await fs.rename(`${place}.draft`, place);
    }
  });
  return took;
}

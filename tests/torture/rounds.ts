import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/** What one run of the writer said before its end. */
export interface Round {
  /** entries found when it opened; null when it did not get so far */
  readonly found: number | null;
  /** number of the last acknowledged entry; null when there was none */
  readonly saved: number | null;
  readonly problems: readonly string[];
  /** sectors the power cut took */
  readonly lostSectors: number;
}

type End = 'kill' | 'cut' | 'cut-forgetful' | 'check';

/**
 * Runs the writer once on a folder.
 *
 * @param killAfter from when and how long to wait before killing it; never when absent
 */
export async function runRound(
  program: string,
  folder: string,
  seed: number,
  end: End,
  killAfter?: { since: 'start' | 'first save'; ms: number }
): Promise<Round> {
  const child = spawn(process.execPath, [program, folder, String(seed), end], {
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let said = '';
  let cried = '';
  let isDue = killAfter?.since === 'start';
  const kill = async (ms: number): Promise<void> => {
    await delay(ms);
    child.kill('SIGKILL');
  };
  if (killAfter && isDue) void kill(killAfter.ms);
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
    if (!killAfter || isDue || !said.includes('saved ')) return;
    isDue = true;
    void kill(killAfter.ms);
  });
  child.stderr.on('data', (chunk) => {
    cried += String(chunk);
  });
  await new Promise((resolve) => child.once('close', resolve));
  return understand(said, cried);
}

/**
 * Compares a round with what had been acknowledged before it.
 *
 * @returns everything wrong, in words; one entry more than acknowledged is right: the answer was cut off
 */
export function judgeRound(round: Round, acknowledged: number): string[] {
  const wrong = [...round.problems];
  if (round.found !== null && round.found < acknowledged)
    wrong.push(`lost: ${acknowledged} were acknowledged, ${round.found} are there`);
  if (round.found !== null && round.found > acknowledged + 1)
    wrong.push(`invented: ${acknowledged} were acknowledged, ${round.found} are there`);
  return wrong;
}

function understand(said: string, cried: string): Round {
  // The last line may have been cut off in the middle.
  const lines = said.split('\n').slice(0, -1);
  const after = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const last = (word: string) => {
    const text = after(word).at(-1);
    return text === undefined ? null : Number(text);
  };
  return {
    found: last('found'),
    saved: last('saved'),
    problems: [...after('problem'), ...after('failed'), ...(cried.trim() ? [cried.trim()] : [])],
    lostSectors: last('lost') ?? 0
  };
}

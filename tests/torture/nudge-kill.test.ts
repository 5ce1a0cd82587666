import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { createClient } from '../../src/contract/client';
import { engineApi } from '../../src/contract/engine-api';
import { addDays, instantOf, isoDate, zoneId } from '../../src/domain/calendar/calendar';
import { builtProgram } from '../../src/engine/database/built-program.fixture';
import { emptyFolder } from '../../src/engine/database/fresh-journal.fixture';
import { openEngine } from '../../src/engine/open-engine';
import { seededRandom } from './seeded-random';

/** Each is killed between the record of a nudge and the note that it was shown. */
const kills = process.env['HALLWAY_TORTURE'] === 'long' ? 50 : 5;

let nudger: string;
beforeAll(async () => {
  nudger = await builtProgram('tests/torture/nudger.ts');
});

// A Saturday's promise is due on the Friday before, with that day's own: those rounds have nothing to kill.
test(`of ${kills} kills between recording and showing none brings a second popup, and none loses a nudge`, async () => {
  const folder = emptyFolder();
  const popups = join(folder, 'popups');
  // A Monday; every day after it one promise is due.
  const first = isoDate.parse('2026-11-16');
  await promiseEachDay(folder, kills * 2, first);
  const random = seededRandom(kills);
  const ends: Record<string, number> = {};
  for (let round = 0; round < kills; round += 1) {
    const noon = `${addDays(first, round)}T12:00:00Z`;
    // The notification takes 40 ms, and so does what comes after it.
    const after = round % 5 === 4 ? 'claiming' : 'claimed';
    const { end } = await runNudger([folder, noon, popups], { after, ms: random() * 60 });
    ends[end] = (ends[end] ?? 0) + 1;
    // The next start of the same day.
    await runNudger([folder, `${addDays(first, round)}T12:01:00Z`, popups]);
  }
  const last = `${addDays(first, kills)}T12:00:00Z`;
  const { said } = await runNudger([folder, last, popups, 'list']);
  const inbox = said.filter((line) => line.includes(' promise-mine:'));
  const shown = existsSync(popups) ? readFileSync(popups, 'utf8').trim().split('\n') : [];
  console.log(
    `${kills} kills: ${JSON.stringify(ends)}; ${inbox.length} in the inbox, ${shown.length} popups`
  );
  expect(new Set(shown).size).toBe(shown.length);
  expect(new Set(inbox).size).toBe(inbox.length);
  for (let day = 0; day < kills; day += 1)
    expect(inbox.filter((line) => line.endsWith(`:${addDays(first, day)}`))).toHaveLength(1);
  expect(ends['claimed'] ?? 0).toBeGreaterThan(0);
  // Whatever popped up stands in the inbox too, and nothing is left on its way.
  for (const key of shown) expect(said.some((line) => line.endsWith(` ${key}`))).toBe(true);
  expect(said.filter((line) => line.startsWith('claimed '))).toEqual([]);
});

async function promiseEachDay(folder: string, days: number, first: string): Promise<void> {
  const engine = await openEngine({
    folder,
    zone: zoneId.parse('UTC'),
    now: () => instantOf(Date.parse('2026-11-13T09:00:00Z')),
    log: () => undefined
  });
  const client = createClient(engineApi, engine.call);
  for (let day = 0; day < days; day += 1) {
    const due = addDays(isoDate.parse(first), day);
    await client.addEntry({ text: `I owe myself note ${day} by ${due}` });
  }
  await engine.close();
}

interface Run {
  end: string;
  said: string[];
}

interface Kill {
  after: 'claiming' | 'claimed';
  ms: number;
}

/** What it said, and its last word before its end. */
async function runNudger(args: readonly string[], kill?: Kill): Promise<Run> {
  const child = spawn(process.execPath, [nudger, ...args], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  let said = '';
  let isDue = false;
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
    if (!kill || isDue || !said.includes(`${kill.after}\n`)) return;
    isDue = true;
    void delay(kill.ms).then(() => child.kill('SIGKILL'));
  });
  await new Promise((resolve) => child.once('close', resolve));
  const lines = said.trim().split('\n');
  return { end: lines.at(-1) ?? '', said: lines };
}

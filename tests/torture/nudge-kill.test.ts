import { fork } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../../src/contract/client';
import { engineApi } from '../../src/contract/engine-api';
import {
  addDays,
  instant,
  isoDate,
  zoneId,
  type IsoDate
} from '../../src/domain/calendar/calendar';
import { builtProgram } from '../../src/engine/database/built-program.fixture';
import { freshFolder } from '../../src/engine/database/fresh-journal.fixture';
import { openEngine } from '../../src/engine/open-engine';
import { arrivedNotifications } from '../desktop/notifications';
import { enterOwnDesktop } from '../desktop/own-desktop.fixture';
import { seededRandom } from './seeded-random';

/** What it says last: while it is recorded, on its way to the screen (some dozens of ms), on the screen and not noted. */
const moments = ['claimed', 'claiming', 'claimed', 'settling shown'] as const;

/** Each falls between the record of nudges and the note that they were shown. */
const kills = 50;

let nudger: string;
let leave: () => Promise<void>;
beforeAll(async () => {
  ({ leave } = await enterOwnDesktop());
  nudger = await builtProgram('tests/torture/nudger.ts');
});
afterAll(() => leave());

test.runIf(process.platform === 'linux')(
  `of ${kills} kills between recording and showing none brings a second popup, and none loses a nudge`,
  async () => {
    // A Monday; every day from it on one promise is due, a Saturday's and a Sunday's on Friday.
    const first = isoDate.parse('2026-11-16');
    const { journal, call, itIs, close } = await promisingJournal(first, kills * 2);
    const random = seededRandom(kills);
    const ends: Record<string, number> = {};
    let killed = 0;
    let day = 0;
    for (; killed < kills; day += day % 7 === 4 ? 3 : 1) {
      const date = addDays(first, day);
      itIs(`${date}T12:00:00Z`);
      const after = moments[killed % moments.length] ?? 'claimed';
      const run = await runNudger(`${date}T12:00:00Z`, call, {
        after,
        ms: after === 'claimed' ? random() * 90 : 0
      });
      ends[run.end] = (ends[run.end] ?? 0) + 1;
      if (run.isKilled) killed += 1;
      // The next start: of the same day, or of the day after.
      itIs(`${date}T12:01:00Z`);
      if (day % 2 === 0) await runNudger(`${date}T12:01:00Z`, call);
    }
    await runNudger(`${addDays(first, day - 1)}T23:00:00Z`, call);

    const inbox = await journal.listNudges({});
    await close();
    const shown = (await arrivedNotifications()).flatMap(({ title }) => title.split(' '));
    console.log(
      `${killed} kills: ${JSON.stringify(ends)}; ${inbox.length} in the inbox, ${shown.length} popups`
    );
    expect(shown).toEqual([...new Set(shown)]);
    const keys = inbox.map(({ key }) => key.replace(/:[0-9a-f-]{36}:/, ':'));
    const promised = keys.filter((key) => key.startsWith('promise-mine:'));
    const due = Array.from({ length: day }, (_, at) => `promise-mine:${addDays(first, at)}`);
    expect(promised.toSorted().filter((key) => due.includes(key))).toEqual(due);
    // Whatever popped up stands in the inbox too, and nothing is left on its way.
    expect(shown.filter((key) => !keys.includes(key))).toEqual([]);
    expect(inbox.filter(({ state }) => state === 'claimed')).toEqual([]);
    // The kills fell where they were meant to: some before a popup, some after it.
    expect(ends['claimed'] ?? 0).toBeGreaterThan(kills / 4);
    expect(shown.length).toBeGreaterThan(kills / 5);
  }
);

type Call = (name: string, input: unknown) => Promise<unknown>;

/** A journal in which one promise is due on each of many days. */
async function promisingJournal(first: IsoDate, days: number) {
  let now = instant.parse('2026-11-13T09:00:00Z');
  const engine = await openEngine({
    folder: await freshFolder(),
    zone: zoneId.parse('UTC'),
    now: () => now,
    log: () => undefined
  });
  const journal = createClient(engineApi, engine.call);
  for (let day = 0; day < days; day += 1)
    await journal.addEntry({ text: `I owe myself note ${day} by ${addDays(first, day)}` });
  return {
    journal,
    call: engine.call,
    close: engine.close,
    itIs: (moment: string) => {
      now = instant.parse(moment);
    }
  };
}

interface Run {
  /** Its last word before its end. */
  end: string;
  isKilled: boolean;
}

interface Kill {
  after: (typeof moments)[number];
  ms: number;
}

/** One start of the main process, on a journal that outlives it. */
async function runNudger(now: string, call: Call, kill?: Kill): Promise<Run> {
  const child = fork(nudger, [now], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  child.on('message', ({ id, name, input }: { id: number; name: string; input: unknown }) => {
    // It may be killed while the answer is on its way: nobody waits for it then.
    void call(name, input).then(
      (reply) => child.connected && child.send({ id, reply }, () => undefined)
    );
  });
  let said = '';
  let isDue = false;
  child.stdout?.on('data', (chunk) => {
    said += String(chunk);
    if (!kill || isDue || !said.includes(`${kill.after}\n`)) return;
    isDue = true;
    void delay(kill.ms).then(() => child.kill('SIGKILL'));
  });
  const isKilled = await new Promise<boolean>((resolve) =>
    child.once('close', (_code, signal) => resolve(signal === 'SIGKILL'))
  );
  return { end: said.trim().split('\n').at(-1) ?? '', isKilled };
}

import { appendFileSync, writeSync } from 'node:fs';
import { createClient } from '../../src/contract/client';
import { engineApi } from '../../src/contract/engine-api';
import { instantOf, zoneId, type Instant } from '../../src/domain/calendar/calendar';
import { unknownAttention } from '../../src/domain/delivery/attention';
import { openEngine } from '../../src/engine/open-engine';
import { createNudgeRunner } from '../../src/main/nudges/nudge-runner';
import { createShowing } from '../../src/main/nudges/showing';

/**
 * A program that does what the app does with nudges, on a real journal, and says each step of it, to
 * be killed at any of them:
 *
 *     node nudger.mjs FOLDER NOW POPUPS show|list
 *
 * `POPUPS` is the desktop: a file to which each notification appends the keys of its nudges.
 */
const [folder = '.', now = '', popups = '', task = 'show'] = process.argv.slice(2);
// Straight to the pipe: a line still in a buffer would die with the process.
const say = (what: string) => writeSync(1, `${what}\n`);

const startedAt = performance.now();
const clock = (): Instant => instantOf(Date.parse(now) + performance.now() - startedAt);
const engine = await openEngine({
  folder,
  zone: zoneId.parse('UTC'),
  now: clock,
  log: () => undefined
});
const client = createClient(engineApi, engine.call);
if (task === 'list') {
  for (const { key, state } of await client.listNudges({})) say(`${state} ${key}`);
} else {
  const parts = {
    engine: {
      ...client,
      async claimNudges(input: Parameters<typeof client.claimNudges>[0]) {
        say('claiming');
        const answer = await client.claimNudges(input);
        say('claimed');
        return answer;
      }
    },
    now: clock,
    steadyMs: () => performance.now()
  };
  let shown: readonly { key: string }[] = [];
  const showing = createShowing({
    ...parts,
    notifier: {
      async show() {
        // As long as a daemon takes, with time to be killed before and after.
        await new Promise((resolve) => setTimeout(resolve, 40));
        appendFileSync(popups, shown.map(({ key }) => `${key}\n`).join(''));
        say('shown');
        await new Promise((resolve) => setTimeout(resolve, 40));
        return 'shown';
      }
    },
    wordsOf(nudges) {
      shown = nudges;
      return { title: 'Some small things', body: '' };
    },
    open: () => undefined
  });
  const runner = createNudgeRunner({
    ...parts,
    look: async () => ({ ...unknownAttention, breakpoint: 'returned' }),
    showing,
    onFailure: (error) => say(`failed ${String(error)}`)
  });
  await runner.evaluate();
}
await engine.close();
say('done');

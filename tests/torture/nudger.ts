import { writeSync } from 'node:fs';
import { createClient } from '../../src/contract/client';
import { engineApi } from '../../src/contract/engine-api';
import type { Reply } from '../../src/contract/errors';
import { instantOf, type Instant } from '../../src/domain/calendar/calendar';
import { unknownAttention } from '../../src/domain/delivery/attention';
import { readDaemon } from '../../src/main/nudges/notification-daemon';
import { createNotifier } from '../../src/main/nudges/notifier';
import { createNudgeRunner } from '../../src/main/nudges/nudge-runner';
import { createProgramNotifier } from '../../src/main/nudges/program-notifier';
import { createShowing } from '../../src/main/nudges/showing';
import { openSessionBus } from '../../src/main/session-bus/session-bus';

/**
 * A program that does what the app's main process does with nudges, on a real desktop, and says each
 * step of it, to be killed at any of them:
 *
 *     node nudger.mjs NOW
 *
 * The journal is the one of the process that started it and answers its calls. A notification has
 * the keys of its nudges for a title, without their ids.
 */
const [now = ''] = process.argv.slice(2);
// Straight to the pipe: a line still in a buffer would die with the process.
const say = (what: string): void => void writeSync(1, `${what}\n`);
const sayError = (error: unknown): void => say(`failed ${String(error)}`);

const startedAt = performance.now();
const clock = (): Instant => instantOf(Date.parse(now) + performance.now() - startedAt);

const answers = new Map<number, (reply: Reply) => void>();
process.on('message', ({ id, reply }: { id: number; reply: Reply }) => answers.get(id)?.(reply));
let calls = 0;
const client = createClient(engineApi, (name, input) => {
  calls += 1;
  const id = calls;
  process.send?.({ id, name, input });
  return new Promise((resolve) => answers.set(id, resolve));
});

const bus = await openSessionBus(process.env);
const program = createProgramNotifier(
  async () => (await import('node-notifier')).default,
  'dialog-information',
  sayError
);
const parts = {
  engine: {
    ...client,
    async claimNudges(input: Parameters<typeof client.claimNudges>[0]) {
      say('claiming');
      const answer = await client.claimNudges(input);
      say('claimed');
      return answer;
    },
    async settleNudges(input: Parameters<typeof client.settleNudges>[0]) {
      say(`settling ${input.state}`);
      return client.settleNudges(input);
    }
  },
  now: clock,
  steadyMs: () => performance.now()
};
const showing = createShowing({
  ...parts,
  notifier: createNotifier({
    readDaemon: () => readDaemon(bus),
    desktop: program,
    program,
    onFailure: sayError
  }),
  wordsOf: (nudges) => ({
    title: nudges.map(({ key }) => key.replace(/:[0-9a-f-]{36}:/, ':')).join(' '),
    body: ''
  }),
  open: () => undefined
});
const runner = createNudgeRunner({
  ...parts,
  look: async () => ({ ...unknownAttention, breakpoint: 'returned' }),
  showing,
  onFailure: sayError
});
await runner.evaluate();
bus.close();
say('done');
process.disconnect();

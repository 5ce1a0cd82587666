import { fork } from 'node:child_process';
import { createClient } from '../../src/contract/client';
import { engineApi } from '../../src/contract/engine-api';
import { fromEngine, type ToEngine } from '../../src/contract/engine-wire';
import type { Reply } from '../../src/contract/errors';
import type { Client } from '../../src/contract/procedure';

/** The engine as the app runs it: the built program in a process of its own, spoken to from outside. */
export interface EngineProgram {
  readonly pid: number;
  readonly journal: Client<typeof engineApi>;
  close(): Promise<void>;
}

/** Starts a built engine on a data folder. @throws Error when the journal cannot be opened */
export async function startEngine(
  program: string,
  open: Omit<Extract<ToEngine, { type: 'open' }>, 'type'>
): Promise<EngineProgram> {
  const child = fork(program, [], { serialization: 'advanced' });
  const waiting = new Map<number, (reply: Reply) => void>();
  const post = (message: ToEngine): void => void child.send(message);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.on('message', (data) => {
      const message = fromEngine.parse(data);
      if (message.type === 'ready') resolve();
      if (message.type === 'failed') reject(new Error(message.error.message));
      if (message.type !== 'reply') return;
      waiting.get(message.id)?.(message.reply);
      waiting.delete(message.id);
    });
    post({ type: 'open', ...open });
  });
  let calls = 0;
  const call = (name: string, input: unknown): Promise<Reply> =>
    new Promise((resolve) => {
      waiting.set((calls += 1), resolve);
      post({ type: 'call', id: calls, name, input });
    });
  return {
    pid: child.pid ?? 0,
    journal: createClient(engineApi, call),
    async close() {
      post({ type: 'close' });
      await ended;
    }
  };
}

import { Worker } from 'node:worker_threads';
import type { Vault, VaultCounts, VaultOpener, VaultPage } from './formats/write-vault';
import type { VaultMemory } from './formats/vault-memory';
import { isProgramMissing, receivedError } from './thread-errors';

/** What a writing thread is asked, one after the other; each is answered in turn. */
export type VaultOrder =
  | { readonly do: 'open'; readonly with: Parameters<VaultOpener> }
  | { readonly do: 'write'; readonly with: readonly VaultPage[] }
  | { readonly do: 'keep'; readonly with: readonly string[] }
  | { readonly do: 'finish'; readonly with: VaultMemory }
  | { readonly do: 'stop' };

export type VaultAnswer =
  { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: unknown };

/** What is told of a vault that a thread has opened. */
export type OpenedVault = Pick<Vault, 'memory' | 'changed'>;

/** Fewer pages are written sooner than a thread has started. */
const fewPages = 500;

/** Parts that may wait for the disk while the next is made. */
const partsAhead = 2;

/**
 * Opens vaults in a thread of their own, so that pages are hashed and written while the next are made.
 *
 * @param entry the bundled writer.ts
 * @param here opens small ones, and all where a system cannot start the thread's program
 */
export const threadVaults =
  (entry: URL, here: VaultOpener): VaultOpener =>
  async (...asked) => {
    if (asked[1].length < fewPages) return here(...asked);
    const thread = startThread(entry);
    try {
      const { memory, changed } = (await thread.ask({ do: 'open', with: asked })) as OpenedVault;
      return { memory, changed, ...ordersTo(thread) };
    } catch (error) {
      thread.end();
      if (isProgramMissing(error)) return here(...asked);
      throw error;
    }
  };

interface VaultThread {
  ask: (order: VaultOrder) => Promise<unknown>;
  end: () => void;
}

function ordersTo(thread: VaultThread): Omit<Vault, 'memory' | 'changed'> {
  const ahead: Promise<unknown>[] = [];
  const last = async (order: VaultOrder): Promise<unknown> => {
    try {
      await Promise.all(ahead);
      return await thread.ask(order);
    } finally {
      thread.end();
    }
  };
  return {
    async write(pages) {
      const written = thread.ask({ do: 'write', with: pages });
      // Whoever waits for a later part is told why an earlier one failed.
      written.catch(() => undefined);
      ahead.push(written);
      if (ahead.length > partsAhead) await ahead.shift();
    },
    keep: async (paths) => void (await thread.ask({ do: 'keep', with: paths })),
    finish: async (memory) => (await last({ do: 'finish', with: memory })) as VaultCounts,
    stop: async () => void (await last({ do: 'stop' }).catch(() => undefined))
  };
}

function startThread(entry: URL): VaultThread {
  const thread = new Worker(entry, { stdout: true, stderr: true });
  const waiting: { resolve: (result: unknown) => void; reject: (error: unknown) => void }[] = [];
  let broken: Error | null = null;
  const breakAll = (error: Error): void => {
    broken ??= error;
    for (const one of waiting.splice(0)) one.reject(broken);
  };
  thread.on('message', (answer: VaultAnswer) => {
    const asked = waiting.shift();
    if (answer.ok) asked?.resolve(answer.result);
    else asked?.reject(receivedError(answer.error, 'The pages could not be written.'));
  });
  thread.on('error', breakAll);
  thread.on('exit', () => breakAll(new Error('The writing thread ended.')));
  return {
    ask: (order) =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(broken);
        waiting.push({ resolve, reject });
        thread.postMessage(order);
      }),
    end: () => void thread.terminate()
  };
}

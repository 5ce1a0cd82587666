import { parentPort } from 'node:worker_threads';
import { openVault, type Vault } from './formats/write-vault';
import { sentError } from './thread-errors';
import type { OpenedVault, VaultAnswer, VaultOrder } from './vault-thread';

/** The thread pages of a vault are written in: it does what it is told, one thing after the other. */
let vault: Vault | null = null;

async function resultOf(order: VaultOrder): Promise<unknown> {
  if (order.do === 'open') {
    vault = await openVault(...order.with);
    return { memory: vault.memory, changed: vault.changed } satisfies OpenedVault;
  }
  if (!vault) throw new Error('No vault is open.');
  if (order.do === 'write') return vault.write(order.with);
  if (order.do === 'keep') return vault.keep(order.with);
  if (order.do === 'finish') return vault.finish(order.with);
  return vault.stop();
}

async function answer(order: VaultOrder): Promise<VaultAnswer> {
  try {
    return { ok: true, result: await resultOf(order) };
  } catch (error) {
    return { ok: false, error: sentError(error) };
  }
}

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (order: VaultOrder) => {
  last = last.then(async () => parentPort?.postMessage(await answer(order)));
});

import { expect, test } from 'vitest';
import { coalesced } from './coalesce';

function gatedWork() {
  const gates: (() => void)[] = [];
  let running = 0;
  const most = { running: 0 };
  const work = async (): Promise<void> => {
    running += 1;
    most.running = Math.max(most.running, running);
    await new Promise<void>((open) => gates.push(open));
    running -= 1;
  };
  return { work, gates, most };
}

test('what is asked for five times during a run is done once more, never at the same time', async () => {
  const { work, gates, most } = gatedWork();
  const ask = coalesced(work);
  const all = Array.from({ length: 5 }, ask);
  gates[0]!();
  await new Promise(setImmediate);
  expect(gates).toHaveLength(2);
  gates[1]!();
  await Promise.all(all);
  expect(gates).toHaveLength(2);
  expect(most.running).toBe(1);
});

test('asked again after it ended, it runs again', async () => {
  let runs = 0;
  const ask = coalesced(async () => {
    runs += 1;
  });
  await ask();
  await ask();
  expect(runs).toBe(2);
});

test('a failure reaches who asked, and does not stop the next run', async () => {
  let runs = 0;
  const ask = coalesced(async () => {
    runs += 1;
    if (runs === 1) throw new Error('once');
  });
  await expect(ask()).rejects.toThrow('once');
  await ask();
  expect(runs).toBe(2);
});

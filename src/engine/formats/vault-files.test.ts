import { expect, test } from 'vitest';
import { someAtATime } from './vault-files';

const many = Array.from({ length: 500 }, (_, at) => at);

test('each of many files is handled once', async () => {
  const handled: number[] = [];
  await someAtATime(many, async (one) => {
    await Promise.resolve();
    handled.push(one);
  });
  expect(handled.toSorted((a, b) => a - b)).toEqual(many);
});

test('once one of many files has failed, no other is begun', async () => {
  const begun: number[] = [];
  const handling = someAtATime(many, async (one) => {
    begun.push(one);
    await Promise.resolve();
    if (one === 40) throw new Error('The disk is full.');
  });
  await expect(handling).rejects.toThrow('The disk is full.');
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun.length).toBeLessThan(200);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraftKeeper } from './draft-keeper';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first draft is written at once, then the newest after a rest', async () => {
  const written: string[] = [];
  const keeper = createDraftKeeper(async (draft: string) => {
    written.push(draft);
  });
  keeper.keep('l');
  keeper.keep('lu');
  keeper.keep('lun');
  expect(written).toEqual(['l']);
  await vi.runAllTimersAsync();
  expect(written).toEqual(['l', 'lun']);
  keeper.keep('lunch');
  expect(written).toEqual(['l', 'lun', 'lunch']);
  expect(keeper.isIdle()).toBe(false);
  await vi.runAllTimersAsync();
  expect(keeper.isIdle()).toBe(true);
});

test('a draft that could not be written is tried again until it is', async () => {
  const written: string[] = [];
  let failures = 3;
  const keeper = createDraftKeeper(async (draft: string) => {
    if (failures-- > 0) throw new Error('not open yet');
    written.push(draft);
  });
  keeper.keep('lunch');
  await vi.runAllTimersAsync();
  expect(written).toEqual(['lunch']);
});

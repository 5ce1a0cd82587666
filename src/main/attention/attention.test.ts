import { beforeEach, expect, test } from 'vitest';
import { watchAttention, type AttentionWatch } from './attention';

let desktop: { idleSeconds: number | null; isLocked: boolean; isDoNotDisturb: boolean | null };
let nowMs: number;
let noted: string[];
let watch: AttentionWatch;

beforeEach(() => {
  desktop = { idleSeconds: 0, isLocked: false, isDoNotDisturb: false };
  nowMs = 0;
  noted = [];
  watch = watchAttention(
    {
      idleSeconds: async () => desktop.idleSeconds,
      isLocked: async () => desktop.isLocked,
      isDoNotDisturb: async () => desktop.isDoNotDisturb,
      isFullScreen: async () => {
        throw new Error('xprop is not installed');
      },
      isPresenting: async () => false
    },
    () => nowMs,
    (what) => noted.push(what)
  );
});

/** A step later, with the desktop as it is then. */
async function lookLater(change: Partial<typeof desktop>, seconds = 30) {
  nowMs += seconds * 1_000;
  Object.assign(desktop, change);
  return await watch.look();
}

test('what each probe tells is passed on, and what none can tell is unknown', async () => {
  expect(await lookLater({ idleSeconds: 12, isDoNotDisturb: true })).toEqual({
    idleSeconds: 12,
    isLocked: false,
    isDoNotDisturb: true,
    isFullScreen: null,
    isPresenting: false,
    breakpoint: null
  });
  expect(noted).toEqual(['full screen is unknown: no answer']);
});

test('who comes back after two minutes is between two things', async () => {
  await lookLater({ idleSeconds: 130 });
  expect(await lookLater({ idleSeconds: 3 })).toMatchObject({ breakpoint: 'returned' });
  expect(await lookLater({ idleSeconds: 0 })).toMatchObject({ breakpoint: null });
});

test('who only read for a minute is not', async () => {
  await lookLater({ idleSeconds: 90 });
  expect(await lookLater({ idleSeconds: 3 })).toMatchObject({ breakpoint: null });
});

test('an unlocked session is one, seen or told', async () => {
  await lookLater({ isLocked: true, idleSeconds: 600 });
  expect(await lookLater({ isLocked: false, idleSeconds: 1 })).toMatchObject({
    breakpoint: 'unlocked'
  });
  watch.note('unlocked');
  expect(await lookLater({})).toMatchObject({ breakpoint: 'unlocked' });
});

test('a machine that woke is one, once, and for a minute only', async () => {
  watch.note('resumed');
  expect(await lookLater({})).toMatchObject({ breakpoint: 'resumed' });
  expect(await lookLater({})).toMatchObject({ breakpoint: null });
  watch.note('resumed');
  expect(await lookLater({}, 300)).toMatchObject({ breakpoint: null });
});

test('a machine that woke into its lock screen counts once that is left', async () => {
  watch.note('resumed');
  await lookLater({ isLocked: true });
  expect(await lookLater({ isLocked: false }, 20)).toMatchObject({ breakpoint: 'resumed' });
});

test('a return that nobody looked at in time is over', async () => {
  await lookLater({ idleSeconds: 1_000 });
  expect(await lookLater({ idleSeconds: 3 }, 1_800)).toMatchObject({ breakpoint: null });
});

import { beforeEach, expect, test } from 'vitest';
import { JournalError } from '../../contract/errors';
import { addMinutes } from '../../domain/calendar/calendar';
import { unknownAttention } from '../../domain/delivery/attention';
import { createWorld, thanks, type World } from './runner-world.fixture';

let world: World;

beforeEach(() => {
  world = createWorld();
  world.due = [thanks('lunch-1')];
});

const shown = (): string[] => world.happened.filter((event) => event.startsWith('show '));

test('a desktop that refuses is tried twice more, and then the nudge has failed', async () => {
  world.outcome = 'refused';
  const { evaluate, step } = world.start();
  await evaluate();
  for (let minutes = 0; minutes < 10; minutes += 0.5) {
    world.pass(0.5);
    await step();
  }
  expect(shown()).toHaveLength(3);
  expect(world.inbox.get('lunch-1')).toBe('failed');
});

test('a daemon that comes late shows it after all, once', async () => {
  world.outcome = 'refused';
  const { evaluate, step } = world.start();
  await evaluate();
  world.outcome = 'shown';
  for (let steps = 0; steps < 5; steps++) {
    world.pass(0.5);
    await step();
  }
  expect(shown()).toHaveLength(2);
  expect(world.inbox.get('lunch-1')).toBe('shown');
});

test('what may be on the screen is never tried again', async () => {
  world.outcome = 'unclear';
  const { evaluate, step } = world.start();
  await evaluate();
  world.pass(1);
  await step();
  expect(shown()).toHaveLength(1);
  expect(world.inbox.get('lunch-1')).toBe('failed');
});

test('a second try waits like a first one while the session is locked', async () => {
  world.outcome = 'refused';
  const { evaluate, step } = world.start();
  await evaluate();
  world.outcome = 'shown';
  world.seen = { isLocked: true };
  world.pass(5);
  await step();
  expect(shown()).toHaveLength(1);
  world.seen = { isLocked: false, breakpoint: 'unlocked' };
  world.pass(0.5);
  await step();
  expect(world.inbox.get('lunch-1')).toBe('shown');
});

test('a second try never comes after its time', async () => {
  world.outcome = 'refused';
  const { evaluate, step } = world.start();
  await evaluate();
  world.outcome = 'shown';
  world.pass(300);
  await step();
  expect(shown()).toHaveLength(1);
  expect(world.inbox.get('lunch-1')).toBe('failed');
});

test('a machine that slept between recording and showing asks again whether this is the moment', async () => {
  const night = 12 * 60;
  const { evaluate, step } = world.start({
    engine: {
      async claimNudges() {
        world.inbox.set('lunch-1', 'claimed');
        world.pass(night);
        return { claimed: ['lunch-1'] };
      }
    }
  });
  await evaluate();
  await step();
  expect(shown()).toEqual([]);
  expect(world.inbox.get('lunch-1')).toBe('failed');
});

test('a journal that stops just after the popup is told of it later, without a second popup', async () => {
  let isAway = true;
  const { evaluate, step } = world.start({
    engine: {
      async settleNudges({ keys, state }) {
        if (isAway) throw new JournalError('interrupted', 'Away.');
        for (const key of keys) world.inbox.set(key, state);
        return {};
      }
    }
  });
  await evaluate();
  isAway = false;
  world.pass(0.5);
  await step();
  expect(shown()).toHaveLength(1);
  expect(world.inbox.get('lunch-1')).toBe('shown');
});

test('two that are refused one after the other are tried again each in its own time', async () => {
  world.outcome = 'refused';
  const { evaluate, step } = world.start();
  await evaluate();
  world.pass(0.2);
  world.due = [thanks('lunch-1'), thanks('lunch-2')];
  await evaluate();
  expect(shown()).toEqual(['show lunch-1', 'show lunch-2']);
  world.pass(0.3);
  world.outcome = 'shown';
  await step();
  expect(shown().slice(2)).toEqual(['show lunch-1']);
  world.pass(0.5);
  await step();
  expect(shown().slice(3)).toEqual(['show lunch-2']);
});

test('what was dismissed while the desktop refused it is not tried again', async () => {
  world.outcome = 'refused';
  const { evaluate, step } = world.start();
  await evaluate();
  world.outcome = 'shown';
  world.inbox.set('lunch-1', 'dismissed');
  world.pass(1);
  await step();
  expect(shown()).toHaveLength(1);
  expect(world.inbox.get('lunch-1')).toBe('dismissed');
});

test('who flew into a night while the desktop refused is not woken by the second try', async () => {
  world.outcome = 'refused';
  const { evaluate, step } = world.start();
  await evaluate();
  world.outcome = 'shown';
  world.open = null;
  world.pass(1);
  await step();
  expect(shown()).toHaveLength(1);
});

test('a clock set back between recording and showing brings nothing before its time', async () => {
  const { evaluate, step } = world.start({
    engine: {
      async claimNudges() {
        world.inbox.set('lunch-1', 'claimed');
        world.setClock(addMinutes(world.now, -24 * 60));
        return { claimed: ['lunch-1'] };
      }
    }
  });
  await evaluate();
  world.pass(1);
  await step();
  expect(shown()).toEqual([]);
});

test('a machine that slept while the desktop was looked at looks again first', async () => {
  const { evaluate, step } = world.start({
    async look() {
      const seen = { ...unknownAttention, ...world.seen };
      if (!world.seen.isLocked) world.pass(60);
      world.seen = { isLocked: true };
      return seen;
    }
  });
  await evaluate();
  expect(world.inbox.size).toBe(0);
  world.pass(0.5);
  await step();
  expect(world.inbox.get('lunch-1')).toBe('held');
  expect(shown()).toEqual([]);
});

import { beforeEach, expect, test } from 'vitest';
import { JournalError } from '../../contract/errors';
import { addMinutes } from '../../domain/calendar/calendar';
import { createWorld, emptyPlan, noon, thanks, type World } from './runner-world.fixture';

let world: World;

beforeEach(() => {
  world = createWorld();
});

const shown = (): string[] => world.happened.filter((event) => event.startsWith('show '));

test('a nudge is recorded, then shown, then noted as shown', async () => {
  world.due = [thanks('lunch-1')];
  await world.start().evaluate();
  expect(world.happened).toEqual(['plan', 'claim lunch-1', 'show lunch-1', 'shown lunch-1']);
});

test('several that are due come as one, and a click opens them', async () => {
  world.due = [thanks('lunch-1'), thanks('lunch-2')];
  await world.start().evaluate();
  expect(shown()).toEqual(['show lunch-1 lunch-2']);
  world.click();
  expect(world.happened.at(-1)).toBe('open lunch-1 lunch-2');
});

test('asked ten times at once, it shows each only once', async () => {
  world.due = [thanks('lunch-1')];
  const { evaluate } = world.start();
  await Promise.all(Array.from({ length: 10 }, evaluate));
  expect(shown()).toHaveLength(1);
});

test('what somebody else recorded before us is theirs to show', async () => {
  world.due = [thanks('lunch-1')];
  await world.start({ engine: { claimNudges: async () => ({ claimed: [] }) } }).evaluate();
  expect(world.happened).toEqual(['plan']);
});

test('what was slept through is listed, and never pops up', async () => {
  world.missed = [thanks('lunch-0')];
  await world.start().evaluate();
  expect(world.happened).toEqual(['plan', 'missed lunch-0']);
});

test('somebody at work is not interrupted before the window shuts', async () => {
  world.due = [thanks('lunch-1')];
  world.seen = { idleSeconds: 0, breakpoint: null };
  const { evaluate, step } = world.start();
  await evaluate();
  world.pass(29);
  await step();
  expect(shown()).toEqual([]);
  world.pass(1);
  await step();
  expect(shown()).toEqual(['show lunch-1']);
});

test('what is held is noted with its reason once, and comes with the rest when nothing holds it', async () => {
  world.due = [thanks('lunch-1')];
  world.seen = { isLocked: true };
  const { evaluate, step } = world.start();
  await evaluate();
  await step();
  world.seen = { isLocked: true, isDoNotDisturb: true };
  await step();
  world.due = [thanks('lunch-1'), thanks('lunch-2')];
  world.seen = { isLocked: false, breakpoint: 'unlocked' };
  await step();
  expect(world.happened.filter((event) => event !== 'plan')).toEqual([
    'locked lunch-1',
    'claim lunch-1 lunch-2',
    'show lunch-1 lunch-2',
    'shown lunch-1 lunch-2'
  ]);
});

test('nobody else reads names while the person presents', async () => {
  world.due = [thanks('lunch-1')];
  world.seen = { isPresenting: true, breakpoint: 'returned' };
  await world.start().evaluate();
  expect(shown()).toEqual(['show somebody']);
});

test('a crash between recording and showing is no second popup, and stays in the inbox', async () => {
  world.due = [thanks('lunch-1')];
  world.inbox.set('lunch-1', 'claimed');
  await world.start().evaluate();
  expect(world.happened).toEqual(['failed lunch-1', 'plan']);
});

test('a clock set two days ahead gives nothing up, and shows one notification at most', async () => {
  const { evaluate } = world.start();
  await evaluate();
  world.pass(1);
  world.setClock(addMinutes(noon, 2 * 24 * 60));
  const there = (key: string) => ({
    ...thanks(key),
    from: world.now,
    until: addMinutes(world.now, 60)
  });
  world.missed = [thanks('lunch-0')];
  world.due = [there('lunch-1')];
  await evaluate();
  world.due = [there('lunch-1'), there('lunch-2')];
  await evaluate();
  expect(shown()).toEqual(['show lunch-1']);
  expect(world.inbox).toEqual(
    new Map([
      ['lunch-1', 'shown'],
      ['lunch-2', 'held']
    ])
  );
  world.pass(11);
  await evaluate();
  expect(world.inbox.get('lunch-0')).toBe('missed');
  expect(shown()).toEqual(['show lunch-1', 'show lunch-2']);
});

test('a step asks the plan only when its time has come', async () => {
  world.next = addMinutes(noon, 30);
  const { evaluate, step } = world.start();
  await evaluate();
  world.pass(29);
  await step();
  expect(world.happened).toEqual(['plan']);
  world.pass(1);
  await step();
  expect(world.happened).toEqual(['plan', 'plan']);
});

test('with nothing in sight no step wakes the journal', async () => {
  const { evaluate, step } = world.start();
  await evaluate();
  world.pass(24 * 60);
  await step();
  expect(world.happened).toEqual(['plan']);
});

test('an engine that is away is asked again some minutes later, not at each step', async () => {
  let isAway = true;
  const { evaluate, step } = world.start({
    engine: {
      readNudgePlan: async () => {
        world.happened.push('plan');
        if (isAway) throw new JournalError('interrupted', 'Away.');
        return emptyPlan;
      }
    }
  });
  await evaluate();
  await step();
  expect(world.happened).toEqual(['plan', 'failure']);
  isAway = false;
  world.pass(5);
  await step();
  expect(world.happened).toEqual(['plan', 'failure', 'plan']);
});

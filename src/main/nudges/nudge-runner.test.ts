import { beforeEach, expect, test } from 'vitest';
import { JournalError } from '../../contract/errors';
import { addMinutes, type Instant } from '../../domain/calendar/calendar';
import { plannedNudge, type PlannedNudge } from '../../domain/nudges/nudge';
import { createNudgeRunner, type NudgeParts } from './nudge-runner';

const start = '2026-11-20T12:00:00Z' as Instant;

/** What happened, in order: what the engine and the desktop were asked. */
let happened: string[];
let world: {
  now: Instant;
  due: PlannedNudge[];
  missed: PlannedNudge[];
  next: Instant | null;
  /** Keys in the inbox. */
  inbox: Set<string>;
  shows: 'shown' | 'failed';
};

beforeEach(() => {
  happened = [];
  world = { now: start, due: [], missed: [], next: null, inbox: new Set(), shows: 'shown' };
});

const thanks = (key: string): PlannedNudge =>
  plannedNudge.parse({
    key,
    kind: 'thank-you',
    title: `Say thanks for ${key}?`,
    reason: 'Fresh from today.',
    target: { page: 'today', practice: 'lunch' },
    from: start,
    by: addMinutes(start, 30),
    until: addMinutes(start, 240),
    nameless: { title: 'Say thanks?', reason: 'Fresh from today.' },
    fullNames: { title: `Say thanks for ${key}?`, reason: 'Fresh from today.' }
  });

function createRunner(engine: Partial<NudgeParts['engine']> = {}) {
  return createNudgeRunner({
    engine: {
      readNudgePlan: async () => {
        happened.push('plan');
        const isNew = ({ key }: PlannedNudge): boolean => !world.inbox.has(key);
        return {
          due: world.due.filter(isNew),
          missed: world.missed.filter(isNew),
          ahead: [],
          busy: [],
          next: world.next
        };
      },
      noteNudges: async ({ nudges, as }) => {
        happened.push(`${as.state} ${nudges.map(({ key }) => key).join(' ')}`);
        return {};
      },
      claimNudges: async ({ nudges }) => {
        const claimed = nudges.map(({ key }) => key).filter((key) => !world.inbox.has(key));
        happened.push(`claim ${claimed.join(' ')}`);
        for (const key of claimed) world.inbox.add(key);
        return { claimed };
      },
      settleNudges: async ({ keys, state }) => {
        happened.push(`${state} ${keys.join(' ')}`);
        return {};
      },
      ...engine
    },
    notifier: {
      show: async ({ title }) => {
        happened.push(`show ${title}`);
        return world.shows;
      }
    },
    wordsOf: (nudges) => ({ title: nudges.map(({ key }) => key).join(' and '), body: '' }),
    now: () => world.now,
    onFailure: () => happened.push('failure')
  });
}

test('a nudge is recorded, then shown, then noted as shown', async () => {
  world.due = [thanks('lunch-1')];
  await createRunner().evaluate();
  expect(happened).toEqual(['plan', 'claim lunch-1', 'show lunch-1', 'shown lunch-1']);
});

test('several that are due come as one', async () => {
  world.due = [thanks('lunch-1'), thanks('lunch-2')];
  await createRunner().evaluate();
  expect(happened).toContain('show lunch-1 and lunch-2');
  expect(happened.filter((event) => event.startsWith('show '))).toHaveLength(1);
});

test('asked ten times at once, it shows each only once', async () => {
  world.due = [thanks('lunch-1')];
  const { evaluate } = createRunner();
  await Promise.all(Array.from({ length: 10 }, evaluate));
  expect(happened.filter((event) => event === 'show lunch-1')).toHaveLength(1);
});

test('what somebody else recorded before us is theirs to show', async () => {
  world.due = [thanks('lunch-1')];
  const runner = createRunner({ claimNudges: async () => ({ claimed: [] }) });
  await runner.evaluate();
  expect(happened).toEqual(['plan']);
});

test('what was slept through is listed, and never pops up', async () => {
  world.missed = [thanks('lunch-0')];
  world.due = [thanks('lunch-1')];
  await createRunner().evaluate();
  expect(happened).toEqual([
    'plan',
    'missed lunch-0',
    'claim lunch-1',
    'show lunch-1',
    'shown lunch-1'
  ]);
});

test('a crash between recording and showing is no second popup', async () => {
  world.due = [thanks('lunch-1')];
  world.inbox.add('lunch-1');
  await createRunner().evaluate();
  expect(happened).toEqual(['plan']);
});

test('a desktop that does not take it leaves it in the inbox as failed', async () => {
  world.due = [thanks('lunch-1')];
  world.shows = 'failed';
  await createRunner().evaluate();
  expect(happened.at(-1)).toBe('failed lunch-1');
});

test('a step asks the plan only when its time has come', async () => {
  world.next = addMinutes(start, 30);
  const { evaluate, step } = createRunner();
  await evaluate();
  world.now = addMinutes(start, 29);
  await step();
  expect(happened).toEqual(['plan']);
  world.now = addMinutes(start, 30);
  await step();
  expect(happened).toEqual(['plan', 'plan']);
});

test('with nothing in sight no step wakes the journal', async () => {
  const { evaluate, step } = createRunner();
  await evaluate();
  world.now = addMinutes(start, 24 * 60);
  await step();
  expect(happened).toEqual(['plan']);
});

test('an engine that is away is asked again some minutes later, not at each step', async () => {
  let isAway = true;
  const { evaluate, step } = createRunner({
    readNudgePlan: async () => {
      happened.push('plan');
      if (isAway) throw new JournalError('interrupted', 'Away.');
      return { due: [], missed: [], ahead: [], busy: [], next: null };
    }
  });
  await evaluate();
  await step();
  expect(happened).toEqual(['plan', 'failure']);
  isAway = false;
  world.now = addMinutes(start, 5);
  await step();
  expect(happened).toEqual(['plan', 'failure', 'plan']);
});

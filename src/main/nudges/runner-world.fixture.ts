import { addMinutes, epochMsOf, type Instant } from '../../domain/calendar/calendar';
import { unknownAttention, type Attention } from '../../domain/delivery/attention';
import { plannedNudge, type PlannedNudge } from '../../domain/nudges/nudge';
import type { NudgePlan } from '../../domain/nudges/plan-nudges';
import type { Outcome } from './notification-way';
import { createNudgeRunner, type NudgeRunner, type RunnerParts } from './nudge-runner';
import { createShowing, type ShowingParts } from './showing';

/** A desk with a journal and a desktop, which a test moves by hand. */
export interface World {
  now: Instant;
  /** What the plan says, but for what is recorded. */
  due: PlannedNudge[];
  missed: PlannedNudge[];
  next: Instant | null;
  /** The hours of today; null: it is a day off, or another place's night. */
  open: NudgePlan['open'];
  /** The inbox: state by key. */
  inbox: Map<string, string>;
  seen: Partial<Attention>;
  /** What the desktop says of the next notifications. */
  outcome: Outcome;
  /** What happened, in order: what the journal and the desktop were asked. */
  happened: string[];
  /** Clicks what was shown last. */
  click: () => void;
  /** Lets time pass, asleep or awake. */
  pass: (minutes: number) => void;
  /** Sets the clock, which no time passes by. */
  setClock: (now: Instant) => void;
  /** A runner as after a start of the app. */
  start: (changes?: Changes) => NudgeRunner;
}

interface Changes {
  look?: RunnerParts['look'];
  engine?: Partial<RunnerParts['engine'] & ShowingParts['engine']>;
}

/** Noon on a working day. */
export const noon = '2026-11-20T12:00:00Z' as Instant;
const twoDays = 2 * 24 * 60;

/** Nothing to say, at a time when anything might be said. */
export const emptyPlan: NudgePlan = {
  due: [],
  missed: [],
  ahead: [],
  busy: [],
  open: { from: addMinutes(noon, -twoDays), until: addMinutes(noon, 2 * twoDays) },
  next: null
};

/** A thank-you that may be shown until four hours after noon, and is not to wait for long. */
export const thanks = (key: string): PlannedNudge =>
  plannedNudge.parse({
    key,
    kind: 'thank-you',
    title: `Say thanks for ${key}?`,
    reason: 'Fresh from today.',
    target: { page: 'today', practice: 'lunch' },
    from: noon,
    by: addMinutes(noon, 30),
    until: addMinutes(noon, 240),
    nameless: { title: 'Say thanks?', reason: 'Fresh from today.' },
    fullNames: { title: `Say thanks for ${key}?`, reason: 'Fresh from today.' }
  });

/** Somebody who has just come back to the desk, unless told otherwise. */
export function createWorld(): World {
  let steadyMs = epochMsOf(noon);
  const world: World = {
    now: noon,
    due: [],
    missed: [],
    next: null,
    open: emptyPlan.open,
    inbox: new Map(),
    seen: { idleSeconds: 0, breakpoint: 'returned' },
    outcome: 'shown',
    happened: [],
    click: () => undefined,
    pass(minutes) {
      world.now = addMinutes(world.now, minutes);
      steadyMs += minutes * 60_000;
    },
    setClock(now) {
      world.now = now;
    },
    start({ engine = {}, look } = {}) {
      const parts = {
        engine: { ...journalOf(world), ...engine },
        now: () => world.now,
        steadyMs: () => steadyMs
      };
      const showing = createShowing({
        ...parts,
        notifier: {
          async show({ title }, onClick) {
            world.happened.push(`show ${title}`);
            world.click = () => onClick?.();
            return world.outcome;
          }
        },
        wordsOf: (nudges, { isPresenting }) => ({
          title: isPresenting ? 'somebody' : keysOf(nudges),
          body: ''
        }),
        open: (nudges) => world.happened.push(`open ${keysOf(nudges)}`)
      });
      return createNudgeRunner({
        ...parts,
        look: look ?? (async () => ({ ...unknownAttention, ...world.seen })),
        showing,
        onFailure: () => world.happened.push('failure')
      });
    }
  };
  return world;
}

const keysOf = (nudges: readonly { key: string }[]): string =>
  nudges.map(({ key }) => key).join(' ');

/** The engine's part: keys are recorded once, and what is held may still come. */
function journalOf(world: World): RunnerParts['engine'] & ShowingParts['engine'] {
  const { inbox, happened } = world;
  const isOpen = ({ key }: PlannedNudge): boolean => (inbox.get(key) ?? 'held') === 'held';
  return {
    async readNudgePlan() {
      happened.push('plan');
      const { due, missed, next, open } = world;
      return {
        ...emptyPlan,
        due: due.filter(isOpen),
        missed: missed.filter(isOpen),
        open,
        next
      };
    },
    async noteNudges({ nudges, as }) {
      happened.push(`${as.state === 'held' ? as.why : as.state} ${keysOf(nudges)}`);
      for (const { key } of nudges) inbox.set(key, as.state);
      return {};
    },
    async claimNudges({ nudges }) {
      const claimed = nudges
        .map(({ key }) => key)
        .filter((key) => (inbox.get(key) ?? 'held') === 'held');
      happened.push(`claim ${claimed.join(' ')}`);
      for (const key of claimed) inbox.set(key, 'claimed');
      return { claimed };
    },
    async settleNudges({ keys, state }) {
      happened.push(`${state} ${keys.join(' ')}`);
      for (const key of keys) if (inbox.get(key) === 'claimed') inbox.set(key, state);
      return {};
    },
    async listNudges() {
      return [...inbox].map(([key, state]) => ({
        ...thanks(key),
        state,
        recordedAt: noon,
        isOver: false,
        isPast: false
      })) as never;
    }
  };
}

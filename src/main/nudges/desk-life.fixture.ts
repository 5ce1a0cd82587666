import { addMinutes, epochMsOf, type Instant, type ZoneId } from '../../domain/calendar/calendar';
import { unknownAttention } from '../../domain/delivery/attention';
import type { NudgeState, PlannedNudge } from '../../domain/nudges/nudge';
import type { Outcome } from './notification-way';
import { createNudgeRunner, type NudgeRunner, type RunnerParts } from './nudge-runner';
import { createShowing, type ShowingParts } from './showing';

/** What befalls a desk, one thing after the other. */
export type Event =
  /** Somebody works; the runner's steps come by themselves, for some minutes as often as they do, then more rarely. */
  | { does: 'work'; minutes: number }
  /** The same, until the desktop is given something, for two days at most. */
  | { does: 'work-until-nudged' }
  /** The machine sleeps, and says `told` times that it woke. Some wake behind a lock. */
  | { does: 'sleep'; minutes: number; told: number; isLocked: boolean }
  | { does: 'unlock' }
  /** The app is ended and started again after a while. */
  | { does: 'restart'; minutes: number }
  | { does: 'fly'; zone: ZoneId }
  | { does: 'set-clock'; minutes: number }
  /** What the desktop answers to the next notifications, before it takes them again. */
  | { does: 'fail'; outcomes: readonly Exclude<Outcome, 'shown'>[] }
  /** Many ask at once. */
  | { does: 'ask'; times: number }
  /** At the next call of this name, something comes between. */
  | { does: 'interrupt'; call: Call; by: Interruption };

/** What the runner asks of the journal and the desktop. */
export type Call = keyof DeskJournal['engine'] | 'look' | 'show';

/** A crash before or after a call has its effect; a sleep or a set clock before it is answered. */
type Interruption =
  | { is: 'crash-before' }
  | { is: 'crash-after' }
  | { is: 'sleep'; minutes: number; isLocked: boolean }
  | { is: 'set-clock'; minutes: number };

/** The journal of the one at the desk. */
export interface DeskJournal {
  engine: RunnerParts['engine'] & ShowingParts['engine'];
  /** The inbox, by key. */
  states: () => Promise<ReadonlyMap<string, NudgeState>>;
}

/** What the journal is opened with: the desk, as it goes on. */
export interface Desk {
  now: Instant;
  zone: ZoneId;
}

/** A nudge that the desktop was given. */
interface Try {
  nudge: PlannedNudge;
  outcome: Outcome;
  at: Instant;
  steadyMs: number;
  zone: ZoneId;
  isLocked: boolean;
}

/** What came of it all. */
export interface Life {
  desk: Desk;
  /** Every nudge the desktop was given, in order, each by itself. */
  tries: Try[];
  /** Each state each nudge went through, in order. */
  paths: Map<string, NudgeState[]>;
  /** The moments at which the app, awake and undisturbed, had evaluated whatever it wanted to. */
  attended: Instant[];
  states: () => Promise<ReadonlyMap<string, NudgeState>>;
  /** More of it. */
  goOn: (events: readonly Event[]) => Promise<void>;
}

interface Beginning {
  start: Instant;
  zone: ZoneId;
  openJournal: (desk: Desk) => DeskJournal;
}

/** Minutes from one step of the runner to the next. */
const beatAt = (minute: number): number => (minute < 4 ? 0.5 : 4);

/** A desk with the real runner on it, at which somebody arrives in the morning. */
export async function beginLife({ start, zone, openJournal }: Beginning): Promise<Life> {
  const desk: Desk = { now: start, zone };
  const journal = openJournal(desk);
  const { states } = journal;
  const life: Life = { desk, tries: [], paths: new Map(), attended: [], states, goOn };
  let steadyMs = 0;
  let isLocked = false;
  /** What a look at the desktop is yet to see. */
  let breakpoint: 'resumed' | 'unlocked' | null = 'resumed';
  let hasJumped = false;
  let failures: Outcome[] = [];
  let interruption: { call: Call; by: Interruption } | null = null;
  let app = startApp();

  const pass = (minutes: number): void => {
    desk.now = addMinutes(desk.now, minutes);
    steadyMs += minutes * 60_000;
  };
  const setClock = (minutes: number): void => {
    desk.now = addMinutes(desk.now, minutes);
    hasJumped ||= Math.abs(minutes) > 2;
  };
  const sleep = (minutes: number, locks: boolean): void => {
    pass(minutes);
    hasJumped ||= minutes > 2;
    // A shorter one is no reason for the runner to look again.
    isLocked ||= locks && minutes > 1;
  };

  /** The app from its start to its end: nothing it asked for after that has an effect, or an answer. */
  function startApp(): { runner: NudgeRunner; isDead: boolean; died: Promise<void> } {
    let die: () => void = () => undefined;
    const own = {
      isDead: false,
      died: new Promise<void>((resolve) => (die = resolve))
    };
    const crash = (): Promise<never> => {
      own.isDead = true;
      die();
      return new Promise(() => undefined);
    };
    /** A call that leaves the app, with what may come between. */
    const outside =
      <Input, Output>(name: Call, call: (input: Input) => Promise<Output>) =>
      async (input: Input): Promise<Output> => {
        if (own.isDead) return crash();
        const by = interruption?.call === name ? interruption.by : null;
        if (by) interruption = null;
        if (by?.is === 'crash-before') return crash();
        const output = await call(input);
        await followStates();
        if (by?.is === 'crash-after') return crash();
        if (by?.is === 'sleep') sleep(by.minutes, by.isLocked);
        if (by?.is === 'set-clock') setClock(by.minutes);
        return output;
      };
    const { engine } = journal;
    const parts = {
      engine: {
        readNudgePlan: outside('readNudgePlan', engine.readNudgePlan),
        noteNudges: outside('noteNudges', engine.noteNudges),
        claimNudges: outside('claimNudges', engine.claimNudges),
        settleNudges: outside('settleNudges', engine.settleNudges),
        listNudges: outside('listNudges', engine.listNudges)
      },
      now: () => desk.now,
      steadyMs: () => steadyMs
    };
    let shown: readonly PlannedNudge[] = [];
    const showing = createShowing({
      ...parts,
      notifier: {
        show: outside('show', async () => {
          const outcome = failures.shift() ?? 'shown';
          const now = { outcome, at: desk.now, steadyMs, zone: desk.zone, isLocked };
          life.tries.push(...shown.map((nudge) => ({ nudge, ...now })));
          return outcome;
        })
      },
      wordsOf(nudges) {
        shown = nudges;
        return { title: '', body: '' };
      },
      open: () => undefined
    });
    const runner = createNudgeRunner({
      ...parts,
      look: outside('look', async (_nothing: void) => {
        const seen = { ...unknownAttention, idleSeconds: 0, isLocked, breakpoint };
        if (!isLocked) breakpoint = null;
        return seen;
      }),
      showing,
      onFailure(error) {
        throw error;
      }
    });
    return Object.assign(own, { runner });
  }

  /** Writes down what the last call made of the inbox. */
  async function followStates(): Promise<void> {
    for (const [key, state] of await journal.states()) {
      const path = life.paths.get(key) ?? [];
      if (path.at(-1) !== state) life.paths.set(key, [...path, state]);
    }
  }

  const evaluate = (times = 1): Promise<void> =>
    attend(({ runner }) => Promise.all(Array.from({ length: times }, runner.evaluate)));

  /** What the shell does every half minute: look at the clock, and let the runner step. */
  const step = (): Promise<void> =>
    attend(({ runner }) => {
      const works = [...(hasJumped ? [runner.evaluate()] : []), runner.step()];
      hasJumped = false;
      return Promise.all(works);
    });

  /** Until the app has done it, or is dead. */
  async function attend(work: (own: typeof app) => Promise<unknown>): Promise<void> {
    const own = app;
    const before = interruption;
    await Promise.race([work(own), own.died]);
    if (!own.isDead && before === interruption) life.attended.push(desk.now);
  }

  async function startAgain(): Promise<void> {
    app = startApp();
    hasJumped = false;
    breakpoint = 'resumed';
    await evaluate();
  }

  async function live(event: Event): Promise<void> {
    if (app.isDead) await startAgain();
    switch (event.does) {
      case 'work':
        for (let gone = 0; gone < event.minutes && !app.isDead; gone += beatAt(gone)) {
          pass(beatAt(gone));
          await step();
        }
        return;
      case 'work-until-nudged': {
        const before = life.tries.length;
        for (let gone = 0; gone < 2 * 24 * 60 && !app.isDead; gone += 4) {
          pass(4);
          await step();
          if (life.tries.length > before) return;
        }
        return;
      }
      case 'sleep':
        sleep(event.minutes, event.isLocked);
        if (event.told === 0) return;
        breakpoint = 'resumed';
        return evaluate(event.told);
      case 'unlock':
        if (isLocked) breakpoint = 'unlocked';
        isLocked = false;
        return evaluate();
      case 'restart':
        app.isDead = true;
        pass(event.minutes);
        return startAgain();
      case 'fly':
        desk.zone = event.zone;
        return evaluate();
      case 'set-clock':
        return setClock(event.minutes);
      case 'fail':
        failures = [...event.outcomes];
        return;
      case 'ask':
        return evaluate(event.times);
      case 'interrupt':
        interruption = { call: event.call, by: event.by };
    }
  }

  async function goOn(events: readonly Event[]): Promise<void> {
    for (const event of events) await live(event);
  }

  await evaluate();
  return life;
}

/** Milliseconds between two tries of the same nudge, in order. */
export const pausesBetween = (tries: readonly Try[]): number[] =>
  tries.slice(1).map(({ steadyMs }, at) => steadyMs - tries[at]!.steadyMs);

/** Whether it may be on the screen. */
export const isPopup = ({ outcome }: Try): boolean => outcome !== 'refused';

export const isBetween = (at: Instant, from: Instant, until: Instant): boolean =>
  epochMsOf(from) <= epochMsOf(at) && epochMsOf(at) <= epochMsOf(until);

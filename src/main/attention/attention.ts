import type { Attention } from '../../domain/delivery/attention';
import { failsOpen, type Probe } from './probe';

/** What the desktop itself tells of its person. */
type Seen = Pick<
  Attention,
  'idleSeconds' | 'isLocked' | 'isDoNotDisturb' | 'isFullScreen' | 'isPresenting'
>;

export type Probes = { readonly [Thing in keyof Seen]: Probe<NonNullable<Seen[Thing]>> };

export interface AttentionWatch {
  /** What the desktop says now, and what happened since the last look. Never throws, and takes some seconds at most. */
  look: () => Promise<Seen & Pick<Attention, 'breakpoint'>>;
  /** The machine or the session said so itself. */
  note: (event: 'resumed' | 'unlocked') => void;
}

/** Longer than from one step of the runner to the next: what was before that is over. */
const recentMs = 90_000;
/** Who was away that long comes back to something new (PRODUCT.md §4.2). */
const awaySeconds = 120;

/** `steadyMs` counts on evenly; `onUnknown` is told in words what nobody can tell. */
export function watchAttention(
  probes: Probes,
  steadyMs: () => number,
  onUnknown: (what: string) => void
): AttentionWatch {
  const safe = <T>(name: string, probe: Probe<T>): Probe<T> =>
    failsOpen(probe, (why) => onUnknown(`${name} is unknown: ${why}`));
  const idle = safe('idle time', probes.idleSeconds);
  const lock = safe('lock', probes.isLocked);
  const quiet = safe('do not disturb', probes.isDoNotDisturb);
  const full = safe('full screen', probes.isFullScreen);
  const presenting = safe('presenting', probes.isPresenting);

  let last: (Seen & { atMs: number }) | null = null;
  let noted: { event: 'resumed' | 'unlocked'; atMs: number } | null = null;

  async function see(): Promise<Seen> {
    const [idleSeconds, isLocked, isDoNotDisturb, isFullScreen, isPresenting] = await Promise.all([
      idle(),
      lock(),
      quiet(),
      full(),
      presenting()
    ]);
    return { idleSeconds, isLocked, isDoNotDisturb, isFullScreen, isPresenting };
  }

  return {
    async look() {
      const seen = await see();
      const atMs = steadyMs();
      const isRecent = (one: { atMs: number } | null): boolean =>
        one !== null && atMs - one.atMs <= recentMs;
      const event = isRecent(noted) && noted ? noted.event : null;
      const change = isRecent(last) && last ? breakpointBetween(last, seen) : null;
      last = { ...seen, atMs };
      // While nobody can see anything, what happened waits to count.
      if (seen.isLocked !== true) noted = null;
      return { ...seen, breakpoint: event ?? change };
    },
    note(event) {
      noted = { event, atMs: steadyMs() };
    }
  };
}

function breakpointBetween(last: Seen, seen: Seen): Attention['breakpoint'] {
  if (last.isLocked === true && seen.isLocked === false) return 'unlocked';
  if (last.idleSeconds === null || seen.idleSeconds === null) return null;
  return last.idleSeconds >= awaySeconds && seen.idleSeconds < last.idleSeconds ? 'returned' : null;
}

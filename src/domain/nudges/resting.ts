import type { Instant } from '../calendar/calendar';
import { addMinutes, isBefore } from '../calendar/calendar';
import type { NudgeKind } from './nudge';

/** How a nudge ended in somebody's hands. */
export interface NudgeOutcome {
  kind: NudgeKind;
  state: 'acted' | 'dismissed';
  at: Instant;
}

/** A kind that rests, and until when. */
export interface RestingKind {
  kind: NudgeKind;
  until: Instant;
}

/**
 * The kinds that rest at a moment: skipped twice without acting in between, a kind is
 * silent for a month (DESIGN.md §6), and then needs two more to rest again. `outcomes` of
 * some months, in any order.
 */
export function restingKinds(outcomes: readonly NudgeOutcome[], now: Instant): RestingKind[] {
  const rests = new Map<NudgeKind, Instant>();
  const skipped = new Map<NudgeKind, number>();
  for (const { kind, state, at } of outcomes.toSorted((a, b) => (isBefore(a.at, b.at) ? -1 : 1))) {
    const skips = state === 'acted' ? 0 : (skipped.get(kind) ?? 0) + 1;
    skipped.set(kind, skips % skipsToRest);
    if (state === 'acted') rests.delete(kind);
    else if (skips === skipsToRest) rests.set(kind, addMinutes(at, restMinutes));
  }
  return [...rests]
    .filter(([, until]) => isBefore(now, until))
    .map(([kind, until]) => ({ kind, until }));
}

const skipsToRest = 2;
const restMinutes = 30 * 24 * 60;

import type { Change } from '../../contract/changes';
import type { EngineClient } from '../../contract/engine-api';
import { isBefore, type Instant } from '../../domain/calendar/calendar';
import { laterChoices, type LaterChoice } from '../../domain/nudges/later';
import { untilWords } from '../../domain/wording/until-words';
import type { Clock } from '../clock';
import { coalesced } from '../coalesce';
import { createSignal, type Signal } from '../signal';

/** How long one may want to hear nothing, as a menu offers it at any hour. */
export type PauseChoice = Exclude<LaterChoice['name'], 'afternoon'>;

/** The pause of all nudges, as the tray tells and sets it. */
export interface NudgePause {
  /** `until Monday, 10:00`; empty: there is none; null: nudges are off, or not known yet. */
  words: () => string | null;
  /** The words are others than they were. */
  changed: Signal<void>;
  pause: (choice: PauseChoice) => void;
  end: () => void;
  /** Reads anew what was chosen. */
  read: () => Promise<void>;
  /** To be called now and then: a pause ends by itself. */
  step: () => void;
}

/** Whether a change can have paused nudges or ended that. */
export const movesThePause = ({ tables }: Change): boolean => tables.includes('nudge_choice');

export function createNudgePause(
  engine: Pick<EngineClient, 'readNudgeChoices' | 'changeNudgeChoices'>,
  clock: Pick<Clock, 'now' | 'zone'>,
  onFailure: (error: unknown) => void
): NudgePause {
  const changed = createSignal<void>();
  let chosen: { isOn: boolean; pausedUntil: Instant | null } | null = null;
  let told: string | null = null;

  function words(): string | null {
    if (!chosen?.isOn) return null;
    const { pausedUntil } = chosen;
    if (pausedUntil === null || !isBefore(clock.now(), pausedUntil)) return '';
    return untilWords(pausedUntil, clock.now(), clock.zone());
  }

  function step(): void {
    const now = words();
    if (now === told) return;
    told = now;
    changed.emit();
  }

  const change = (pausedUntil: Instant | null): void =>
    void engine.changeNudgeChoices({ pausedUntil }).catch(onFailure);

  return {
    words,
    changed,
    pause(choice) {
      const times = laterChoices(clock.now(), clock.zone());
      const at = (name: LaterChoice['name']) => times.find((time) => time.name === name)?.at;
      // On a Sunday, Monday is tomorrow.
      change(at(choice) ?? at('tomorrow') ?? null);
    },
    end: () => change(null),
    read: coalesced(async () => {
      try {
        chosen = (await engine.readNudgeChoices({})).choices;
        step();
      } catch (error) {
        onFailure(error);
      }
    }),
    step
  };
}

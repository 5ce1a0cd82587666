import { capitalised, countWord } from '../wording/words';
import { practiceNames, type DoorState } from './practice';
import type { DoorReport } from './week-report';

type Door = Pick<DoorReport, 'practice' | 'target' | 'done' | 'planned' | 'state' | 'behind'>;

interface DoorWords {
  /** `Done`, `One behind`. */
  state: string;
  tone: 'done' | 'late' | 'quiet';
  /** `1 of 2`; empty when the door is off, or when more is done than wanted. */
  count: string;
  /** `Offer help, 0 of 2, one behind`. */
  sentence: string;
}

/** How a door stands, in words, everywhere it is told. `isOver`: its week is looked back on, and nothing presses any more. */
export function doorWords(door: Door, { isOver = false } = {}): DoorWords {
  const state = isOver && door.state === 'behind' ? shortWords(door) : stateOf(door);
  const count =
    door.target === 0 || door.done > door.target ? '' : `${door.done} of ${door.target}`;
  const parts = [
    practiceNames[door.practice],
    count,
    state.charAt(0).toLowerCase() + state.slice(1)
  ];
  return {
    state,
    tone: door.state === 'done' ? 'done' : door.state === 'behind' && !isOver ? 'late' : 'quiet',
    count,
    sentence: parts.filter(Boolean).join(', ')
  };
}

/** Why what counts for a door moves no meter: the door is off, or its whole week or month is paused; null when it moves. */
export function unmovedReason({
  practice,
  period,
  state,
  target
}: Pick<DoorReport, 'practice' | 'period' | 'state' | 'target'>): string | null {
  const name = practiceNames[practice];
  if (state === 'rest') return `The door ${name} is off, so this moves no meter.`;
  return target === 0 ? `This ${period} is paused, so ${name} asks for nothing.` : null;
}

const shortWords = ({ behind }: Door): string => `${capitalised(countWord(behind))} short`;

function stateOf(door: Door): string {
  const words: Record<DoorState, string> = {
    done: door.done > door.target ? `${door.done} done` : 'Done',
    ahead: 'Ahead',
    'on-pace': door.planned > 0 ? 'Planned' : 'On pace',
    behind: `${capitalised(countWord(door.behind))} behind`,
    paused: 'Paused',
    rest: 'Off'
  };
  return words[door.state];
}

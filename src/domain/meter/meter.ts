import type { DoorReport, WeekMeter } from '../goals/week-report';
import { countWord } from '../wording/words';

/** What the tray shows: a doorway with eleven levels, and the same in words. */
export interface Meter {
  /** How many of `target` are done; what a door has beyond its target fills no other door. */
  done: number;
  target: number;
  /** 0 to 10; 0 only when nothing is done, 10 only when all is. */
  level: number;
  state: 'empty' | 'under-way' | 'behind' | 'done' | 'paused';
  /** `5 of 9 this week, one behind` */
  words: string;
}

/**
 * The meter of a week's report. It counts the doors of the week, for "this week" must be
 * true; doors of the month stand in it only when no door of the week is open. One that is
 * behind is told in any case.
 */
export function meterOf(report: Pick<WeekMeter, 'doors'>): Meter {
  const open = report.doors.filter((door) => door.state !== 'rest');
  const weekly = open.filter((door) => door.period === 'week');
  const shown = weekly.length > 0 ? weekly : open;
  const period = weekly.length > 0 || open.length === 0 ? 'week' : 'month';
  const done = sum(shown, (door) => Math.min(door.done, door.target));
  const target = sum(shown, (door) => door.target);
  const state = meterState(open, shown, done, target);
  return {
    done,
    target,
    level: levelOf(done, target),
    state,
    words: wordsOf(open, { done, target, state, period })
  };
}

function meterState(
  open: readonly DoorReport[],
  shown: readonly DoorReport[],
  done: number,
  target: number
): Meter['state'] {
  if (open.some((door) => door.behind > 0)) return 'behind';
  if (target > 0 && done >= target) return 'done';
  // Doors already done stay done in a pause; the others make it one.
  const undone = shown.filter((door) => door.state !== 'done');
  if (undone.length > 0 && undone.every((door) => door.state === 'paused')) return 'paused';
  return done > 0 ? 'under-way' : 'empty';
}

function levelOf(done: number, target: number): number {
  if (done === 0 || target === 0) return 0;
  if (done >= target) return 10;
  return Math.max(1, Math.floor((10 * done) / target));
}

function wordsOf(
  open: readonly DoorReport[],
  { done, target, state, period }: Pick<Meter, 'done' | 'target' | 'state'> & { period: string }
): string {
  if (open.length === 0) return 'No goals this week';
  const numbers = target === 0 ? `This ${period} is paused` : `${done} of ${target} this ${period}`;
  if (state === 'behind') return `${numbers}, ${behindWords(open, period)}`;
  if (target === 0) return numbers;
  if (state === 'done') return `${numbers}, all done`;
  return state === 'paused' ? `${numbers}, paused` : numbers;
}

function behindWords(open: readonly DoorReport[], period: string): string {
  const here = sum(open, (door) => (door.period === period ? door.behind : 0));
  const month = sum(open, (door) => (door.period === period ? 0 : door.behind));
  if (month === 0) return `${countWord(here)} behind`;
  return here === 0
    ? `${countWord(month)} behind this month`
    : `${countWord(here)} behind and ${countWord(month)} this month`;
}

const sum = (doors: readonly DoorReport[], value: (door: DoorReport) => number): number =>
  doors.reduce((total, door) => total + value(door), 0);

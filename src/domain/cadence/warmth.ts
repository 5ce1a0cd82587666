import type { IsoDate } from '../calendar/calendar';
import { daysBetween } from '../calendar/calendar';
import type { TouchKind } from '../journal/touch';

/** One contact as warmth sees it. */
export interface WarmTouch {
  kind: TouchKind;
  date: IsoDate;
  oneToOne: boolean;
}

/**
 * How much a contact warms (PRODUCT.md §5; the numbers are ours): a meal most, then time
 * alone with each other, then what was said from afar. The journal's `touch_weight` says
 * the same in SQL, and a test compares the two.
 */
export function touchWeight({ kind, oneToOne }: Pick<WarmTouch, 'kind' | 'oneToOne'>): number {
  if (kind === 'lunch') return 3;
  if ((kind === 'coffee' || kind === 'meeting') && oneToOne) return 2.5;
  return weights[kind];
}

const weights: Readonly<Record<Exclude<TouchKind, 'lunch'>, number>> = {
  introduction: 2,
  call: 2,
  coffee: 1.5,
  meeting: 1.5,
  event: 1.5,
  praise: 1.5,
  thanks: 1.5,
  help: 1.5,
  message: 1
};

/**
 * The warmth of a tie on a day: `Σ weight · 2^(−days / h)` with `h = 2 × rhythm`, so that
 * an hour together counts half after two rhythms of silence. 0 without contacts; a contact
 * after the day counts as of the day.
 */
export const warmthOf = (
  touches: readonly WarmTouch[],
  rhythmDays: number,
  today: IsoDate
): number =>
  touches.reduce(
    (sum, touch) =>
      sum +
      touchWeight(touch) * 2 ** (-Math.max(0, daysBetween(touch.date, today)) / (2 * rhythmDays)),
    0
  );

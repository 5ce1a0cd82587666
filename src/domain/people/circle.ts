import { z } from 'zod';

/** A cadence shared by people (PRODUCT.md §1). */
export const circle = z.enum(['inner', 'close', 'wide', 'yearly']);
export type Circle = z.infer<typeof circle>;

/** Wanted days between two contacts in each circle, closest first. */
export const circleDays: Readonly<Record<Circle, number>> = {
  inner: 7,
  close: 30,
  wide: 90,
  yearly: 365
};

/** The rhythm of somebody who has left the company, days. */
export const alumniRhythmDays = circleDays.yearly;

/** The circle with this rhythm; null: a rhythm of one's own. */
export const circleOf = (rhythmDays: number): Circle | null =>
  circle.options.find((name) => circleDays[name] === rhythmDays) ?? null;

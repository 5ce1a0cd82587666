import type { NameFit, NameMatch } from '../matching/name-index';

/** Fits that leave no doubt about the spelling; those of a given name or nickname. */
export const exact: ReadonlySet<NameFit | null> = new Set<NameFit | null>([
  'full',
  'first',
  'nick',
  'last'
]);
export const given: ReadonlySet<NameFit | null> = new Set<NameFit | null>([
  'full',
  'first',
  'nick'
]);

/** What hangs on a name: `Ana's`, `Raj'll`. */
export const suffixes = /(?:'s|'ll|'d|'ve|'re|(?<=s)')$/;

/**
 * How much the words before speak for a name. `cued`: after `with`, `@`, or a verb that takes a
 * person. `listed`: after `and` or a comma behind a name. `subject`: before such a verb. `none`.
 */
export type Cue = 'none' | 'subject' | 'listed' | 'cued';

/** A name in the line. */
export interface NameHit {
  /** The place of its first word. */
  at: number;
  /** The place after its last word. */
  next: number;
  start: number;
  end: number;
  /** As written, without `@` and without `'s`. */
  name: string;
  /** What hangs on it: `'s`, `'ll`, or nothing. */
  suffix: string;
  match: NameMatch;
}

/** Reads names from the words of a line. */
export interface NameReader {
  /** The name that begins at a token, when the cue and the spelling say that it is one. */
  read(at: number, cue: Cue): NameHit | undefined;
  /** The place after a department that begins at a token (`Legal`, `the pricing team` from `pricing`). */
  departmentEnd(at: number): number | undefined;
}

import type { TouchKind } from '../journal/touch';
import { compactName, foldText } from '../matching/fold-text';
import type { PersonId } from '../people/ids';

/** How guesses were put right before: the next line is read so. */
export interface Corrections {
  /** Whom a written name means, by `correctedName`; `nobody`: it names no person. */
  names: ReadonlyMap<string, PersonId | 'nobody'>;
  /** What kind words say, by `correctedWords`. */
  kinds: ReadonlyMap<string, TouchKind>;
}

/** A written name as corrections are found by it. */
export const correctedName = (name: string): string => compactName(name);

/** The words that said a kind as corrections are found by them. */
export const correctedWords = (words: string): string =>
  foldText(words).trim().replace(/\s+/g, ' ');

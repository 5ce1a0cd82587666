import type { Vocabulary } from './vocabulary';

/** Whether a folded word is one of the language, which somebody may be called all the same: `Mark`, `Will`, `April`. */
export const isOrdinary = (low: string, { people, words, dates, kinds }: Vocabulary): boolean =>
  words.commonWords.has(low) ||
  dates.weekdays.has(low) ||
  dates.months.has(low) ||
  words.conjunctions.has(low) ||
  people.about.has(low) ||
  people.titles.has(low) ||
  kinds.has(low);

/** `I`, `She’ll`, `I’m`. */
export function isPronoun(low: string, { promises }: Vocabulary): boolean {
  const { me, mine, would, theirs, being } = promises;
  return (
    [me, mine, would, theirs].some((words) => words.has(low)) ||
    (being.has(low) && low.includes("'"))
  );
}

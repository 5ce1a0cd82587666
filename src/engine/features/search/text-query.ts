import type { Values } from './values';
import type { Wanted } from './wanted';

/** Whether a search looks for words at all, and does not only set conditions. */
export const hasText = ({ words }: Wanted): boolean =>
  words.whole.length + words.phrases.length + words.without.length > 0 || words.begun !== '';

/** The `tsquery` of a search as SQL; `rest` are the words beside a person's name. */
export function textQuery(wanted: Wanted, values: Values, rest?: readonly string[]): string {
  const { words, language, isLoose } = wanted;
  const texts = (value: readonly string[]) => values.add(value, 'text[]');
  // The language is one of a closed list. As a constant it lets the planner count the matches.
  return `search_query(${texts(rest ?? words.whole)}, ${values.add(rest ? '' : words.begun, 'text')}, ${texts(words.phrases)}, ${texts(words.without)}, '${language}'::regconfig, ${values.add(isLoose, 'boolean')})`;
}

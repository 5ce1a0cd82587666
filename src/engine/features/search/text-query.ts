import type { Values } from './values';
import type { Wanted } from './wanted';

/** Whether a search looks for words at all, and does not only set conditions. */
export const hasText = ({ words }: Wanted): boolean =>
  words.whole.length + words.phrases.length + words.without.length > 0 || words.begun !== '';

/** The `tsquery` of a search as SQL. As a constant it lets the planner count the matches. */
export const textQuery = ({ queries, isLoose }: Wanted, values: Values): string =>
  values.add(isLoose ? queries.loose : queries.all, 'tsquery');

/** The `tsquery` of the words beside a person's name. */
export const restQuery = ({ queries }: Wanted, values: Values): string =>
  values.add(queries.rest, 'tsquery');

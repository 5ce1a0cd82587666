import type { FoundGroup, SearchGroup, SearchHit, SearchPlace } from '../../../contract/search';
import type { Values } from './values';
import type { Wanted } from './wanted';

/** How much of each group is asked for. */
export interface Asked {
  readonly order: 'best' | 'newest';
  readonly limit: number;
  readonly after: SearchPlace | null;
}

/** The most characters an excerpt has, besides its ellipses. */
export const excerptLength = 180;

/** A group from its count and one row more than is shown; null when there are none. */
export function foundGroup<Row>(
  group: SearchGroup,
  {
    count,
    rows,
    hit,
    place
  }: {
    count: number;
    rows: readonly Row[];
    hit: (row: Row) => SearchHit;
    place: (row: Row) => SearchPlace;
  },
  most: number,
  limit: number
): FoundGroup | null {
  if (count === 0) return null;
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    group,
    count: Math.min(count, most),
    isMore: count > most,
    hits: shown.map(hit),
    next: rows.length > limit && last !== undefined ? place(last) : null
  };
}

/** A text, or the neighbourhood of the first word sought where it is very long. */
export function textSql(text: string, { words }: Wanted, values: Values): string {
  const first = words.begun || words.phrases[0]?.split(' ')[0] || words.whole[0] || '';
  return `case when char_length(${text}) <= 4000 then ${text}
    else substr(${text}, greatest(1, strpos(folded(${text}), folded(${values.add(first, 'text')})) - 1000), 4000) end`;
}

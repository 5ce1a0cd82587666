import type { Strength } from '../cadence/cadence';
import type { IsoDate } from '../calendar/calendar';
import type { TouchKind } from '../journal/touch';

/** What a condition of a search asks for. */
export type Condition =
  | { readonly by: 'topic'; readonly topic: string }
  /** A person by name, as written. */
  | { readonly by: 'person'; readonly name: string }
  /** A department by its name or a part of it. */
  | { readonly by: 'department'; readonly name: string }
  | { readonly by: 'site'; readonly name: string }
  /** `note` is an entry without contact. */
  | { readonly by: 'kind'; readonly kind: TouchKind | 'note' }
  /** Open promises by who gets what is promised: me, anybody but me, or somebody by name. */
  | { readonly by: 'owes'; readonly to: 'me' | 'them' | { readonly name: string } }
  /** Days since the last contact: more than so many, less, or that there was none. */
  | { readonly by: 'last'; readonly than: 'more' | 'less'; readonly days: number }
  | { readonly by: 'last'; readonly than: 'never' }
  | { readonly by: 'strength'; readonly strength: Strength }
  /** From one date to another, both included; null is open. */
  | { readonly by: 'date'; readonly from: IsoDate | null; readonly to: IsoDate | null }
  | { readonly by: 'has'; readonly what: 'promise' | 'learning' | 'idea' };

/** The part of a query a piece was read from: from its first UTF-16 unit up to before its last. */
export interface QuerySpan {
  readonly from: number;
  readonly to: number;
}

/** A piece of a query. `not`: a minus stands before it. */
export type SearchPart = QuerySpan &
  (
    | { readonly type: 'words'; readonly not: boolean; readonly words: readonly string[] }
    /** Words that stand side by side as written. */
    | { readonly type: 'phrase'; readonly not: boolean; readonly words: readonly string[] }
    | { readonly type: 'condition'; readonly not: boolean; readonly condition: Condition }
    /** Words that only ask (`who told me about`), and an operator still without its value. */
    | { readonly type: 'idle' }
  );

/** Something that was not understood as it may have been meant, in one gentle sentence. */
export interface SearchHint extends QuerySpan {
  readonly text: string;
}

/** A query as it was understood: its parts in order, which do not overlap. */
export interface SearchQuery {
  readonly text: string;
  readonly parts: readonly SearchPart[];
  readonly hints: readonly SearchHint[];
}

/** The words of a query, letters and digits only. */
export interface SearchWords {
  /** Whole words, all of which must be there. */
  readonly whole: readonly string[];
  /** The word at the very end, which may still be typed; empty when a space or anything else ends the query. */
  readonly begun: string;
  /** Each a row of words with one space between them. */
  readonly phrases: readonly string[];
  /** What must not be there, words and phrases alike. */
  readonly without: readonly string[];
}

/** What a query looks for as text. */
export function wordsOf({ text, parts }: SearchQuery): SearchWords {
  const whole: string[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  let begun = '';
  for (const part of parts) {
    if (part.type !== 'words' && part.type !== 'phrase') continue;
    if (part.words.length === 0) continue;
    if (part.not) without.push(part.words.join(' '));
    else if (part.type === 'phrase') phrases.push(part.words.join(' '));
    else {
      const isOpen = part.to === text.length && endsInWord.test(text);
      whole.push(...(isOpen ? part.words.slice(0, -1) : part.words));
      if (isOpen) begun = part.words.at(-1) ?? '';
    }
  }
  return { whole, begun, phrases, without };
}

const endsInWord = /[\p{L}\p{M}\p{N}]$/u;

/** Whether a query asks for nothing at all. */
export const asksNothing = ({ parts }: SearchQuery): boolean =>
  parts.every(
    (part) => part.type === 'idle' || (part.type !== 'condition' && part.words.length === 0)
  );

/** The query without one of its parts, for a chip that is taken away. */
export const withoutPart = (text: string, { from, to }: QuerySpan): string =>
  [text.slice(0, from).trimEnd(), text.slice(to).trimStart()].filter(Boolean).join(' ');

/** The query with other words in the place of some, each given with its replacement. */
export function withWords(query: SearchQuery, better: ReadonlyMap<string, string>): string {
  let text = '';
  let at = 0;
  for (const part of query.parts) {
    if (part.type !== 'words' || part.not) continue;
    const piece = query.text
      .slice(part.from, part.to)
      .replaceAll(/[\p{L}\p{M}\p{N}]+/gu, (word) => better.get(word) ?? word);
    text += query.text.slice(at, part.from) + piece;
    at = part.to;
  }
  return text + query.text.slice(at);
}

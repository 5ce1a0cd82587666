import { strength } from '../cadence/cadence';
import type { IsoDate } from '../calendar/calendar';
import { touchKind, type TouchKind } from '../journal/touch';
import { foldText } from '../matching/fold-text';
import type { Condition } from './search-query';
import { dayAfter, dayBefore, readDays, readSpan } from './search-dates';

/** An operator as it is explained to a person. */
export interface OperatorHelp {
  readonly example: string;
  readonly does: string;
}

/** Every operator with an example and what it does, in the order of their use. */
export const operatorHelp: readonly OperatorHelp[] = [
  { example: '@ana', does: 'with Ana' },
  { example: '#pricing', does: 'about a topic' },
  { example: '"exact words"', does: 'side by side, as written' },
  { example: '-lunch', does: 'without a word' },
  { example: 'dept:legal', does: 'people of a department' },
  { example: 'site:lisbon', does: 'people of a site' },
  { example: 'kind:lunch', does: 'one kind of contact' },
  { example: 'owes:me', does: 'promised to me and open' },
  { example: 'owes:them', does: 'what I promised' },
  { example: 'last:>6mo', does: 'no contact for six months' },
  { example: 'strength:ally', does: 'not-met, met, known or ally' },
  { example: 'has:learned', does: 'entries with a learning, promise or idea' },
  { example: 'after:march', does: 'also before:, on:, since: and until:' }
];

type Read =
  | { readonly type: 'condition'; readonly condition: Condition; readonly hint?: undefined }
  | { readonly type: 'idle' | 'words'; readonly hint?: string };

/**
 * What an operator means; undefined for words that only look like one. `today` is needed by
 * those that speak of dates.
 */
export function readOperator(name: string, value: string, today: IsoDate | null): Read | undefined {
  const key = name.toLowerCase();
  const read = Object.hasOwn(operators, key) ? operators[key] : undefined;
  const said = clean(value);
  if (!read)
    return said === ''
      ? undefined
      : { type: 'words', hint: `There is no “${key}:”, so these are looked for as words.` };
  if (said === '') return { type: 'idle' };
  const condition = read(said, today);
  return typeof condition === 'string'
    ? { type: 'words', hint: condition }
    : { type: 'condition', condition };
}

/** The condition of a value, or a sentence about what it can be. */
type Reader = (said: string, today: IsoDate | null) => Condition | string;

const person: Reader = (name) =>
  hasWord(name) ? { by: 'person', name } : 'A name stands behind @.';
const topic: Reader = (said) =>
  hasWord(said)
    ? { by: 'topic', topic: said.replace(/^#/u, '').toLowerCase() }
    : 'A topic stands behind #.';
const department: Reader = (name) => ({ by: 'department', name });

const operators: Readonly<Record<string, Reader>> = {
  person,
  with: person,
  topic,
  dept: department,
  department,
  site: (name) => ({ by: 'site', name }),
  kind,
  owes: (to) => ({ by: 'owes', to: owedTo[to.toLowerCase()] ?? { name: to.replace(/^@/u, '') } }),
  last,
  strength: (said) => {
    const found = strength.safeParse(said.toLowerCase().replaceAll(/[\s_]+/gu, '-'));
    return found.success
      ? { by: 'strength', strength: found.data }
      : '“strength:” is not-met, met, known or ally.';
  },
  has: (said) => {
    const what = possessions[foldText(said)];
    return what ? { by: 'has', what } : '“has:” is promise, learned or idea.';
  },
  before: dates(({ from }) => ({ from: null, to: dayBefore(from) })),
  after: dates(({ to }) => ({ from: dayAfter(to), to: null })),
  since: dates(({ from }) => ({ from, to: null })),
  until: dates(({ to }) => ({ from: null, to })),
  on: dates((span) => span),
  in: dates((span) => span)
};

const owedTo: Readonly<Record<string, 'me' | 'them' | undefined>> = { me: 'me', them: 'them' };

const possessions: Readonly<Record<string, 'promise' | 'learning' | 'idea' | undefined>> = {
  idea: 'idea',
  ideas: 'idea',
  promise: 'promise',
  promises: 'promise',
  learned: 'learning',
  learning: 'learning',
  learnings: 'learning'
};

function kind(said: string): Condition | string {
  const word = foldText(said);
  const kinds: readonly (TouchKind | 'note')[] = [...touchKind.options, 'note'];
  const found =
    kinds.find((one) => one === word) ??
    kinds.find((one) => `${one}s` === word || `${one}es` === word) ??
    only(kinds.filter((one) => word.length >= 3 && one.startsWith(word)));
  return found ? { by: 'kind', kind: found } : `“kind:” is one of ${kinds.join(', ')}.`;
}

function last(said: string): Condition | string {
  if (/^(never|none)$/i.test(said)) return { by: 'last', than: 'never' };
  const [, sign = '>', length = ''] = /^([<>]?)=?\s*(.+)$/u.exec(said) ?? [];
  const days = readDays(length);
  if (days === undefined) return '“last:” is written >6mo, <2w or never.';
  return { by: 'last', than: sign === '<' ? 'less' : 'more', days };
}

type Span = NonNullable<ReturnType<typeof readSpan>>;

function dates(pick: (span: Span) => { from: IsoDate | null; to: IsoDate | null }): Reader {
  return (said, today) => {
    const span = today === null ? undefined : readSpan(said, today);
    return span
      ? { by: 'date', ...pick(span) }
      : 'A date is written 2026-03-31, 2026-03, march, 2025, yesterday or 6mo.';
  };
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const clean = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 200);

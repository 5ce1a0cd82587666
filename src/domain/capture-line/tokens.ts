import { foldText } from '../matching/fold-text';

/** What parts a word from the one before it, weakest first. */
export const gap = { none: 0, colon: 1, comma: 2, stop: 3 } as const;
type Gap = (typeof gap)[keyof typeof gap];

/**
 * A word of the line. `at`: a name with `@`. `terse`: one of `> < ~` before a promise or learning.
 * `start` to `end` are UTF-16 offsets; `low` is the folded text, without `@` or `#`.
 */
export interface Token {
  type: 'word' | 'number' | 'at' | 'topic' | 'terse' | 'link';
  start: number;
  end: number;
  low: string;
  /** Begins with a capital letter, or with a letter of a script that has none. */
  capital: boolean;
  /** All capitals, two letters or more: an acronym such as OKR. */
  acronym: boolean;
  gap: Gap;
}

const pieces = new RegExp(
  [
    String.raw`(?<link>https?:\/\/[^\s<>]+|www\.[^\s<>]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+)`,
    String.raw`(?<topic>#[\p{L}\p{N}_][\p{L}\p{M}\p{N}_/-]*)`,
    String.raw`(?<at>@[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’_-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)`,
    String.raw`(?<number>\d{1,3}['’′](?![\p{L}\p{N}])|[½¼¾]\p{L}*|\d[\p{L}\p{M}\p{N}]*(?:(?:[.:/,](?=\d)|-)[\p{L}\p{M}\p{N}]+)*)`,
    String.raw`(?<word>[wW]\/(?![oO]\b)|(?<=\d ?)[aApP]\.[mM]\b|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‘-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)`,
    String.raw`(?<terse>[<>~])`,
    String.raw`(?<and>[&+/])`,
    String.raw`(?<sign>[,;:.!?()[\]\n\r—–…|-])`
  ].join('|'),
  'gu'
);

const heading = /^ {0,3}#{1,6}[ \t]/;
const htmlTag = /<\/?[a-zA-Z][\w-]{0,30}(?:\s[^<>\n]{0,200}=[^<>\n]{0,200})?\/?>/y;
/** Shortenings whose full stop ends no sentence while lower case follows. */
const shortened =
  /^(?:mon|tues?|wed|thur?s?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mins?|hrs?|approx|incl|resp|dept|etc|vs|no|msg|[ap]m)$/;
const titles = /^(?:dr|mr|ms|mrs|prof|st|e\.g|i\.e)$/;

/** The words of a line in order, with what stands between them. Time linear in the length; any string is fine. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let between: Gap = gap.none;
  let lineStart = 0;
  let inHeading = heading.test(text.slice(0, 12));
  for (const found of text.matchAll(pieces)) {
    const start = found.index;
    const written = found[0];
    const { groups = {} } = found;
    if (groups['sign'] !== undefined) {
      const strength = gapOf(text, start, written, tokens.at(-1));
      if (strength > between) between = strength;
      if (written === '\n' || written === '\r') {
        lineStart = start + 1;
        inHeading = heading.test(text.slice(lineStart, lineStart + 12));
      }
      continue;
    }
    const token = tokenAt(text, start, written, groups, inHeading);
    if (token === undefined) continue;
    token.gap = between;
    between = gap.none;
    tokens.push(token);
  }
  return tokens;
}

function tokenAt(
  text: string,
  start: number,
  written: string,
  groups: Partial<Record<string, string>>,
  inHeading: boolean
): Token | undefined {
  const before = text[start - 1] ?? ' ';
  const spaceBefore = /[\s(]/.test(before);
  if (groups['and'] !== undefined) return token('word', start, start + 1, 'and', written);
  if (groups['topic'] !== undefined) {
    const name = written.slice(1).replace(/[-_/]+$/, '');
    const isTopic = /\p{L}/u.test(name) && !/[\p{L}\p{N}#&/]/u.test(before) && !inHeading;
    const end = start + 1 + name.length;
    return isTopic
      ? token('topic', start, end, name.toLowerCase(), name)
      : token('link', start, start + written.length, '', '');
  }
  if (groups['at'] !== undefined) {
    const name = written.slice(1);
    if (/[\p{L}\p{N}]/u.test(before)) return token('link', start, start + written.length, '', '');
    return token('at', start, start + written.length, foldText(name), name);
  }
  if (groups['terse'] !== undefined) {
    const leads = written === '~' ? /^\s?[\p{L}@]/u : /^[\p{L}@]/u;
    if (!spaceBefore || !leads.test(text.slice(start + 1, start + 4))) return undefined;
    htmlTag.lastIndex = start;
    return htmlTag.test(text) ? undefined : token('terse', start, start + 1, written, '');
  }
  const end = start + written.length;
  if (groups['link'] !== undefined) return token('link', start, end, '', '');
  if (groups['number'] !== undefined) return token('number', start, end, foldText(written), '');
  return token('word', start, end, lowOf(written), written);
}

/** `w/` is with, `p.m.` is pm. */
function lowOf(written: string): string {
  if (/^w\/$/i.test(written)) return 'with';
  return foldText(/^[ap]\.m$/i.test(written) ? written.replace('.', '') : written);
}

function token(
  type: Token['type'],
  start: number,
  end: number,
  low: string,
  written: string
): Token {
  const first = written.charCodeAt(0);
  const plain = first < 0x80;
  const capital = plain ? first >= 65 && first <= 90 : /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(written);
  const acronym = capital && written.length > 1 && /^[\p{Lu}\p{N}&'’-]+$/u.test(written);
  return { type, start, end, low, capital, acronym, gap: gap.none };
}

function gapOf(text: string, at: number, sign: string, before: Token | undefined): Gap {
  const after = text[at + 1] ?? ' ';
  const spaced = /[\s"'”’)\]*_]/.test(after);
  switch (sign) {
    case ':':
      return spaced ? gap.colon : gap.none;
    case '.':
      return spaced ? gapOfFullStop(text, at, before) : gap.none;
    case '-':
    case '–':
      return spaced && /\s/.test(text[at - 1] ?? ' ') ? gap.comma : gap.none;
    case ',':
    case '(':
    case ')':
    case '[':
    case ']':
    case '—':
    case '|':
      return gap.comma;
    default:
      return gap.stop;
  }
}

function gapOfFullStop(text: string, at: number, before: Token | undefined): Gap {
  if (before?.end !== at || before.type !== 'word') return gap.stop;
  if (before.end - before.start === 1 && before.capital) return gap.none;
  if (titles.test(before.low)) return gap.none;
  if (!shortened.test(before.low)) return gap.stop;
  return /^\s{1,3}[\p{Ll}\d#@]/u.test(text.slice(at + 1, at + 6)) ? gap.none : gap.stop;
}

/** The folded word or number at a place; undefined when there is none, or a name with `@`, a topic, a link, a sign. */
export function wordAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.type === 'word' || token?.type === 'number' ? token.low : undefined;
}

/** The next word when nothing stands between. */
export function wordAfter(tokens: readonly Token[], at: number): string | undefined {
  return tokens[at + 1]?.gap === gap.none ? wordAt(tokens, at + 1) : undefined;
}

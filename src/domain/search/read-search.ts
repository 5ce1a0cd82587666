import type { IsoDate } from '../calendar/calendar';
import { readOperator } from './operators';
import type { SearchHint, SearchPart, SearchQuery } from './search-query';

/** More parts than anybody writes; what follows is left out. */
const mostParts = 40;

/**
 * Reads a search: words, `"phrases"`, `-without`, `#topic`, `@person` and operators such as
 * `dept:legal`, `last:>6mo`, `owes:me`, `kind:lunch`, `before:2026-03` (all in `operators`).
 * Takes any text and never throws: what is no operator is looked for as words, with a hint
 * where something else was probably meant. `today` is what dates are counted from.
 */
export function readSearch(text: string, today: IsoDate): SearchQuery {
  const parts: SearchPart[] = [];
  const hints: SearchHint[] = [];
  const asking = askingWords.exec(text)?.[0].trimEnd();
  if (asking !== undefined) {
    const from = asking.length - asking.trimStart().length;
    parts.push({ type: 'idle', from, to: asking.length });
  }
  piece.lastIndex = asking?.length ?? 0;
  for (let found = piece.exec(text); found && parts.length < mostParts; found = piece.exec(text)) {
    const { minus = '', name, sign, quoted, value = '' } = found.groups ?? {};
    const span = { from: found.index, to: found.index + found[0].length };
    const not = minus !== '';
    const said = unquoted(quoted) ?? value;
    const meant = name === undefined ? signed(sign, said) : readOperator(name, said, today);
    if (meant?.hint !== undefined) hints.push({ ...span, text: meant.hint });
    if (meant?.type === 'idle') parts.push({ ...span, type: 'idle' });
    else if (meant?.type === 'condition')
      parts.push({ ...span, type: 'condition', not, condition: meant.condition });
    else {
      const words = wordsIn(found[0]);
      const type =
        name === undefined && sign === undefined && quoted !== undefined ? 'phrase' : 'words';
      parts.push({ ...span, type, not, words });
    }
  }
  return { text, parts, hints };
}

/** The runs of letters and digits of a text. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What asks and is not looked for: "who told me about pricing" looks for pricing. */
const askingWords =
  /^\s*(?:who\s+(?:told\s+(?:me|us)|knows|said|mentioned|talked)(?:\s+(?:something|anything))?(?:\s+about)?|what\s+(?:do|did)\s+i\s+(?:know|learn)\s+about)\s+(?=\S)/iu;

const quote = '["“”„]';
const unquote = '[^"“”„]*';

/** One piece without spaces outside its quotes: `-dept:"people ops"`, `#okr`, `"exact words"`, `word`. */
const piece = new RegExp(
  String.raw`(?=\S)(?<minus>(?<!\S)-(?=[^\s-]))?` +
    String.raw`(?:(?<name>\p{L}+):(?!//)|(?<sign>[#@]))?` +
    String.raw`(?:(?<quoted>${quote}${unquote}(?:${quote}|$))|(?<value>[^\s"“”„]*))`,
  'gu'
);

const unquoted = (quoted: string | undefined): string | undefined =>
  quoted?.replaceAll(/["“”„]/gu, '').trim();

function signed(sign: string | undefined, said: string): ReturnType<typeof readOperator> {
  if (sign === '@') return readOperator('person', said.replaceAll(/[._]+/gu, ' '), null);
  return sign === '#' ? readOperator('topic', said, null) : undefined;
}

import { foldText } from '../matching/fold-text';

/** What a text says in place of somebody who is forgotten. */
const nobody = 'somebody';

/** What names somebody: as in their card. */
export interface CalledBy {
  readonly name: string;
  readonly nickname: string | null;
  readonly email: string | null;
}

/**
 * What a text calls somebody in which they are known to be meant: by name, address, nickname, or a
 * part of the name, unless one of the `others` in it has that part too.
 */
export function callsAround(
  { name, nickname, email }: CalledBy,
  others: readonly string[]
): string[] {
  const taken = new Set(others.flatMap(wordsOf));
  const parts = wordsOf(`${name} ${nickname ?? ''}`).filter(
    (word) => word.length > 1 && !taken.has(word)
  );
  return [...callsAnywhere({ name, email }), ...(nickname === null ? [] : [nickname]), ...parts];
}

/** What names somebody in any text: the whole name and the address. */
export const callsAnywhere = ({ name, email }: Omit<CalledBy, 'nickname'>): string[] =>
  email === null ? [name] : [name, email];

/**
 * The text with each of the calls replaced, and everything else byte for byte. Case and accents
 * do not matter; only whole words count; a sign such as `@` before a name goes with it.
 */
export function withoutCalls(text: string, calls: readonly string[]): string {
  const wanted = calls
    .map(wordsOf)
    .filter((words) => words.length > 0)
    .sort((one, other) => other.length - one.length);
  const words = [...text.matchAll(wordPattern)].map((found) => ({
    folded: foldText(found[0]),
    from: found.index,
    to: found.index + found[0].length
  }));
  let written = '';
  let done = 0;
  for (let at = 0; at < words.length; at += 1) {
    const call = wanted.find((one) => standsAt(one, at));
    const first = words[at];
    const last = words[at + (call?.length ?? 1) - 1];
    if (call === undefined || first === undefined || last === undefined) continue;
    const from = text[first.from - 1] === '@' ? first.from - 1 : first.from;
    written += text.slice(done, Math.max(done, from)) + nobody;
    done = last.to;
    at += call.length - 1;
  }
  return written + text.slice(done);

  function standsAt(call: readonly string[], at: number): boolean {
    return call.every((word, place) => {
      const here = words[at + place];
      const before = words[at + place - 1];
      const gap = here && before && place > 0 ? text.slice(before.to, here.from) : ' ';
      return here?.folded === word && gapPattern.test(gap);
    });
  }
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** What stands between the words of one name or address. */
const gapPattern = /^[\s.,'’@_-]{1,3}$/u;

const wordsOf = (text: string): string[] =>
  [...text.matchAll(wordPattern)].map(([word]) => foldText(word));

import { english } from '../capture-line/english';
import { wordSet } from '../capture-line/lexicon';
import type { PromiseBy } from '../capture-line/parsed-line';

/** A promise as it is said to the other side. */
export interface ToldPromise {
  by: PromiseBy;
  /** In the words of the line: `the OKR article`, `introduce me to Legal`. */
  text: string;
  /** By when, in words (`Friday`); null when not said. */
  due: string | null;
}

const giving = wordSet(english.promises.giving);
const objects = wordSet(`${english.promises.objects} ${english.promises.meObjects}`);
const determiners = wordSet(english.promises.determiners);

/** A sentence about what I owe (`I will send you the deck by Friday.`) or was offered; `names` are those it is said to. */
export function promiseSentence({ by, text, due }: ToldPromise, names: readonly string[]): string {
  const deed = deedOf(text, names);
  if (by === 'me') {
    const when = due === null ? '' : ` by ${due}`;
    return deed === null
      ? `As promised, ${text} ${due === null ? 'will follow soon' : `will follow by ${due}`}.`
      : `As promised, I will ${deed}${when}.`;
  }
  return deed === null ? `I look forward to ${text}.` : `And thank you for offering to ${deed}.`;
}

/** What is done, said to the one it is done for (`send her the deck` → `send you the deck`); null for a thing. */
export function deedOf(text: string, names: readonly string[]): string | null {
  const words = text.trim().split(/\s+/);
  const verb = baseOf(words[0] ?? '');
  const second = words[1]?.toLowerCase() ?? '';
  if (verb === null || second === '' || !mayFollow(words[1] ?? '', names)) return null;
  const you = new Set(names.flatMap((name) => [name, name.split(/\s+/)[0] ?? name]));
  const rest = words.slice(1).map((word, at) => {
    const before = at === 0 ? 'to' : (words[at]?.toLowerCase() ?? '');
    const isOther = wordSet(english.promises.objects).has(word.toLowerCase()) || you.has(word);
    const isLast = at === words.length - 2;
    const after = words[at + 2]?.toLowerCase() ?? '';
    // `her draft` is yours, `her the deck` goes to you.
    const isOwners = /^(?:her|his|their)$/i.test(word) && !isLast && !determiners.has(after);
    if (isOwners) return 'your';
    return isOther && ['to', 'with', 'for'].includes(before) ? 'you' : word;
  });
  return [verb, ...rest].join(' ');
}

/** `send` and `sending` give; `deck` does not. */
function baseOf(word: string): string | null {
  const low = word.toLowerCase();
  if (giving.has(low)) return low;
  const stem = low.replace(/ing$/, '');
  if (stem === low) return null;
  return [stem, `${stem}e`, stem.slice(0, -1)].find((base) => giving.has(base)) ?? null;
}

/** `intro me`, `send the deck`, `introduce Ana`; `intro to Legal` is a thing. */
const mayFollow = (word: string, names: readonly string[]): boolean =>
  objects.has(word.toLowerCase()) ||
  determiners.has(word.toLowerCase()) ||
  names.some((name) => name.startsWith(word)) ||
  /^(?:back|out|over|up|through|around)$/i.test(word) ||
  /^\p{Lu}/u.test(word);

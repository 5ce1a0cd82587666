import { compactName } from './fold-text';

/** The ways one person's name may be written, each folded to letters and digits only. */
export interface NameKeys {
  full: string[];
  first: string[];
  nick: string[];
  /** Last and middle names, each word, each half of a double name, and all together. */
  last: string[];
}

/** The keys of a name in reading order (`Aoife Ní Bhriain`, `Robert (Bob) Smith`) and a nickname. */
export function keysOfName(name: string, nickname: string | null | undefined): NameKeys {
  const nick = [...name.matchAll(/\(([^()]{2,40})\)|["“]([^"“”]{2,40})["”]/g)].map(
    (found) => found[1] ?? found[2] ?? ''
  );
  if (nickname) nick.push(nickname);
  const words = name
    .replace(/\([^()]*\)|["“][^"“”]*["”]/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => compactName(word) !== '');
  const [first, ...rest] = words;
  if (first === undefined) return { full: [], first: [], nick: folded(nick), last: [] };
  const last = rest.at(-1);
  if (last === undefined)
    return { full: folded([first]), first: folded([first]), nick: folded(nick), last: [] };
  const tail = rest.join('');
  return {
    full: folded([first + tail, first + last, last + first, tail + first]),
    first: folded(words.length > 2 ? [first, first + rest[0]] : [first]),
    nick: folded(nick),
    last: folded([tail, ...rest, ...rest.flatMap((word) => word.split(/[-‐‑–]/))])
  };
}

function folded(names: readonly string[]): string[] {
  return [...new Set(names.map(compactName))].filter((key) => key !== '');
}

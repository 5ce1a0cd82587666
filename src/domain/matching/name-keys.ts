import { compactName } from './fold-text';

/** The ways one person's name may be written, each folded to letters and digits only. */
export interface NameKeys {
  full: readonly string[];
  first: readonly string[];
  nick: readonly string[];
  /** Last and middle names: each word, each half of a double name, and all together. */
  last: readonly string[];
}

const asides = /\(([^()]{2,40})\)|["“]([^"“”]{2,40})["”]/g;

/** The keys of a name in reading order (`Aoife Ní Bhriain`, `Robert (Bob) Smith`) and a nickname. */
export function keysOfName(name: string, nickname?: string | null): NameKeys {
  const hasAsides = /[("“]/.test(name);
  const nick = hasAsides
    ? [...name.matchAll(asides)].map((found) => found[1] ?? found[2] ?? '')
    : [];
  if (nickname) nick.push(nickname);
  const plain = hasAsides ? name.replace(asides, ' ') : name;
  const written = plain.split(/[\s,]+/);
  const words = written.map(compactName).filter((word) => word !== '');
  const [first, ...rest] = words;
  const last = rest.at(-1);
  const nicks = once(nick.map(compactName));
  if (first === undefined) return { full: [], first: [], nick: nicks, last: [] };
  if (last === undefined) return { full: [first], first: [first], nick: nicks, last: [] };
  if (rest.length === 1 && !/[-‐‑–]/.test(plain)) {
    return { full: [first + last, last + first], first: [first], nick: nicks, last: [last] };
  }
  const tail = rest.join('');
  const halves = written
    .slice(1)
    .flatMap((word) => word.split(/[-‐‑–]/))
    .map(compactName);
  return {
    full: once([first + tail, first + last, last + first, tail + first]),
    first: once(rest.length > 1 ? [first, first + (rest[0] ?? '')] : [first]),
    nick: nicks,
    last: once([tail, ...rest, ...halves])
  };
}

function once(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '');
}

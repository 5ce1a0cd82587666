import type { KnownPerson } from '../capture-line/parsed-line';
import type { PersonId } from '../people/ids';
import { compactName, foldText } from './fold-text';
import type { NameKeys } from './name-keys';
import { keysOfName } from './name-keys';
import { isWithinOneEdit } from './one-edit';
import { shortNamesOf } from './short-names';
import { createWordList } from './word-list';

/** How a written name fits a person, best first. */
const nameFits = ['full', 'first', 'nick', 'last', 'short', 'prefix', 'typo'] as const;
export type NameFit = (typeof nameFits)[number];

/** Whom a written name means. */
export interface NameMatch {
  /** The best guess; null when the name fits nobody. */
  person: PersonId | null;
  /** Further people, best first, at most 8. With nobody found: people who share the first name. */
  others: PersonId[];
  /** How the best guess fits; null when nobody does. */
  fit: NameFit | null;
  /** False when nobody fits, several fit equally well, or only a typing slip explains it. */
  sure: boolean;
}

/** People by every way their names are written. */
export interface NameIndex {
  /**
   * Whom a name means: full, first, last or nickname, a usual short form (`Bob` for Robert), the
   * beginning of one (2 letters or more),
   * `Ana R.`, `R. Patel`, accents, case, apostrophes and hyphens set aside, with one typing slip
   * in 5 letters or more when nothing else fits (in 4 letters such people are only among the others). `reach` stops earlier: `exact` wants whole names,
   * `begun` allows beginnings and initials, `slipped` (unless said otherwise) slips too. Ties go
   * to the person met last, then by name. At most ~1 ms with 10,000 people.
   */
  find(name: string, reach?: NameReach): NameMatch;
  /** Whether somebody's first name or nickname is written exactly so. */
  isFirstName(word: string): boolean;
}

type NameReach = 'exact' | 'begun' | 'slipped';

interface Entry {
  id: PersonId;
  keys: NameKeys;
}

const most = 9;

/** Builds the index once for a list of people; the list may be in any order and of any length. */
export function createNameIndex(people: readonly KnownPerson[]): NameIndex {
  const entries = ranked(people).map(({ id, name, nickname }): Entry => ({
    id,
    keys: keysOfName(name, nickname)
  }));
  const full = grouped(entries, (keys) => keys.full);
  const first = grouped(entries, (keys) => keys.first);
  const nick = grouped(entries, (keys) => keys.nick);
  const last = grouped(entries, (keys) => keys.last);
  const short = grouped(entries, (keys) => keys.first.flatMap((key) => [...shortNamesOf(key)]));
  const words = createWordList([first, nick, last]);

  function findWord(key: string, reach: NameReach): NameMatch {
    const found = [full, first, nick, last, short].map((keys) => keys.get(key) ?? []);
    if (reach !== 'exact' && key.length >= 2) found.push(words.startingWith(key, most));
    if (reach === 'slipped' && key.length >= 5 && found.every((group) => group.length === 0)) {
      return matchOf([[], [], [], [], [], [], words.oneEditAway(key, most)]);
    }
    const match = matchOf(found);
    // Four letters are too few to take a slip for granted: it is offered only.
    return reach === 'slipped' && key.length === 4 && match.person === null
      ? { ...match, others: words.oneEditAway(key, most, 3).map(idAt) }
      : match;
  }

  function findWords(written: string[], key: string, reach: NameReach): NameMatch {
    const exact = [full, first, nick, last].map((keys) => keys.get(key) ?? []);
    if (exact.some((group) => group.length > 0)) return matchOf(exact);
    if (reach === 'exact') return nobody();
    const head = written[0] ?? '';
    const tail = written.slice(1).join('');
    const sharing = [first, nick, short].flatMap((keys) => keys.get(head) ?? []);
    const surnamed = last.get(tail) ?? [];
    const begun = [
      ...sharing.filter((at) => has(at, 'last', (word) => word.startsWith(tail))),
      ...surnamed.filter((at) => has(at, 'first', (word) => word.startsWith(head)))
    ];
    if (begun.length > 0) return matchOf([[], [], [], [], [], ascending(begun)]);
    const slipped =
      reach === 'slipped'
        ? [
            ...sharing.filter((at) => has(at, 'last', (word) => isSlip(word, tail))),
            ...surnamed.filter((at) => has(at, 'first', (word) => isSlip(word, head)))
          ]
        : [];
    if (slipped.length > 0) return matchOf([[], [], [], [], [], [], ascending(slipped)]);
    return { ...nobody(), others: sharing.slice(0, most - 1).map(idAt) };
  }

  function has(at: number, part: keyof NameKeys, test: (word: string) => boolean): boolean {
    return entries[at]?.keys[part].some(test) ?? false;
  }

  function matchOf(groups: readonly (readonly number[])[]): NameMatch {
    const best = groups.findIndex((group) => group.length > 0);
    const fit = nameFits[best];
    if (fit === undefined) return nobody();
    const order = [...new Set(groups.flatMap((group) => group.slice(0, most)))].slice(0, most);
    const [person, ...others] = order.map(idAt);
    return {
      person: person ?? null,
      others,
      fit,
      sure: fit !== 'typo' && groups[best]?.length === 1
    };
  }

  function idAt(at: number): PersonId {
    const entry = entries[at];
    if (entry === undefined) throw new RangeError('A place outside the index.');
    return entry.id;
  }

  return {
    find(name, reach = 'slipped') {
      const written = foldText(name)
        .split(/[\s._]+/)
        .map(compactName)
        .filter((word) => word !== '');
      const key = written.join('');
      if (key === '') return nobody();
      return written.length === 1 ? findWord(key, reach) : findWords(written, key, reach);
    },
    isFirstName(word) {
      const key = compactName(word);
      return first.has(key) || nick.has(key);
    }
  };
}

function nobody(): NameMatch {
  return { person: null, others: [], fit: null, sure: false };
}

/** The order ties are broken in: met last first, then by name. */
function ranked(people: readonly KnownPerson[]): KnownPerson[] {
  return [...people].sort(
    (a, b) =>
      compare(b.lastContact ?? '', a.lastContact ?? '') ||
      compare(a.name, b.name) ||
      compare(a.id, b.id)
  );
}

function grouped(
  entries: readonly Entry[],
  keysOf: (keys: NameKeys) => readonly string[]
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, entry] of entries.entries()) {
    for (const key of keysOf(entry.keys)) {
      const group = groups.get(key);
      if (group) group.push(at);
      else groups.set(key, [at]);
    }
  }
  return groups;
}

function isSlip(word: string, written: string): boolean {
  return Math.min(word.length, written.length) >= 3 && isWithinOneEdit(word, written);
}

function ascending(places: readonly number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

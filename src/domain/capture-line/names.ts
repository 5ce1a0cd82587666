import { isConversation } from '../journal/touch';
import type { NameIndex, NameMatch } from '../matching/name-index';
import { phraseAt } from './lexicon';
import type { Cue, NameHit, NameReader } from './name-reader';
import { exact, given, suffixes } from './name-reader';
import { isOrdinary, isPronoun } from './ordinary-words';
import type { Token } from './tokens';
import { gap } from './tokens';
import type { Vocabulary } from './vocabulary';

/** So many names of a line are looked for by beginnings and slips; further ones need to be exact. */
const guessesAllowed = 100;
const longestName = 4;

export function createNameReader(
  text: string,
  tokens: readonly Token[],
  index: NameIndex,
  vocabulary: Vocabulary,
  departments: ReadonlyMap<string, readonly { words: string[]; value: true }[]>
): NameReader {
  const { people, words, dates, kinds } = vocabulary;
  const known = new Map<string, NameMatch>();
  const answers = new Map<number, NameHit | undefined>();
  let guesses = 0;

  function find(name: string, guess: boolean): NameMatch {
    const reach = guess && guesses < guessesAllowed ? 'slipped' : 'exact';
    const key = `${reach} ${name}`;
    const before = known.get(key);
    if (before) return before;
    const match = index.find(name, reach);
    if (reach === 'slipped' && !exact.has(match.fit)) guesses += 1;
    known.set(key, match);
    return match;
  }

  function hit(at: number, next: number, match: NameMatch): NameHit | undefined {
    const first = tokens[at];
    const last = tokens[next - 1];
    if (first === undefined || last === undefined) return undefined;
    const suffix = suffixes.exec(last.low)?.[0] ?? '';
    const isInitial = next - at > 1 && last.end - last.start === 1 && text[last.end] === '.';
    const end = isInitial ? last.end + 1 : last.end - suffix.length;
    const from = first.type === 'at' ? first.start + 1 : first.start;
    return { at, next, start: first.start, end, name: text.slice(from, end), suffix, match };
  }

  const written = (at: number, next: number): string => hit(at, next, nobody)?.name ?? '';

  /** Whether a token may go on a name: nothing but a space, or an initial's full stop, stands before it. */
  function continues(at: number): boolean {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token?.type !== 'word' || token.gap !== gap.none || before === undefined) return false;
    if (suffixes.test(before.low) || !/^[ .\u00a0]{1,3}$/.test(text.slice(before.end, token.start)))
      return false;
    return text[before.end] !== '.' || before.end - before.start === 1;
  }

  /** The place after the capitalised words that make one name. */
  function extent(at: number): number {
    let next = at + 1;
    while (next - at < longestName && continues(next)) {
      const token = tokens[next];
      if (token === undefined) break;
      if (token.capital || isWithParticle(token)) {
        if (!mayGoOn(next)) break;
        next += 1;
      } else {
        let behind = next;
        while (behind < next + 3 && continues(behind) && isParticle(behind)) behind += 1;
        if (behind === next || !continues(behind) || tokens[behind]?.capital !== true) break;
        if (departmentEnd(behind) !== undefined) break;
        next = behind + 1;
      }
    }
    return next;
  }

  /** `al-Farsi` */
  function isWithParticle({ start, end }: Token): boolean {
    const [particle = '', rest = ''] = text.slice(start, end).split('-');
    return people.particles.has(particle) && /^\p{Lu}/u.test(rest);
  }

  function isParticle(at: number): boolean {
    return people.particles.has(tokens[at]?.low ?? '');
  }

  function mayGoOn(at: number): boolean {
    const token = tokens[at];
    if (token === undefined || token.acronym) return false;
    if (token.end - token.start === 1 && text[token.end] === '.') return true;
    const plain = token.low.replace(suffixes, '');
    return !isWordOfTheLanguage(plain) && departmentEnd(at) === undefined;
  }

  const isWordOfTheLanguage = (low: string): boolean => isOrdinary(low, vocabulary);

  /** Several words that are somebody's full name, whatever their case. */
  function fullName(at: number): NameHit | undefined {
    let next = at;
    while (next - at < longestName && (next === at || continues(next))) next += 1;
    for (; next - at >= 2; next -= 1) {
      const match = find(written(at, next), false);
      if (match.fit === 'full') return hit(at, next, match);
      // `Mei Lin` is a first name in two words.
      if (given.has(match.fit) && tokens[next - 1]?.capital === true) return hit(at, next, match);
    }
    return undefined;
  }

  function marked(at: number): NameHit | undefined {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const full = fullName(at);
    if (full) return full;
    const alone = find(written(at, at + 1), true);
    if (alone.person === null && departmentEnd(at) !== undefined) return undefined;
    if (token.capital && extent(at) > at + 1) {
      const longer = find(written(at, extent(at)), true);
      if (longer.person !== null) return hit(at, extent(at), longer);
    }
    return hit(at, at + 1, alone);
  }

  function capitalised(at: number, cue: Cue): NameHit | undefined {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const plain = token.low.replace(suffixes, '');
    const isWord = isWordOfTheLanguage(plain);
    const begins = at === 0 || token.gap >= gap.comma;
    const next = extent(at);
    const guess = cue !== 'none';
    if (next > at + 1) {
      for (let end = next; end > at + 1; end -= 1) {
        const match = find(written(at, end), guess);
        if (match.person !== null && (guess || exact.has(match.fit))) return hit(at, end, match);
      }
    }
    const alone = find(plain, guess && !isWord && !token.acronym);
    if (next > at + 1 && guess && !isWord && !areTwoPeople(at)) {
      return hit(at, next, find(written(at, next), guess));
    }
    if (isWord) {
      const wanted =
        cue === 'cued' || cue === 'listed' || (cue === 'none' && !begins && !kinds.has(plain));
      return wanted && given.has(alone.fit) ? hit(at, at + 1, alone) : undefined;
    }
    if (token.acronym) return given.has(alone.fit) ? hit(at, at + 1, alone) : undefined;
    if (alone.person !== null && (guess || exact.has(alone.fit)))
      return initialAfter(at) ?? hit(at, at + 1, alone);
    if (!guess || token.end - token.start < 2 || isTeam(at)) return undefined;
    return hit(at, at + 1, alone);
  }

  /** `Ana Raj` are two first names in a row, and nobody is called so. */
  function areTwoPeople(at: number): boolean {
    return isGiven(at) && isGiven(at + 1);
  }

  function isGiven(at: number): boolean {
    return index.isFirstName((tokens[at]?.low ?? '').replace(suffixes, ''));
  }

  /** `the Madrid office` names no person. */
  function isTeam(at: number): boolean {
    const after = tokens[at + 1];
    return after?.gap === gap.none && people.teams.has(after.low);
  }

  function small(at: number, cue: Cue): NameHit | undefined {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const plain = token.low.replace(suffixes, '');
    const isWord = isWordOfTheLanguage(plain);
    const exactly = find(plain, false);
    if (given.has(exactly.fit)) {
      const wanted = !isWord
        ? plain.length > 2 || cue !== 'none'
        : cue === 'cued' || (cue === 'listed' && standsAlone(at));
      if (!wanted) return undefined;
      const next = continues(at + 1) ? find(written(at, at + 2), false) : undefined;
      return next?.fit === 'full'
        ? hit(at, at + 2, next)
        : (initialAfter(at) ?? hit(at, at + 1, exactly));
    }
    const pair = cue === 'cued' || cue === 'listed' ? pairWithSlip(at) : undefined;
    if (pair) return pair;
    if (exactly.fit === 'short' && cue === 'subject' && !isWord) return hit(at, at + 1, exactly);
    if (isWord || plain.length < 3 || (cue !== 'cued' && cue !== 'listed') || isTeam(at))
      return undefined;
    const match = find(plain, true);
    const isKnown = match.person !== null;
    return isKnown || (cue === 'cued' && mayBeNew(at, plain)) ? hit(at, at + 1, match) : undefined;
  }

  /** `hana berg`: a full name in small letters with one slip of the keys. */
  function pairWithSlip(at: number): NameHit | undefined {
    const second = tokens[at + 1];
    if (second === undefined || !continues(at + 1) || second.end - second.start < 3)
      return undefined;
    if (isWordOfTheLanguage(second.low)) return undefined;
    const match = find(written(at, at + 2), true);
    return match.fit === 'typo' ? hit(at, at + 2, match) : undefined;
  }

  /**
   * `lunch with zora`: nobody has this name yet. Only behind a contact that needs company, for
   * `help with hiring` names nobody, and a plural is rather a group (`lunch with vendors`).
   */
  function mayBeNew(at: number, plain: string): boolean {
    const contact = kinds
      .get(tokens[at - 2]?.low ?? '')
      ?.some(({ value }) => value !== null && isConversation(value.kind));
    return (
      contact === true &&
      people.with.has(tokens[at - 1]?.low ?? '') &&
      /^\p{L}+$/u.test(plain) &&
      !plain.endsWith('s') &&
      standsAlone(at)
    );
  }

  /** `ana r.` */
  function initialAfter(at: number): NameHit | undefined {
    const token = tokens[at + 1];
    if (!continues(at + 1) || token === undefined || token.end - token.start !== 1)
      return undefined;
    if (text[token.end] !== '.' && !token.capital) return undefined;
    const match = find(written(at, at + 2), true);
    return match.fit === 'prefix' ? hit(at, at + 2, match) : undefined;
  }

  /** A common word behind `and` is a name only when no further word makes it a clause. */
  function standsAlone(at: number): boolean {
    const after = tokens[at + 1];
    return (
      after === undefined ||
      after.gap > gap.none ||
      after.type !== 'word' ||
      words.conjunctions.has(after.low) ||
      people.with.has(after.low) ||
      people.about.has(after.low) ||
      people.places.has(after.low) ||
      phraseAt(dates.namedDays, tokens, at + 1) !== undefined
    );
  }

  function departmentEnd(at: number): number | undefined {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.type === 'at') return departments.has(token.low) ? at + 1 : undefined;
    return (phraseAt(departments, tokens, at) ?? phraseAt(vocabulary.departments, tokens, at))
      ?.next;
  }

  /** `Legal’s` */
  function isDepartments({ low }: Token): boolean {
    const plain = low.replace(suffixes, '');
    return plain !== low && (departments.has(plain) || vocabulary.departments.has(plain));
  }

  function readNow(at: number, cue: Cue): NameHit | undefined {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.type === 'at') return marked(at);
    if (token.type !== 'word' || isPronoun(token.low, vocabulary)) return undefined;
    if (people.titles.has(token.low) && tokens[at + 1]?.capital === true) return undefined;
    const full = fullName(at);
    if (full?.match.fit === 'full') return full;
    if (departmentEnd(at) !== undefined || isDepartments(token)) return undefined;
    if (full) return full;
    return token.capital ? capitalised(at, cue) : small(at, cue);
  }

  return {
    read(at, cue) {
      const key = at * 4 + ['none', 'subject', 'listed', 'cued'].indexOf(cue);
      if (!answers.has(key)) answers.set(key, readNow(at, cue));
      return answers.get(key);
    },
    departmentEnd
  };
}

const nobody: NameMatch = { person: null, others: [], fit: null, sure: false };

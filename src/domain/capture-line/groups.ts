import { foldText } from '../matching/fold-text';
import type { TouchKind } from '../journal/touch';
import { phraseAt } from './lexicon';
import type { NameHit } from './name-reader';
import type { Group } from './parsed-line';
import type { Reading } from './reading';
import { isClose, lowAt } from './reading';

/** The kind of the contact and where its words end. */
interface KindWords {
  kind: TouchKind;
  next: number;
}

/**
 * The departments and teams somebody was with (`the pricing team`, `Legal and Design`), in order:
 * they are no people. `departments` are the company's, by folded name.
 */
export function groupsOf(
  reading: Reading,
  kind: KindWords,
  departments: ReadonlyMap<string, string>,
  isMain: (at: number) => boolean
): Group[] {
  const groups: (Group & { next: number })[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const next = isMain(at) ? groupEnd(reading, at, departments) : undefined;
    const behind = groups.at(-1)?.next;
    if (
      next === undefined ||
      !isCompany(reading, at, kind, behind) ||
      isDescribing(reading, next)
    ) {
      at += 1;
      continue;
    }
    const [start, end] = [reading.tokens[at]?.start ?? 0, reading.tokens[next - 1]?.end ?? 0];
    const name = reading.text.slice(start, end);
    groups.push({ start, end, name, department: departmentOf(name, reading, departments), next });
    at = next;
  }
  return groups.map(({ next: _next, ...group }) => group);
}

/**
 * Where the words behind a name say that its bearer works, as the company or the line writes it:
 * `Zora from Legal`, `Zora (the data team)`. Null when they do not.
 */
export function departmentBehind(
  reading: Reading,
  hit: NameHit,
  departments: ReadonlyMap<string, string>
): string | null {
  const { from, next } = workplaceBehind(reading, hit);
  const [first, last] = [reading.tokens[from], reading.tokens[next - 1]];
  if (from === next || first === undefined) return null;
  const name = reading.text.slice(first.start, last?.end);
  return departmentOf(name, reading, departments) ?? (first.capital ? name : null);
}

/** The words of the department somebody named is said to be in; none: `next` is `from`, right behind the name. */
export function workplaceBehind(
  reading: Reading,
  { next: behind }: NameHit
): { from: number; next: number } {
  const { text, tokens, names, vocabulary } = reading;
  const { people, promises } = vocabulary;
  const none = { from: behind, next: behind };
  const between = text.slice(tokens[behind - 1]?.end, tokens[behind]?.start);
  const isBracketed = /^\s*\(\s*$/.test(between);
  const belongs = isClose(reading, behind) && people.belonging.has(lowAt(reading, behind));
  if (!isBracketed && !belongs) return none;
  const first = isBracketed ? behind : behind + 1;
  const from = promises.determiners.has(lowAt(reading, first)) ? first + 1 : first;
  const next = names.departmentEnd(from);
  return next === undefined || isDescribing(reading, next) ? none : { from, next };
}

/** `the security training` is with nobody; `Zora from Legal called`. */
function isDescribing(reading: Reading, next: number): boolean {
  const { kinds, words } = reading.vocabulary;
  const low = lowAt(reading, next);
  const isVerb = words.directed.has(low) || words.symmetric.has(low);
  return !isVerb && isClose(reading, next) && phraseAt(kinds, reading.tokens, next) !== undefined;
}

/** The place after a department or team that begins here: `Legal`, `data team`, `pricing squad`. */
function groupEnd(
  reading: Reading,
  at: number,
  departments: ReadonlyMap<string, string>
): number | undefined {
  const { people, promises, words, places } = reading.vocabulary;
  const department = reading.names.departmentEnd(at);
  if (department !== undefined) {
    if (isTeamWord(department)) return department + 1;
    // In small letters `audit` is rather a thing, unless the company has such a department.
    const name = reading.text.slice(reading.tokens[at]?.start, reading.tokens[department - 1]?.end);
    const isKnown = departmentOf(name, reading, departments) !== null;
    return reading.tokens[at]?.capital || isKnown ? department : undefined;
  }
  if (reading.tokens[at]?.type !== 'word') return undefined;
  for (let place = at + 1; place <= at + 2; place += 1) {
    const low = lowAt(reading, place - 1);
    const isPlain =
      !promises.determiners.has(low) &&
      !places.whole.has(low) &&
      !people.with.has(low) &&
      !people.keep.has(low) &&
      !words.conjunctions.has(low) &&
      !/['’]s$/.test(low);
    if (!isPlain || !isClose(reading, place)) return undefined;
    if (isTeamWord(place)) return place + 1;
  }
  return undefined;

  function isTeamWord(place: number): boolean {
    return isClose(reading, place) && reading.vocabulary.teams.has(lowAt(reading, place));
  }
}

/** Whether `with`, a verb that takes people, or another group stands before it. */
function isCompany(
  reading: Reading,
  at: number,
  kind: KindWords,
  behind: number | undefined
): boolean {
  const { people, promises, words, places } = reading.vocabulary;
  let lead = at - 1;
  while (lead >= 0 && isClose(reading, lead + 1) && isFiller(lowAt(reading, lead))) lead -= 1;
  const low = lowAt(reading, lead);
  if (people.with.has(low) || places.companyVerbs.has(low)) return true;
  // `said hi to Legal`, `introduced Zora to the design team`; `asked Ana for an intro to Legal` is another's.
  const isTo = people.to.has(low) && people.toKinds.has(kind.kind);
  if (isTo && (lead === kind.next || kind.kind === 'introduction')) return true;
  if (behind === undefined) return false;
  const joins = people.and.has(low) || words.conjunctions.has(low);
  return joins ? lead === behind : at === behind;

  function isFiller(word: string): boolean {
    return promises.determiners.has(word) || people.keep.has(word) || places.whole.has(word);
  }
}

function departmentOf(
  name: string,
  { vocabulary }: Reading,
  departments: ReadonlyMap<string, string>
): string | null {
  const words = foldText(name).split(/\s+/);
  const short = vocabulary.teams.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  return departments.get(words.join(' ')) ?? departments.get(short.join(' ')) ?? null;
}

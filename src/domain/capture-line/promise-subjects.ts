import type { NameHit } from './name-reader';
import type { PromiseBy } from './parsed-line';
import type { Reading } from './reading';
import { isBoundary, isClose, lowAt, pastAdverbs } from './reading';
import { gap } from './tokens';

/** Who owes, as a promise names them. */
export interface Subject {
  by: PromiseBy;
  kind: 'me' | 'we' | 'them' | 'name' | 'none';
  subjects: NameHit[];
  /** The subject as written, when it is a pronoun. */
  word: string;
  verb: number;
  /** The subject carries the verb itself: `I'll`, `she'd`, `he's` going to. */
  carries: 'will' | 'would' | 'being' | undefined;
}

/** The subject that begins at a token; without one, at a boundary, I am meant. */
export function subjectAt(reading: Reading, at: number, boundary: boolean): Subject | undefined {
  const { promises } = reading.vocabulary;
  const token = reading.tokens[at];
  if (token?.type !== 'word' && token?.type !== 'at') return undefined;
  const low = lowAt(reading, at);
  const plain = { subjects: [], word: low, verb: at + 1, carries: undefined };
  const mine = promises.we.has(low) ? 'we' : 'me';
  if (promises.me.has(low)) return { ...plain, by: 'me', kind: mine };
  // `me to send her the deck`
  const begins = at === 0 || token.gap > gap.none || reading.tokens[at - 1]?.type === 'terse';
  if (begins && low === 'me' && promises.to.has(lowAt(reading, at + 1)))
    return { ...plain, by: 'me', kind: 'me' };
  if (promises.mine.has(low)) return { ...plain, by: 'me', kind: mine, carries: 'will' };
  if (promises.them.has(low)) return { ...plain, by: 'them', kind: 'them' };
  if (promises.theirs.has(low)) return { ...plain, by: 'them', kind: 'them', carries: 'will' };
  if (promises.would.has(low)) {
    const isMine = low.startsWith('i') || low.startsWith('w');
    return { ...plain, by: isMine ? 'me' : 'them', kind: isMine ? mine : 'them', carries: 'would' };
  }
  if (promises.being.has(low) && low.includes("'")) {
    const isMine = low.startsWith('i') || low.startsWith('w');
    return { ...plain, by: isMine ? 'me' : 'them', kind: isMine ? mine : 'them', carries: 'being' };
  }
  if (!boundary) return undefined;
  return (
    namedSubjectAt(reading, at) ??
    labelledSubjectAt(reading, at) ?? {
      ...plain,
      by: 'me',
      kind: 'none',
      verb: pastAdverbs(reading, at)
    }
  );
}

/** `Priya: will share the survey`: the name before the colon, unless it is said of more than a name. */
function labelledSubjectAt(reading: Reading, at: number): Subject | undefined {
  if (reading.tokens[at]?.gap !== gap.colon) return undefined;
  for (let first = at - 1; first >= 0 && first > at - 4; first -= 1) {
    if (!isBoundary(reading, first)) continue;
    const hit = reading.names.read(first, 'cued');
    const isPerson = hit?.next === at && hit.match.person !== null;
    return isPerson
      ? { by: 'them', kind: 'name', subjects: [hit], word: '', verb: at, carries: undefined }
      : undefined;
  }
  return undefined;
}

/** `Raj will`, `Ana and Raj promised`, `Zora’ll`, `Legal will`. */
function namedSubjectAt(reading: Reading, at: number): Subject | undefined {
  const { names, vocabulary, tokens } = reading;
  const subjects: NameHit[] = [];
  let next = at;
  for (;;) {
    // `Will owes me` and `Will will` are Will.
    const { owe, will } = vocabulary.promises;
    const verb = lowAt(reading, next + 1);
    const isNamesake = tokens[next]?.capital === true && (owe.has(verb) || will.has(verb));
    const hit = names.read(next, 'subject') ?? (isNamesake ? names.read(next, 'cued') : undefined);
    if (hit === undefined) break;
    subjects.push(hit);
    next = hit.next;
    const joined = isClose(reading, next) && vocabulary.people.and.has(lowAt(reading, next));
    if (!joined || subjects.length > 4 || tokens[next + 1] === undefined) break;
    if (names.read(next + 1, 'subject') === undefined) break;
    next += 1;
  }
  const department = subjects.length === 0 ? names.departmentEnd(at) : undefined;
  if (department !== undefined) next = department;
  else if (subjects.length === 0) return undefined;
  const suffix = subjects.at(-1)?.suffix;
  const carries =
    suffix === "'ll" ? 'will' : suffix === "'d" ? 'would' : suffix === "'s" ? 'being' : undefined;
  return { by: 'them', kind: 'name', subjects, word: '', verb: next, carries };
}

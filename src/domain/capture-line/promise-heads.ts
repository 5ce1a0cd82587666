import type { PromiseBy } from './parsed-line';
import type { NameHit } from './name-reader';
import type { Reading } from './reading';
import { isBoundary, isClose, lowAt, pastAdverbs } from './reading';
import { gap } from './tokens';

/** How a promise begins: who owes, and where what is owed begins. */
export interface PromiseHead {
  by: PromiseBy;
  /** Names of those who owe, when it is somebody else. */
  subjects: NameHit[];
  /** A department owes, nobody in person. */
  impersonal: boolean;
  /** The pronoun that stands for who owes (`she'll`); empty when there is none. */
  pronoun: string;
  /** Names of those to whom it is owed, said before the thing: `I owe Ana …`, `promised Raj …`. */
  recipients: NameHit[];
  /** The pronoun that stands for the recipient (`her`); empty when there is none. */
  recipientPronoun: string;
  /** A thing is owed (`I owe …`): whoever stands at its end behind `to` is the recipient. */
  thing: boolean;
  from: number;
}

interface Subject {
  by: PromiseBy;
  kind: 'me' | 'we' | 'them' | 'name' | 'none';
  subjects: NameHit[];
  /** The subject as written, when it is a pronoun. */
  word: string;
  verb: number;
  /** The subject carries the verb itself: `I'll`, `she'd`, `he's` going to. */
  carries: 'will' | 'would' | 'being' | undefined;
}

/**
 * The promise that begins at a token: `I owe`, `I'll`, `offered to`, `she will`, `Raj promised`.
 * Behind other words (`inside`) only one that names its subject with a pronoun.
 */
export function promiseHeadAt(reading: Reading, at: number): PromiseHead | undefined {
  const subject = subjectAt(reading, at, isBoundary(reading, at));
  if (subject === undefined) return undefined;
  const verb = subject.kind === 'none' ? subject.verb : pastAdverbs(reading, subject.verb);
  if (subject.carries === undefined && subject.kind !== 'none' && !isClose(reading, verb))
    return undefined;
  return (
    owingAt(reading, subject, verb) ??
    willingAt(reading, subject, verb) ??
    promisingAt(reading, subject, verb) ??
    dutyAt(reading, subject, verb) ??
    todoAt(reading, subject, verb)
  );
}

function subjectAt(reading: Reading, at: number, boundary: boolean): Subject | undefined {
  const { promises } = reading.vocabulary;
  const token = reading.tokens[at];
  if (token?.type !== 'word' && token?.type !== 'at') return undefined;
  const low = lowAt(reading, at);
  const plain = { subjects: [], word: low, verb: at + 1, carries: undefined };
  const mine = promises.we.has(low) ? 'we' : 'me';
  if (promises.me.has(low)) return { ...plain, by: 'me', kind: mine };
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
    namedSubjectAt(reading, at) ?? {
      ...plain,
      by: 'me',
      kind: 'none',
      verb: pastAdverbs(reading, at)
    }
  );
}

/** `Raj will`, `Ana and Raj promised`, `Zora’ll`, `Legal will`. */
function namedSubjectAt(reading: Reading, at: number): Subject | undefined {
  const { names, vocabulary, tokens } = reading;
  const subjects: NameHit[] = [];
  let next = at;
  for (;;) {
    const hit = names.read(next, 'subject');
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

/** `I owe Ana the deck`, `she still owes me the notes`. */
function owingAt(reading: Reading, subject: Subject, verb: number): PromiseHead | undefined {
  if (subject.carries !== undefined || !reading.vocabulary.promises.owe.has(lowAt(reading, verb)))
    return undefined;
  const found = { ...head(subject), ...recipientsAt(reading, verb + 1), thing: true };
  // Without a subject, `owes me` is said of the person spoken of before.
  const toMe = reading.vocabulary.promises.meObjects.has(lowAt(reading, verb + 1));
  return subject.kind === 'none' && toMe
    ? { ...found, by: 'them', pronoun: lowAt(reading, verb) }
    : found;
}

/** `I'll send`, `she will introduce me`, `Raj is going to share`, `said she'd forward`. */
function willingAt(reading: Reading, subject: Subject, verb: number): PromiseHead | undefined {
  const { promises } = reading.vocabulary;
  const low = lowAt(reading, verb);
  let base: number | undefined;
  let certain = true;
  if (subject.carries === 'will') base = verb;
  else if (subject.carries === 'would') [base, certain] = [verb, isAnnounced(reading, subject)];
  else if (subject.carries === 'being') base = goingTo(reading, verb);
  else if (promises.will.has(low)) base = verb + 1;
  else if (promises.wouldWords.has(low)) [base, certain] = [verb + 1, false];
  else if (promises.being.has(low)) base = goingTo(reading, pastAdverbs(reading, verb + 1));
  else base = goingTo(reading, verb);
  if (base === undefined) return undefined;
  base = pastAdverbs(reading, base);
  return mayPromise(reading, subject, base, certain) ? { ...head(subject), from: base } : undefined;
}

/** `said I'd`, `told her that I'd`: then any verb promises. */
function isAnnounced(reading: Reading, { verb }: Subject): boolean {
  return reading.vocabulary.words.announcing.has(lowAt(reading, verb - 2));
}

/** `promised to send`, `offered Ana an intro`, `promised her I'd share`. */
function promisingAt(reading: Reading, subject: Subject, verb: number): PromiseHead | undefined {
  const { promises, dates } = reading.vocabulary;
  const low = lowAt(reading, verb);
  if (subject.carries !== undefined || !promises.promised.has(low)) return undefined;
  const given = recipientsAt(reading, verb + 1);
  const { from } = given;
  const word = lowAt(reading, from);
  if (promises.to.has(word) && isClose(reading, from)) {
    const base = pastAdverbs(reading, from + 1);
    const isHelp =
      subject.by === 'me' && promises.offers.has(low) && promises.help.has(lowAt(reading, base));
    const allowed =
      low.startsWith('agree') && subject.kind !== 'me'
        ? mayPromise(reading, subject, base, false)
        : isFree(reading, base);
    return allowed && !isHelp ? { ...head(subject), ...given, from: base } : undefined;
  }
  const inner = promises.that.has(word) ? from + 1 : from;
  if (isClose(reading, inner)) {
    const clause = subjectAt(reading, inner, false);
    if (clause) {
      const willing = willingAt(
        reading,
        { ...clause, by: subject.by, kind: 'me' },
        pastAdverbs(reading, clause.verb)
      );
      if (willing) return { ...head(subject), ...given, from: willing.from };
    }
  }
  if (!promises.things.has(low) || !isClose(reading, from)) return undefined;
  const help =
    dates.numbers.get(word) === 1 || promises.meObjects.has(word) ? lowAt(reading, from + 1) : word;
  if (promises.help.has(help)) return undefined;
  const hasRecipient = from > verb + 1;
  return hasRecipient || promises.determiners.has(word)
    ? { ...head(subject), ...given, thing: true }
    : undefined;
}

/** `I need to send`, `must introduce`, `should get back to`. */
function dutyAt(reading: Reading, subject: Subject, verb: number): PromiseHead | undefined {
  const { promises } = reading.vocabulary;
  if (
    subject.by !== 'me' ||
    subject.carries !== undefined ||
    !promises.duty.has(lowAt(reading, verb))
  )
    return undefined;
  const base = promises.to.has(lowAt(reading, verb + 1)) ? verb + 2 : verb + 1;
  return isClose(reading, base) && promises.giving.has(lowAt(reading, base))
    ? { ...head(subject), from: base }
    : undefined;
}

/** `todo: send Ana the deck`. */
function todoAt(reading: Reading, subject: Subject, verb: number): PromiseHead | undefined {
  const labelled = reading.tokens[verb + 1]?.gap === gap.colon;
  if (subject.kind !== 'none' || !labelled) return undefined;
  return reading.vocabulary.promises.todo.has(lowAt(reading, verb))
    ? { ...head(subject), from: verb + 1 }
    : undefined;
}

function head({ by, kind, subjects, word }: Subject): PromiseHead {
  return {
    by,
    subjects,
    impersonal: kind === 'name' && subjects.length === 0,
    pronoun: kind === 'them' ? word : '',
    recipients: [],
    recipientPronoun: '',
    thing: false,
    from: 0
  };
}

function goingTo(reading: Reading, at: number): number | undefined {
  const { promises } = reading.vocabulary;
  return promises.going.has(lowAt(reading, at)) && promises.to.has(lowAt(reading, at + 1))
    ? at + 2
    : undefined;
}

/** Whether a verb says that somebody gives something. `certain`: the words around leave little doubt. */
function mayPromise(reading: Reading, subject: Subject, at: number, certain: boolean): boolean {
  const { promises } = reading.vocabulary;
  if (!isFree(reading, at)) return false;
  const low = lowAt(reading, at);
  if (subject.kind === 'me' && certain) return true;
  if (subject.by === 'me') return promises.giving.has(low);
  return (promises.giving.has(low) && !promises.givingByMeOnly.has(low)) || meets(reading, at);
}

function isFree(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token?.type === 'word' &&
    token.gap === gap.none &&
    !reading.vocabulary.promises.never.has(token.low)
  );
}

/** Whether I am spoken of in the next words of the clause. */
function meets(reading: Reading, at: number): boolean {
  const { promises, words } = reading.vocabulary;
  for (let next = at + 1; next < at + 8; next += 1) {
    const low = lowAt(reading, next);
    if (!isClose(reading, next) || promises.me.has(low) || words.conjunctions.has(low))
      return false;
    if (promises.meObjects.has(low)) return true;
  }
  return false;
}

/** Names or pronouns of those to whom something is owed, and where the thing begins. */
function recipientsAt(
  reading: Reading,
  at: number
): Pick<PromiseHead, 'recipients' | 'recipientPronoun' | 'from'> {
  const { promises, people } = reading.vocabulary;
  const low = lowAt(reading, at);
  const none = { recipients: [], recipientPronoun: '', from: at };
  if (!isClose(reading, at)) return none;
  const follows = isClose(reading, at + 1);
  if (promises.objects.has(low) && follows) return { ...none, recipientPronoun: low, from: at + 1 };
  if (promises.meObjects.has(low) && follows && (low === 'me' || low === 'us'))
    return { ...none, from: at + 1 };
  const recipients: NameHit[] = [];
  let from = at;
  for (;;) {
    const hit = reading.names.read(from, recipients.length === 0 ? 'cued' : 'listed');
    if (hit === undefined || hit.suffix !== '') break;
    recipients.push(hit);
    from = hit.next;
    if (recipients.length > 4 || !isClose(reading, from) || !people.and.has(lowAt(reading, from)))
      break;
    if (reading.names.read(from + 1, 'listed') === undefined) break;
    from += 1;
  }
  return { recipients, recipientPronoun: '', from };
}

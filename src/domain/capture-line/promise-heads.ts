import type { PromiseBy } from './parsed-line';
import type { NameHit } from './name-reader';
import { dateAt } from './dates';
import { phraseAt } from './lexicon';
import type { Subject } from './promise-subjects';
import { subjectAt } from './promise-subjects';
import type { Reading } from './reading';
import { isBoundary, isClose, isLabelled, lowAt, pastAdverbs } from './reading';
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

/**
 * The promise that begins at a token: `I owe`, `I'll`, `offered to`, `she will`, `Raj promised`.
 * Behind other words (`inside`) only one that names its subject with a pronoun.
 */
export function promiseHeadAt(reading: Reading, at: number): PromiseHead | undefined {
  const subject = subjectAt(reading, at, isBoundary(reading, at));
  if (subject === undefined) return undefined;
  const verb = subject.kind === 'none' ? subject.verb : pastAdverbs(reading, subject.verb);
  const isLabelled = subject.verb === at;
  if (subject.carries === undefined && !isLabelled && !isClose(reading, verb)) return undefined;
  return (
    owingAt(reading, subject, verb) ??
    willingAt(reading, subject, verb) ??
    promisingAt(reading, subject, verb) ??
    givingNowAt(reading, subject, verb) ??
    assignedAt(reading, subject, verb) ??
    dutyAt(reading, subject, verb) ??
    todoAt(reading, subject, verb) ??
    orderedAt(reading, subject, verb)
  );
}

/** `I owe Ana the deck`, `she still owes me the notes`. */
function owingAt(reading: Reading, subject: Subject, verb: number): PromiseHead | undefined {
  const { promises } = reading.vocabulary;
  if (subject.carries !== undefined || !promises.owe.has(lowAt(reading, verb))) return undefined;
  // `the article I owed her` names the thing before.
  const isRelative = promises.objects.has(lowAt(reading, verb + 1)) && !isClose(reading, verb + 2);
  if (isRelative) return undefined;
  const found = { ...head(subject), ...recipientsAt(reading, verb + 1), thing: true };
  // Without a subject, `owes me` is said of the person spoken of before.
  const toMe = promises.meObjects.has(lowAt(reading, verb + 1));
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
  else if (promises.able.has(low) && subject.by === 'them' && meets(reading, verb + 1))
    [base, certain] = [verb + 1, false];
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

/** `I'm sending her the deck`, `she's sharing her notes with me`: what somebody is about to give. */
function givingNowAt(reading: Reading, subject: Subject, verb: number): PromiseHead | undefined {
  const { promises, giving } = reading.vocabulary;
  const isBeing = subject.carries === undefined && promises.being.has(lowAt(reading, verb));
  if (subject.kind === 'none' || !(isBeing || subject.carries === 'being')) return undefined;
  const base = pastAdverbs(reading, isBeing ? verb + 1 : verb);
  if (!isFree(reading, base) || !giving.has(lowAt(reading, base))) return undefined;
  const isMeant = subject.by === 'me' ? meetsSomebody(reading, base) : meets(reading, base);
  return isMeant ? { ...head(subject), from: base } : undefined;
}

/** `Tom to send me the slides`, `me to send her the deck`, as minutes of a meeting are written. */
function assignedAt(reading: Reading, subject: Subject, verb: number): PromiseHead | undefined {
  const { promises } = reading.vocabulary;
  const isAssigned = subject.kind === 'name' || subject.kind === 'me';
  if (!isAssigned || subject.carries !== undefined || !promises.to.has(lowAt(reading, verb)))
    return undefined;
  return mayPromise(reading, subject, verb + 1, false)
    ? { ...head(subject), from: verb + 1 }
    : undefined;
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
  const isFirm = subject.kind !== 'none' && !promises.offers.has(low);
  return hasRecipient || isFirm || promises.determiners.has(word)
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
  if (subject.kind !== 'none') return undefined;
  const { vocabulary, tokens } = reading;
  const reminder = phraseAt(vocabulary.reminders, tokens, verb);
  if (reminder && isClose(reading, reminder.next)) {
    const isGiving = vocabulary.promises.giving.has(lowAt(reading, reminder.next));
    return isGiving ? { ...head(subject), from: reminder.next } : undefined;
  }
  const errand = phraseAt(vocabulary.errands, tokens, verb);
  if (errand && isClose(reading, errand.next)) return { ...head(subject), from: verb };
  const label = phraseAt(vocabulary.todo, tokens, verb);
  return label && isLabelled(reading, label.next)
    ? { ...head(subject), from: label.next }
    : undefined;
}

/** `send Ana the deck by Friday`: an order to myself, for something done has no due date. */
function orderedAt(reading: Reading, subject: Subject, verb: number): PromiseHead | undefined {
  const { promises, people, dates } = reading.vocabulary;
  if (subject.kind !== 'none' || !promises.giving.has(lowAt(reading, verb))) return undefined;
  const object = verb + 1;
  const low = lowAt(reading, object);
  const isGiven =
    (promises.determiners.has(low) && !people.about.has(low)) ||
    reading.names.read(object, 'cued')?.match.person != null;
  if (!isGiven) return undefined;
  for (let at = object; at < verb + 12 && isClose(reading, at); at += 1) {
    const isDue = dates.due.has(lowAt(reading, at)) && isClose(reading, at + 1);
    if (isDue && dateAt(reading.tokens, at + 1, reading.ahead))
      return { ...head(subject), from: verb };
  }
  return undefined;
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

/** Whether somebody gets it: `her`, `Ana`, `to …` or `with …` in the next words. */
function meetsSomebody(reading: Reading, at: number): boolean {
  const { promises, people, words } = reading.vocabulary;
  for (let next = at + 1; next < at + 8 && isClose(reading, next); next += 1) {
    const low = lowAt(reading, next);
    if (words.conjunctions.has(low)) return false;
    if (promises.objects.has(low) || people.to.has(low)) return true;
    if (reading.names.read(next, next === at + 1 ? 'cued' : 'none')) return true;
  }
  return false;
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

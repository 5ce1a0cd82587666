import type { Clauses, Due } from './clauses';
import { phraseAt } from './lexicon';
import type { NameHit } from './name-reader';
import type { PromiseBy } from './parsed-line';
import type { PromiseHead } from './promise-heads';
import type { Reading } from './reading';
import { isClose, lowAt } from './reading';
import { gap } from './tokens';

/** A promise as it stands in the line, before its person is known. Places are of tokens, `end` excluded. */
export interface PromiseStatement {
  type: 'promise';
  first: number;
  end: number;
  by: PromiseBy;
  head: PromiseHead;
  text: string;
  due: Due | undefined;
}

/** Something learned. */
interface LearnedStatement {
  type: 'learned';
  first: number;
  end: number;
  text: string;
  sources: NameHit[];
}

/** An idea of one's own. */
interface IdeaStatement {
  type: 'idea';
  first: number;
  end: number;
  text: string;
}

export type Statement = PromiseStatement | LearnedStatement | IdeaStatement;

/** The promises and learnings of a line in order; none overlaps another. */
export function statementsOf(reading: Reading, clauses: Clauses): Statement[] {
  const { tokens } = reading;
  const statements: Statement[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const statement =
      token?.type === 'terse' ? terseAt(reading, clauses, at) : proseAt(reading, clauses, at);
    if (statement) statements.push(statement);
    at = statement ? statement.end : at + 1;
  }
  return statements;
}

function proseAt(reading: Reading, clauses: Clauses, at: number): Statement | undefined {
  const head = clauses.promiseHead(at);
  if (head) return promiseFrom(reading, clauses, at, head);
  const learned = clauses.learnedHead(at);
  if (learned !== undefined) return learnedFrom(reading, clauses, at, learned);
  const told = clauses.reportedHead(at);
  if (told !== undefined) return learnedFrom(reading, clauses, told, told);
  const idea = clauses.ideaHead(at);
  return idea === undefined ? undefined : ideaFrom(reading, clauses, at, idea);
}

/** `>owe the article by fri`, `<raj intro to Legal`, `~they plan Q3 in May`, `~idea a book club`. */
function terseAt(reading: Reading, clauses: Clauses, at: number): Statement | undefined {
  const sign = reading.tokens[at]?.low;
  const begin = at + 1;
  if (sign === '~') {
    const idea = phraseAt(reading.vocabulary.ideas, reading.tokens, begin);
    if (idea && reading.tokens[idea.next]) return ideaFrom(reading, clauses, at, idea.next);
    return learnedFrom(reading, clauses, at, clauses.learnedHead(begin) ?? begin);
  }
  const by = sign === '>' ? 'me' : 'them';
  const said = clauses.promiseHead(begin);
  if (said?.by === by) return promiseFrom(reading, clauses, at, said);
  // `<owe Raj the notes`: it is Raj who owes them.
  if (said?.subjects.length === 0) {
    const { recipients, recipientPronoun } = said;
    const turned = by === 'them' && { subjects: recipients, pronoun: recipientPronoun };
    return promiseFrom(reading, clauses, at, { ...said, by, ...turned, recipients: [] });
  }
  const who = reading.names.read(begin, 'cued');
  const from = who?.next ?? begin;
  if (from >= reading.tokens.length) return undefined;
  return promiseFrom(reading, clauses, at, {
    by,
    subjects: by === 'them' && who ? [who] : [],
    impersonal: false,
    pronoun: '',
    recipients: by === 'me' && who ? [who] : [],
    recipientPronoun: '',
    thing: true,
    from
  });
}

function promiseFrom(
  reading: Reading,
  clauses: Clauses,
  first: number,
  head: PromiseHead
): PromiseStatement | undefined {
  if (reading.tokens[head.from] === undefined) return undefined;
  const { end, due } = clauses.promiseEnd(head.from);
  const found = { ...head };
  let last = end;
  if (
    head.thing &&
    head.by === 'me' &&
    head.recipients.length === 0 &&
    head.recipientPronoun === ''
  ) {
    const tail = recipientAtEnd(reading, head.from, due && due.next === end ? due.first : end);
    if (tail) {
      found.recipients = tail.recipients;
      found.recipientPronoun = tail.pronoun;
      last = tail.from;
    }
  }
  const text =
    due && due.first < last
      ? [textOf(reading, head.from, due.first), textOf(reading, due.next, last)]
          .filter(Boolean)
          .join(' ')
      : textOf(reading, head.from, last);
  if (text === '') return undefined;
  return { type: 'promise', first, end, by: head.by, head: found, text, due };
}

/** `the deck to Ana`: the recipient behind the thing. */
function recipientAtEnd(
  reading: Reading,
  from: number,
  end: number
): { recipients: NameHit[]; pronoun: string; from: number } | undefined {
  const { people, promises } = reading.vocabulary;
  for (let at = end - 2; at > from && at >= end - 8; at -= 1) {
    if (!people.to.has(lowAt(reading, at))) continue;
    if (promises.objects.has(lowAt(reading, at + 1)) && at + 2 === end) {
      return { recipients: [], pronoun: lowAt(reading, at + 1), from: at };
    }
    const recipients: NameHit[] = [];
    let next = at + 1;
    while (next < end) {
      const hit = reading.names.read(next, recipients.length === 0 ? 'cued' : 'listed');
      if (hit === undefined) break;
      recipients.push(hit);
      next = hit.next;
      if (next < end && people.and.has(lowAt(reading, next))) next += 1;
    }
    return next === end && recipients.length > 0
      ? { recipients, pronoun: '', from: at }
      : undefined;
  }
  return undefined;
}

function learnedFrom(
  reading: Reading,
  clauses: Clauses,
  first: number,
  from: number
): LearnedStatement | undefined {
  const { learned, people } = reading.vocabulary;
  const sources: NameHit[] = [];
  // `learned:` announces all that follows on the line; without a colon it is one sentence.
  const wholeLine = reading.tokens[from]?.gap === gap.colon;
  let begin = from;
  if (learned.from.has(lowAt(reading, begin))) {
    let next = begin + 1;
    for (;;) {
      const hit = reading.names.read(next, 'cued');
      if (hit === undefined) break;
      sources.push(hit);
      next = hit.next;
      if (!people.and.has(lowAt(reading, next)) || !isClose(reading, next)) break;
      next += 1;
    }
    if (sources.length > 0) begin = behindColon(reading, next);
  }
  if (learned.that.has(lowAt(reading, begin))) begin += 1;
  if (reading.tokens[begin] === undefined) return undefined;
  const end = clauses.learnedEnd(begin, wholeLine);
  for (let at = begin + 1; at < end && sources.length === 0; at += 1) {
    const hit = learned.from.has(lowAt(reading, at))
      ? reading.names.read(at + 1, 'none')
      : undefined;
    if (hit) sources.push(hit);
  }
  const text = textOf(reading, begin, end);
  // The words before such a colon speak of the contact.
  const isLate =
    sources.length > 0 && reading.tokens[begin]?.gap === gap.colon && begin > first + 3;
  return text === ''
    ? undefined
    : { type: 'learned', first: isLate ? begin : first, end, text, sources };
}

/** `from Samira over lunch: …`: what was learned begins behind the colon. */
function behindColon(reading: Reading, from: number): number {
  for (let at = from; at < from + 6 && reading.tokens[at]; at += 1) {
    if (reading.tokens[at]?.gap === gap.colon) return at;
    if (!isClose(reading, at)) break;
  }
  return from;
}

function ideaFrom(reading: Reading, clauses: Clauses, first: number, from: number): IdeaStatement {
  const end = clauses.learnedEnd(from, false);
  return { type: 'idea', first, end, text: textOf(reading, from, end) };
}

/** The words of the line from one token up to another, without the signs around them but those of money. */
function textOf({ text, tokens }: Reading, from: number, end: number): string {
  const first = tokens[from];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || end <= from) return '';
  const close = /^[)\]"”’'%!?…+€$£¥]+/.exec(text.slice(last.end, last.end + 4))?.[0] ?? '';
  const opening = isMoney(text[first.start - 1]) ? first.start - 1 : first.start;
  const inner = text.slice(opening, isMoney(close[0]) ? last.end + 1 : last.end);
  const opens = (inner.match(/[([]/g) ?? []).length > (inner.match(/[)\]]/g) ?? []).length;
  return (opens && close.startsWith(')') ? `${inner})` : inner).trim();
}

const isMoney = (sign = ''): boolean => /[€$£¥]/.test(sign);

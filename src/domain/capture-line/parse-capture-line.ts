import type { IsoDate, Weekday } from '../calendar/calendar';
import { foldText } from '../matching/fold-text';
import type { NameIndex } from '../matching/name-index';
import { createClauses } from './clauses';
import { createPeople } from './mentions';
import type { DateContext } from './dates';
import { english } from './english';
import { chooseKind, isBegunByMe, isOrganised } from './kinds';
import { phraseTable } from './lexicon';
import type { NameHit } from './names';
import { createNameReader } from './names';
import { owedNames } from './owed-names';
import type { Mark, ParsedLine, ParsedPromise } from './parsed-line';
import type { Reading } from './reading';
import type { PromiseStatement, Statement } from './statements';
import { statementsOf } from './statements';
import { tokensOf } from './tokens';
import type { Token } from './tokens';
import { scanTouch } from './touch-scan';
import { vocabularyOf } from './vocabulary';

/** What a line is read against. */
export interface CaptureContext {
  /** The local date of writing; relative dates count from it. */
  today: IsoDate;
  names: NameIndex;
  /** Names of departments and teams: they are no people. */
  departments: readonly string[];
  /** The first day of the person's week; Monday unless said. */
  weekStart?: Weekday;
  /** Whether 12/11 is 12 November (unless said) or 11 December. */
  dayOrder?: 'day-month' | 'month-day';
}

const vocabulary = vocabularyOf(english);

/**
 * Understands one line of capture, prose or terse. Never fails: what it does not understand stays
 * text. Marks lie inside the text, sorted by start, longer first.
 *
 * Choices where a line leaves them open: `she`, `he`, `they` mean the person named last before;
 * a promise of mine that names nobody goes to the first person of the touch; a weekday of a contact
 * is the last such day, of a promise the next one (today counts for both); `next week` is its first
 * day, `end of week` its Friday; a congratulation is of the kind thanks.
 */
export function parseCaptureLine(text: string, context: CaptureContext): ParsedLine {
  const reading = readingOf(text, context);
  const clauses = createClauses(reading);
  const statements = statementsOf(reading, clauses);
  const inStatement = placesOf(statements, reading.tokens.length);
  const isMain = (at: number): boolean => inStatement[at] === undefined;
  const scan = scanTouch(reading, isMain);

  const people = createPeople();
  for (const hit of scan.hits) people.add(hit, 'with');
  const marks: Mark[] = [...scan.marks];
  const markName = (hit: NameHit): void => {
    marks.push({ start: hit.start, end: hit.end, kind: 'person', uncertain: !hit.match.sure });
  };
  const learned: string[] = [];
  for (const statement of statements) {
    if (statement.type !== 'learned') continue;
    learned.push(statement.text);
    marks.push({ ...span(reading.tokens, statement), kind: 'learned', uncertain: false });
    for (const hit of statement.sources) {
      people.add(hit, 'with');
      markName(hit);
    }
  }

  const owed = promisesOf(reading, statements, scan.hits);
  for (const { hits } of owed) for (const hit of hits) people.add(hit, 'owed');
  const mentions = people.mentions();
  const promises = owed.map(({ statement, hits, other }): ParsedPromise => {
    const { start, end } = span(reading.tokens, statement);
    marks.push({ start, end, kind: 'promise', uncertain: false });
    for (const hit of hits) markName(hit);
    if (statement.due) {
      const [first, last] = [
        reading.tokens[statement.due.day],
        reading.tokens[statement.due.next - 1]
      ];
      if (first && last)
        marks.push({
          start: first.start,
          end: last.end,
          kind: 'date',
          uncertain: statement.due.vague
        });
    }
    return {
      start,
      end,
      by: statement.by,
      mention: other ? people.placeOf(other) : firstWith(mentions),
      text: statement.text,
      due: statement.due?.date ?? null
    };
  });

  const topics = new Set<string>();
  for (const token of reading.tokens) {
    if (token.type !== 'topic') continue;
    topics.add(token.low);
    marks.push({ start: token.start, end: token.end, kind: 'topic', uncertain: false });
  }

  const hasPeople = scan.hasCompany || mentions.some(({ role }) => role === 'with');
  const chosen = chooseKind(reading, scan.kinds, hasPeople);
  const helps =
    scan.help !== undefined &&
    (chosen === undefined || (chosen.loose && chosen.kind === 'message'));
  const kindSpan = helps ? scan.help : chosen;
  if (kindSpan) {
    const [first, last] = [reading.tokens[kindSpan.at], reading.tokens[kindSpan.next - 1]];
    if (first && last)
      marks.push({ start: first.start, end: last.end, kind: 'kind', uncertain: false });
  }
  const hitsByEnd = new Map(scan.hits.map((hit) => [hit.next, hit]));

  return {
    text,
    marks: marks.sort((a, b) => a.start - b.start || b.end - a.end),
    kind: helps ? 'help' : (chosen?.kind ?? null),
    mentions,
    date: scan.date ?? context.today,
    time: scan.time ?? null,
    minutes: scan.minutes ?? null,
    topics: [...topics],
    begunByMe: isBegunByMe(reading, chosen, (next) => hitsByEnd.get(next), isMain),
    asked: scan.asked,
    organised: chosen?.kind === 'event' && isOrganised(reading, isMain),
    promises,
    learned
  };
}

function readingOf(text: string, context: CaptureContext): Reading {
  const tokens = tokensOf(text);
  const departments = phraseTable(
    context.departments.map(
      (name) => [true as const, foldText(name).trim().replace(/\s+/g, ' ')] as const
    )
  );
  const back: DateContext = {
    today: context.today,
    weekStart: context.weekStart ?? 1,
    dayOrder: context.dayOrder ?? 'day-month',
    looking: 'back',
    words: vocabulary.dates
  };
  return {
    text,
    tokens,
    vocabulary,
    names: createNameReader(text, tokens, context.names, vocabulary, departments),
    back,
    ahead: { ...back, looking: 'ahead' }
  };
}

interface Owed {
  statement: PromiseStatement;
  /** Everybody named in it. */
  hits: NameHit[];
  /** The other side of the promise, when the line names or means somebody. */
  other: NameHit | undefined;
}

function promisesOf(
  reading: Reading,
  statements: readonly Statement[],
  touch: readonly NameHit[]
): Owed[] {
  const named = [
    ...touch,
    ...statements.flatMap((one) => (one.type === 'learned' ? one.sources : []))
  ];
  const owed: Owed[] = [];
  for (const statement of statements) {
    if (statement.type !== 'promise') continue;
    const { head } = statement;
    const within = owedNames(reading, statement);
    const hits = [...head.subjects, ...head.recipients, ...within.flatMap(({ hit }) => hit ?? [])];
    const start = reading.tokens[statement.first]?.start ?? 0;
    let other: NameHit | undefined;
    if (statement.by === 'them') {
      other = head.subjects[0] ?? (head.pronoun ? lastBefore(named, start) : undefined);
    } else {
      const first = within[0];
      other =
        head.recipients[0] ??
        (head.recipientPronoun ? lastBefore(named, start) : undefined) ??
        (first && (first.hit ?? lastBefore(named, reading.tokens[first.at]?.start ?? 0)));
    }
    owed.push({ statement, hits, other });
    named.push(...hits);
  }
  return owed;
}

function lastBefore(hits: readonly NameHit[], start: number): NameHit | undefined {
  let last: NameHit | undefined;
  for (const hit of hits) {
    if (hit.start < start && (last === undefined || hit.start > last.start)) last = hit;
  }
  return last;
}

function firstWith(mentions: ParsedLine['mentions']): number | null {
  const place = mentions.findIndex(({ role }) => role === 'with');
  return place < 0 ? null : place;
}

function placesOf(statements: readonly Statement[], length: number): (Statement | undefined)[] {
  const places = Array.from<Statement | undefined>({ length });
  for (const statement of statements) places.fill(statement, statement.first, statement.end);
  return places;
}

function span(
  tokens: readonly Token[],
  { first, end }: { first: number; end: number }
): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

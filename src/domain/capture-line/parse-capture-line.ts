import type { IsoDate, Weekday } from '../calendar/calendar';
import { weekdayOnOrBefore } from '../calendar/calendar';
import { foldText } from '../matching/fold-text';
import type { NameIndex } from '../matching/name-index';
import { createClauses } from './clauses';
import type { Naming } from './mentions';
import { mentionsOf } from './mentions';
import type { DateContext } from './dates';
import { english } from './english';
import { chooseKind, isBegunByMe, isOrganised } from './kinds';
import { phraseTable } from './lexicon';
import type { NameHit } from './names';
import { createNameReader } from './names';
import type { Mark, ParsedLine, ParsedPromise } from './parsed-line';
import { promisePeople } from './promise-people';
import type { Reading } from './reading';
import type { Statement } from './statements';
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

/** A line is read this far, in UTF-16 units; what stands behind, as in a pasted document, stays text. */
const readAtMost = 5000;

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

  const namings = scan.hits.map((hit): Naming => ({ hit, role: 'with' }));
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
      namings.push({ hit, role: 'with' });
      markName(hit);
    }
  }

  const owed = promisePeople(reading, statements, scan.hits);
  for (const { hits } of owed) for (const hit of hits) namings.push({ hit, role: 'owed' });
  const people = mentionsOf(namings);
  const mentions = people.list;
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
  const kind = helps ? 'help' : (chosen?.kind ?? null);
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
    kind,
    mentions,
    date: (kind === null ? scan.noteDate : scan.date) ?? context.today,
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

/** The part of a text that is read: all of it, or whole words up to the limit. */
function beginningOf(text: string): string {
  if (text.length <= readAtMost) return text;
  const beginning = text.slice(0, readAtMost);
  const space = Math.max(beginning.lastIndexOf(' '), beginning.lastIndexOf('\n'));
  return space < readAtMost / 2 ? beginning : beginning.slice(0, space);
}

function readingOf(text: string, context: CaptureContext): Reading {
  const tokens = tokensOf(beginningOf(text));
  const departments = phraseTable(
    context.departments.map(
      (name) => [true as const, foldText(name).trim().replace(/\s+/g, ' ')] as const
    )
  );
  const back: DateContext = {
    today: context.today,
    thisWeek: weekdayOnOrBefore(context.today, context.weekStart ?? 1),
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

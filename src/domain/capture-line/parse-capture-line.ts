import type { IsoDate } from '../calendar/calendar';
import type { WeekRules } from '../calendar/week-rules';
import { foldText } from '../matching/fold-text';
import type { NameIndex } from '../matching/name-index';
import { createClauses } from './clauses';
import type { Corrections } from './corrections';
import { correctedName } from './corrections';
import type { DateContext } from './date-context';
import type { Words } from './details';
import { detailsOf } from './details';
import type { PersonId } from '../people/ids';
import { english } from './english';
import { departmentBehind, groupsOf } from './groups';
import { chooseKind, doneTogether, isBegunByMe, isOrganised } from './kinds';
import { phraseTable } from './lexicon';
import type { Naming } from './mentions';
import { isNobody, mentionsOf } from './mentions';
import { namedBefore } from './named-before';
import type { NameHit } from './name-reader';
import { createNameReader } from './names';
import type { Mark, ParsedLine } from './parsed-line';
import { promisePeople } from './promise-people';
import type { Reading } from './reading';
import { markName, markWords } from './reading';
import type { Statement } from './statements';
import { statementsOf } from './statements';
import { tokensOf } from './tokens';
import { scanTouch } from './touch-scan';
import { vocabularyOf } from './vocabulary';

/** What a line is read against. */
export interface CaptureContext {
  /** The local date of writing; relative dates count from it. */
  today: IsoDate;
  names: NameIndex;
  /** Names of departments and teams: they are no people. */
  departments: readonly string[];
  /** How the person's weeks run; those of ISO 8601 unless said. */
  weekRules?: WeekRules;
  /** Whether 12/11 is 12 November (unless said) or 11 December. */
  dayOrder?: 'day-month' | 'month-day';
  /** How guesses were put right before. */
  corrections?: Corrections;
}

const vocabulary = vocabularyOf(english);

/** A line is read this far, in UTF-16 units; what stands behind, as in a pasted document, stays text. */
const readAtMost = 5000;

/**
 * Understands one line of capture, prose or terse. Never fails: what it does not understand stays
 * text. Marks lie inside the text, sorted by start, longer first.
 *
 * Choices where a line leaves them open: `she`, `he`, `they` mean the person named last before;
 * a promise that names nobody belongs to the first person of the touch; a weekday of a contact is
 * the last such day, of a promise the next one (today counts for both); `next week` is its first
 * day, `end of week` its last working day; a congratulation is of the kind thanks; the kind says what
 * happened even when somebody else began it (`Ana thanked me`).
 */
export function parseCaptureLine(text: string, context: CaptureContext): ParsedLine {
  const reading = readingOf(text, context);
  const statements = statementsOf(reading, createClauses(reading));
  const isMain = outside(statements);
  const scan = scanTouch(reading, isMain);
  const promised = promisePeople(reading, statements, scan.hits);
  const learnings = statements.filter((statement) => statement.type === 'learned');

  const named = [...scan.hits, ...learnings.flatMap(({ sources }) => sources)].filter(
    (hit) => !isNobody(hit)
  );
  const chosen =
    chooseKind(reading, scan.kinds, scan.hasCompany || named.length > 0) ??
    (scan.hasCompany ? doneTogether(reading, isMain) : undefined);
  // An offer of help by asking says more than the `asked` or `wrote` it came with.
  const isHelp = scan.help !== undefined && (chosen === undefined || isLooseMessage(chosen));
  const kind = isHelp ? 'help' : (chosen?.kind ?? null);
  const kindWords = isHelp ? scan.help : chosen;
  const details = detailsOf(reading, kind, scan.kinds, isMain);
  // `@ La Tagliatella` is nobody; a note of no contact is of those it speaks of.
  const company = named.filter(
    (hit) => hit.match.person !== null || !isWithin(hit.at, details.place)
  );
  const touched = kind === null && named.length === 0 ? scan.aside : company;
  const meant = namedBefore(reading.tokens, [...touched, ...promised.flatMap(({ hits }) => hits)]);
  const those = touched.map(meant);
  const peopled = promised.map(({ statement, hits, other }) => ({
    statement,
    hits: hits.map(meant),
    other: other && meant(other)
  }));
  const departments = departmentNames(context);
  const naming = (hit: NameHit, role: Naming['role']): Naming => ({
    hit,
    role,
    department: departmentBehind(reading, hit, departments)
  });
  const people = mentionsOf([
    ...those.map((hit) => naming(hit, 'with')),
    ...peopled.flatMap(({ hits }) => hits.map((hit) => naming(hit, 'owed')))
  ]);
  const firstWith = people.list.findIndex(({ role }) => role === 'with');
  const isCompany = (at: number): boolean => isMain(at) && !isWithin(at, details.event);
  const groups =
    kind === null || kindWords === undefined
      ? []
      : groupsOf(reading, { ...kindWords, kind }, departments, isCompany);
  const topics = reading.tokens.filter(({ type }) => type === 'topic');

  const marks: Mark[] = [
    ...scan.marks,
    ...those.map(markName),
    ...(kindWords
      ? markWords(reading, kindWords.at, kindWords.next, 'kind', kindWords === scan.slipped)
      : []),
    ...statements.flatMap(({ type, first, end }) => markWords(reading, first, end, type)),
    ...peopled.flatMap(({ hits }) => hits.filter((hit) => !isNobody(hit)).map(markName)),
    ...peopled.flatMap(({ statement: { due } }) =>
      due ? markWords(reading, due.day, due.next, 'date', due.vague) : []
    ),
    ...detailKinds.flatMap((detail) => {
      const words = details[detail];
      return words ? markWords(reading, words.first, words.next, detail) : [];
    }),
    ...groups.map(({ start, end }): Mark => ({ start, end, kind: 'group', uncertain: false })),
    ...topics.map(({ start, end }): Mark => ({ start, end, kind: 'topic', uncertain: false }))
  ];

  return {
    text,
    marks: marks.sort((a, b) => a.start - b.start || b.end - a.end),
    kind,
    mentions: people.list,
    date: (kind === null ? scan.noteDate : scan.date) ?? context.today,
    time: scan.time ?? null,
    minutes: scan.minutes ?? null,
    topics: [...new Set(topics.map(({ low }) => low))],
    begunByMe: isBegunByMe(reading, chosen, scan.hits, isMain),
    asked: scan.asked,
    organised: kind === 'event' && isOrganised(reading, isMain),
    promises: peopled.map(({ statement, other }) => ({
      start: reading.tokens[statement.first]?.start ?? 0,
      end: reading.tokens[statement.end - 1]?.end ?? 0,
      by: statement.by,
      mention: other
        ? people.placeOf(other)
        : statement.head.impersonal || firstWith < 0
          ? null
          : firstWith,
      text: statement.text,
      due: statement.due?.date ?? null
    })),
    learned: learnings.map(({ text }) => text),
    ideas: statements.flatMap((statement) => (statement.type === 'idea' ? [statement.text] : [])),
    groups,
    place: wordsOf(reading, details.place),
    event: wordsOf(reading, details.event),
    audience: wordsOf(reading, details.audience)
  };
}

const isWithin = (at: number, words: Words | undefined): boolean =>
  words !== undefined && at >= words.first && at < words.next;

const detailKinds = ['place', 'event', 'audience'] as const;

function wordsOf({ text, tokens }: Reading, words: Words | undefined): string | null {
  const [first, last] = words ? [tokens[words.first], tokens[words.next - 1]] : [];
  return first && last ? text.slice(first.start, last.end) : null;
}

const departmentNames = ({ departments }: CaptureContext): ReadonlyMap<string, string> =>
  new Map(departments.map((name) => [foldText(name).trim().replace(/\s+/g, ' '), name]));

function isLooseMessage({ kind, loose }: { kind: string; loose: boolean }): boolean {
  return loose && kind === 'message';
}

/** Tells the tokens that belong to no statement. */
function outside(statements: readonly Statement[]): (at: number) => boolean {
  const inside = new Set<number>();
  for (const { first, end } of statements) {
    for (let at = first; at < end; at += 1) inside.add(at);
  }
  return (at) => !inside.has(at);
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
    weekRules: context.weekRules ?? [],
    dayOrder: context.dayOrder ?? 'day-month',
    looking: 'back',
    words: vocabulary.dates
  };
  return {
    text,
    tokens,
    vocabulary,
    names: createNameReader(text, tokens, correctedIndex(context), vocabulary, departments),
    corrections: context.corrections,
    back,
    ahead: { ...back, looking: 'ahead' }
  };
}

/** The names of the company, with whom a name was said to mean before. */
function correctedIndex({ names, corrections }: CaptureContext): NameIndex {
  if (corrections === undefined || corrections.names.size === 0) return names;
  return {
    ...names,
    find(name, reach) {
      const match = names.find(name, reach);
      const meant = corrections.names.get(correctedName(name));
      if (meant === undefined) return match;
      if (meant === 'nobody') return { person: null, others: [], fit: 'first', sure: true };
      const all = [match.person, ...match.others].filter((id) => id !== null && id !== meant);
      return { person: meant, others: all as PersonId[], fit: match.fit ?? 'nick', sure: true };
    }
  };
}

/** The part of a text that is read: all of it, or whole words up to the limit. */
function beginningOf(text: string): string {
  if (text.length <= readAtMost) return text;
  const beginning = text.slice(0, readAtMost);
  const space = Math.max(beginning.lastIndexOf(' '), beginning.lastIndexOf('\n'));
  return space < readAtMost / 2 ? beginning : beginning.slice(0, space);
}

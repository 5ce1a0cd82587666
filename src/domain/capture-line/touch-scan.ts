import type { ClockTime, IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import { askAt } from './asks';
import { createCues } from './cues';
import type { DateHit } from './date-context';
import { dateAt } from './dates';
import type { KindCandidate } from './kinds';
import { kindAt, slippedKindAt } from './kinds';
import { isNobody } from './mentions';
import type { NameHit } from './name-reader';
import type { Mark, MarkKind } from './parsed-line';
import type { Reading } from './reading';
import { isBoundary, isClose, lowAt, markName, markWords, pastAdverbs } from './reading';
import { gap } from './tokens';
import { timeRangeAt } from './time-ranges';
import { durationAt, timeAt } from './times';

/** What the words outside promises and learnings say of the contact. */
export interface TouchScan {
  hits: NameHit[];
  kinds: KindCandidate[];
  /** The kind that only a slip of the keys explains. */
  slipped: KindCandidate | undefined;
  /** Help was offered by asking (`asked how I can help`): its place. */
  help: { at: number; next: number } | undefined;
  date: IsoDate | undefined;
  /** The same for a line without a contact: only what cannot be the day of something else. */
  noteDate: IsoDate | undefined;
  time: ClockTime | undefined;
  minutes: number | undefined;
  asked: boolean;
  /** Somebody was there, though perhaps nobody by name. */
  hasCompany: boolean;
  marks: Mark[];
}

/** Reads the tokens for which `isMain` holds, once, from left to right. */
export function scanTouch(reading: Reading, isMain: (at: number) => boolean): TouchScan {
  const { tokens, vocabulary, names } = reading;
  const { people, promises, dates, words } = vocabulary;
  const cues = createCues(reading);
  const scan: TouchScan = {
    hits: [],
    kinds: [],
    slipped: undefined,
    help: undefined,
    date: undefined,
    noteDate: undefined,
    time: undefined,
    minutes: undefined,
    asked: false,
    hasCompany: false,
    marks: []
  };
  let asksNothing = false;
  /** Where the words on what was asked begin. */
  let askedFrom = -1;
  let isTold = false;
  /** Somebody else did something in this sentence: `Raj pinged me, asked for …`. */
  let isOthersTurn = false;

  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!isMain(at) || token?.gap === gap.stop) cues.stop();
    else if (token?.gap === gap.comma) cues.comma(isBehindName(at) && !opensBracket(at));
    // `… (she moves to Data next month)` tells of her, not of the contact.
    if (token && token.gap >= gap.comma) isTold = promises.them.has(token.low);
    if (token?.gap === gap.stop) isOthersTurn = false;
    if (at === askedFrom) cues.seal();
    at = isMain(at) ? step(at) : at + 1;
  }
  scan.asked &&= !asksNothing;
  scan.hasCompany = cues.hasCompany();
  return scan;

  function step(at: number): number {
    return (
      stepAsk(at) ??
      stepTimeRange(at) ??
      stepDate(at) ??
      stepDuration(at) ??
      stepTime(at) ??
      stepKind(at) ??
      stepName(at) ??
      cues.word(at, scan.kinds)
    );
  }

  function mark(from: number, next: number, kind: MarkKind, uncertain = false): void {
    scan.marks.push(...markWords(reading, from, next, kind, uncertain));
  }

  function stepAsk(at: number): number | undefined {
    const ask = askAt(reading, at);
    if (ask === undefined) return undefined;
    const isMine =
      ask.meaning === 'ask' && !isSaidOfOthers(at) && !(isOthersTurn && ask.next === at + 2);
    scan.asked ||= isMine;
    asksNothing ||= ask.meaning === 'none';
    if (ask.meaning === 'help') scan.help ??= { at, next: ask.next };
    if (isMine || ask.meaning === 'none') mark(at, ask.next, 'ask');
    if (ask.meaning !== 'none' && vocabulary.asks.asked.has(lowAt(reading, at))) {
      // The people asked stand in between; what is asked for begins behind them.
      if (ask.meaning !== 'theirs') askedFrom = ask.next;
      return undefined;
    }
    cues.seal();
    return ask.next;
  }

  function stepDate(at: number): number | undefined {
    const low = lowAt(reading, at);
    const hit: DateHit | undefined = isTerseYesterday(at)
      ? { next: at + 1, date: addDays(reading.back.today, -1), vague: false }
      : (dateAt(tokens, at, reading.back) ?? datedKindAt(at));
    if (hit === undefined || isCuedPerson(at)) return undefined;
    if (
      !isTold &&
      !isOfSomething(at) &&
      !isNewsOfLater(at, hit.date) &&
      !dates.due.has(lowAt(reading, at - 1))
    ) {
      const isPlain = at === 0 || (hit.date < reading.back.today && !dates.weekdays.has(low));
      scan.noteDate ??= isPlain ? hit.date : undefined;
      scan.date ??= hit.date;
      mark(at, hit.next, 'date', hit.vague);
    }
    cues.fact();
    return hit.next;
  }

  /** `call with Luca: portal goes live 1 Dec`: a day to come, told in a clause of its own. */
  function isNewsOfLater(at: number, date: IsoDate): boolean {
    const kind = scan.kinds.at(-1);
    if (kind === undefined || date <= reading.back.today) return false;
    let clause = at;
    while (clause > 0 && isClose(reading, clause)) clause -= 1;
    return clause > kind.at && at > clause + 1;
  }

  /** `the notes from Tuesday`: not the day of the contact; `the call from Tuesday` is. */
  function isOfSomething(at: number): boolean {
    if (!isClose(reading, at) || !people.sources.has(lowAt(reading, at - 1))) return false;
    return at > 1 && isClose(reading, at - 1) && scan.kinds.at(-1)?.next !== at - 1;
  }

  /** `yesterday’s lunch` */
  function datedKindAt(at: number): DateHit | undefined {
    const token = tokens[at];
    if (
      cues.isAbout() ||
      // `thanks for yesterday’s session`: that was another day's.
      people.about.has(lowAt(reading, at - 1)) ||
      !token?.low.endsWith("'s") ||
      !isClose(reading, at + 1) ||
      !kindAt(reading, at + 1)
    )
      return undefined;
    return dateAt(tokens.with(at, { ...token, low: token.low.slice(0, -2) }), at, reading.back);
  }

  /** `y` is yesterday; in `Ramón y Cajal` it is not. */
  function isTerseYesterday(at: number): boolean {
    const isBetween = tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
    return vocabulary.terseYesterday.has(lowAt(reading, at)) && tokens.length > 1 && !isBetween;
  }

  function stepTimeRange(at: number): number | undefined {
    const hit = timeRangeAt(reading, at);
    if (hit === undefined) return undefined;
    scan.time ??= hit.time;
    scan.minutes ??= hit.minutes;
    mark(at, hit.next, 'time');
    cues.fact();
    return hit.next;
  }

  function stepDuration(at: number): number | undefined {
    const hit = durationAt(tokens, at, dates);
    const isMoney = /[$€£¥]/.test(reading.text[(tokens[at]?.start ?? 0) - 1] ?? '');
    if (hit === undefined || isMoney) return undefined;
    scan.minutes ??= hit.minutes;
    mark(at, hit.next, 'duration');
    cues.fact();
    return hit.next;
  }

  function stepTime(at: number): number | undefined {
    const isIntroduced = isClose(reading, at) && dates.soft.has(lowAt(reading, at - 1));
    const hit = timeAt(tokens, at, dates, isIntroduced);
    if (hit === undefined) return undefined;
    scan.time ??= hit.time;
    mark(at, hit.next, 'time', hit.guessed);
    cues.fact();
    return hit.next;
  }

  function stepKind(at: number): number | undefined {
    const slipped = scan.kinds.length === 0 ? slippedKindAt(reading, at) : undefined;
    const kind = kindAt(reading, at) ?? slipped;
    if (kind === slipped) scan.slipped = slipped;
    if (kind === undefined || (tokens[at]?.capital && isCuedPerson(at))) return undefined;
    if (!cues.isAbout() || isOver(at)) scan.kinds.push(kind);
    cues.kind(kind.kind);
    return kind.next;
  }

  /** `… re the offsite over coffee`: whatever it was about. */
  function isOver(at: number): boolean {
    const { venueOver } = words;
    const isArticled = promises.determiners.has(lowAt(reading, at - 1));
    return venueOver.has(lowAt(reading, isArticled ? at - 2 : at - 1));
  }

  /** A word that means something else too, where a name is expected, and somebody is called so. */
  function isCuedPerson(at: number): boolean {
    const cue = cues.cue();
    return cue !== 'none' && (names.read(at, cue)?.match.person ?? null) !== null;
  }

  function stepName(at: number): number | undefined {
    const marked = tokens[at]?.type === 'at';
    if (cues.isAbout() && !marked) return undefined;
    const hit = names.read(at, marked ? 'cued' : cues.cue()) ?? subjectAt(at);
    if (hit === undefined) {
      const department = names.departmentEnd(at);
      if (department !== undefined) cues.department();
      return department;
    }
    if (
      isBoundary(reading, hit.at) &&
      isClose(reading, hit.next) &&
      people.absent.has(lowAt(reading, hit.next))
    )
      return hit.next;
    // `praised Ana's work` praises Ana; `lunch with Ana's team` is not with Ana.
    const isAnswered =
      scan.kinds[0]?.kind === 'message' && people.to.has(lowAt(reading, hit.at - 1));
    const isMeant = isAnswered || people.possessive.has(scan.kinds[0]?.kind ?? '');
    if (hit.suffix !== "'s" || isMeant) {
      if (!isNobody(hit)) {
        scan.hits.push(hit);
        scan.marks.push(markName(hit));
      }
    }
    cues.name();
    isOthersTurn ||= isBoundary(reading, hit.at) && isActing(pastAdverbs(reading, hit.next));
    return hit.next;
  }

  /** `Zora called me`: a name before a verb that takes a subject. */
  function subjectAt(at: number): NameHit | undefined {
    if (!isBoundary(reading, at)) return undefined;
    // `Will called` is Will; `Will call Ana` is not.
    const namesake = tokens[at]?.capital === true && isActing(at + 1);
    const hit = names.read(at, 'subject') ?? (namesake ? names.read(at, 'cued') : undefined);
    if (hit === undefined) return undefined;
    const isWithMe =
      people.and.has(lowAt(reading, hit.next)) && promises.me.has(lowAt(reading, hit.next + 1));
    const isKnown = hit.match.fit === 'full' || hit.match.fit === 'first';
    return isKnown || isWithMe || isActing(pastAdverbs(reading, hit.next)) ? hit : undefined;
  }

  /** A verb that takes a person as its subject: `called`, `met`. */
  function isActing(at: number): boolean {
    const low = lowAt(reading, at);
    return isClose(reading, at) && (words.directed.has(low) || words.symmetric.has(low));
  }

  /** `Zora (Acme)` lists no second person. */
  function opensBracket(at: number): boolean {
    return /[([]/.test(reading.text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start));
  }

  function isBehindName(at: number): boolean {
    return at > 0 && scan.hits.at(-1)?.next === at;
  }

  /** `Ana asked for feedback`, `she asked if`: not I. */
  function isSaidOfOthers(at: number): boolean {
    if (!isClose(reading, at)) return false;
    if (promises.them.has(lowAt(reading, at - 1))) return true;
    const subject = scan.hits.at(-1)?.at ?? 0;
    const isFirst = isBoundary(reading, subject) && !people.and.has(lowAt(reading, subject - 1));
    return isBehindName(at) && isFirst;
  }
}

import type { ClockTime, IsoDate } from '../calendar/calendar';
import { askAt } from './asks';
import { createCues } from './cues';
import { workplaceBehind } from './groups';
import type { KindCandidate } from './kinds';
import { kindAt, slippedKindAt } from './kinds';
import { isNobody } from './mentions';
import type { NameHit } from './name-reader';
import type { Mark, MarkKind } from './parsed-line';
import type { Reading } from './reading';
import { isBoundary, isClose, lowAt, markWords, pastAdverbs } from './reading';
import { gap } from './tokens';
import { timeRangeAt } from './time-ranges';
import { touchDayAt } from './touch-days';
import { durationAt, timeAt } from './times';

/** What the words outside promises and learnings say of the contact. */
export interface TouchScan {
  hits: NameHit[];
  /** People it only speaks of: `about Raj`, `Ana's birthday`. */
  aside: NameHit[];
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
    aside: [],
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
  /** Behind the name read last, and what is said of where that person works. */
  let nameEnd = 0;

  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!isMain(at) || token?.gap === gap.stop) cues.stop();
    else if (token?.gap === gap.comma) cues.comma(isBehindName(at) && !opensBracket(at));
    // `… (she moves to Data next month)` tells of her, not of the contact.
    if (token && token.gap >= gap.comma)
      isTold = promises.them.has(token.low) || promises.theirs.has(token.low);
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
    if (ask.meaning === 'help' && !isSaidOfOthers(at)) scan.help ??= { at, next: ask.next };
    if (isMine || ask.meaning === 'none') mark(at, ask.next, 'ask');
    if (ask.meaning !== 'none' && vocabulary.asks.asked.has(lowAt(reading, at))) {
      // The people asked stand in between; what is asked for begins behind them.
      if (ask.meaning !== 'theirs') askedFrom = ask.next;
      return undefined;
    }
    // `a favour from Tom`
    if (!people.sources.has(lowAt(reading, ask.next))) cues.seal();
    return ask.next;
  }

  function stepDate(at: number): number | undefined {
    const hit = touchDayAt(reading, at, scan.kinds.at(-1), cues.isAbout());
    if (hit === undefined || isCuedPerson(at)) return undefined;
    if (hit.ofTouch && !isTold) {
      scan.noteDate ??= hit.ofNote ? hit.date : undefined;
      scan.date ??= hit.date;
      mark(at, hit.next, 'date', hit.vague);
    }
    cues.fact();
    return hit.next;
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
    if (cues.isAbout() && !marked) {
      const spokenOf = names.read(at, 'none');
      if (spokenOf) scan.aside.push(spokenOf);
      return spokenOf?.next;
    }
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
    ) {
      scan.aside.push(hit);
      return hit.next;
    }
    // `praised Ana's work` praises Ana; `lunch with Ana's team` is not with Ana.
    const isAnswered =
      scan.kinds[0]?.kind === 'message' && people.to.has(lowAt(reading, hit.at - 1));
    const isMeant = isAnswered || people.possessive.has(scan.kinds[0]?.kind ?? '');
    const isAside = hit.suffix === "'s" && !isMeant;
    if (!isNobody(hit)) (isAside ? scan.aside : scan.hits).push(hit);
    cues.name();
    nameEnd = workplaceBehind(reading, hit).next;
    isOthersTurn ||= isBoundary(reading, hit.at) && isActing(pastAdverbs(reading, hit.next));
    return nameEnd;
  }

  /** `Zora called me`: a name before a verb that takes a subject. */
  function subjectAt(at: number): NameHit | undefined {
    if (!isBoundary(reading, at)) return undefined;
    // `Will called` and `Will and I` are Will; `Will call Ana` is not.
    const isWithMe = (next: number): boolean =>
      people.and.has(lowAt(reading, next)) && promises.me.has(lowAt(reading, next + 1));
    const isNamesake = tokens[at]?.capital === true && (isActing(at + 1) || isWithMe(at + 1));
    const hit = names.read(at, 'subject') ?? (isNamesake ? names.read(at, 'cued') : undefined);
    if (hit === undefined) return undefined;
    const isKnown = hit.match.fit === 'full' || hit.match.fit === 'first';
    const acts =
      isActing(pastAdverbs(reading, workplaceBehind(reading, hit).next)) ||
      isActingBehindBracket(hit.next);
    return isKnown || acts || isWithMe(hit.next) ? hit : undefined;
  }

  /** `Jonas (new in Legal) stopped by` */
  function isActingBehindBracket(at: number): boolean {
    if (!opensBracket(at)) return false;
    let next = at + 1;
    while (next < at + 8 && isClose(reading, next)) next += 1;
    return isVerbOfPerson(next);
  }

  /** A verb that takes a person as its subject: `called`, `met`. */
  function isActing(at: number): boolean {
    return isClose(reading, at) && isVerbOfPerson(at);
  }

  function isVerbOfPerson(at: number): boolean {
    const low = lowAt(reading, at);
    return words.directed.has(low) || words.symmetric.has(low);
  }

  /** `Zora (Acme)` lists no second person. */
  function opensBracket(at: number): boolean {
    return /[([]/.test(reading.text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start));
  }

  function isBehindName(at: number): boolean {
    return at > 0 && nameEnd === at;
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

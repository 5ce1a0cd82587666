import type { ClockTime, IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import { askAt } from './asks';
import type { DateHit } from './dates';
import { dateAt } from './dates';
import type { KindCandidate } from './kinds';
import { kindAt } from './kinds';
import { phraseAt } from './lexicon';
import type { Cue, NameHit } from './names';
import type { Mark, MarkKind } from './parsed-line';
import type { Reading } from './reading';
import { isBoundary, isClose, lowAt, pastAdverbs } from './reading';
import { gap } from './tokens';
import { durationAt, timeAt } from './times';

/** What the words outside promises and learnings say of the contact. */
export interface TouchScan {
  hits: NameHit[];
  kinds: KindCandidate[];
  /** Help was offered by asking: `asked how I can help`, with its place. */
  help: { at: number; next: number } | undefined;
  date: IsoDate | undefined;
  /** The same for a line without a contact: only what cannot be the day of something else. */
  noteDate: IsoDate | undefined;
  time: ClockTime | undefined;
  minutes: number | undefined;
  asked: boolean;
  /** A company was said by `with`, though nobody by name. */
  hasCompany: boolean;
  marks: Mark[];
}

/** Reads the tokens for which `isMain` holds, once, from left to right. */
export function scanTouch(reading: Reading, isMain: (at: number) => boolean): TouchScan {
  const { tokens, vocabulary, names } = reading;
  const { people, promises, dates, words } = vocabulary;
  const scan: TouchScan = {
    hits: [],
    kinds: [],
    help: undefined,
    date: undefined,
    noteDate: undefined,
    time: undefined,
    minutes: undefined,
    asked: false,
    hasCompany: false,
    marks: []
  };
  let cue: Cue = 'none';
  /** In a list behind `with`; further names may follow a comma or `and`. */
  let inList = false;
  /** In words on what it was about: `about Raj` names nobody who was there. */
  let about = false;
  /** Behind `praised … for`: even `with` names nobody who was there. */
  let sealed = false;
  let asksNothing = false;
  /** Where the words on what was asked begin. */
  let aboutFrom = -1;
  let at = 0;

  const markTokens = (from: number, next: number, kind: MarkKind, uncertain = false): void => {
    const [first, last] = [tokens[from], tokens[next - 1]];
    if (first && last) scan.marks.push({ start: first.start, end: last.end, kind, uncertain });
  };

  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (!isMain(at)) {
      [cue, inList, about, sealed] = ['none', false, false, false];
      at += 1;
      continue;
    }
    if (token.gap === gap.stop) [cue, inList, about, sealed] = ['none', false, false, false];
    else if (token.gap === gap.comma) {
      [about, sealed] = [false, false];
      cue = inList && afterName(at) ? 'listed' : 'none';
    }
    if (at === aboutFrom) [about, sealed] = [true, true];
    at = step();
  }
  if (asksNothing) scan.asked = false;
  return scan;

  function step(): number {
    const low = lowAt(reading, at);
    return (
      stepAsk() ??
      stepDate(low) ??
      stepDuration() ??
      stepTime() ??
      stepKind() ??
      stepName(low) ??
      stepWord(low)
    );
  }

  function stepAsk(): number | undefined {
    const ask = askAt(reading, at);
    if (ask === undefined) return undefined;
    if (ask.meaning === 'none') asksNothing = true;
    else if (ask.meaning === 'help') scan.help ??= { at, next: ask.next };
    else if (ask.meaning === 'ask' && !isSaidOfOthers(at)) {
      scan.asked = true;
      markTokens(at, ask.next, 'ask');
    }
    if (ask.meaning === 'none') markTokens(at, ask.next, 'ask');
    if (vocabulary.asks.asked.has(lowAt(reading, at))) {
      // The people asked stand in between; what is asked for begins behind them.
      if (ask.meaning !== 'theirs') aboutFrom = ask.next;
      return undefined;
    }
    about = true;
    return ask.next;
  }

  function stepDate(low: string): number | undefined {
    const terse = vocabulary.terseYesterday.has(low) && isTerse(at);
    const hit: DateHit | undefined = terse
      ? { next: at + 1, date: addDays(reading.back.today, -1), vague: false }
      : dateAt(tokens, at, reading.back);
    if (hit === undefined || (cue !== 'none' && names.read(at, cue)?.match.person))
      return undefined;
    if (!dates.due.has(lowAt(reading, at - 1))) {
      const isPlain = at === 0 || (hit.date < reading.back.today && !dates.weekdays.has(low));
      scan.noteDate ??= isPlain ? hit.date : undefined;
      scan.date ??= hit.date;
      markTokens(at, hit.next, 'date', hit.vague);
    }
    cue = 'none';
    return hit.next;
  }

  /** `y` is yesterday when it stands alone; in `Ramón y Cajal` it does not. */
  function isTerse(place: number): boolean {
    const between = tokens[place - 1]?.capital === true && tokens[place + 1]?.capital === true;
    return tokens[place]?.type === 'word' && tokens.length > 1 && !between;
  }

  function stepDuration(): number | undefined {
    const hit = durationAt(tokens, at, dates);
    if (hit === undefined || /[$€£¥]/.test(reading.text[(tokens[at]?.start ?? 0) - 1] ?? ''))
      return undefined;
    scan.minutes ??= hit.minutes;
    markTokens(at, hit.next, 'duration');
    cue = 'none';
    return hit.next;
  }

  function stepTime(): number | undefined {
    const introduced = isClose(reading, at) && dates.soft.has(lowAt(reading, at - 1));
    const hit = timeAt(tokens, at, dates, introduced);
    if (hit === undefined) return undefined;
    scan.time ??= hit.time;
    markTokens(at, hit.next, 'time', hit.guessed);
    cue = 'none';
    return hit.next;
  }

  function stepKind(): number | undefined {
    const kind = kindAt(reading, at);
    if (
      kind === undefined ||
      (cue === 'cued' && tokens[at]?.capital && names.read(at, cue)?.match.person)
    )
      return undefined;
    if (!about) scan.kinds.push(kind);
    if (!about) cue = kind.kind === 'event' ? 'none' : 'cued';
    inList = inList || cue === 'cued';
    return kind.next;
  }

  function stepName(low: string): number | undefined {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const marked = token.type === 'at';
    if (about && !marked) return undefined;
    const hit = names.read(at, marked ? 'cued' : cue) ?? subjectHere();
    if (hit === undefined) {
      const department = names.departmentEnd(at);
      if (department === undefined || low === '') return undefined;
      if (cue === 'cued') scan.hasCompany = true;
      cue = 'none';
      return department;
    }
    const possessive = hit.suffix === "'s" && !ownsWork();
    if (!possessive) {
      scan.hits.push(hit);
      scan.marks.push({
        start: hit.start,
        end: hit.end,
        kind: 'person',
        uncertain: !hit.match.sure
      });
    }
    inList = true;
    cue = 'none';
    return hit.next;
  }

  /** `praised Ana's work` praises Ana; `lunch with Ana's team` is not with Ana. */
  function ownsWork(): boolean {
    const kind = scan.kinds[0]?.kind;
    return kind !== undefined && people.possessive.has(kind);
  }

  /** `Zora called me`: a name before a verb that takes a subject. */
  function subjectHere(): NameHit | undefined {
    if (!isBoundary(reading, at)) return undefined;
    const hit = names.read(at, 'subject') ?? namesake();
    if (hit === undefined) return undefined;
    const verb = pastAdverbs(reading, hit.next);
    const isSubject =
      isClose(reading, verb) &&
      (words.directed.has(lowAt(reading, verb)) || words.symmetric.has(lowAt(reading, verb)));
    const withMe =
      people.and.has(lowAt(reading, hit.next)) && promises.me.has(lowAt(reading, hit.next + 1));
    return isSubject || withMe || hit.match.fit === 'full' || hit.match.fit === 'first'
      ? hit
      : undefined;
  }

  /** `Will called`: a common word is a name before a verb that takes a subject. */
  function namesake(): NameHit | undefined {
    const acts = isClose(reading, at + 1) && words.directed.has(lowAt(reading, at + 1));
    return acts && tokens[at]?.capital ? names.read(at, 'cued') : undefined;
  }

  function stepWord(low: string): number {
    const front = phraseAt(vocabulary.front, tokens, at);
    if (front) {
      [cue, about, sealed, inList] = ['cued', false, false, true];
      return front.next;
    }
    const kind = scan.kinds.at(-1)?.kind;
    if (people.with.has(low)) {
      if (!sealed) [cue, about, inList] = ['cued', false, true];
      scan.hasCompany = true;
    } else if (people.to.has(low)) {
      const toSomebody =
        scan.kinds.at(-1)?.next === at || (kind !== undefined && people.toKinds.has(kind));
      cue = toSomebody && !about ? 'cued' : 'none';
    } else if (people.and.has(low)) {
      cue = inList && !about ? 'listed' : 'none';
    } else if (people.sources.has(low) && kind !== undefined) {
      [cue, about] = ['cued', false];
    } else if (people.about.has(low)) {
      const isWhy = kind === 'praise' || kind === 'thanks';
      const isLead = leadsElsewhere(at + 1);
      if (!isLead && (kind !== undefined || low === 'about')) [about, sealed] = [true, isWhy];
      cue = 'none';
    } else if (promises.objects.has(low) || people.keep.has(low) || people.titles.has(low)) {
      cue = cue === 'listed' ? 'cued' : cue;
    } else if (inList && !about && people.roles.has(low)) {
      cue = 'cued';
    } else {
      if (cue === 'cued' && promises.determiners.has(low))
        scan.hasCompany ||= people.with.has(lowAt(reading, at - 1));
      cue = vocabulary.asks.asked.has(low) ? 'cued' : 'none';
    }
    return at + 1;
  }

  /** `for 30m`, `on Friday`, `for a quick coffee`: no topic follows. */
  function leadsElsewhere(place: number): boolean {
    if (dateAt(tokens, place, reading.back) || durationAt(tokens, place, dates)) return true;
    for (let next = place; next < place + 3; next += 1) {
      if (phraseAt(vocabulary.kinds, tokens, next)) return true;
    }
    return false;
  }

  function afterName(place: number): boolean {
    const before = tokens[place - 1];
    const last = scan.hits.at(-1);
    return before !== undefined && last !== undefined && tokens[last.next - 1] === before;
  }

  function isSaidOfOthers(place: number): boolean {
    const before = lowAt(reading, place - 1);
    if (!isClose(reading, place)) return false;
    return promises.them.has(before) || (afterName(place) && isSubjectName());
  }

  function isSubjectName(): boolean {
    const first = scan.hits.at(-1)?.at ?? 0;
    return isBoundary(reading, first) && !people.and.has(lowAt(reading, first - 1));
  }
}

import type { TouchKind } from '../journal/touch';
import { dateAt } from './dates';
import type { KindCandidate } from './kinds';
import { phraseAt } from './lexicon';
import type { Cue } from './name-reader';
import type { Reading } from './reading';
import { lowAt } from './reading';
import { durationAt } from './times';

/** What the words read so far say of the next ones: may a name follow, and was its person there? */
export interface Cues {
  cue(): Cue;
  /** In words on what it was about: `about Raj` names nobody who was there. */
  isAbout(): boolean;
  /** Somebody was there, said by `with`, by name or not. */
  hasCompany(): boolean;
  /** A sentence ended. */
  stop(): void;
  /** A comma came; `afterName`: right behind a name. */
  comma(afterName: boolean): void;
  /** What was asked for begins: nobody named in it was there. */
  seal(): void;
  /** A word that says the kind was read. */
  kind(kind: TouchKind): void;
  name(): void;
  department(): void;
  /** A date, a time or a length was read. */
  fact(): void;
  /** Reads any other word and gives the place after it. */
  word(at: number, kinds: readonly KindCandidate[]): number;
}

const partyKinds: ReadonlySet<TouchKind> = new Set(['lunch', 'coffee', 'event', 'thanks']);

export function createCues(reading: Reading): Cues {
  const { people, promises, dates, asks, front, kinds: kindPhrases } = reading.vocabulary;
  let cue: Cue = 'none';
  /** In a list behind `with`; further names may follow a comma or `and`. */
  let inList = false;
  let about = false;
  /** Behind `praised … for`: even `with` names nobody who was there. */
  let sealed = false;
  let company = false;
  /** The word before said what somebody is: the name may follow a comma. */
  let role = false;

  /** `for 30m`, `on Friday`, `for a quick coffee`: no topic follows. */
  function leadsElsewhere(at: number): boolean {
    if (dateAt(reading.tokens, at, reading.back)) return true;
    if (durationAt(reading.tokens, at, dates)) return true;
    for (let next = at; next < at + 3; next += 1) {
      if (phraseAt(kindPhrases, reading.tokens, next)) return true;
    }
    return false;
  }

  /** `farewell drinks for Mark`: he was there. */
  function isHonoured(at: number, low: string, last: KindCandidate | undefined): boolean {
    if (!people.honouring.has(low) || last?.next !== at || !partyKinds.has(last.kind)) return false;
    if (leadsElsewhere(at + 1)) return false;
    return reading.names.read(at + 1, 'cued')?.suffix === '';
  }

  function preposition(at: number, low: string, kinds: readonly KindCandidate[]): boolean {
    const last = kinds.at(-1);
    if (people.with.has(low)) {
      if (!sealed) [cue, about, inList] = ['cued', false, true];
      company = true;
    } else if (people.to.has(low)) {
      const isPerson = last !== undefined && (last.next === at || people.toKinds.has(last.kind));
      cue = isPerson && !about ? 'cued' : 'none';
      company ||= cue === 'cued';
    } else if (people.and.has(low)) {
      cue = inList && !about ? 'listed' : 'none';
    } else if (people.sources.has(low) && last !== undefined) {
      [cue, about] = ['cued', false];
    } else if (people.without.has(low)) {
      [cue, about, sealed] = ['none', true, true];
    } else if (isHonoured(at, low, last)) {
      [cue, about, inList] = ['cued', false, true];
    } else if (people.about.has(low)) {
      if (last !== undefined && !(dates.soft.has(low) && leadsElsewhere(at + 1))) {
        [about, sealed] = [true, kinds.some(({ kind }) => kind === 'praise' || kind === 'thanks')];
      }
      cue = 'none';
    } else return false;
    return true;
  }

  return {
    cue: () => cue,
    isAbout: () => about,
    hasCompany: () => company,
    stop() {
      role = false;
      [cue, inList, about, sealed] = ['none', false, false, false];
    },
    comma(afterName) {
      [about, sealed] = [false, false];
      // `the new VP, Olga Petrov`
      if (role) return;
      cue = inList && afterName ? 'listed' : 'none';
    },
    seal() {
      [about, sealed] = [true, true];
    },
    kind(kind) {
      if (about) return;
      cue = kind === 'event' ? 'none' : 'cued';
      inList ||= cue === 'cued';
    },
    name() {
      role = false;
      [cue, inList] = ['none', true];
    },
    department() {
      company ||= cue === 'cued';
      cue = 'none';
    },
    fact() {
      role = false;
      cue = 'none';
    },
    word(at, kinds) {
      role = inList && !about && people.roles.has(lowAt(reading, at));
      const inFront = phraseAt(front, reading.tokens, at);
      if (inFront) {
        [cue, about, sealed, inList] = ['cued', false, false, true];
        return inFront.next;
      }
      const low = lowAt(reading, at);
      if (preposition(at, low, kinds)) return at + 1;
      if (promises.objects.has(low) || people.keep.has(low) || people.titles.has(low)) {
        if (cue === 'listed') cue = 'cued';
      } else if (asks.asked.has(low) || (inList && !about && people.roles.has(low))) {
        cue = 'cued';
      } else cue = 'none';
      return at + 1;
    }
  };
}

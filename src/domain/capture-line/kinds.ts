import type { TouchKind } from '../journal/touch';
import { correctedWords } from './corrections';
import type { PhraseHit } from './lexicon';
import { isWithinOneEdit } from '../matching/one-edit';
import { dateAt } from './dates';
import { workplaceBehind } from './groups';
import { phraseAt } from './lexicon';
import type { NameHit } from './name-reader';
import type { Reading } from './reading';
import { isBoundary, isClose, lowAt } from './reading';
import { gap } from './tokens';
import type { KindPhrase } from './vocabulary';

/** A word that may say what kind of contact it was. Places are of tokens, `next` excluded. */
export interface KindCandidate extends KindPhrase {
  at: number;
  next: number;
}

/** The kind word at a token; undefined for words that speak of no contact (`after lunch`, `no call`). */
export function kindAt(reading: Reading, at: number): KindCandidate | undefined {
  const { kinds, words } = reading.vocabulary;
  const found = phraseAt(kinds, reading.tokens, at) ?? splitKindAt(reading, at);
  if (!found?.value) return undefined;
  const before = isClose(reading, at) ? beforeArticle(reading, at) : '';
  if (words.notAContact.has(before) && !isBehindDate(reading, at)) return undefined;
  if (isWished(reading, at) || isCalledOff(reading, found.next)) return undefined;
  if (
    found.value.kind === 'introduction' &&
    isClose(reading, found.next) &&
    words.notIntroductions.has(lowAt(reading, found.next))
  ) {
    return undefined;
  }
  const candidate = { ...found.value, at, next: found.next };
  const said = reading.text.slice(reading.tokens[at]?.start, reading.tokens[found.next - 1]?.end);
  const corrected = reading.corrections?.kinds.get(correctedWords(said));
  return corrected === undefined ? candidate : { ...candidate, kind: corrected, loose: false };
}

/** `I'd love to introduce Wei`, `forgot to call`, `Hanna prefers Slack`: nothing that happened. */
function isWished(reading: Reading, at: number): boolean {
  const { promises, words } = reading.vocabulary;
  for (let place = at; place > at - 4 && isClose(reading, place); place -= 1) {
    const low = lowAt(reading, place - 1);
    if (words.liking.has(low)) return true;
    if (
      (promises.to.has(low) || promises.me.has(low)) &&
      words.wishing.has(lowAt(reading, place - 2))
    )
      return true;
  }
  return false;
}

/** `lunch with Ana cancelled`, `lunch with Ana moved to Friday` */
function isCalledOff(reading: Reading, behind: number): boolean {
  const { words, people, promises } = reading.vocabulary;
  for (let at = behind; at < behind + 8 && isClose(reading, at); at += 1) {
    const low = lowAt(reading, at);
    if (words.calledOff.has(low)) return true;
    if (words.putOff.has(low) && promises.to.has(lowAt(reading, at + 1)))
      return dateAt(reading.tokens, at + 2, reading.ahead) !== undefined;
    if (people.about.has(low)) return false;
  }
  return false;
}

/** `the day before yesterday lunch`: the `before` is of the date. */
function isBehindDate({ tokens, back }: Reading, at: number): boolean {
  for (let first = at - 1; first >= 0 && first > at - 6; first -= 1) {
    if (dateAt(tokens, first, back)?.next === at) return true;
  }
  return false;
}

/**
 * A kind written with one slip of the keys (`coffe with Ana`): only at the beginning of a clause
 * with somebody behind it, and never a word that means something by itself.
 */
export function slippedKindAt(reading: Reading, at: number): KindCandidate | undefined {
  const { slips, words, people } = reading.vocabulary;
  const token = reading.tokens[at];
  if (token?.type !== 'word' || token.low.length < 4 || words.commonWords.has(token.low))
    return undefined;
  if (!isBoundary(reading, at) && !words.notAContact.has(lowAt(reading, at - 1)) && at > 2)
    return undefined;
  const after = reading.tokens[at + 1];
  const leads =
    people.with.has(after?.low ?? '') ||
    after?.type === 'at' ||
    (reading.names.read(at + 1, 'cued')?.match.person ?? null) !== null;
  if (!leads || !isClose(reading, at + 1) || reading.names.read(at, 'none')) return undefined;
  const meant = slips.find(([word]) => isWithinOneEdit(word, token.low));
  return meant && { kind: meant[1], loose: false, needsPerson: true, at, next: at + 1 };
}

/** `put Ana in touch with`, `gave Raj a hand`: the tail stands a few words behind. */
function splitKindAt(reading: Reading, at: number): PhraseHit<KindPhrase> | undefined {
  for (const { tail, kind } of reading.vocabulary.splitKinds.get(lowAt(reading, at)) ?? []) {
    for (let place = at + 1; place < at + 9 && isClose(reading, place); place += 1) {
      if (tail.every((word, offset) => lowAt(reading, place + offset) === word)) {
        return { next: at + 1, value: { kind, loose: false, needsPerson: true } };
      }
    }
  }
  return undefined;
}

/** The kind of a touch: the first word that says one, unless that is loose and a better one follows. */
export function chooseKind(
  reading: Reading,
  candidates: readonly KindCandidate[],
  hasPeople: boolean
): KindCandidate | undefined {
  const able = candidates.filter((candidate) => hasPeople || !candidate.needsPerson);
  const first = able[0];
  if (first === undefined) return undefined;
  const { words } = reading.vocabulary;
  const later = able.filter(
    (candidate) => candidate.at > first.at && inOneSentence(reading, first.at, candidate.at)
  );
  if (first.loose) {
    const better = later.find((candidate) =>
      first.kind === 'message'
        ? !candidate.loose &&
          (words.sentOverrides.has(candidate.kind) || isMedium(reading, candidate, true))
        : isMedium(reading, candidate, false)
    );
    if (better) return better;
  }
  if (first.kind === 'message') {
    // `emailed Ana a thank-you` thanks; `emailed Ana, thanked her` stays the message it began as.
    const note = later.find(({ kind, at }) => isThanks(kind) && isNoun(reading, first.at, at));
    if (note) return note;
  }
  const venue =
    words.venueBefore.has(beforeArticle(reading, first.at)) &&
    (first.kind === 'meeting' || first.kind === 'event');
  return (
    (venue
      ? later.find(({ kind }) => words.sentOverrides.has(kind) && kind !== 'message')
      : undefined) ?? first
  );
}

/** What was done with somebody and is of no other kind: `went climbing with Wei`, `played football with Raj`. */
export function doneTogether(
  reading: Reading,
  isMain: (at: number) => boolean
): KindCandidate | undefined {
  const { words, people } = reading.vocabulary;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!isMain(at) || !words.together.has(lowAt(reading, at))) continue;
    for (let next = at + 1; next < at + 9 && isClose(reading, next); next += 1) {
      if (people.with.has(lowAt(reading, next)))
        return { kind: 'meeting', loose: true, needsPerson: true, at, next: at + 1 };
    }
  }
  return undefined;
}

function isThanks(kind: TouchKind): boolean {
  return kind === 'thanks' || kind === 'praise';
}

/** Whether a word stands with an article in the clause of another. */
function isNoun(reading: Reading, from: number, at: number): boolean {
  if (!reading.vocabulary.promises.determiners.has(lowAt(reading, at - 1))) return false;
  for (let place = from + 1; place <= at; place += 1) if (!isClose(reading, place)) return false;
  return true;
}

/** `met for coffee`, `caught up over a quick lunch`, `talked on the phone`, `invited Ana to lunch`. */
function isMedium(reading: Reading, candidate: KindCandidate, invited: boolean): boolean {
  const { words, people } = reading.vocabulary;
  if (!words.mediums.has(candidate.kind) || candidate.loose) return false;
  const before = beforeArticle(reading, candidate.at);
  return words.mediumBefore.has(before) || (invited && people.to.has(before));
}

/** The word before a kind, looking past `a`, `the`, and up to two words that describe it. */
function beforeArticle(reading: Reading, at: number): string {
  const { promises, words, people } = reading.vocabulary;
  let place = at - 1;
  for (let step = 0; step < 4; step += 1, place -= 1) {
    const low = lowAt(reading, place);
    const decides =
      words.mediumBefore.has(low) ||
      words.venueBefore.has(low) ||
      words.notAContact.has(low) ||
      people.to.has(low);
    if (decides) return low;
    if (step > 0 && promises.determiners.has(lowAt(reading, place + 1))) return low;
    if (
      !isClose(reading, place) ||
      low === '' ||
      people.with.has(low) ||
      reading.tokens[place]?.capital
    )
      return '';
  }
  return '';
}

function inOneSentence({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at <= to && at < from + 40; at += 1) {
    if (tokens[at]?.gap === gap.stop) return false;
  }
  return true;
}

/**
 * Whether I began the contact. Unless said otherwise I did; not when somebody else is the subject
 * of a verb such as `called`, `invited me`, `reached out`, or it was a `message from` somebody.
 * `hits` are the names outside promises, `isMain` tells the tokens there.
 */
export function isBegunByMe(
  reading: Reading,
  chosen: KindCandidate | undefined,
  hits: readonly NameHit[],
  isMain: (at: number) => boolean
): boolean {
  const { vocabulary, tokens } = reading;
  const hitsByEnd = new Map(
    hits.flatMap((hit) =>
      [hit.next, workplaceBehind(reading, hit).next].map((next) => [next, hit] as const)
    )
  );
  const { directed, invitations, symmetric } = vocabulary.words;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isMain(at)) continue;
    if (phraseAt(vocabulary.theirs, tokens, at)) return false;
    const low = lowAt(reading, at);
    const isKind = chosen?.at === at;
    if (!invitations.has(low) && !(isKind && directed.has(low) && !symmetric.has(low))) continue;
    if (isOthers(reading, at, hitsByEnd)) return false;
  }
  return true;
}

/** Whether I helped to organise what a line speaks of: `organised the brown bag`, `hosted a meetup`; not `Ana hosted`. */
export function isOrganised(reading: Reading, isMain: (at: number) => boolean): boolean {
  const { words, promises } = reading.vocabulary;
  return reading.tokens.some((token, at) => {
    if (!words.organising.has(token.low) || !isMain(at)) return false;
    if (!isClose(reading, at) || at === 0) return true;
    const before = lowAt(reading, at - 1);
    if (promises.them.has(before)) return false;
    return promises.me.has(before) || reading.names.read(at - 1, 'subject') === undefined;
  });
}

/** Whether the subject of a verb is somebody else: a name or `she` right before it, without me. */
function isOthers(reading: Reading, at: number, hitsByEnd: ReadonlyMap<number, NameHit>): boolean {
  const { promises, people } = reading.vocabulary;
  let place = at;
  while (
    place > at - 3 &&
    isClose(reading, place) &&
    promises.adverbs.has(lowAt(reading, place - 1)) &&
    lowAt(reading, place - 1) !== 'and'
  )
    place -= 1;
  if (!isClose(reading, place)) return false;
  const before = lowAt(reading, place - 1);
  if (promises.them.has(before)) return true;
  const subject = hitsByEnd.get(place);
  if (subject === undefined || subject.suffix !== '') return false;
  const first = subject.at;
  const lead = isClose(reading, first) ? lowAt(reading, first - 1) : '';
  // `lunch with Ana called …` has no subject; `I and Ana called` has me.
  if (people.with.has(lead)) return false;
  return !(people.and.has(lead) && promises.me.has(lowAt(reading, first - 2)));
}

import type { IsoDate } from '../calendar/calendar';
import { dateFrom, partsOf } from '../calendar/calendar';
import type { DateHit } from './date-context';
import { dateAt } from './dates';
import { phraseAt } from './lexicon';
import type { PromiseHead } from './promise-heads';
import { promiseHeadAt } from './promise-heads';
import type { Reading } from './reading';
import { isBoundary, isClose, isLabelled, lowAt } from './reading';
import { timeAt } from './times';
import { gap } from './tokens';

/** When something is due: the words that say it, preposition included, and the day. */
export interface Due {
  first: number;
  next: number;
  /** Where the day itself begins. */
  day: number;
  date: IsoDate;
  vague: boolean;
}

/** Finds where promises and learnings begin and end; each place is looked at once. */
export interface Clauses {
  promiseHead(at: number): PromiseHead | undefined;
  /** Where what was learned begins, when a learning begins here. */
  learnedHead(at: number): number | undefined;
  /** The same when somebody told it: `told me that …`; what comes before is no part of it. */
  reportedHead(at: number): number | undefined;
  /** Where an idea begins, behind its label. */
  ideaHead(at: number): number | undefined;
  /** The end (excluded) of a promise whose text begins at a place, and its due date. */
  promiseEnd(from: number): { end: number; due: Due | undefined };
  /**
   * The end (excluded) of a learning; commas belong to it unless something new begins behind them.
   * A `wholeLine` goes on over its sentences to the end of the line, unless something new begins.
   */
  learnedEnd(from: number, wholeLine: boolean): number;
}

export function createClauses(reading: Reading): Clauses {
  const { tokens, vocabulary } = reading;
  const heads = new Map<number, PromiseHead | undefined>();

  function promiseHead(at: number): PromiseHead | undefined {
    if (!heads.has(at)) heads.set(at, promiseHeadAt(reading, at));
    return heads.get(at);
  }

  function learnedHead(at: number): number | undefined {
    const { learnedFirm, learnedLabels, learned } = vocabulary;
    const firm = phraseAt(learnedFirm, tokens, at);
    if (firm) {
      if (isSaidOfOthers(at)) return undefined;
      return isLabelled(reading, firm.next) ? behindLabel(firm.next) : startOfLearned(firm.next);
    }
    const label = phraseAt(learnedLabels, tokens, at);
    if (!label || !isBoundary(reading, at)) return undefined;
    const labelled = isLabelled(reading, label.next);
    const free =
      learned.free.has(lowAt(reading, at)) &&
      isClose(reading, label.next) &&
      dateAt(tokens, label.next, reading.ahead) === undefined;
    if (labelled) return behindLabel(label.next);
    return free ? startOfLearned(label.next) : undefined;
  }

  function reportedHead(at: number): number | undefined {
    const { reported, learned, promises } = vocabulary;
    if (isHeardThat(at)) return startOfLearned(at + 1);
    const found = phraseAt(reported, tokens, at);
    if (!found || !isClose(reading, at) || at === 0) return undefined;
    if (promises.me.has(lowAt(reading, at - 1)) || lowAt(reading, at - 1) === 'to')
      return undefined;
    const hasThat = learned.that.has(lowAt(reading, found.next));
    const begin = hasThat ? found.next + 1 : found.next;
    if (!isClose(reading, found.next) || !isClose(reading, begin)) return undefined;
    if (!hasThat && (found.value === 'that' || !isNews(begin))) return undefined;
    if (promiseHead(begin) !== undefined) return undefined;
    return startOfLearned(begin);
  }

  /** `heard from Aoife that …` */
  function isHeardThat(at: number): boolean {
    const { learned } = vocabulary;
    if (!learned.that.has(lowAt(reading, at)) || !isClose(reading, at) || !isClose(reading, at + 1))
      return false;
    for (let first = at - 1; first > at - 4 && first > 1; first -= 1) {
      if (!learned.from.has(lowAt(reading, first - 1))) continue;
      const name = reading.names.read(first, 'cued');
      return name?.next === at && learned.heard.has(lowAt(reading, first - 2));
    }
    return false;
  }

  /** `pricing freezes in May`, `the budget is frozen`; not `about her move`, `the news`. */
  function isNews(at: number): boolean {
    const { learned, promises } = vocabulary;
    const low = lowAt(reading, at);
    const length = clauseLength(at);
    const states = [...Array(Math.min(length, 8)).keys()].some((step) =>
      learned.stating.has(lowAt(reading, at + step))
    );
    if (learned.notNews.has(low) || length < 3) return false;
    return states || (!promises.determiners.has(low) && lowAt(reading, at + 1).endsWith('s'));
  }

  function clauseLength(at: number): number {
    let end = at + 1;
    while (end < tokens.length && isClose(reading, end)) end += 1;
    return end - at;
  }

  function ideaHead(at: number): number | undefined {
    const label = phraseAt(vocabulary.ideas, tokens, at);
    return label && isBoundary(reading, at) && isLabelled(reading, label.next)
      ? behindLabel(label.next)
      : undefined;
  }

  function startOfLearned(at: number): number | undefined {
    return (tokens[at]?.gap ?? gap.stop) < gap.comma ? behindLabel(at) : undefined;
  }

  function behindLabel(at: number): number | undefined {
    const type = tokens[at]?.type;
    return type === undefined || type === 'topic' || type === 'terse' ? undefined : at;
  }

  /** `she learned`, `Ana learned` at the start of a clause: not I. */
  function isSaidOfOthers(at: number): boolean {
    if (!isClose(reading, at) || at === 0) return false;
    if (vocabulary.promises.them.has(lowAt(reading, at - 1))) return true;
    const isName = reading.names.read(at - 1, 'none') !== undefined;
    return isName && isBoundary(reading, at - 1);
  }

  /** A topic ends a clause, except where it is one of its words: `the #okr article`. */
  function endsByTopic(at: number): boolean {
    const token = tokens[at];
    if (token?.type !== 'topic') return false;
    return !vocabulary.promises.determiners.has(lowAt(reading, at - 1)) || token.gap > gap.none;
  }

  function beginsAnew(at: number): boolean {
    return (
      promiseHead(at) !== undefined || learnedHead(at) !== undefined || ideaHead(at) !== undefined
    );
  }

  function endsBefore(at: number): boolean {
    const token = tokens[at];
    if (token === undefined || token.gap >= gap.comma || token.type === 'terse' || endsByTopic(at))
      return true;
    if (vocabulary.words.conjunctions.has(token.low)) return beginsAnew(at + 1);
    if (learnedHead(at) !== undefined || ideaHead(at) !== undefined) return true;
    if (vocabulary.promises.subordinate.has(lowAt(reading, at - 1))) return false;
    if (vocabulary.promises.who.has(token.low) || isBoundary(reading, at)) return false;
    return promiseHead(at) !== undefined;
  }

  /** A sentence goes on what the line began, unless it has a label of its own: `Idea: …`. */
  function goesOn(at: number): boolean {
    const between = reading.text.slice(tokens[at - 1]?.end, tokens[at]?.start);
    return !/[\n\r]/.test(between) && tokens[at + 1]?.gap !== gap.colon;
  }

  function dueAt(at: number): Due | undefined {
    const lead = phraseAt(vocabulary.dates.latest, tokens, at);
    if (lead && isClose(reading, lead.next)) {
      const hit = dayOrTimeAt(lead.next, true);
      if (hit && hit.date >= reading.ahead.today)
        return { first: at, next: hit.next, day: lead.next, date: hit.date, vague: hit.vague };
    }
    const { due, soft } = vocabulary.dates;
    const low = lowAt(reading, at);
    const begins = due.has(low) || soft.has(low);
    const day = begins ? (due.has(low) && due.has(lowAt(reading, at + 1)) ? at + 2 : at + 1) : at;
    if (begins && !isClose(reading, day)) return undefined;
    const hit = dayOrTimeAt(day, due.has(low));
    if (hit === undefined || hit.date < reading.ahead.today) return undefined;
    // Without `by`, a date in the middle may belong to the thing: the Friday report.
    const { about, to, with: company } = vocabulary.people;
    const after = lowAt(reading, hit.next);
    const goesOn = [about, to, company].some((words) => words.has(after));
    if (!due.has(low) && !goesOn && !endsBefore(hit.next)) return undefined;
    return { first: at, next: hit.next, day, date: hit.date, vague: hit.vague };
  }

  /** `Friday`, `Friday at 5pm`, `5pm Friday`, and by itself after `by`: `5pm` (today), `May` (its first day). */
  function dayOrTimeAt(at: number, due: boolean): DateHit | undefined {
    const { dates } = vocabulary;
    const time = timeAt(tokens, at, dates, due);
    const day = time === undefined || !isClose(reading, time.next) ? at : time.next;
    const hit = dateAt(tokens, day, reading.ahead);
    if (hit === undefined) {
      const { today } = reading.ahead;
      return due && time ? { next: time.next, date: today, vague: false } : monthAt(at, due);
    }
    const closing = phraseAt(dates.namedDays, tokens, hit.next);
    if (closing?.value === 'due today' && isClose(reading, hit.next))
      return { ...hit, next: closing.next };
    const behind = dates.soft.has(lowAt(reading, hit.next)) ? hit.next + 1 : hit.next;
    const later = isClose(reading, behind)
      ? timeAt(tokens, behind, dates, behind > hit.next)
      : undefined;
    return { ...hit, next: later?.next ?? hit.next };
  }

  /** `by May`: its first day. */
  function monthAt(at: number, due: boolean): DateHit | undefined {
    const month = due ? vocabulary.dates.months.get(lowAt(reading, at)) : undefined;
    if (month === undefined) return undefined;
    const { year, month: now } = partsOf(reading.ahead.today);
    const date = dateFrom(month > now ? year : year + 1, month, 1);
    return date && { next: at + 1, date, vague: true };
  }

  return {
    promiseHead,
    learnedHead,
    reportedHead,
    ideaHead,
    promiseEnd(from) {
      let due: Due | undefined;
      let at = from;
      while (at < tokens.length) {
        const token = tokens[at];
        if (token === undefined) break;
        const found = due === undefined ? dueAt(at) : undefined;
        const isLate =
          token.gap === gap.comma && found !== undefined && vocabulary.dates.due.has(token.low);
        if (at > from && endsBefore(at) && !isLate) break;
        if (found) {
          due = found;
          at = found.next;
        } else at += 1;
      }
      return { end: Math.min(at, tokens.length), due };
    },
    learnedEnd(from, wholeLine) {
      let at = from + 1;
      for (; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token === undefined || token.type === 'terse' || endsByTopic(at)) break;
        if (token.gap === gap.stop && !(wholeLine && goesOn(at))) break;
        const isNew = token.gap >= gap.comma || vocabulary.words.conjunctions.has(token.low);
        const begins = vocabulary.words.conjunctions.has(token.low) ? at + 1 : at;
        if (isNew && beginsAnew(begins)) break;
        if (token.gap === gap.comma && phraseAt(vocabulary.noAsk, tokens, at)) break;
      }
      return at;
    }
  };
}

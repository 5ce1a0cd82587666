import type { IsoDate } from '../calendar/calendar';
import { daysBetween, weekOf } from '../calendar/calendar';
import { isWellKnown } from '../cadence/cadence';
import type { Reason } from './reasons';
import { turnsAfter, type PastProposal } from './past-proposals';
import { keepReasons, meetReasons } from './reasons';
import { acquaintanceAfter, keepScore, meetScore } from './scores';
import type { SuggestiblePerson } from './suggestible-person';
import type { PlaceTies } from './ties';
import { tiesOf } from './ties';
import { turnOf } from '../wording/turn-of';
import { greetFrom } from './weights';

/** All that suggestions are made of. */
export interface SuggestionFacts {
  today: IsoDate;
  /** Where everybody works. */
  places: readonly PlaceTies[];
  /** Everybody, or at least those who can win: for lunch the best of `mostWorthMeeting`, for a greeting the best two of each department (without one the best four). */
  people: readonly SuggestiblePerson[];
  /** Where I work, null when not known. */
  mySite: string | null;
  /** Who was proposed in the last 30 days, each with the last time. */
  proposed: readonly PastProposal[];
}

/** A person with the two strongest reasons, strongest first; the contract's `suggestion`. */
export interface Suggested {
  person: Pick<SuggestiblePerson, 'id' | 'name' | 'title' | 'department'>;
  reasons: Reason[];
}

/**
 * Whom to have lunch with (null: nobody is left to meet) and whom to greet, at most three,
 * best first; who was proposed this week has a place before others. The same facts give the same answer all
 * day, also once it was noted as proposed; nobody stands in both, nobody comes up twice in 30
 * days, and the greetings name each department once at most.
 */
export function suggest(facts: SuggestionFacts): {
  lunch: Suggested | null;
  touchBase: Suggested[];
} {
  const ties = tiesOf(facts.places);
  const week = weekOf(facts.today);
  const daysSince = silenceUntil(facts.today);
  const { turnOf: turnFor } = turnsAfter(facts.proposed, facts.today);
  let lunch: Candidate | undefined;
  const greetings = new Map<string, Candidate[]>();
  for (const person of facts.people) {
    if (person.openAsk) continue;
    const silentDays = person.lastContact === null ? null : daysSince(person.lastContact);
    const at = { person, silentDays, turn: turnOf(`${person.id} ${week}`) };
    const forLunch = turnFor(person, 'lunch');
    if (forLunch !== 'rests' && !isWellKnown(person.oneToOnes)) {
      const acquaintance = acquaintanceAfter(silentDays);
      const score = meetScore(person, acquaintance, ties, facts.mySite);
      // A lunch of the days before that was written down late is no lunch to come.
      const isKept = forLunch === 'stands' && acquaintance !== 'just-met';
      const candidate = { ...at, score, isKept };
      if (!lunch || isBetter(candidate, lunch)) lunch = candidate;
    }
    const forHello = turnFor(person, 'touch-base');
    if (
      forHello !== 'rests' &&
      silentDays !== null &&
      silentDays >= greetFrom * person.rhythmDays
    ) {
      const score = keepScore(person, silentDays, ties);
      const candidate = { ...at, score, isKept: forHello === 'stands' };
      keepBestTwo(greetings, person.department ?? person.id, candidate);
    }
  }
  const touchBase = [...greetings.values()]
    .flatMap((best) => best.find((candidate) => candidate.person !== lunch?.person) ?? [])
    .sort((a, b) => (isBetter(a, b) ? -1 : 1))
    .slice(0, 3)
    .sort((a, b) => (isStronger(a, b) ? -1 : 1));
  return {
    lunch: lunch ? suggested(lunch, meetReasons(lunch, ties, facts.mySite)) : null,
    touchBase: touchBase.map((candidate) => suggested(candidate, keepReasons(candidate, ties)))
  };
}

interface Candidate {
  person: SuggestiblePerson;
  silentDays: number | null;
  /** Between equals it is somebody else's turn each week. */
  turn: number;
  score: number;
  /** Proposed this week already. */
  isKept: boolean;
}

/** Two of a department are enough: the better one may turn out to be the one for lunch. */
function keepBestTwo(
  byDepartment: Map<string, Candidate[]>,
  department: string,
  candidate: Candidate
): void {
  const best = byDepartment.get(department) ?? [];
  best.push(candidate);
  best.sort((a, b) => (isBetter(a, b) ? -1 : 1));
  byDepartment.set(department, best.slice(0, 2));
}

const isBetter = (a: Candidate, b: Candidate): boolean =>
  a.isKept === b.isKept ? isStronger(a, b) : a.isKept;

const isStronger = (a: Candidate, b: Candidate): boolean =>
  a.score !== b.score
    ? a.score > b.score
    : a.turn !== b.turn
      ? a.turn < b.turn
      : a.person.id < b.person.id;

const suggested = ({ person }: Candidate, reasons: Reason[]): Suggested => ({
  person: {
    id: person.id,
    name: person.name,
    title: person.title,
    department: person.department
  },
  reasons: reasons.slice(0, 2)
});

/** Days from a date to today, 0 for one to come; thousands of people share a few hundred dates. */
function silenceUntil(today: IsoDate): (date: IsoDate) => number {
  const known = new Map<IsoDate, number>();
  return (date) => {
    const days = known.get(date) ?? Math.max(0, daysBetween(date, today));
    known.set(date, days);
    return days;
  };
}

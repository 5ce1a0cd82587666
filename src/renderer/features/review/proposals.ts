import type { Door, Suggestion } from '../../../contract/goals';
import { clockTime, type IsoDate } from '../../../domain/calendar/calendar';
import { planTitle } from '../../../domain/plans/plan-title';
import type { PlanBegin } from '../../parts/plan-dialog';

/** Something a week could hold. */
export interface Proposal {
  key: string;
  title: string;
  reason: string;
  /** Null: nobody is proposed. */
  person: Suggestion['person'] | null;
  /** What the plan begins with. */
  begin: PlanBegin;
}

interface ProposalFacts {
  /** The days that can be planned for, in order; there is one at least. */
  dates: readonly [IsoDate, ...IsoDate[]];
  suggestions: { lunch: Suggestion | null; touchBase: readonly Suggestion[] } | undefined;
  toAppreciate: readonly Suggestion['person'][] | undefined;
}

/** Whom a door could be opened with in a week, best first; without anybody, an empty plan. */
export function proposalsFor({ practice }: Door, facts: ProposalFacts): Proposal[] {
  const { dates, suggestions, toAppreciate } = facts;
  const [date] = dates;
  switch (practice) {
    case 'lunch': {
      const lunch = suggestions?.lunch;
      const begin = {
        kind: 'lunch' as const,
        // Not on the first day of a whole week, which fills by itself.
        date: dates.length > 3 ? (dates[1] ?? date) : date,
        time: clockTime.parse('12:15')
      };
      return lunch ? [proposal(lunch.person, reasonOf(lunch), begin)] : [nobody(begin)];
    }
    case 'touch-base': {
      const begin = { kind: 'message' as const, date };
      const some = (suggestions?.touchBase ?? []).map((one) =>
        proposal(one.person, reasonOf(one), begin)
      );
      return some.length > 0 ? some : [nobody(begin)];
    }
    case 'appreciate': {
      const begin = { kind: 'praise' as const, date };
      const some = (toAppreciate ?? []).map((person) =>
        proposal(
          person,
          'You worked together lately, and no word of praise is written down.',
          begin
        )
      );
      return some.length > 0 ? some : [nobody(begin)];
    }
    case 'introduce':
      return [nobody({ kind: 'introduction', date })];
    case 'join-in':
      return [nobody({ kind: 'event', date })];
    case 'offer-help':
      break;
  }
  return [nobody({ kind: 'help', date })];
}

const reasonOf = ({ reasons }: Suggestion): string => reasons.map(({ text }) => text).join(' ');

const nobody = (begin: PlanBegin): Proposal => ({
  key: begin.kind,
  title: '',
  reason: '',
  person: null,
  begin
});

const proposal = (person: Suggestion['person'], reason: string, begin: PlanBegin): Proposal => ({
  key: person.id,
  title: planTitle({ kind: begin.kind, people: [person.name], note: null }),
  reason,
  person,
  begin: { ...begin, people: [person] }
});

import type { IsoDate, ZoneId } from '../calendar/calendar';
import type { BusyTime } from '../delivery/attention';
import type { PartialDate } from '../calendar/partial-date';
import type { WeekFacts } from '../goals/week-report';
import type { OccasionKind } from '../occasions/occasion';
import type { PersonId } from '../people/ids';
import type { AppointmentFact } from './appointment';
import type { BackupFact } from './backup-overdue';
import type { MetFact } from './follow-up';
import type { NudgeChoices } from './nudge-choices';
import type { DeedFact } from './praise';
import type { PromiseFact } from './promise-due';
import type { RecordedNudge } from './recorded';
import type { NudgeOutcome } from './resting';
import type { LunchFact } from './thank-you';
import type { GreetingFact } from './touch-base';
import type { LunchIdea, StandingFact } from './week-nudges';

/** Somebody as the nudges see them. */
export interface PersonFact {
  id: PersonId;
  name: string;
  /** Null: not met. */
  lastContact: IsoDate | null;
  leftOn: IsoDate | null;
  birthday: PartialDate | null;
  startDate: IsoDate | null;
}

/** Something in somebody's life that was written down. */
export interface OccasionFact {
  kind: OccasionKind;
  date: IsoDate;
  person: { id: PersonId; name: string };
}

/** All that nudges are made of; the facts of the week are those of `weekReport`. */
export interface NudgeFacts extends Omit<WeekFacts, 'week' | 'today'> {
  /** Where the person is now. */
  zone: ZoneId;
  choices: NudgeChoices;
  /** Everybody, in any order. */
  people: readonly PersonFact[];
  /** Occasions that were confirmed, of those I have met and not spoken to since. */
  occasions: readonly OccasionFact[];
  /** The lunches and coffees of at least the last nine days. */
  lunches: readonly LunchFact[];
  /** The open promises due within the week around today. */
  promises: readonly PromiseFact[];
  /** With whom I have an open ask: something they promised, or I asked for. */
  openAsks: ReadonlySet<PersonId>;
  /** What is to come today and in the next days, and what is under way. */
  appointments: readonly AppointmentFact[];
  /** When a calendar that was imported says busy, today and in the next days. */
  calendar: readonly BusyTime[];
  /** Promises kept to me in the last two weeks. */
  deeds: readonly DeedFact[];
  /** Events of the last three weeks. */
  met: readonly MetFact[];
  /** Whom Today proposes to greet, the best first, and all to whom a hello was put off. */
  greetings: readonly GreetingFact[];
  /** Whom Today proposes for lunch; null: nobody. */
  lunchIdea: LunchIdea | null;
  /** Null: no week was lived yet. */
  standing: StandingFact | null;
  /** Whether this week was looked back on. */
  isReviewed: boolean;
  /** Null: nothing is known of copies. */
  backup: BackupFact | null;
  /** At least those whose keys can come up again: all of this week, those of the lunches, and all to come back. */
  recorded: readonly RecordedNudge[];
  /** How nudges ended in the last four months. */
  outcomes: readonly NudgeOutcome[];
}

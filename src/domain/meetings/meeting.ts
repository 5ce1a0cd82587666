import type { ClockTime, Instant, IsoDate } from '../calendar/calendar';

/** Somebody who was asked to a meeting; one of both is known at least. */
export interface Attendee {
  readonly name: string | null;
  /** In lower case. */
  readonly email: string | null;
}

/** One time of an event of a calendar, told in the person's own zone. */
export interface Meeting {
  /** Name of the file, and the line of it the event begins in, 1-based. */
  readonly source: string;
  readonly line: number;
  /** Made of what the calendar calls this event and this time of it: the same in every export, and says nothing. */
  readonly key: string;
  readonly title: string;
  readonly place: string | null;
  readonly date: IsoDate;
  /** Null: the whole day. */
  readonly time: ClockTime | null;
  /** Null: nothing tells how long it takes, or it is more than a day. */
  readonly minutes: number | null;
  readonly from: Instant;
  readonly until: Instant;
  /** Nudges wait while it lasts. */
  readonly isBusy: boolean;
  /** The person, or the organizer, has not said yes yet. */
  readonly isTentative: boolean;
  /** It is off: called off by itself, or by a file of cancellations. */
  readonly isCancelled: boolean;
  /** Somebody else asked for it. */
  readonly isInvitation: boolean;
  /** What it was about, as topics without `#`. */
  readonly topics: readonly string[];
  /** Everybody but the person themselves, rooms, and those who declined. */
  readonly attendees: readonly Attendee[];
}

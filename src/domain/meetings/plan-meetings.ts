import { isBefore, isSameInstant, type Instant, type IsoDate } from '../calendar/calendar';
import type { TouchKind } from '../journal/touch';
import type { FoundAttendee } from './attendee-finder';
import { kindOfMeeting } from './kind-of-meeting';
import type { Attendee, Meeting } from './meeting';

/** What the journal has of a calendar's event already. */
export interface KnownEvent {
  readonly key: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly isBusy: boolean;
  readonly entry: string | null;
  readonly plan: string | null;
}

/** What an import would make of a meeting: an entry of one that was, a plan of one to come, or a plan moved or taken away. */
export interface ProposedMeeting {
  readonly meeting: Meeting;
  readonly does: 'entry' | 'plan' | 'move' | 'cancel';
  readonly kind: TouchKind;
  /** Those of it who are in the journal, each once. */
  readonly people: readonly FoundAttendee[];
  /** Names or addresses of the others. */
  readonly unknown: readonly string[];
  /** What the journal made of it before. */
  readonly known: KnownEvent | null;
  /** Whether it is taken unless the person says otherwise. */
  readonly isWanted: boolean;
  /** Why it is not wanted at first, in a few words; null when it is. */
  readonly why: string | null;
}

/** A time in which nudges wait. */
interface BusyEvent {
  readonly key: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** What an import would make of a calendar. */
export interface MeetingPlan {
  /** Those to come first, then those that were, the newest first. */
  readonly proposed: readonly ProposedMeeting[];
  /** Busy times that are not known yet, or changed. */
  readonly busy: readonly BusyEvent[];
  /** Events whose busy time is none any more. */
  readonly free: readonly string[];
  /** Meetings the journal has already as they are. */
  readonly same: number;
  /** Meetings with nobody who is in the journal. */
  readonly strangers: number;
  readonly cancelled: number;
}

/** What a plan of meetings is made with. */
interface MeetingFacts {
  readonly find: (attendee: Attendee) => FoundAttendee | undefined;
  readonly known: ReadonlyMap<string, KnownEvent>;
  /** `date id` for each day on which a contact with a person is written already. */
  readonly written: ReadonlySet<string>;
  readonly now: Instant;
  readonly today: IsoDate;
}

/** With more people of the journal than this one hardly spoke with each. */
const mostPeople = 20;

/** What meetings would become; the same when asked again, and nothing for those that are here already. */
export function planMeetings(meetings: readonly Meeting[], facts: MeetingFacts): MeetingPlan {
  const counts = { same: 0, strangers: 0, cancelled: 0 };
  const proposed: ProposedMeeting[] = [];
  const busy: BusyEvent[] = [];
  const free: string[] = [];
  for (const meeting of newestOfEach(meetings)) {
    const known = facts.known.get(meeting.key) ?? null;
    const isOver = isPast(meeting, facts);
    const isBusy = meeting.isBusy && !meeting.isCancelled && !isOver;
    if (isBusy && !(known?.isBusy && isAsKnown(meeting, known)))
      busy.push({ key: meeting.key, from: meeting.from, until: meeting.until });
    if (!isBusy && !isOver && known?.isBusy) free.push(meeting.key);
    const does = whatToDo(meeting, known, isOver);
    if (does === 'nothing') {
      if (meeting.isCancelled) counts.cancelled += 1;
      else counts.same += 1;
      continue;
    }
    const { people, unknown } = whoIsIt(meeting, facts.find);
    if (people.length === 0 && does !== 'cancel') {
      if (meeting.attendees.length > 0) counts.strangers += 1;
      continue;
    }
    const why = does === 'cancel' ? null : whyNot(meeting, does, people, facts.written);
    const kind = kindOfMeeting(meeting.title, meeting.attendees.length);
    proposed.push({ meeting, does, kind, people, unknown, known, isWanted: why === null, why });
  }
  return { proposed: proposed.sort(byTime(facts.now)), busy, free, ...counts };
}

/** Several files may hold one event: the last one counts. */
const newestOfEach = (meetings: readonly Meeting[]): Meeting[] => [
  ...new Map(meetings.map((meeting) => [meeting.key, meeting])).values()
];

const isPast = ({ time, date, until }: Meeting, { now, today }: MeetingFacts): boolean =>
  time === null ? date < today : !isBefore(now, until);

function whatToDo(
  meeting: Meeting,
  known: KnownEvent | null,
  isOver: boolean
): ProposedMeeting['does'] | 'nothing' {
  const hasPlan = known !== null && known.plan !== null;
  if (meeting.isCancelled) return hasPlan && !isOver ? 'cancel' : 'nothing';
  if (isOver) return known?.entry ? 'nothing' : 'entry';
  if (!hasPlan) return 'plan';
  return isAsKnown(meeting, known) ? 'nothing' : 'move';
}

const isAsKnown = (meeting: Meeting, known: KnownEvent): boolean =>
  isSameInstant(known.from, meeting.from) && isSameInstant(known.until, meeting.until);

function whoIsIt(
  { attendees }: Meeting,
  find: MeetingFacts['find']
): { people: FoundAttendee[]; unknown: string[] } {
  const people = new Map<string, FoundAttendee>();
  const unknown: string[] = [];
  for (const attendee of attendees) {
    const found = find(attendee);
    if (!found) unknown.push(attendee.name ?? attendee.email ?? '');
    else if (!people.has(found.person.id)) people.set(found.person.id, found);
  }
  return { people: [...people.values()], unknown };
}

function whyNot(
  meeting: Meeting,
  does: 'entry' | 'plan' | 'move',
  people: readonly FoundAttendee[],
  written: ReadonlySet<string>
): string | null {
  if (people.length > mostPeople) return `${people.length} people were asked`;
  if (meeting.isTentative) return 'not answered yet';
  const isWritten =
    does === 'entry' && people.some(({ person }) => written.has(`${meeting.date} ${person.id}`));
  return isWritten ? 'you wrote about this day already' : null;
}

/** What is to come in its order, then what was, the newest first. */
const byTime =
  (now: Instant) =>
  ({ meeting: a }: ProposedMeeting, { meeting: b }: ProposedMeeting): number => {
    const [isOldA, isOldB] = [isBefore(a.from, now), isBefore(b.from, now)];
    if (isOldA !== isOldB) return isOldA ? 1 : -1;
    const order = isBefore(a.from, b.from) ? -1 : isBefore(b.from, a.from) ? 1 : 0;
    return isOldA ? -order : order;
  };

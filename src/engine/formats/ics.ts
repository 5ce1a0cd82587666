import { createHash } from 'node:crypto';
import {
  addDays,
  addMinutes,
  minutesBetween,
  zoneId,
  type Instant
} from '../../domain/calendar/calendar';
import type { ZoneDescription, ZoneRule } from '../../domain/meetings/event-zone';
import { categoryTopics } from '../../domain/meetings/category-topics';
import type { Attendee, Meeting } from '../../domain/meetings/meeting';
import { cleanText } from '../../domain/transfer/clean-text';
import { importLimits } from '../../domain/transfer/import-limits';
import type { ReadFile, Refusal } from '../../domain/transfer/import-record';
import { controlNote } from '../../domain/transfer/remarks';
import type { FileFormat, Reading } from './file-format';
import { type BusyTime, busyTimesOf } from './ics-busy';
import { propertyOf, readComponents, textOf, type Component } from './ics-components';
import { readEvent, type IcsEvent } from './ics-event';
import { localAt, momentOf, momentReader, type Moment, type MomentReader } from './ics-moment';
import { ownAddresses } from './ics-owner';
import { timesOf, type EventTime } from './ics-times';

/** Calendars (RFC 5545) of Google, Outlook, Exchange, Apple and others. What they link to is never opened. */
export const ics = {
  recognises: (text: string) =>
    /^[\uFEFF \t]*BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VEVENT)[ \t]*(?:\r|\n|$)/im.test(
      text.slice(0, 100_000)
    ),
  read: readCalendar
} satisfies FileFormat;

function readCalendar(text: string, source: string, reading: Reading): ReadFile {
  const refused: Refusal[] = [];
  const notes: string[] = [];
  const meetings: Meeting[] = [];
  let removed = 0;
  let tasks = 0;
  for (const calendar of readComponents(text)) {
    const method = textOf(calendar, 'METHOD')?.toUpperCase();
    tasks += calendar.parts.filter(({ name }) => name === 'VTODO' || name === 'VJOURNAL').length;
    if (method !== undefined && answers.has(method)) {
      notes.push('An answer to an invitation was left out.');
      continue;
    }
    const moments = momentReader(
      reading.zone,
      descriptionsIn(calendar),
      textOf(calendar, 'X-WR-TIMEZONE')
    );
    const events = eventsIn(calendar, moments, (line, reason) =>
      refused.push({ source, line, reason })
    );
    removed += controlsIn(calendar);
    const own = ownAddresses(events, [
      textOf(calendar, 'X-OWNER'),
      textOf(calendar, 'X-WR-CALNAME')
    ]);
    const { times, notes: remarks } = timesOf(events, reading.today);
    notes.push(...remarks, ...[...moments.unknownZones].map(unknownZone));
    for (const time of times) {
      const meeting = meetingAt(time, source, reading, own, method === 'CANCEL');
      if (meeting && meetings.length < importLimits.meetings) meetings.push(meeting);
    }
    for (const part of calendar.parts.filter(({ name }) => name === 'VFREEBUSY'))
      for (const busy of busyTimesOf(part, moments))
        if (meetings.length < importLimits.meetings)
          meetings.push(busyMeeting(busy, { source, line: part.line }, reading));
  }
  if (meetings.length >= importLimits.meetings)
    notes.push(
      `Only the first ${importLimits.meetings.toLocaleString('en')} times of this calendar were taken.`
    );
  if (tasks > 0) notes.push(tasksNote(tasks));
  if (removed > 0) notes.unshift(controlNote(removed));
  return { format: 'Calendar', records: [], refused, notes, columns: [], meetings };
}

/** Methods by which who was asked writes back (RFC 5546 §1.4). */
const answers = new Set(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH']);

const tasksNote = (count: number): string =>
  count === 1
    ? '1 task or note is no meeting, and was left out.'
    : `${count.toLocaleString('en')} tasks and notes are no meetings, and were left out.`;

/** Characters no journal can hold, in what is kept of events. */
const controlsIn = (calendar: Component): number =>
  calendar.parts
    .flatMap(({ properties }) => properties)
    .filter(({ name }) => name === 'SUMMARY' || name === 'LOCATION')
    .reduce((sum, { value }) => sum + cleanText(value).removed, 0);

const unknownZone = (name: string): string =>
  `The time zone ${name.slice(0, 80)} is not known; its times were read as times here.`;

function eventsIn(
  calendar: Component,
  moments: MomentReader,
  refuse: (line: number, reason: string) => void
): IcsEvent[] {
  const events: IcsEvent[] = [];
  for (const part of calendar.parts) {
    if (part.name !== 'VEVENT') continue;
    if (events.length >= importLimits.records) {
      refuse(part.line, 'This calendar has too many events; the rest was left out.');
      break;
    }
    const read = part.isClosed
      ? readEvent(part, moments)
      : { reason: 'The event is not closed (END:VEVENT is missing).' };
    if ('reason' in read) refuse(part.line, read.reason);
    else events.push(read);
  }
  return events;
}

/** A time of which nothing is known but that it is taken. */
const busyMeeting = (
  { from, until }: BusyTime,
  place: { source: string; line: number },
  { zone }: Reading
): Meeting => ({
  ...place,
  key: keyOf('busy', `${from}/${until}`),
  title: '',
  place: null,
  ...localAt(from, zone),
  minutes: null,
  from,
  until,
  isBusy: true,
  isTentative: false,
  isCancelled: false,
  isInvitation: false,
  topics: [],
  attendees: []
});

const keyOf = (uid: string, occurrence: string): string =>
  createHash('sha256').update(`${uid}\n${occurrence}`).digest('base64url').slice(0, 22);

/** Null for what the person declined. */
function meetingAt(
  { event, start, occurrence }: EventTime,
  source: string,
  { zone }: Reading,
  own: ReadonlySet<string>,
  isCalledOff: boolean
): Meeting | null {
  const isMe = ({ email }: Attendee): boolean => email !== null && own.has(email);
  const answer = event.invited.find(isMe)?.answer;
  if (answer === 'DECLINED') return null;
  const length = minutesBetween(event.start.at, event.end);
  const isWholeDay = start.time === null;
  const local = isWholeDay ? { date: start.date, time: null } : localAt(start.at, zone);
  const minutes = Math.round(length);
  return {
    source,
    line: event.line,
    key: keyOf(event.uid, occurrence),
    title: event.title,
    place: event.place,
    ...local,
    minutes: isWholeDay || minutes < 1 || minutes > 1440 ? null : minutes,
    from: start.at,
    until: isWholeDay ? daysBehind(start, length) : addMinutes(start.at, length),
    isBusy: event.isBusy && !isWholeDay && length > 0,
    isTentative:
      event.isTentative ||
      answer === 'TENTATIVE' ||
      (answer === 'NEEDS-ACTION' && event.organizer !== null && !isMe(event.organizer)),
    isCancelled: event.isCancelled || isCalledOff,
    isInvitation: event.organizer !== null && own.size > 0 && !isMe(event.organizer),
    topics: categoryTopics(event.categories),
    attendees: attendeesOf(event).filter((attendee) => !isMe(attendee))
  };
}

/** The end of so many whole days, of which one with a change of clocks has more or fewer hours than others. */
const daysBehind = (start: Moment, minutes: number): Instant =>
  momentOf(addDays(start.date, Math.round(minutes / 1440)), null, start.clock).at;

/** Who came or is coming: those invited who did not decline, and who called the meeting. */
function attendeesOf({ organizer, invited }: IcsEvent): Attendee[] {
  const coming = invited.filter(({ answer }) => answer !== 'DECLINED' && answer !== 'DELEGATED');
  // Without anybody invited it is a note to oneself, or an event of a public calendar.
  if (invited.length === 0) return [];
  const caller =
    organizer &&
    !invited.some(({ email, name }) => (email ?? name) === (organizer.email ?? organizer.name))
      ? [organizer]
      : [];
  const found = new Map<string, Attendee>();
  for (const { name, email } of [...caller, ...coming]) {
    const key = email ?? name ?? '';
    if (!found.has(key)) found.set(key, { name, email });
  }
  return [...found.values()];
}

function descriptionsIn(calendar: Component): ReadonlyMap<string, ZoneDescription> {
  const zones = calendar.parts.filter((part) => part.name === 'VTIMEZONE');
  return new Map(
    zones.slice(0, importLimits.zones).map((zone): [string, ZoneDescription] => [
      textOf(zone, 'TZID') ?? '',
      {
        place: textOf(zone, 'X-LIC-LOCATION'),
        rules: zone.parts.slice(0, importLimits.zones).flatMap(zoneRules)
      }
    ])
  );
}

/** A change of the clocks, and the days by hand on which it came again; empty for one that cannot be read. */
function zoneRules(part: Component): ZoneRule[] {
  const [, sign, hours, minutes] =
    /^([+-])(\d{2}):?(\d{2})/.exec(textOf(part, 'TZOFFSETTO') ?? '') ?? [];
  const begins = propertyOf(part, 'DTSTART');
  const moments = momentReader(zoneId.parse('UTC'), new Map());
  const start = begins && moments.read(begins);
  if (!start?.time || hours === undefined) return [];
  const ahead = Number(hours) * 60 + Number(minutes);
  const change = { time: start.time, minutes: sign === '-' ? -ahead : ahead };
  const again = moments.readAll(part.properties.filter(({ name }) => name === 'RDATE'));
  return [
    { ...change, date: start.date, rule: propertyOf(part, 'RRULE')?.value ?? null },
    ...again
      .slice(-importLimits.zones)
      .map(({ date, time }) => ({ ...change, date, time: time ?? change.time, rule: null }))
  ];
}

import type { ClockTime, Instant, IsoDate, ZoneId } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import type { ZoneChange } from '../calendar/zone-changes';
import { zoneChanges } from '../calendar/zone-changes';
import type { TouchKind } from '../journal/touch';
import { occasionLines, type CalendarOccasion } from '../occasions/occasion-calendar';
import { calendarLine, escapedText } from './calendar-line';

/** A plan as a calendar is told of it. */
export interface CalendarPlan {
  id: string;
  title: string;
  kind: TouchKind;
  date: IsoDate;
  /** Local time of day; null: the whole day, which stays free. */
  time: ClockTime | null;
  /** Null: as long as such things usually take. */
  minutes: number | null;
  place: string | null;
  cue: string | null;
  note: string | null;
}

/**
 * Plans as a calendar file (RFC 5545), with the rules of the zone their times are in, so that
 * 12:15 stays 12:15 through every change of the clocks. `stamp`: when it is written. The same
 * plan keeps its UID, so that a calendar replaces it.
 */
export function plansToCalendar(
  plans: readonly CalendarPlan[],
  { zone, stamp }: { zone: ZoneId; stamp: Instant },
  /** Days that come every year, behind the plans. */
  yearly: readonly CalendarOccasion[] = []
): string {
  const dates = plans.map(({ date }) => date).sort();
  const [first] = dates;
  const last = dates.at(-1);
  const isTimed = plans.some(({ time }) => time !== null);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hallway//Plans//EN',
    'CALSCALE:GREGORIAN',
    ...(isTimed && first && last ? zoneLines(zone, first, last) : []),
    ...plans.flatMap((plan) => eventLines(plan, zone, stamp)),
    ...yearly.flatMap((occasion) => occasionLines(occasion, stamp)),
    'END:VCALENDAR'
  ]
    .map((line) => `${calendarLine(line)}\r\n`)
    .join('');
}

function eventLines(plan: CalendarPlan, zone: ZoneId, stamp: Instant): string[] {
  const day = plan.date.replaceAll('-', '');
  const said = [
    plan.cue === null ? null : `If ${plan.cue}: ${plan.title}.`,
    plan.note === plan.title ? null : plan.note
  ].filter((text) => text !== null);
  return [
    'BEGIN:VEVENT',
    `UID:${plan.id}@hallway`,
    `DTSTAMP:${stamp.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`,
    ...(plan.time === null
      ? [
          `DTSTART;VALUE=DATE:${day}`,
          `DTEND;VALUE=DATE:${addDays(plan.date, 1).replaceAll('-', '')}`,
          'TRANSP:TRANSPARENT'
        ]
      : [
          `DTSTART;TZID=${zone}:${day}T${plan.time.replace(':', '')}00`,
          `DURATION:PT${plan.minutes ?? usualMinutes(plan.kind)}M`
        ]),
    `SUMMARY:${escapedText(plan.title)}`,
    ...(plan.place === null ? [] : [`LOCATION:${escapedText(plan.place)}`]),
    ...(said.length === 0 ? [] : [`DESCRIPTION:${escapedText(said.join('\n'))}`]),
    'END:VEVENT'
  ];
}

/** How long a plan takes when nothing is said, in minutes. */
const usualMinutes = (kind: TouchKind): number => minutesOf[kind] ?? 15;

const minutesOf: Partial<Record<TouchKind, number>> = {
  lunch: 45,
  coffee: 30,
  call: 30,
  meeting: 30,
  event: 60
};

function zoneLines(zone: ZoneId, from: IsoDate, to: IsoDate): string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...zoneChanges(zone, from, to).flatMap(observanceLines),
    'END:VTIMEZONE'
  ];
}

function observanceLines({ at, fromMinutes, toMinutes }: ZoneChange): string[] {
  const name = toMinutes > fromMinutes ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${at.replaceAll(/[-:]/gu, '')}`,
    `TZOFFSETFROM:${offset(fromMinutes)}`,
    `TZOFFSETTO:${offset(toMinutes)}`,
    `END:${name}`
  ];
}

function offset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
}

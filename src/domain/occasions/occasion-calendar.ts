import { addDays, isoDate, type Instant, type IsoDate } from '../calendar/calendar';
import { escapedText } from '../plans/calendar-line';

/** A day in somebody's life as a calendar is told of it. */
export interface CalendarOccasion {
  /** The same for the same day of the same person, so that a calendar replaces it. */
  readonly id: string;
  /** In a few words: `Birthday of Ana Ruiz`. */
  readonly title: string;
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  readonly date: string;
  readonly note: string | null;
}

/**
 * The lines of a yearly event of a whole day, which leaves the day free (RFC 5545). 29 February is
 * kept on 1 March in common years: it is the sixtieth day of every year.
 */
export function occasionLines(
  { id, title, date, note }: CalendarOccasion,
  stamp: Instant
): string[] {
  const first = isoDate.parse(date.startsWith('--') ? `${yearBefore}${date.slice(1)}` : date);
  const isLeapDay = first.endsWith('-02-29');
  return [
    'BEGIN:VEVENT',
    `UID:${id}@hallway`,
    `DTSTAMP:${stamp.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`,
    `DTSTART;VALUE=DATE:${day(first)}`,
    `DTEND;VALUE=DATE:${day(addDays(first, 1))}`,
    `RRULE:FREQ=YEARLY${isLeapDay ? ';BYYEARDAY=60' : ''}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escapedText(title)}`,
    ...(note === null ? [] : [`DESCRIPTION:${escapedText(note)}`]),
    'END:VEVENT'
  ];
}

/** A leap year long enough ago: every day there is has one in it. */
const yearBefore = '2000';

const day = (date: IsoDate): string => date.replaceAll('-', '');

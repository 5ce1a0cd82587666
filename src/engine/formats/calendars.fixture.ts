import { isoDate, zoneId } from '../../domain/calendar/calendar';
import type { Meeting } from '../../domain/meetings/meeting';
import type { ReadFile } from '../../domain/transfer/import-record';
import type { Reading } from './file-format';
import { ics } from './ics';

/** As on a day, in Madrid when nothing else is said. */
export const on = (today: string, zone = 'Europe/Madrid'): Reading => ({
  zone: zoneId.parse(zone),
  today: isoDate.parse(today),
  columns: new Map(),
  remembered: new Map()
});

/** A calendar file of these lines. */
export const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** The lines of an event. */
export const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

/** Reads lines as `work.ics`, on Saturday 21 November 2026 in Madrid. */
export const read = (lines: string[], today = '2026-11-21'): ReadFile =>
  ics.read(calendar(...lines), 'work.ics', on(today));

export const meetings = (file: ReadFile): readonly Meeting[] => file.meetings ?? [];

/** When meetings are and what they are called: `2026-11-19 12:15 45 Lunch`. */
export const times = (file: ReadFile): string[] =>
  meetings(file).map(({ date, time, minutes, title }) =>
    [date, time ?? 'all day', minutes ?? '-', title].join(' ')
  );

import { describe, expect, test } from 'vitest';
import { calendar, event, meetings, on, read, times } from './calendars.fixture';
import { formatOf } from './file-formats';
import { ics } from './ics';

const readAsIs = (...lines: string[]) => ics.read(lines.join('\r\n'), 'old.ics', on('2026-11-21'));

describe('what old and small programs write', () => {
  test('every value folded behind the name of its property', () => {
    const file = readAsIs(
      'BEGIN:VCALENDAR',
      'VERSION',
      ' :2.0',
      'BEGIN:VEVENT',
      'UID',
      ' :1',
      'DTSTART',
      ' ;TZID=Europe/Madrid',
      ' :20261118T110000',
      'DTEND',
      ' ;TZID=Europe/Madrid',
      ' :20261118T113000',
      'SUMMARY',
      ' :Sync',
      'ATTENDEE',
      ' ;CN="Ana Ruiz"',
      ' :MAILTO:ana@x.example',
      'END:VEVENT',
      'END:VCALENDAR'
    );
    expect(times(file)).toEqual(['2026-11-18 11:00 30 Sync']);
    expect(meetings(file)[0]?.attendees).toEqual([{ name: 'Ana Ruiz', email: 'ana@x.example' }]);
  });

  test('events without a calendar around them, one of them without its end', () => {
    const lines = [
      'BEGIN:VEVENT',
      'DTSTART:20261117T110000Z',
      'SUMMARY:Open',
      ...event('UID:1', 'DTSTART:20261118T110000Z', 'SUMMARY:Sync'),
      ...event('UID:2', 'DTSTART:20261119T110000Z', 'SUMMARY:Lunch')
    ];
    expect(formatOf(lines.join('\n'))).toBe(ics);
    const file = readAsIs(...lines);
    expect(times(file)).toEqual(['2026-11-18 12:00 - Sync', '2026-11-19 12:00 - Lunch']);
    expect(file.refused.map(({ line }) => line)).toEqual([1]);
  });

  test('two calendars in one file', () => {
    const one = (uid: string, title: string): string =>
      calendar(...event(`UID:${uid}`, 'DTSTART:20261118T110000Z', `SUMMARY:${title}`));
    expect(times(readAsIs(one('1', 'Sync') + one('2', 'Lunch')))).toEqual([
      '2026-11-18 12:00 - Sync',
      '2026-11-18 12:00 - Lunch'
    ]);
  });
});

describe('what is no meeting is left out, and said', () => {
  test.each([
    [1, '1 task or note is no meeting, and was left out.'],
    [3, '3 tasks and notes are no meetings, and were left out.']
  ])('%i tasks and notes of a day', (count, note) => {
    const tasks = ['VTODO', 'VJOURNAL', 'VTODO']
      .slice(0, count)
      .flatMap((name) => [`BEGIN:${name}`, 'UID:1', 'SUMMARY:Buy milk', `END:${name}`]);
    const file = read([...tasks, ...event('UID:2', 'DTSTART:20261118T110000Z', 'SUMMARY:Sync')]);
    expect([times(file), file.notes]).toEqual([['2026-11-18 12:00 - Sync'], [note]]);
  });

  test.each(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH'])('an answer by %s', (method) => {
    const file = read([`METHOD:${method}`, ...event('UID:1', 'DTSTART:20261118T110000Z')]);
    expect([file.meetings, file.notes]).toEqual([[], ['An answer to an invitation was left out.']]);
  });
});

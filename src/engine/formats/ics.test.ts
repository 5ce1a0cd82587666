import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReadFile } from '../../domain/transfer/import-record';
import { meetings, on, times } from './calendars.fixture';
import { decodeText } from './decode-text';
import { ics } from './ics';

const readSample = (name: string, today = '2026-11-21', zone?: string): ReadFile =>
  ics.read(decodeText(fs.readFileSync(`tests/samples/ics/${name}`)).text, name, on(today, zone));

describe('the samples of calendars give the meetings they hold', () => {
  test('Exchange: zones named by cities, told in Madrid’s time; a series of Thursdays and Fridays', () => {
    const file = readSample('Office-2012-owa.ics', '2020-11-01');
    expect([file.refused, file.notes]).toEqual([[], []]);
    expect(times(file).slice(0, 6)).toEqual([
      '2020-10-28 03:30 90 TEST Syd',
      // New York still had summer time.
      '2020-10-28 18:30 90 TEST',
      '2020-11-02 19:30 90 TEST 3',
      '2020-11-02 19:30 90 TEST2',
      '2020-11-05 19:30 90 TEST2',
      '2020-11-06 19:30 90 TEST2'
    ]);
  });

  test('an event without a day is refused with its line', () => {
    const { refused, meetings: found } = readSample('attendee-with-url.ics');
    expect(refused).toEqual([
      { source: 'attendee-with-url.ics', line: 2, reason: 'The event has no day.' }
    ]);
    expect(found).toEqual([]);
  });

  test('rules that cannot be read leave the first time, and are told with their line', () => {
    const file = readSample('badRRULE.ics', '2020-12-01');
    expect(file.notes).toEqual([]);
    const titles = new Set(meetings(file).map(({ title }) => title));
    expect([...titles]).toEqual(['Brain Break', 'Academic Time', 'Invalid RRULE property']);
    // Not on 15 October, which the calendar leaves out.
    expect(times(file)).toContain('2020-10-14 17:40 10 Brain Break');
    expect(times(file).some((time) => time.startsWith('2020-10-15'))).toBe(false);
    expect(times(file)).not.toContain('2020-12-25 07:20 - Invalid RRULE property');
  });

  test('a calendar that begins with blanks, and an organizer without an address', () => {
    expect(times(readSample('dst-transition-rules.ics'))).toEqual([
      '2022-10-09 10:00 60 Morgendienst'
    ]);
  });

  test('an address in quotes is one; an organizer alone is no meeting with anybody', () => {
    const [only] = meetings(readSample('event-organizer-cn.ics'));
    expect(only).toMatchObject({ date: '2013-04-18', time: '20:00', minutes: 60, attendees: [] });
  });

  test('events without a day, five of them', () => {
    expect(readSample('event-with-category.ics').refused).toHaveLength(5);
  });

  test('Google in Kiev: a daily series of which one day has another name', () => {
    expect(times(readSample('google-calendar-kiev-tz.ics', '2016-08-20'))).toEqual([
      '2016-08-25 13:00 60 repeated',
      '2016-08-26 13:00 60 bla bla',
      '2016-08-27 13:00 60 repeated',
      '2016-08-28 13:00 60 repeated'
    ]);
  });

  test('conferences of whole days; a day called Next Year is refused', () => {
    const file = readSample('multi-event-basic.ics');
    expect(times(file)).toEqual([
      '2011-03-12 21:00 - Dyncon 2011',
      '2011-03-24 all day - [Async]: Everything Express',
      '2011-05-02 all day - JSConf US 2011',
      '2011-05-05 all day - NodeConf 2011',
      '2011-05-13 all day - BrazilJS',
      '2011-05-18 all day - Falsy Values',
      '2011-06-11 all day - nodecamp.eu',
      '2011-11-29 all day - Rich Web Experience 2011'
    ]);
    expect(meetings(file)[1]?.place).toBe('Brighton, United Kingdom');
    expect(file.refused.map(({ reason }) => reason)).toEqual([
      'The day of the event cannot be read.'
    ]);
  });

  test('of several versions of one time the highest sequence counts', () => {
    expect(times(readSample('recurrence-sequence.ics', '2024-01-10'))).toEqual([
      '2024-01-01 11:00 60 Daily Meeting',
      '2024-01-02 15:00 60 Moved to afternoon (SEQUENCE 3)',
      '2024-01-03 16:00 60 Newer override (SEQUENCE 5) - should win',
      '2024-01-04 11:00 60 Daily Meeting',
      '2024-01-05 11:00 60 Daily Meeting',
      '2024-01-04 10:00 60 Morning slot (SEQUENCE 2)',
      '2024-01-04 16:00 60 Afternoon slot (SEQUENCE 4) - different time same day'
    ]);
  });

  test('Apple: tentative, confirmed, cancelled and without a word', () => {
    const found = meetings(readSample('tentative-apple-calendar.ics'));
    expect(
      found.map(({ title, isTentative, isCancelled, attendees }) => [
        title,
        isTentative,
        isCancelled,
        attendees.map(({ email }) => email)
      ])
    ).toEqual([
      ['Tentative', true, false, ['tentative@example.com']],
      ['Confirmed', false, false, ['confirmed@example.com']],
      ['Cancelled', false, true, ['cancelled@example.com']],
      ['No Status', false, false, []]
    ]);
  });

  test('whole days across the change of clocks, one of them moved', () => {
    expect(times(readSample('whole_day_moved_over_dst_change_berlin.ics', '2024-10-20'))).toEqual([
      '2024-10-27 all day - test whole day moved',
      '2024-10-30 all day - test whole day moved',
      '2024-10-29 all day - test whole day moved'
    ]);
  });

  test('Windows’ name of a zone in quotes; days called off by the clock of the calendar', () => {
    const file = readSample('windows-quoted-tz-rrule.ics', '2015-07-10', 'America/New_York');
    expect(times(file)).toHaveLength(8);
    expect(times(file)[0]).toBe('2015-07-06 12:00 240 Treasure Hunting');
    expect(times(file).some((time) => /^2015-07-(?:08|10)/.test(time))).toBe(false);
  });
});

import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../domain/meetings/meeting';
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
    // Thirteen weeks of two days, up to the ninetieth day.
    expect(times(file).length).toBe(30);
    expect(times(file).at(-1)).toBe('2021-01-29 19:30 90 TEST2');
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
    const of = (title: string): string[] => times(file).filter((time) => time.endsWith(title));
    // The weekdays from its first day to the ninetieth from today, without the days it leaves out.
    for (const [title, first, last, count] of [
      ['Brain Break', '2020-09-03 17:40 10', '2021-03-01 17:40 10', 127],
      ['Academic Time', '2020-09-03 17:50 50', '2021-03-01 17:50 50', 127],
      ['Invalid RRULE property', '2020-11-02 07:20 -', '2021-03-01 07:20 -', 76]
    ] as const)
      expect([of(title)[0], of(title).at(-1), of(title).length]).toEqual([
        `${first} ${title}`,
        `${last} ${title}`,
        count
      ]);
    expect(times(file)).toHaveLength(127 + 127 + 76);
    expect(times(file).filter((time) => /^2020-10-15|^2020-12-2[1-5].*Invalid/.test(time))).toEqual(
      []
    );
    // Ten to four in Denver is ten to six in Madrid, but for the week between their changes of clocks.
    expect(of('Brain Break').filter((time) => !time.includes(' 17:40 '))).toEqual([
      '2020-10-26 16:40 10 Brain Break',
      '2020-10-27 16:40 10 Brain Break',
      '2020-10-28 16:40 10 Brain Break',
      '2020-10-29 16:40 10 Brain Break',
      '2020-10-30 16:40 10 Brain Break'
    ]);
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
    expect(times(file)).toEqual(
      ['06', '07', '09', '11', '12', '13', '14', '15'].map(
        (day) => `2015-07-${day} 12:00 240 Treasure Hunting`
      )
    );
  });
});

describe('every time of the samples, as instants, whether it keeps somebody busy, and where it is', () => {
  const told = (meeting: Meeting): string =>
    [
      meeting.from,
      meeting.until,
      meeting.isBusy ? 'busy' : 'free',
      meeting.place ?? 'nowhere'
    ].join(' ');

  test.each<[file: string, today: string, told: string[]]>([
    [
      'dst-transition-rules.ics',
      '2022-10-01',
      ['2022-10-09T08:00:00Z 2022-10-09T09:00:00Z busy nowhere']
    ],
    [
      'event-organizer-cn.ics',
      '2013-04-01',
      ['2013-04-18T18:00:00Z 2013-04-18T19:00:00Z busy nowhere']
    ],
    [
      'google-calendar-kiev-tz.ics',
      '2016-08-20',
      ['25', '26', '27', '28'].map(
        (day) => `2016-08-${day}T11:00:00Z 2016-08-${day}T12:00:00Z busy nowhere`
      )
    ],
    [
      'multi-event-basic.ics',
      '2011-06-01',
      [
        '2011-03-12T20:00:00Z 2011-03-13T23:00:00Z busy Stockholm, Sweden',
        '2011-03-23T23:00:00Z 2011-03-24T23:00:00Z free Brighton, United Kingdom',
        '2011-05-01T22:00:00Z 2011-05-03T22:00:00Z free Portland, United States',
        '2011-05-04T22:00:00Z 2011-05-05T22:00:00Z free Portland, United States',
        '2011-05-12T22:00:00Z 2011-05-14T22:00:00Z free Fortaleza, Brazil',
        '2011-05-17T22:00:00Z 2011-05-20T22:00:00Z free Warsaw, Poland',
        '2011-06-10T22:00:00Z 2011-06-12T22:00:00Z free Cologne, Germany',
        '2011-11-28T23:00:00Z 2011-12-02T23:00:00Z free Fort Lauderdale, United States'
      ]
    ],
    [
      'tentative-apple-calendar.ics',
      '2022-07-01',
      [
        '2022-07-04T23:00:00Z 2022-07-04T23:50:00Z busy nowhere',
        '2022-07-05T16:00:00Z 2022-07-05T17:00:00Z busy nowhere',
        '2022-07-06T20:00:00Z 2022-07-06T21:00:00Z busy nowhere',
        '2022-07-07T16:00:00Z 2022-07-07T17:00:00Z busy nowhere'
      ]
    ],
    [
      // 27 October has 25 hours.
      'whole_day_moved_over_dst_change_berlin.ics',
      '2024-10-20',
      [
        '2024-10-26T22:00:00Z 2024-10-27T23:00:00Z free nowhere',
        '2024-10-29T23:00:00Z 2024-10-30T23:00:00Z free nowhere',
        '2024-10-28T23:00:00Z 2024-10-29T23:00:00Z free nowhere'
      ]
    ]
  ])('%s', (file, today, expected) => {
    expect(meetings(readSample(file, today)).map(told)).toEqual(expected);
  });
});

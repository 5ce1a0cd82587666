import { expect, test } from 'vitest';
import { event, meetings, read, times } from './calendars.fixture';

test('what changes from one time of a series on, changes those behind it', () => {
  const series = [
    ...event(
      'UID:1',
      'DTSTART:20261102T090000Z',
      'DURATION:PT30M',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'SUMMARY:Sync'
    ),
    ...event(
      'UID:1',
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20261116T090000Z',
      'DTSTART:20261117T140000Z',
      'DURATION:PT45M',
      'SUMMARY:Sync, longer'
    ),
    ...event(
      'UID:1',
      'RECURRENCE-ID:20261123T090000Z',
      'DTSTART:20261123T080000Z',
      'DURATION:PT15M',
      'SUMMARY:Sync, once'
    )
  ];
  expect(times(read(series))).toEqual([
    '2026-11-02 10:00 30 Sync',
    '2026-11-09 10:00 30 Sync',
    '2026-11-17 15:00 45 Sync, longer',
    '2026-11-23 09:00 15 Sync, once',
    '2026-12-01 15:00 45 Sync, longer'
  ]);
});

test('what repeats every hour is taken once, and that is said', () => {
  const file = read(
    event('UID:1', 'DTSTART:20261118T110000Z', 'RRULE:FREQ=HOURLY', 'SUMMARY:Ping')
  );
  expect(times(file)).toHaveLength(1);
  expect(file.notes).toEqual([
    'Line 3: it repeats more often than once a day; only its first time was taken.'
  ]);
});

test('what comes several times a day is taken once of each, and that is said', () => {
  const file = read(
    event(
      'UID:1',
      'DTSTART:20261118T110000Z',
      'RRULE:FREQ=DAILY;BYHOUR=11,15;COUNT=2',
      'SUMMARY:Ping'
    )
  );
  expect(times(file)).toEqual(['2026-11-18 12:00 - Ping', '2026-11-19 12:00 - Ping']);
  expect(file.notes).toEqual([
    'Line 3: it repeats several times a day; only the time it begins was taken of each.'
  ]);
});

test.each([
  [['DTSTART;VALUE=DATE:20261120T000000', 'DTEND;VALUE=DATE:20261121T000000']],
  [
    [
      'DTSTART;TZID=Europe/Madrid:20261120T000000',
      'DTEND;TZID=Europe/Madrid:20261121T000000',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'
    ]
  ]
])('a whole day written from midnight to midnight, %j', (lines) => {
  const file = read(event('UID:1', ...lines, 'SUMMARY:Fair'));
  expect(times(file)).toEqual(['2026-11-20 all day - Fair']);
  expect(meetings(file)).toMatchObject([{ isBusy: false, until: '2026-11-20T23:00:00Z' }]);
});

test('times somebody is busy are times nudges wait, whatever they are', () => {
  const file = read([
    'BEGIN:VFREEBUSY',
    'UID:1',
    'FREEBUSY:20261124T090000Z/20261124T100000Z,20261125T130000Z/PT1H30M',
    'FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261126T090000Z/20261126T093000Z',
    'FREEBUSY;FBTYPE=FREE:20261127T090000Z/20261127T100000Z',
    'FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261128T090000Z/20261128T100000Z',
    'FREEBUSY:nonsense,20261128T090000Z/,20261128T090000Z/20261128T080000Z',
    'END:VFREEBUSY'
  ]);
  expect(meetings(file)).toMatchObject([
    { from: '2026-11-24T09:00:00Z', until: '2026-11-24T10:00:00Z', isBusy: true, attendees: [] },
    { from: '2026-11-25T13:00:00Z', until: '2026-11-25T14:30:00Z' },
    { from: '2026-11-26T09:00:00Z', until: '2026-11-26T09:30:00Z' }
  ]);
});

test('what a meeting is filed under becomes what it is about', () => {
  const file = read(
    event(
      'UID:1',
      'DTSTART:20261118T110000Z',
      'SUMMARY:Sync',
      'CATEGORIES:Red category,Pricing',
      'CATEGORIES:OKR planning'
    )
  );
  expect(meetings(file)[0]?.topics).toEqual(['pricing', 'okr-planning']);
});

import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../domain/meetings/meeting';
import type { ReadFile } from '../../domain/transfer/import-record';
import { calendar, event, meetings, on, read, times } from './calendars.fixture';
import { formatOf } from './file-formats';
import { ics } from './ics';

describe('who takes part', () => {
  const meeting = (...lines: string[]): Meeting | undefined =>
    meetings(
      read(
        event(
          'UID:1',
          'DTSTART:20261118T110000Z',
          'DTEND:20261118T113000Z',
          'SUMMARY:Sync',
          ...lines
        )
      )
    )[0];

  test('rooms, resources, lists and those who declined are left out', () => {
    expect(
      meeting(
        'ORGANIZER;CN="Ruiz, Ana":MAILTO:Ana.Ruiz@X.example',
        'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Raj Patel:mailto:raj@x.example',
        'ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED;CN=Madrid 4.12:mailto:room412@x.example',
        'ATTENDEE;CUTYPE=RESOURCE;CN=Projector:mailto:p@x.example',
        'ATTENDEE;ROLE=NON-PARTICIPANT;CN=Kraków 2:mailto:k2@x.example',
        'ATTENDEE;CUTYPE=GROUP;CN=Everybody:mailto:all@x.example',
        'ATTENDEE;PARTSTAT=DECLINED;CN=Wei Chen:mailto:wei@x.example',
        'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:priya@x.example'
      )?.attendees
    ).toEqual([
      { name: 'Ruiz, Ana', email: 'ana.ruiz@x.example' },
      { name: 'Raj Patel', email: 'raj@x.example' },
      { name: null, email: 'priya@x.example' }
    ]);
  });

  test('what I declined is no meeting, and whose calendar it is stands in its name', () => {
    const text = calendar(
      'X-WR-CALNAME:me@x.example',
      ...event(
        'UID:1',
        'DTSTART:20261118T110000Z',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:me@x.example',
        'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@x.example'
      ),
      ...event(
        'UID:2',
        'DTSTART:20261118T120000Z',
        'ORGANIZER:mailto:ana@x.example',
        'ATTENDEE;PARTSTAT=ACCEPTED:mailto:me@x.example'
      )
    );
    expect(meetings(ics.read(text, 'x', on('2026-11-21')))).toMatchObject([
      { isInvitation: true, attendees: [{ email: 'ana@x.example' }] }
    ]);
  });

  test('without a name, it is the calendar of who is in every meeting', () => {
    const among = (...emails: string[]): string[] =>
      event(
        `UID:${emails.join()}`,
        'DTSTART:20261118T110000Z',
        ...emails.map((email) => `ATTENDEE:mailto:${email}@x.example`)
      );
    const found = meetings(
      read([...among('me', 'ana'), ...among('me', 'raj'), ...among('wei', 'me')])
    );
    expect(found.flatMap(({ attendees }) => attendees.map(({ email }) => email))).toEqual([
      'ana@x.example',
      'raj@x.example',
      'wei@x.example'
    ]);
  });

  test('free and busy, as RFC 5545 and as Outlook say it', () => {
    expect(meeting()?.isBusy).toBe(true);
    expect(meeting('TRANSP:TRANSPARENT')?.isBusy).toBe(false);
    expect(meeting('X-MICROSOFT-CDO-BUSYSTATUS:FREE')?.isBusy).toBe(false);
    expect(meeting('X-MICROSOFT-CDO-BUSYSTATUS:OOF')?.isBusy).toBe(true);
  });

  test('a calendar of cancellations calls its meetings off, an answer is left out', () => {
    const lines = event('UID:1', 'DTSTART:20261118T110000Z', 'ATTENDEE:mailto:ana@x.example');
    expect(meetings(read(['METHOD:CANCEL', ...lines]))).toMatchObject([{ isCancelled: true }]);
    const answer = read(['METHOD:REPLY', ...lines]);
    expect([answer.meetings, answer.notes]).toEqual([
      [],
      ['An answer to an invitation was left out.']
    ]);
  });

  test('the same event has the same key in every export, each time of a series its own', () => {
    const series = event(
      'UID:1',
      'DTSTART:20261116T110000Z',
      'RRULE:FREQ=DAILY;COUNT=3',
      'SUMMARY:A'
    );
    const keys = meetings(read(series)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(meetings(read(series, '2026-12-01')).map(({ key }) => key)).toEqual(keys);
  });
});

describe('zones', () => {
  const start = (zone: string, ...description: string[]): string =>
    times(read([...description, ...event('UID:1', `DTSTART;TZID=${zone}:20260715T120000`)]))[0] ??
    '';

  test.each([
    ['Europe/Madrid', '12:00'],
    ['America/New_York', '18:00'],
    ['/mozilla.org/20050126_1/America/New_York', '18:00'],
    ['Eastern Standard Time', '18:00'],
    ['W. Europe Standard Time', '12:00'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', '18:00'],
    ['"(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', '12:00'],
    ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', '08:30'],
    ['GMT Standard Time', '13:00'],
    ['tzone://Microsoft/Utc', '14:00'],
    ['"(UTC+03:00) Somewhere else"', '11:00'],
    ['Romance Standard Time 1', '12:00'],
    ['EST5EDT', '18:00'],
    ['US/Eastern', '18:00'],
    ['/citadel.org/20210210_1/America/Los_Angeles', '21:00']
  ])('noon of July in %s is %s in Madrid', (zone, time) => {
    expect(start(zone)).toContain(` ${time} `);
  });

  test('a zone of the calendar’s own has the rules it gives', () => {
    const own = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      'BEGIN:STANDARD',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE'
    ];
    expect(start('Customized Time Zone', ...own)).toContain(' 18:00 ');
    const winter = read([
      ...own,
      ...event('UID:1', 'DTSTART;TZID=Customized Time Zone:20261201T120000')
    ]);
    expect(times(winter)[0]).toContain(' 18:00 ');
    // Between the changes of America and of Europe.
    const march = read([
      ...own,
      ...event('UID:1', 'DTSTART;TZID=Customized Time Zone:20260315T120000')
    ]);
    expect(times(march)[0]).toContain(' 17:00 ');
  });

  test('a zone whose changes are listed day by day has them', () => {
    const own = [
      'BEGIN:VTIMEZONE',
      'TZID:Ours',
      'BEGIN:STANDARD',
      'DTSTART:20251026T030000',
      'TZOFFSETTO:+0100',
      'RDATE:20261025T030000',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'END:VTIMEZONE'
    ];
    expect(start('Ours', ...own)).toContain(' 12:00 ');
    const winter = read([...own, ...event('UID:1', 'DTSTART;TZID=Ours:20261118T120000')]);
    expect(times(winter)[0]).toContain(' 12:00 ');
  });

  test('a time may say how far it is from UTC', () => {
    expect(times(read(event('UID:1', 'DTSTART:2026-11-18T12:00:00+05:30')))).toEqual([
      '2026-11-18 07:30 - '
    ]);
  });

  test('a zone nobody knows is read as here, and told', () => {
    const file = read(event('UID:1', 'DTSTART;TZID=Moonbase:20261118T120000'));
    expect(times(file)[0]).toContain(' 12:00 ');
    expect(file.notes).toEqual([
      'The time zone Moonbase is not known; its times were read as times here.'
    ]);
  });
});

describe('hostile calendars (U8)', () => {
  const bomb = (rule: string, ...lines: string[]): ReadFile =>
    read(event('UID:1', 'DTSTART:20261101T090000Z', `RRULE:${rule}`, 'SUMMARY:B', ...lines));

  test.each([
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;COUNT=100000',
    'FREQ=HOURLY;BYMINUTE=0,1,2,3',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=.007',
    'FREQ=DAILY;INTERVAL=-1',
    'FREQ=MONTHLY;BYMONTHDAY=99',
    'FREQ=',
    'nonsense'
  ])('%s leaves its first time, and is told with its line', (rule) => {
    const file = bomb(rule);
    expect(times(file)).toHaveLength(1);
    expect(file.notes[0]).toMatch(/^Line 3: it repeats .*; only its first time was taken\.$/);
  });

  test.each([
    ['FREQ=DAILY', 111],
    ['FREQ=DAILY;UNTIL=99991231', 111],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 1],
    ['FREQ=WEEKLY;BYDAY=MO;COUNT=999999999', 17],
    ['FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=1', 4]
  ])('%s ends at the edge of the days that are looked at', (rule, count) => {
    const began = performance.now();
    expect(times(bomb(rule)).length).toBe(count);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test('a series that began with the first year of all is followed no longer than it may', () => {
    const began = performance.now();
    const file = read(
      Array.from({ length: 2 }, (_, at) =>
        event(`UID:${at}`, 'DTSTART:00010101T090000Z', 'RRULE:FREQ=DAILY;COUNT=9999999;BYSETPOS=1')
      ).flat()
    );
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(file.notes.at(-1)).toMatch(/repeats too often to be followed/);
  });

  test('the year 9999, a hundred thousand exceptions and a thousand days by hand', () => {
    expect(times(read(event('UID:1', 'DTSTART:99991231T235900Z', 'DURATION:P9999D')))).toHaveLength(
      1
    );
    const without = Array.from(
      { length: 100 },
      () => `EXDATE:${Array(1000).fill('20261102T090000Z').join(',')}`
    );
    expect(times(bomb('FREQ=DAILY', ...without))).toHaveLength(110);
    const days = Array.from(
      { length: 1000 },
      (_, at) =>
        `20261102T${String(at % 24).padStart(2, '0')}${String(Math.floor(at / 24)).padStart(2, '0')}00Z`
    );
    const many = read(event('UID:1', 'DTSTART:20261101T090000Z', `RDATE:${days.join(',')}`));
    expect(times(many)).toHaveLength(500);
    expect(many.notes).toEqual(['Line 3: too many times; the first 500 were taken.']);
  });

  test('a missing end costs one event, and nothing that is linked is opened', () => {
    const file = read([
      'BEGIN:VEVENT',
      'DTSTART:20261118T110000Z',
      'SUMMARY:Open',
      ...event(
        'UID:2',
        'DTSTART:20261118T120000Z',
        'SUMMARY:Whole',
        'ATTACH:file:///etc/passwd',
        'URL:file:///etc/passwd'
      )
    ]);
    expect(file.refused).toEqual([
      {
        source: 'work.ics',
        line: 3,
        reason: 'The event is not closed (END:VEVENT is missing).'
      }
    ]);
    expect(times(file)).toEqual(['2026-11-18 13:00 - Whole']);
  });

  test('junk in zones, parts in parts and no end at all do no harm', () => {
    const nested = Array.from({ length: 5_000 }, () => 'BEGIN:VALARM');
    expect(times(read([...event('UID:1', 'DTSTART:20261118T110000Z', ...nested)]))).toEqual([]);
    expect(formatOf('BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:X\nRRULE:FREQ=SECONDLY')).toBe(ics);
    expect(
      ics.read('BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:X', 'x', on('2026-11-21')).meetings
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../domain/meetings/meeting';
import { calendar, event, meetings, on, read, times } from './calendars.fixture';
import { decodeText } from './decode-text';
import { ics } from './ics';

const people = (meeting: Meeting | undefined): string[] =>
  (meeting?.attendees ?? []).map(({ name, email }) => [name, email].filter(Boolean).join(' '));

const sync = (...lines: string[]): Meeting | undefined =>
  meetings(
    read(
      event('UID:1', 'DTSTART:20261118T110000Z', 'DTEND:20261118T113000Z', 'SUMMARY:Sync', ...lines)
    )
  )[0];

describe('who takes part, as each calendar writes it', () => {
  test('Outlook: a room named as the place, names in apostrophes, a mailing list', () => {
    expect(
      people(
        sync(
          'LOCATION:Madrid 4.12; Microsoft Teams Meeting',
          'ORGANIZER;CN="Lindqvist, Marta":mailto:marta@x.example',
          `ATTENDEE;CN="'Raj Patel'";RSVP=TRUE:mailto:raj@x.example`,
          'ATTENDEE;CN=Ruiz\\, Ana;ROLE=OPT-PARTICIPANT:mailto:ana@x.example',
          `ATTENDEE;CN="'wei@x.example'":mailto:wei@x.example`,
          'ATTENDEE;CN="Madrid 4.12";ROLE=REQ-PARTICIPANT:mailto:madrid412@x.example',
          'ATTENDEE;CUTYPE=GROUP;CN=Legal:mailto:legal@x.example',
          'ATTENDEE;CN=X500:invalid:nomail'
        )
      )
    ).toEqual([
      'Lindqvist, Marta marta@x.example',
      'Raj Patel raj@x.example',
      'Ruiz, Ana ana@x.example',
      'wei@x.example',
      'X500'
    ]);
  });

  test('Google: rooms, shared calendars and nobody’s organizer', () => {
    expect(
      people(
        sync(
          'ORGANIZER;CN=Team calendar:mailto:c_abc@group.calendar.google.com',
          'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=ana@x.example;X-NUM-GUESTS=0:mailto:ana@x.example',
          'ATTENDEE;CUTYPE=RESOURCE;CN=Madrid 4:mailto:c_1@resource.calendar.google.com',
          'ATTENDEE;CUTYPE=INDIVIDUAL;CN=Kraków 2:mailto:c_2@resource.calendar.google.com'
        )
      )
    ).toEqual(['ana@x.example']);
  });

  test('Apple: an address of its own before the real one, a path in the place of an address', () => {
    expect(
      people(
        sync(
          'ORGANIZER;CN=Marta Lindqvist;EMAIL=marta@x.example:mailto:2_GU3TKMBW@imip.me.com',
          'ATTENDEE;CN=Ana Ruiz;CUTYPE=INDIVIDUAL;EMAIL=ana@x.example;PARTSTAT=ACCEPTED:/aMTIz/principal/'
        )
      )
    ).toEqual(['Marta Lindqvist marta@x.example', 'Ana Ruiz ana@x.example']);
  });

  test('Outlook says whose calendar it is; what its owner declined is no meeting', () => {
    const text = calendar(
      'METHOD:PUBLISH',
      'X-OWNER;CN="me@x.example":mailto:Me@X.example',
      ...event(
        'UID:1',
        'DTSTART:20261118T110000Z',
        'ORGANIZER:mailto:ana@x.example',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:me@x.example'
      ),
      ...event(
        'UID:2',
        'DTSTART:20261118T120000Z',
        'ORGANIZER:mailto:ana@x.example',
        'ATTENDEE;PARTSTAT=ACCEPTED:mailto:me@x.example'
      )
    );
    expect(meetings(ics.read(text, 'x', on('2026-11-21'))).map(people)).toEqual([
      ['ana@x.example']
    ]);
  });
});

test.each([
  ['X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE', { isTentative: true, isBusy: false }],
  ['X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE', { isTentative: false, isBusy: false }],
  ['STATUS:CANCELLED', { isCancelled: true }],
  ['SUMMARY:Sync', { isCancelled: false, isBusy: true }]
])('with %s', (line, meant) => {
  expect(sync(line)).toMatchObject(meant);
});

test.each([
  'Canceled: Sync',
  'Cancelled: Sync',
  'Abgesagt: Sync',
  'Annulé : Sync',
  'Cancelado: Sync'
])('%s is off', (title) => {
  const file = read(event('UID:1', 'DTSTART:20261118T110000Z', `SUMMARY:${title}`));
  expect(meetings(file)[0]?.isCancelled).toBe(true);
  const other = read(event('UID:1', 'DTSTART:20261118T110000Z', 'SUMMARY:Cancel subscriptions'));
  expect(meetings(other)[0]?.isCancelled).toBe(false);
});

describe('days and times, as each calendar writes them', () => {
  test.each<[calendar: string, lines: string[], told: string[]]>([
    [
      'Google: a day left out by its own zone, one moved, an invitation by day',
      [
        ...event(
          'UID:1',
          'DTSTART;TZID=America/New_York:20261116T090000',
          'DTEND;TZID=America/New_York:20261116T093000',
          'RRULE:FREQ=DAILY;COUNT=4',
          'EXDATE;TZID=America/New_York:20261117T090000',
          'SUMMARY:Daily'
        ),
        ...event(
          'UID:1',
          'RECURRENCE-ID;TZID=America/New_York:20261118T090000',
          'DTSTART;TZID=America/New_York:20261118T100000',
          'DTEND;TZID=America/New_York:20261118T103000',
          'SUMMARY:Daily, later'
        )
      ],
      ['2026-11-16 15:00 30 Daily', '2026-11-18 16:00 30 Daily, later', '2026-11-19 15:00 30 Daily']
    ],
    [
      'Exchange: a time left out and one moved, each named by its day alone',
      [
        ...event(
          'UID:1',
          'DTSTART;TZID="W. Europe Standard Time":20261116T090000',
          'DTEND;TZID="W. Europe Standard Time":20261116T093000',
          'RRULE:FREQ=DAILY;COUNT=3',
          'EXDATE;VALUE=DATE:20261117',
          'SUMMARY:Daily'
        ),
        ...event(
          'UID:1',
          'RECURRENCE-ID;VALUE=DATE:20261118',
          'DTSTART;TZID="W. Europe Standard Time":20261118T140000',
          'DTEND;TZID="W. Europe Standard Time":20261118T143000',
          'SUMMARY:Daily, later'
        )
      ],
      ['2026-11-16 09:00 30 Daily', '2026-11-18 14:00 30 Daily, later']
    ],
    [
      'Outlook: whole days left out and moved by the midnight they begin',
      [
        ...event(
          'UID:1',
          'DTSTART;VALUE=DATE:20261116',
          'DTEND;VALUE=DATE:20261117',
          'RRULE:FREQ=DAILY;COUNT=4',
          'EXDATE:20261117T000000',
          'SUMMARY:Fair'
        ),
        ...event(
          'UID:1',
          'RECURRENCE-ID:20261118T000000',
          'DTSTART;VALUE=DATE:20261120',
          'SUMMARY:Fair, moved'
        )
      ],
      ['2026-11-16 all day - Fair', '2026-11-20 all day - Fair, moved', '2026-11-19 all day - Fair']
    ],
    [
      'a series keeps its hour of the wall when the clocks change',
      event(
        'UID:1',
        'DTSTART;TZID=Europe/Berlin:20261018T090000',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;UNTIL=20261101T235959Z',
        'SUMMARY:Weekly'
      ),
      ['2026-10-18 09:00 60 Weekly', '2026-10-25 09:00 60 Weekly', '2026-11-01 09:00 60 Weekly']
    ],
    [
      'of New York, told in Madrid between the two changes of clocks',
      event(
        'UID:1',
        'DTSTART;TZID=America/New_York:20261020T090000',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'SUMMARY:Weekly'
      ),
      ['2026-10-20 15:00 60 Weekly', '2026-10-27 14:00 60 Weekly', '2026-11-03 15:00 60 Weekly']
    ],
    [
      'Apple: a floating time with the way there, days by hand',
      event(
        'UID:1',
        'DTSTART:20261116T090000',
        'DTEND:20261116T100000',
        'RDATE;VALUE=PERIOD:20261119T090000/PT1H,20261120T090000/PT1H',
        'X-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT30M',
        'SUMMARY:Here'
      ),
      ['2026-11-16 09:00 60 Here', '2026-11-19 09:00 60 Here', '2026-11-20 09:00 60 Here']
    ],
    [
      'Google: times without a zone are those of the calendar’s own',
      [
        'X-WR-TIMEZONE:America/New_York',
        ...event('UID:1', 'DTSTART:20261116T090000', 'DTEND:20261116T100000', 'SUMMARY:There'),
        ...event('UID:2', 'DTSTART;VALUE=DATE:20261117', 'SUMMARY:Any')
      ],
      ['2026-11-16 15:00 60 There', '2026-11-17 all day - Any']
    ],
    [
      'a fair of several days, and a birthday of every year',
      [
        ...event(
          'UID:1',
          'DTSTART;VALUE=DATE:20261116',
          'DTEND;VALUE=DATE:20261119',
          'SUMMARY:Fair'
        ),
        ...event(
          'UID:2',
          'DTSTART;VALUE=DATE:19880120',
          'RRULE:FREQ=YEARLY',
          'TRANSP:TRANSPARENT',
          'SUMMARY:Ana’s birthday'
        )
      ],
      ['2026-11-16 all day - Fair', '2027-01-20 all day - Ana’s birthday']
    ]
  ])('%s', (_, lines, told) => {
    expect(times(read(lines))).toEqual(told);
  });

  test('whole days are nobody’s busy time, and an event of one’s own is', () => {
    const file = read([
      ...event('UID:1', 'DTSTART;VALUE=DATE:20261124', 'SUMMARY:Holiday'),
      ...event('UID:2', 'DTSTART:20261124T090000Z', 'DURATION:PT2H', 'SUMMARY:Focus')
    ]);
    expect(meetings(file).map(({ isBusy, attendees }) => [isBusy, attendees])).toEqual([
      [false, []],
      [true, []]
    ]);
  });
});

test('a title folded inside of a letter is whole again', () => {
  const text = calendar(...event('UID:1', 'DTSTART:20261118T110000Z', 'SUMMARY:Grü', ' ße'));
  const cut = Buffer.from(text).toString('latin1').replace('Ã¼\r\n ', 'Ã\r\n ¼');
  const { text: whole } = decodeText(Buffer.from(cut, 'latin1'));
  expect(times(ics.read(whole, 'x', on('2026-11-21')))).toEqual(['2026-11-18 12:00 - Grüße']);
});

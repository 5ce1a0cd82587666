import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadFile } from '../../domain/transfer/import-record';
import { calendar, event, meetings, on, read as readEvents, times } from './calendars.fixture';
import { decodeText } from './decode-text';
import { formatOf } from './file-formats';
import { ldif } from './ldif';
import { orgDirectory } from './org-directory';
import { readFiles } from './read-files';
import { vcard } from './vcard';

/** One person with this name, title and note in each format that holds people. */
const formats: readonly [
  format: string,
  read: (name: string, title: string, note: string) => ReadFile
][] = [
  [
    'table',
    (name, title, note) =>
      orgDirectory.read(
        `Name,Email,Title,Notes\n"${name}",ana@x.example,"${title}","${note}"\n`,
        'f'
      )
  ],
  [
    'card',
    (name, title, note) =>
      vcard.read(
        `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL:ana@x.example\r\nTITLE:${title}\r\nNOTE:${note}\r\nEND:VCARD\r\n`,
        'f'
      )
  ],
  [
    'entry',
    (name, title, note) => {
      const value = (text: string): string => `: ${Buffer.from(text).toString('base64')}`;
      return ldif.read(
        `dn: cn=a,dc=x\nobjectClass: person\ncn:${value(name)}\nmail: ana@x.example\ntitle:${value(title)}\ndescription:${value(note)}\n`,
        'f'
      );
    }
  ]
];

describe.each(formats)('a hostile %s', (_, read) => {
  test('loses its control characters, which are counted (U1, U2)', () => {
    const { records, notes } = read('A\u0000na\u0001 Ruiz', 'Coun\u0085sel', 'a\u0000b\u001Fc');
    expect(records).toMatchObject([{ name: 'Ana Ruiz', title: 'Counsel', note: 'abc' }]);
    expect(notes).toEqual(['5 control characters removed.']);
  });

  test('keeps what turns text in its note, and not in its name or title (U3)', () => {
    const note = 'see \u202Egnp.exe\u2069 \u200Bnow, Z\u0351\u036Balgo';
    const { records } = read('A\u200Bna \u202ERuiz\u2066', 'Coun\u00ADsel', note);
    expect(records).toMatchObject([{ name: 'Ana Ruiz', title: 'Counsel', note }]);
  });

  test('is refused by itself when a field of it is too long (U4)', () => {
    for (const [raw, reason] of [
      [['x'.repeat(201), '', ''], 'The name is longer than 200 characters.'],
      [['Ana Ruiz', 'x'.repeat(201), ''], 'The title is longer than 200 characters.'],
      [['Ana Ruiz', '', 'x'.repeat(100_001)], 'The note is longer than 100,000 characters.'],
      [['Ana Ruiz', '', 'x'.repeat(20_000_000)], 'The note is longer than 100,000 characters.']
    ] as const) {
      const { records, refused } = read(...(raw as unknown as [string, string, string]));
      expect([records, refused.map((one) => one.reason)]).toEqual([[], [reason]]);
      expect(refused[0]?.line).toBeGreaterThan(0);
    }
    expect(read('x'.repeat(200), 'y'.repeat(200), 'z'.repeat(100_000)).records).toHaveLength(1);
  });
});

test('half of a surrogate pair is replaced, and a mark is only taken off where a file begins (U2)', () => {
  const { records } = orgDirectory.read(
    decodeText(Buffer.from('\uFEFFName,Title,Notes\nAna,Coun\uFEFFsel,a\uFEFFb\n')).text,
    'f'
  );
  expect(records).toMatchObject([{ name: 'Ana', title: 'Counsel', note: 'a\uFEFFb' }]);
  expect(vcard.read('BEGIN:VCARD\nFN:Ana \uD83D\nEND:VCARD\n', 'f').records[0]?.name).toBe(
    'Ana \uFFFD'
  );
});

test('a title of a meeting loses control and turning characters, which are counted (U1, U3)', () => {
  const file = readEvents(
    event('UID:1', 'DTSTART:20261118T110000Z', 'SUMMARY:S\u0000yn\u202Ec\u0007')
  );
  expect([times(file), file.notes]).toEqual([
    ['2026-11-18 12:00 - Sync'],
    ['2 control characters removed.']
  ]);
});

describe('calendars that mean harm', () => {
  test.each([
    'FREQ=DAILY;BYHOUR=99',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=DAILY;UNTIL=99991231T235959Z;BYHOUR=25'
  ])('%s ends (U8)', (rule) => {
    const began = performance.now();
    const file = readEvents(
      event('UID:1', 'DTSTART:20261101T090000Z', `RRULE:${rule}`, 'SUMMARY:B')
    );
    expect(times(file).length).toBeLessThanOrEqual(500);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test('who says to have called a meeting is believed no more than who was asked (U8)', () => {
    const [meeting] = meetings(
      readEvents(
        event(
          'UID:1',
          'DTSTART:20261118T110000Z',
          'ORGANIZER;CN=Ifeoma Okafor;SENT-BY="mailto:evil@e.example":mailto:okafor@e.example?bcc=all@x.example',
          'ATTENDEE;CN="<b>Ana</b>";SCHEDULE-STATUS=1.1:mailto:ana@x.example'
        )
      )
    );
    expect(meeting).toMatchObject({
      isInvitation: false,
      attendees: [
        { name: 'Ifeoma Okafor', email: 'okafor@e.example' },
        { name: '<b>Ana</b>', email: 'ana@x.example' }
      ]
    });
  });
});

test('nothing a file points to is opened: a pipe nobody writes to would be waited for without end (U5, U8, U9)', () => {
  const folder = fs.mkdtempSync(join(os.tmpdir(), 'pipe-'));
  const pipe = join(folder, 'canary');
  execFileSync('mkfifo', [pipe]);
  const uri = `file://${pipe}`;
  for (const text of [
    `dn: cn=Ana Ruiz,dc=x\nobjectClass: person\ncn: Ana Ruiz\ntitle:< ${uri}\njpegPhoto:< ${uri}\ndescription:< ${uri}\n`,
    `dn:< ${uri}\nobjectClass: person\ncn: Ana Ruiz\n`,
    `BEGIN:VCARD\nVERSION:4.0\nFN:Ana Ruiz\nPHOTO:${uri}\nSOUND:${uri}\nKEY:${uri}\nSOURCE:${uri}\nRELATED;TYPE=spouse:${uri}\nEND:VCARD\n`,
    calendar(...event('DTSTART:20261118T110000Z', `ATTACH:${uri}`, `URL:${uri}`, `IMAGE:${uri}`))
  ])
    expect(() => formatOf(text)?.read(text, 'f', on('2026-11-21'))).not.toThrow();
  // Opened for writing at once, a pipe says whether anybody has it open to read.
  const { O_WRONLY, O_NONBLOCK } = fs.constants;
  expect(() => fs.openSync(pipe, O_WRONLY | O_NONBLOCK)).toThrow('ENXIO');
  fs.rmSync(folder, { recursive: true });
});

describe('what is no text', () => {
  const refusal = (bytes: Uint8Array | string): string => {
    try {
      readFiles([{ name: 'f', bytes: Buffer.from(bytes) }], { ...on('2026-11-21'), columns: [] });
      return 'read';
    } catch (error) {
      return (error as Error).message;
    }
  };

  test.each<[what: string, bytes: Uint8Array, words: RegExp]>([
    ['a ZIP with a path that climbs out', zip('../../evil.vcf'), /ZIP archive/],
    ['an empty ZIP', Buffer.from('504b0506' + '00'.repeat(18), 'hex'), /ZIP archive/],
    ['a ZIP of several parts', Buffer.from('504b0708' + '00'.repeat(18), 'hex'), /ZIP archive/],
    ['a bomb of gzip', Buffer.from('1f8b0800000000000003', 'hex'), /compressed/],
    ['bzip2', Buffer.from('BZh91AY&SY'), /compressed/],
    ['xz', Buffer.from('fd377a585a00', 'hex'), /compressed/],
    ['7-Zip', Buffer.from('377abcaf271c', 'hex'), /compressed/],
    ['Zstandard', Buffer.from('28b52ffd', 'hex'), /compressed/],
    ['RAR', Buffer.from('Rar!\u001a\u0007'), /compressed/],
    ['a tar with a link', tar('\nBEGIN:VCARD\nFN:Eve\nEND:VCARD\n'), /archive/]
  ])('is refused before anything of it is unpacked: %s (U11)', (_, bytes, words) => {
    expect(refusal(bytes)).toMatch(words);
  });

  test.each([
    [
      'a billion laughs',
      '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><vcards>&b;</vcards>'
    ],
    [
      'an entity from a file',
      '<?xml version="1.0"?><!DOCTYPE v [<!ENTITY x SYSTEM "file:///etc/passwd">]><vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard><fn><text>&x;</text></fn></vcard></vcards>'
    ],
    [
      'an xCard',
      '<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard><fn><text>Ana</text></fn></vcard></vcards>'
    ],
    ['an xCal behind a mark', '\uFEFF\n<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"/>'],
    ['a page with a table of people', '<html><table><tr><td>Name,Email,Title</td></tr></table>']
  ])('%s is refused as XML, which nothing here reads (U12)', (_, text) => {
    expect(refusal(text)).toMatch(/web page or XML/);
  });
});

describe('days that are none are left out and told, and never stand for another (U22)', () => {
  const absurd = [
    '0000-00-00',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '12026-01-01',
    '99999-12-31',
    '-0001-01-01',
    'Invalid Date',
    'NaN',
    '1e9',
    '31.04.2026'
  ];

  test.each(absurd)('%s', (day) => {
    const table = orgDirectory.read(
      `Name;Email;Birthday;Start date\nAna;ana@x.example;${day};${day}\n`,
      'f'
    );
    const card = vcard.read(`BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nBDAY:${day}\nEND:VCARD\n`, 'f');
    for (const { records } of [table, card])
      expect(records).toMatchObject([{ name: 'Ana', birthday: null, startDate: null }]);
    expect(card.notes).toEqual(['Line 1: the birthday could not be read and was left out.']);
    const entry = ldif.read(`dn: cn=a\nsn: Ana\nmail: a@x.example\ndateOfBirth: ${day}\n`, 'f');
    expect(entry.records[0]?.birthday ?? null).toBeNull();
    const { refused } = readEvents(event('UID:1', `DTSTART:${day}`));
    expect(refused.map(({ reason }) => reason)).toEqual(['The day of the event cannot be read.']);
  });

  test('the 29 February of a leap year, and of none', () => {
    const born = (day: string): string | null | undefined =>
      vcard.read(`BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nBDAY:${day}\nEND:VCARD\n`, 'f').records[0]
        ?.birthday;
    expect(['2024-02-29', '--0229', '--0412', '---12', '1988'].map(born)).toEqual([
      '2024-02-29',
      '--02-29',
      '--04-12',
      null,
      null
    ]);
  });

  test.each(['CET', 'EST', 'PST8', '+0100', 'GMT+1'])(
    'the time zone %s, which could be several places, is left out and told',
    (zone) => {
      const { records, notes } = vcard.read(
        `BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nTZ:${zone}\nEND:VCARD\n`,
        'f'
      );
      expect(records[0]?.zone).toBeNull();
      expect(notes).toEqual([
        'Line 1: the time zone is no place such as Europe/Madrid and was left out.'
      ]);
    }
  );
});

/** The first entry of a ZIP, of this name. */
function zip(name: string): Uint8Array {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(`${name}\nBEGIN:VCARD\nFN:Eve\nEND:VCARD\n`)]);
}

/** A tar whose first entry is a link, with text behind it. */
function tar(text: string): Uint8Array {
  const head = Buffer.alloc(512);
  head.write('people.csv', 0);
  head.write('2', 156);
  head.write('/etc/passwd', 157);
  head.write('ustar\u000000', 257);
  return Buffer.concat([head, Buffer.from(text)]);
}

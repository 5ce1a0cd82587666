import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  openJournal,
  sampleFile,
  textFile,
  type TransferJournal
} from '../../transfer-journal.fixture';

const event = (uid: string, ...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}@x.example`,
  ...lines,
  'END:VEVENT'
];

const calendar = (...lines: string[]) =>
  textFile(
    'work.ics',
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'X-WR-CALNAME:me@meridian.example',
      ...lines,
      'END:VCALENDAR'
    ].join('\r\n')
  );

const ana = 'ATTENDEE;PARTSTAT=ACCEPTED;CN=Ana R.:mailto:ana.ruiz@meridian.example';
const raj = 'ATTENDEE;PARTSTAT=ACCEPTED;CN="Patel, Raj":mailto:r.patel@meridian.example';

/** On Saturday 21 November 2026: a lunch that was, a sync to come, something with a stranger, focus time. */
const week = (...more: string[]) =>
  calendar(
    ...event('lunch', 'DTSTART:20261118T121500Z', 'DTEND:20261118T130000Z', 'SUMMARY:Lunch', ana),
    ...event(
      'sync',
      'DTSTART;TZID="(UTC+00:00) Dublin, Edinburgh, Lisbon, London":20261124T090000',
      'DTEND;TZID="(UTC+00:00) Dublin, Edinburgh, Lisbon, London":20261124T093000',
      'SUMMARY:Roadmap sync',
      'LOCATION:Room 4',
      'ORGANIZER:mailto:ana.ruiz@meridian.example',
      ana,
      raj,
      'ATTENDEE:mailto:somebody@else.example'
    ),
    ...event('other', 'DTSTART:20261119T090000Z', 'ATTENDEE:mailto:nobody@else.example'),
    ...event('focus', 'DTSTART:20261123T080000Z', 'DTEND:20261123T100000Z', 'SUMMARY:Focus'),
    ...more
  );

async function withDirectory(): Promise<TransferJournal> {
  const journal = await openJournal();
  await journal.applyImport({ files: [sampleFile('csv/org-directory.csv')] });
  return journal;
}

const acceptAll = async (journal: TransferJournal, files: ReturnType<typeof week>[]) => {
  const preview = await journal.previewImport({ files });
  const accepted = preview.meetings.map(({ key }) => key);
  return { files, choices: { accepted } };
};

const lines = ({ db }: TransferJournal, sql: string): Promise<string[]> =>
  db.read
    .rows(sql, [], z.object({ line: z.string() }))
    .then((rows) => rows.map(({ line }) => line));

const entries = (journal: TransferJournal): Promise<string[]> =>
  lines(
    journal,
    `select concat_ws(' ', e.date, e.time, t.kind, t.minutes, e.text, 'with', string_agg(p.name, ', ' order by tp.position)) as line
     from entry e join touch t on t.entry_id = e.id join touch_person tp on tp.touch_id = t.id
     join person p on p.id = tp.person_id group by e.id, t.id order by e.date`
  );

const plans = (journal: TransferJournal): Promise<string[]> =>
  lines(
    journal,
    `select concat_ws(' ', l.date, l.time, l.kind, l.minutes, l.note, 'in', l.place, 'with',
       (select string_agg(p.name, ', ' order by x.position) from plan_person x join person p on p.id = x.person_id where x.plan_id = l.id)) as line
     from plan l order by l.date`
  );

const busy = (journal: TransferJournal): Promise<string[]> =>
  lines(
    journal,
    `select to_char(from_at at time zone 'UTC', 'MM-DD HH24:MI') as line from import_event where is_busy order by from_at`
  );

test('a week of a calendar becomes an entry, a plan and busy times, once the person agrees', async () => {
  const journal = await withDirectory();
  const preview = await journal.previewImport({ files: [week()] });
  expect(preview).toMatchObject({ new: 0, strangers: { meetings: 1, people: 2 }, busy: 2 });
  expect(
    preview.meetings.map(({ does, kind, title, date, time, people, unknown, isWanted }) => ({
      what: [does, kind, title, date, time, isWanted].join(' '),
      people: people.map(({ name, by }) => `${name} by ${by}`),
      unknown
    }))
  ).toEqual([
    {
      what: 'plan meeting Roadmap sync 2026-11-24 10:00 true',
      people: ['Ana Ruiz by email', 'Raj Patel by name'],
      unknown: ['somebody@else.example']
    },
    { what: 'entry lunch Lunch 2026-11-18 13:15 true', people: ['Ana Ruiz by email'], unknown: [] }
  ]);

  // Nothing is believed unasked, but nudges wait.
  await journal.applyImport({ files: [week()] });
  expect([await entries(journal), await plans(journal)]).toEqual([[], []]);
  expect(await busy(journal)).toEqual(['11-23 08:00', '11-24 09:00']);

  const applied = await journal.applyImport(await acceptAll(journal, [week()]));
  expect(applied).toMatchObject({ contacts: 2, refused: [] });
  expect(await entries(journal)).toEqual(['2026-11-18 13:15 lunch 45 Lunch with Ana Ruiz']);
  expect(await plans(journal)).toEqual([
    '2026-11-24 10:00 meeting 30 Roadmap sync in Room 4 with Ana Ruiz, Raj Patel'
  ]);
});

test('the same calendar again changes nothing; a moved meeting moves its plan, one called off takes it away', async () => {
  const journal = await withDirectory();
  await journal.applyImport(await acceptAll(journal, [week()]));
  const again = await acceptAll(journal, [week()]);
  expect(again.choices.accepted).toEqual([]);
  expect(await journal.applyImport(again)).toEqual({
    new: 0,
    changed: 0,
    same: 0,
    refused: [],
    id: null
  });

  const moved = calendar(
    ...event(
      'sync',
      'SEQUENCE:1',
      'DTSTART:20261125T140000Z',
      'DTEND:20261125T150000Z',
      'SUMMARY:Roadmap sync',
      ana
    )
  );
  const { id } = await journal.applyImport(await acceptAll(journal, [moved]));
  expect(await plans(journal)).toEqual([
    '2026-11-25 15:00 meeting 60 Roadmap sync in Room 4 with Ana Ruiz, Raj Patel'
  ]);
  expect(await busy(journal)).toEqual(['11-23 08:00', '11-25 14:00']);
  await journal.undoImport({ id: id ?? '' });
  expect(await plans(journal)).toEqual([
    '2026-11-24 10:00 meeting 30 Roadmap sync in Room 4 with Ana Ruiz, Raj Patel'
  ]);
  expect(await busy(journal)).toEqual(['11-23 08:00', '11-24 09:00']);

  const off = calendar(
    'METHOD:CANCEL',
    ...event('sync', 'SEQUENCE:2', 'DTSTART:20261124T090000Z', ana)
  );
  await journal.applyImport(await acceptAll(journal, [off]));
  expect([await plans(journal), await busy(journal)]).toEqual([[], ['11-23 08:00']]);
});

test('what was planned becomes an entry when it is over', async () => {
  const journal = await withDirectory();
  await journal.applyImport(await acceptAll(journal, [week()]));
  journal.itIs('2026-11-25T11:00:00Z');
  const { choices } = await acceptAll(journal, [week()]);
  expect(choices.accepted).toHaveLength(1);
  await journal.applyImport({ files: [week()], choices });
  expect(await entries(journal)).toEqual([
    '2026-11-18 13:15 lunch 45 Lunch with Ana Ruiz',
    '2026-11-24 10:00 meeting 30 Roadmap sync with Ana Ruiz, Raj Patel'
  ]);
  expect(await acceptAll(journal, [week()])).toMatchObject({ choices: { accepted: [] } });
});

test('undo takes back entries, plans and busy times, but not an entry that was written on', async () => {
  const journal = await withDirectory();
  const first = await journal.applyImport(await acceptAll(journal, [week()]));
  expect(await journal.undoImport({ id: first.id ?? '' })).toMatchObject({ contacts: 2, kept: 0 });
  expect([await entries(journal), await plans(journal), await busy(journal)]).toEqual([[], [], []]);

  const second = await journal.applyImport(await acceptAll(journal, [week()]));
  await journal.db.transaction((tx) =>
    tx.run(`insert into entry_topic (entry_id, position, topic) select id, 0, 'okr' from entry`, [])
  );
  expect(await journal.undoImport({ id: second.id ?? '' })).toMatchObject({ contacts: 1, kept: 1 });
  expect(await entries(journal)).toHaveLength(1);
  // It does not come a second time.
  const { meetings } = await journal.previewImport({ files: [week()] });
  expect(meetings.map(({ does }) => does)).toEqual(['plan']);
});

test('strangers come in when the person wants them, and are matched from then on', async () => {
  const journal = await withDirectory();
  const preview = await journal.previewImport({ files: [week()], choices: { addAttendees: true } });
  expect(preview).toMatchObject({ new: 2, strangers: { meetings: 0, people: 2 } });
  const accepted = preview.meetings.map(({ key }) => key);
  await journal.applyImport({ files: [week()], choices: { addAttendees: true, accepted } });
  expect(await entries(journal)).toContain('2026-11-19 10:00 meeting Meeting with Nobody');
  expect(
    await journal.previewImport({ files: [week()], choices: { addAttendees: true } })
  ).toMatchObject({
    new: 0,
    meetings: []
  });
});

test('a day that was written about, and a meeting that is not answered, are left to the person', async () => {
  const journal = await withDirectory();
  const tentative = event(
    'maybe',
    'DTSTART:20261126T090000Z',
    'STATUS:TENTATIVE',
    'SUMMARY:Maybe',
    ana
  );
  await journal.applyImport(await acceptAll(journal, [week()]));
  const twice = event('twin', 'DTSTART:20261118T150000Z', 'SUMMARY:Coffee', ana);
  const { meetings } = await journal.previewImport({ files: [week(...tentative, ...twice)] });
  expect(meetings.map(({ title, isWanted, why }) => [title, isWanted, why])).toEqual([
    ['Maybe', false, 'not answered yet'],
    ['Coffee', false, 'you wrote about this day already']
  ]);
});

test('people and meetings come in one import, and the meetings know the new people', async () => {
  const journal = await openJournal();
  const files = [week(), sampleFile('csv/org-directory.csv')];
  const preview = await journal.previewImport({ files });
  expect(preview.meetings.flatMap(({ people }) => people)).toEqual([
    { name: 'Ana Ruiz', by: 'email', isNew: true },
    { name: 'Raj Patel', by: 'name', isNew: true },
    { name: 'Ana Ruiz', by: 'email', isNew: true }
  ]);
  const { id } = await journal.applyImport(await acceptAll(journal, files));
  expect(await entries(journal)).toHaveLength(1);
  await journal.undoImport({ id: id ?? '' });
  expect(await lines(journal, 'select name as line from person')).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClient } from '../../../contract/client';
import { engineApi } from '../../../contract/engine-api';
import { parseInstant, zoneId, type Instant } from '../../../domain/calendar/calendar';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import { createEngine, openJournal } from '../../open-engine';
import { loadSampleCompany } from '../../sample-company/load-sample-company';
import { vaultContents } from './vault-contents.fixture';

const now = parseInstant('2026-11-18T11:00:00Z') as Instant;
const zone = zoneId.parse('Europe/Madrid');

/** One row of a table, picked by a number. */
const one = (table: string, key = 'id') =>
  `(select ${key} from ${table} order by ${key} offset $1 % greatest(1, (select count(*)::int from ${table})) limit 1)`;

/** What may happen to a journal between two exports, each to a thing picked by a number. */
const happenings: readonly string[] = [
  `update person set name = 'Zoë ' || $1 where id = ${one('person')}`,
  `update person set name = (select name from person order by id desc limit 1) where id = ${one('person')}`,
  `update person set title = 'Lead ' || $1, note = 'as told' where id = ${one('person')}`,
  `update person set department_id = ${one('department')} where id = (select min(id::text)::uuid from person)`,
  `update person set department_id = null where id = ${one('person')}`,
  `delete from person where id = ${one('person')}`,
  `insert into person (id, name, rhythm_days, added_on) values (gen_random_uuid(), 'Noor ' || $1, 90, '2026-11-18')`,
  `update department set name = 'House ' || $1 where id = ${one('department')}`,
  `update department set note = 'what they do' || $1 where id = ${one('department')}`,
  `update entry set text = 'told anew ' || $1 where id = ${one('entry')}`,
  `update entry set event = 'Fair' where id = ${one('entry')}`,
  `update entry set event = null where id = (select id from entry where event is not null order by id limit 1) and $1 >= 0`,
  `update entry set sensitive = not sensitive where id = ${one('entry')}`,
  `delete from entry where id = ${one('entry')}`,
  `delete from entry_person where entry_id = ${one('entry_person', 'entry_id')}`,
  `delete from touch where id = ${one('touch')}`,
  `update touch set minutes = 7 where id = ${one('touch')}`,
  `update promise set state = 'kept', settled_on = '2026-11-18' where id = ${one('promise')}`,
  `delete from promise where id = ${one('promise')}`,
  `update learning set text = 'something else ' || $1 where id = ${one('learning')}`,
  `delete from entry_topic where entry_id = ${one('entry_topic', 'entry_id')}`,
  `delete from tie where to_person = ${one('tie', 'to_person')}`,
  `insert into goal (practice, from_date, target, period) values ('lunch', date '2026-01-05' + 7 * ($1 % 40), 2, 'week') on conflict do nothing`,
  `insert into pause (id, from_date, to_date, kind) values (gen_random_uuid(), date '2026-03-02' + $1 % 200, date '2026-03-04' + $1 % 200, 'vacation')`,
  `delete from plan where id = ${one('plan')}`,
  `delete from photo where person_id = ${one('photo', 'person_id')}`,
  `insert into preference (name, value) values ('x' || $1, '1') on conflict do nothing`
];

const happening = fc.record({ which: fc.nat(happenings.length - 1), pick: fc.nat(500) });

test('after whatever changed, an export that makes only what it has to leaves the same bytes as a first one', async () => {
  const folder = emptyFolder();
  const size = { people: 40, entries: 160, seed: 11 };
  await loadSampleCompany({ folder, ...size, now, zone, onProgress: () => undefined });
  const options = { folder, zone, now: () => now, log: () => undefined };
  const opened = await openJournal(options);
  const engine = createEngine(opened, options);
  try {
    const journal = createClient(engineApi, engine.call);
    const [shown, whole] = [emptyFolder(), emptyFolder()];
    for (const [folder, sensitive] of [[shown, false] as const, [whole, true] as const]) {
      const first = await journal.exportMarkdown({ folder, sensitive });
      expect(await journal.exportMarkdown({ folder, sensitive })).toMatchObject({
        written: 0,
        unchanged: first.written
      });
    }
    const happened = fc.array(happening, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(happened, fc.boolean(), async (some, sensitive) => {
        for (const { which, pick } of some)
          await opened.db.transaction((tx) => tx.run(happenings[which] ?? '', [pick]));
        const followed = sensitive ? whole : shown;
        await journal.exportMarkdown({ folder: followed, sensitive });
        const fresh = emptyFolder();
        await journal.exportMarkdown({ folder: fresh, sensitive });
        expect(vaultContents(followed)).toEqual(vaultContents(fresh));
      }),
      { numRuns: Number(process.env['VAULT_RUNS'] ?? 10), endOnFailure: true }
    );
  } finally {
    await engine.close();
  }
}, 120_000);

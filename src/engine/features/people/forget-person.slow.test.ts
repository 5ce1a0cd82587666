import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { firstAnswersFile } from '../../../contract/first-answers';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();
const name = 'Quorra Zephyrine';
/** What nothing may hold any more. */
const traces = /quorra|zephyrine/i;

it('somebody who is forgotten is in no table and no file, and everybody else is as they were', async () => {
  const { journal, db, folder } = opened;
  await importDirectory(journal);
  const wei = await idOf(journal, 'Wei Chen');
  const raj = await idOf(journal, 'Raj Patel');
  const { id } = await journal.addPerson({
    name,
    email: 'quorra@meridian.example',
    department: 'Zephyrine lab',
    title: 'Keeper'
  });
  await fillWith(id, wei);
  writeFileSync(join(folder, firstAnswersFile), name);
  const text = (await journal.readEntry({ id: await sharedEntry() })).text;
  expect(text).toContain('Quorra');

  expect(await journal.previewForgetting({ id })).toEqual({ gone: 2, kept: 1 });
  expect(await journal.forgetPerson({ id })).toEqual({ gone: 2, kept: 1, isPurged: true });

  const kept = await journal.readEntry({ id: await sharedEntry() });
  expect(kept.text).toBe('lunch with somebody and Wei Chen, I owe somebody a book');
  expect(kept.people.map((one) => one.name)).toEqual(['Wei Chen']);
  expect(kept.promises.map((promise) => promise.person)).toEqual([null]);
  expect((await journal.readPerson({ id: raj })).person.note).toBe('Went to school with somebody.');
  expect((await journal.readPerson({ id: wei })).person.name).toBe('Wei Chen');
  await expect(journal.forgetPerson({ id })).rejects.toMatchObject({ code: 'not-found' });

  expect(await tracesInTables(id)).toEqual([]);
  expect(existsSync(join(folder, firstAnswersFile))).toBe(false);
  expect(filesIn(folder).filter((file) => traces.test(readFileSync(file, 'latin1')))).toEqual([]);

  async function sharedEntry(): Promise<string> {
    const entries = await journal.listEntries({ person: wei });
    return entries.find(({ people }) => people.some((one) => one.name === 'Wei Chen'))?.id ?? '';
  }

  async function tracesInTables(gone: string): Promise<string[]> {
    const tables = await db.read.rows(
      `select tablename as name from pg_tables where schemaname = 'public'`,
      [],
      z.object({ name: z.string() })
    );
    const found = [];
    for (const table of tables) {
      const rows = await db.read.rows(
        `select to_jsonb(t)::text as row from ${table.name} t`,
        [],
        z.object({ row: z.string() })
      );
      if (rows.some(({ row }) => traces.test(row) || row.includes(gone))) found.push(table.name);
    }
    return found;
  }
});

/** Every way in which a journal comes to speak of somebody. */
async function fillWith(id: string, wei: string): Promise<void> {
  const { journal, db } = opened;
  await journal.changePerson({ id, changes: { note: 'Zephyrine likes tea', expertise: ['okr'] } });
  await journal.changePerson({
    id: await idOf(journal, 'Raj Patel'),
    changes: { note: 'Went to school with Quorra Zephyrine.' }
  });
  await journal.addEntry({ text: 'coffee with Quorra, learned: quorra plans in May' });
  const alone = await journal.addEntry({ text: 'call with Quorra Zephyrine #quorra-zephyrine' });
  await journal.editEntry({ id: alone.entry.id!, text: 'call with Quorra Zephyrine, edited' });
  await journal.addEntry({
    text: 'lunch with Quorra Zephyrine and Wei Chen, I owe Quorra a book'
  });
  const thrown = await journal.addEntry({ text: 'message to Quorra and Wei Chen' });
  await journal.deleteEntry({ id: thrown.entry.id! });
  for (const people of [[id], [id, wei]])
    await journal.addPlan({
      kind: 'lunch',
      date: '2026-11-20',
      people,
      note: people.length > 1 ? 'what Quorra builds' : name,
      cue: 'when quorra zephyrine is back'
    });
  await journal.keepDraft({
    line: { text: 'lunch with quorra zephyrine', choices: [] },
    aside: { text: '', choices: [] }
  });
  await journal.setRole({ person: id, role: 'mentor', rhythmDays: 14 });
  const ambition = await journal.addAmbition({ text: 'Work with Quorra Zephyrine' });
  await journal.tellAmbition({ ambition: ambition.id, person: id, on: '2026-11-01' });
  await journal.addSavedList({ name: 'Around Quorra Zephyrine', filter: { words: 'x' } });
  await journal.changeRelations({
    changes: [{ person: id, relation: 'manager', other: wei, holds: true }]
  });
  await journal.changePeople({ ids: [id, wei], change: { set: 'rhythm', days: 60 } });
  await db.transaction(async (tx) => {
    await tx.run(`update person set manager_name = $1 where name = 'Marta Lindqvist'`, [name]);
    await tx.run(
      `insert into nudge (key, kind, title, reason, target, from_at, until_at, state, recorded_at)
       values ('hello:' || $1, 'hello', 'Say hello', 'It is time', jsonb_build_object('person', $1::text), now(), now(), 'shown', now())`,
      [id]
    );
    await tx.run(
      `insert into import_batch (id, on_date, sources, new_people, changed_people)
       values ($1::uuid, '2026-11-01', array['Quorra Zephyrine.vcf'], 1, 0)`,
      [wei]
    );
    await tx.run(
      `insert into import_change (batch_id, person_id, after) values ($1::uuid, $2::uuid, jsonb_build_object('name', $3::text))`,
      [wei, id, name]
    );
    await tx.run(
      `insert into correction (sort, written, person_id, corrected_on) values ('name', 'quorra', $1::uuid, '2026-11-01')`,
      [id]
    );
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

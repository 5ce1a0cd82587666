import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { EngineClient } from '../../../contract/engine-api';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';
import { fieldColumns, unchosenColumns } from './merge-fields';
import { keptByTriggers, personReferences } from './person-references';
import { twoAnas } from './two-anas.fixture';

const opened = shareJournal();

const pageOf = (journal: EngineClient, id: string) => journal.readPerson({ id });

describe('merging two people', () => {
  it('moves all that hung on either to the one who stays', async () => {
    const { journal } = opened;
    const { kept, gone } = await twoAnas(opened);
    await journal.addEntry({ text: 'lunch with Ana Ruiz on 3 Nov, I owe Ana Ruiz the article' });
    await journal.addEntry({
      text: 'coffee with Ana María Ruiz on 10 Nov, learned: they plan Q3 in May'
    });
    const list = await journal.addSavedList({ name: 'Book club', filter: null });
    await journal.changePeople({ ids: [gone], change: { set: 'list', list: list.id, on: true } });
    await journal.changePeople({ ids: [gone], change: { set: 'role', role: 'mentor', on: true } });
    await journal.mergePeople({ kept, gone, fromGone: ['name'] });
    const { person, entries, promises } = await pageOf(journal, kept);
    expect(person).toMatchObject({
      name: 'Ana María Ruiz',
      email: 'ana.ruiz@meridian.example',
      title: 'Counsel',
      lastContact: '2026-11-10'
    });
    expect(entries).toBe(2);
    expect(promises).toHaveLength(1);
    expect(await journal.listSavedLists({})).toMatchObject([{ picked: 1 }]);
    const { people } = await journal.browsePeople({
      filter: { roles: ['mentor'] },
      order: { by: 'name', down: false }
    });
    expect(people.map(({ id }) => id)).toEqual([kept]);
    await expect(pageOf(journal, gone)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('has the photo that was chosen, or the only one', async () => {
    const { journal, db } = opened;
    const { kept, gone } = await twoAnas(opened);
    const photoOf = (person: string, picture: string) =>
      db.transaction((tx) =>
        tx.run(
          `insert into photo (person_id, picture) values ($1, $2::text::bytea)
           on conflict (person_id) do update set picture = excluded.picture`,
          [person, picture]
        )
      );
    await photoOf(gone, 'theirs');
    const only = await journal.mergePeople({ kept, gone, fromGone: [] });
    const [theirs] = await journal.listPhotos({});
    expect(theirs?.id).toBe(kept);
    await journal.takeBackPeopleStep({ step: only.step });
    await photoOf(kept, 'ours');
    const { fields } = await journal.previewMerge({ one: kept, other: gone });
    expect(fields.find(({ field }) => field === 'photo')?.other).toBe(theirs?.mark);
    const chosen = await journal.mergePeople({ kept, gone, fromGone: ['photo'] });
    expect(await journal.listPhotos({})).toEqual([theirs]);
    await journal.takeBackPeopleStep({ step: chosen.step });
    expect(await journal.listPhotos({})).toHaveLength(2);
  });

  it('counts a lunch with both, and nobody else, as the one-to-one it was', async () => {
    const { journal, read } = opened;
    const { kept, gone } = await twoAnas(opened);
    await journal.addEntry({ text: 'lunch with Ana Ruiz and Ana María Ruiz yesterday' });
    await journal.addEntry({ text: 'lunch with Ana Ruiz, Ana María Ruiz and Raj on 10 Nov' });
    await journal.mergePeople({ kept, gone, fromGone: [] });
    const counts = await read.one(
      'select contacts, one_to_ones as alone from acquaintance where person_id = $1',
      [kept],
      z.unknown()
    );
    expect(counts).toEqual({ contacts: 2, alone: 1 });
  });

  it('keeps the manager that was chosen, and nobody comes to report to themselves', async () => {
    const { journal, read } = opened;
    await importDirectory(journal);
    const [ana, priya] = [await idOf(journal, 'Ana Ruiz'), await idOf(journal, 'Priya Raman')];
    const [marta, tomasz] = [
      await idOf(journal, 'Marta Lindqvist'),
      await idOf(journal, 'Tomasz Zieliński')
    ];
    const managers = async () =>
      (await pageOf(journal, ana)).around.filter(({ relation }) => relation === 'manager');
    const { step } = await journal.mergePeople({ kept: ana, gone: priya, fromGone: ['manager'] });
    expect(await managers()).toMatchObject([{ id: tomasz }]);
    await journal.takeBackPeopleStep({ step });
    expect(await managers()).toMatchObject([{ id: marta }]);
    await journal.mergePeople({ kept: ana, gone: marta, fromGone: [] });
    expect(
      await read.rows('select 1 from tie where from_person = to_person', [], z.unknown())
    ).toEqual([]);
  });

  it('finds in the trash whom the entries speak of', async () => {
    const { journal } = opened;
    const { kept, gone } = await twoAnas(opened);
    const { entry } = await journal.addEntry({
      text: 'lunch with Ana Ruiz and Ana María Ruiz yesterday'
    });
    await journal.deleteEntry({ id: entry.id ?? '' });
    await journal.mergePeople({ kept, gone, fromGone: [] });
    await journal.restoreEntry({ id: entry.id ?? '' });
    expect((await pageOf(journal, kept)).entries).toBe(1);
  });

  it('wants two people', async () => {
    const { journal } = opened;
    const { kept } = await twoAnas(opened);
    await expect(journal.mergePeople({ kept, gone: kept, fromGone: [] })).rejects.toMatchObject({
      code: 'invalid-input'
    });
    const nobody = '0193b1c0-0000-7000-8000-000000000000';
    await expect(journal.mergePeople({ kept, gone: nobody, fromGone: [] })).rejects.toMatchObject({
      code: 'not-found'
    });
  });

  it('shows both side by side before', async () => {
    const { journal } = opened;
    const { kept, gone } = await twoAnas(opened);
    await journal.addEntry({ text: 'lunch with Ana María Ruiz yesterday' });
    const preview = await journal.previewMerge({ one: kept, other: gone });
    expect(preview.other).toMatchObject({ name: 'Ana María Ruiz', contacts: 1, entries: 1 });
    expect(preview.fields).toContainEqual({ field: 'title', one: null, other: 'Counsel' });
    expect(preview.fields.map(({ field }) => field)).not.toContain('birthday');
  });
});

describe('merging and taking it back', () => {
  it('keeps what was written since', async () => {
    const { journal } = opened;
    const { kept, gone } = await twoAnas(opened);
    await journal.addEntry({ text: 'lunch with Ana María Ruiz on 3 Nov' });
    const { step } = await journal.mergePeople({ kept, gone, fromGone: [] });
    await journal.addEntry({ text: 'coffee with Ana Ruiz yesterday' });
    await journal.takeBackPeopleStep({ step });
    expect((await pageOf(journal, kept)).person.lastContact).toBe('2026-11-17');
    expect((await pageOf(journal, gone)).person.lastContact).toBe('2026-11-03');
  });
});

describe('possible duplicates', () => {
  it('are found, and a dismissed pair never returns, nor after a merge with a third', async () => {
    const { journal } = opened;
    const { kept, gone } = await twoAnas(opened);
    expect(await journal.listDuplicates({})).toMatchObject([
      { one: { name: 'Ana María Ruiz' }, other: { name: 'Ana Ruiz' }, because: 'address' }
    ]);
    await journal.dismissDuplicate({ one: kept, other: gone });
    expect(await journal.listDuplicates({})).toEqual([]);
    await journal.addPerson({ name: 'Ruiz, Ana', department: 'Legal' });
    const third = await idOf(journal, 'Ruiz, Ana');
    await journal.mergePeople({ kept: third, gone: kept, fromGone: ['email'] });
    expect(await journal.listDuplicates({})).toEqual([]);
    await journal.reconsiderDuplicate({ one: third, other: gone });
    expect(await journal.listDuplicates({})).toHaveLength(1);
  });
});

describe('what names a person in the database', () => {
  it('is known to whoever merges and deletes people', async () => {
    const columns = await opened.read.rows(
      `select c.conrelid::regclass::text as table, a.attname as column
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
       where c.contype = 'f' and c.confrelid = 'person'::regclass order by 1, 2`,
      [],
      z.object({ table: z.string(), column: z.string() })
    );
    const moved = columns.filter(({ table }) => !keptByTriggers.has(table));
    const known = personReferences.map(({ table, column }) => ({ table, column }));
    const text = (all: typeof moved) => all.map(({ table, column }) => `${table}.${column}`).sort();
    expect(text(known)).toEqual(text(moved));
  });

  it('is a field one chooses, or has a rule', async () => {
    const columns = await opened.read.rows(
      `select column_name as name from information_schema.columns
       where table_schema = 'public' and table_name = 'person' and is_generated = 'NEVER' order by 1`,
      [],
      z.object({ name: z.string() })
    );
    expect([...Object.values(fieldColumns).flat(), ...unchosenColumns].sort()).toEqual(
      columns.map(({ name }) => name).sort()
    );
  });
});

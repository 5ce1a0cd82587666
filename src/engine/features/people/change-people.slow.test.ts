import { describe, expect, it } from 'vitest';
import type { EngineClient } from '../../../contract/engine-api';
import type { PeopleChange } from '../../../contract/people';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

const everybody = (journal: EngineClient) =>
  journal.browsePeople({
    filter: { who: 'everybody' },
    order: { by: 'name', down: false },
    size: 500
  });

describe('a change of many people', () => {
  const changes: [string, PeopleChange][] = [
    ['another rhythm', { set: 'rhythm', days: 7 }],
    ['another department, a new one', { set: 'department', name: 'Library' }],
    ['no department', { set: 'department', name: null }],
    ['a role', { set: 'role', role: 'mentor', on: true }],
    ['leaving', { set: 'left', on: '2026-11-13' as never }],
    ['later', { set: 'later', until: '2026-12-01' as never }]
  ];

  it.each(changes)('is taken back whole: %s', async (_name, change) => {
    const { journal } = opened;
    await importDirectory(journal);
    const before = await everybody(journal);
    const counts = await journal.readPeopleCounts({});
    const ids = before.people.slice(2, 5).map(({ id }) => id);
    const { step, people } = await journal.changePeople({ ids, change });
    expect(people).toBe(3);
    const changed = (await everybody(journal)).people.filter(
      (one, at) => JSON.stringify(one) !== JSON.stringify(before.people[at])
    );
    expect(changed.map(({ id }) => id)).toEqual(ids);
    await journal.takeBackPeopleStep({ step });
    expect(await everybody(journal)).toEqual(before);
    expect(await journal.readPeopleCounts({})).toEqual(counts);
  });

  it('counts only those it changed', async () => {
    const { journal } = opened;
    await journal.addPerson({ name: 'Ana' });
    const ids = [await idOf(journal, 'Ana'), '0193b1c0-0000-7000-8000-000000000000'];
    expect((await journal.changePeople({ ids, change: { set: 'rhythm', days: 90 } })).people).toBe(
      0
    );
    expect((await journal.changePeople({ ids, change: { set: 'rhythm', days: 30 } })).people).toBe(
      1
    );
  });

  it('is taken back once, and only where nothing was changed since', async () => {
    const { journal } = opened;
    for (const name of ['Ana', 'Bo']) await journal.addPerson({ name });
    const [ana, bo] = [await idOf(journal, 'Ana'), await idOf(journal, 'Bo')];
    const { step } = await journal.changePeople({
      ids: [ana, bo],
      change: { set: 'rhythm', days: 30 }
    });
    await journal.changePeople({ ids: [bo], change: { set: 'rhythm', days: 7 } });
    await journal.takeBackPeopleStep({ step });
    expect((await everybody(journal)).people.map(({ rhythmDays }) => rhythmDays)).toEqual([90, 7]);
    await expect(journal.takeBackPeopleStep({ step })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('of a list picked by hand wants the list to be there', async () => {
    const { journal } = opened;
    await journal.addPerson({ name: 'Ana' });
    const { id } = await journal.addSavedList({ name: 'Quiet ones', filter: { quiet: true } });
    await expect(
      journal.changePeople({
        ids: [await idOf(journal, 'Ana')],
        change: { set: 'list', list: id, on: true }
      })
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('deleting people', () => {
  it('leaves the entries, and brings back all that hung on them', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    await journal.addEntry({
      text: 'lunch with Ana and Raj yesterday, I owe Ana the article, learned: they plan Q3'
    });
    await journal.addEntry({ text: 'coffee with Ana on 3 Nov, she owes me a template' });
    const ana = await idOf(journal, 'Ana Ruiz');
    const read = async () => ({
      page: await journal.readPerson({ id: ana }),
      entries: await journal.listEntries({ promisesOnly: false }),
      promises: await journal.listOpenPromises({}),
      people: await everybody(journal)
    });
    const before = await read();
    const { step, people } = await journal.deletePeople({ ids: [ana] });
    expect(people).toBe(1);
    expect(await journal.listEntries({ promisesOnly: false })).toHaveLength(2);
    await expect(journal.readPerson({ id: ana })).rejects.toMatchObject({ code: 'not-found' });
    await journal.takeBackPeopleStep({ step });
    expect(await read()).toEqual(before);
  });

  it('is not taken back when the address belongs to somebody else by now, and says that nothing was changed', async () => {
    const { journal } = opened;
    await journal.addPerson({ name: 'Zora', email: 'zora@meridian.example' });
    const { step } = await journal.deletePeople({ ids: [await idOf(journal, 'Zora')] });
    await journal.addPerson({ name: 'Zora Two', email: 'zora@meridian.example' });
    await expect(journal.takeBackPeopleStep({ step })).rejects.toMatchObject({ code: 'conflict' });
    expect((await everybody(journal)).people.map(({ name }) => name)).toEqual(['Zora Two']);
  });

  it('brings somebody back without the entry that was deleted meanwhile', async () => {
    const { journal } = opened;
    await journal.addPerson({ name: 'Zora' });
    const { entry } = await journal.addEntry({ text: 'lunch with Zora' });
    const { step } = await journal.deletePeople({ ids: [await idOf(journal, 'Zora')] });
    await journal.deleteEntry({ id: entry.id ?? '' });
    await journal.takeBackPeopleStep({ step });
    expect((await everybody(journal)).people).toMatchObject([{ name: 'Zora', lastContact: null }]);
  });
});

describe('lists of one’s own', () => {
  it('are kept, changed, put in order, and come back with their people', async () => {
    const { journal } = opened;
    await journal.addPerson({ name: 'Ana' });
    const allies = await journal.addSavedList({ name: 'Allies', filter: { strengths: ['ally'] } });
    const club = await journal.addSavedList({ name: 'Book club', filter: null });
    await journal.changePeople({
      ids: [await idOf(journal, 'Ana')],
      change: { set: 'list', list: club.id, on: true }
    });
    expect(await journal.listSavedLists({})).toMatchObject([
      { name: 'Allies', filter: { strengths: ['ally'], words: '' }, picked: null },
      { name: 'Book club', filter: null, picked: 1 }
    ]);
    await journal.orderSavedLists({ ids: [club.id, allies.id] });
    const { before } = await journal.changeSavedList({ id: allies.id, name: 'Close' });
    expect(before.name).toBe('Allies');
    const lists = await journal.listSavedLists({});
    expect(lists.map(({ name }) => name)).toEqual(['Book club', 'Close']);
    const { step } = await journal.deleteSavedList({ id: club.id });
    expect(await journal.listSavedLists({})).toHaveLength(1);
    await journal.takeBackPeopleStep({ step });
    expect(await journal.listSavedLists({})).toEqual(lists);
  });

  it('that are gone are said to be', async () => {
    const { journal } = opened;
    const id = '0193b1c0-0000-7000-8000-000000000000';
    await expect(journal.deleteSavedList({ id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(journal.changeSavedList({ id, name: 'x' })).rejects.toMatchObject({
      code: 'not-found'
    });
  });
});

describe('suggestions', () => {
  it('leave out who has left and who is laid aside until the day has come', async () => {
    const { journal } = opened;
    for (const name of ['Ana', 'Bo']) await journal.addPerson({ name });
    const proposed = async () => (await journal.readSuggestions({})).lunch?.person.name;
    const [ana, bo] = [await idOf(journal, 'Ana'), await idOf(journal, 'Bo')];
    await journal.changePeople({ ids: [ana], change: { set: 'left', on: '2026-11-13' } });
    expect(await proposed()).toBe('Bo');
    await journal.changePeople({ ids: [bo], change: { set: 'later', until: '2026-11-23' } });
    expect(await proposed()).toBeUndefined();
    opened.itIs('2026-11-23T09:00:00Z');
    expect(await proposed()).toBe('Bo');
  });
});

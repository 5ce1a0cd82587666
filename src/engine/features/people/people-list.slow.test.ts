import { describe, expect, it } from 'vitest';
import type { EngineClient } from '../../../contract/engine-api';
import type { PeopleFilter, PeopleOrder } from '../../../contract/people';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

type Wanted = Partial<PeopleFilter>;
const byName: PeopleOrder = { by: 'name', down: false };

async function names(
  journal: EngineClient,
  filter: Wanted = {},
  order: PeopleOrder = byName
): Promise<string[]> {
  const { people, total } = await journal.browsePeople({ filter, order });
  expect(total).toBe(people.length);
  return people.map(({ name }) => name);
}

const firstNames = async (...of: Parameters<typeof names>): Promise<string> =>
  (await names(...of)).map((name) => name.split(' ')[0]).join(' ');

const set = async (
  journal: EngineClient,
  who: readonly string[],
  change: Parameters<EngineClient['changePeople']>[0]['change']
) =>
  journal.changePeople({ ids: await Promise.all(who.map((name) => idOf(journal, name))), change });

describe('the list of people', () => {
  it('is read window by window', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    const part = await journal.browsePeople({ filter: {}, order: byName, from: 2, size: 3 });
    expect(part.total).toBe(12);
    expect(part.people.map(({ name }) => name)).toEqual([
      'Claire Dubois',
      "Dana O'Connell",
      'Ifeoma Okafor'
    ]);
    const picked = await journal.pickPeople({ filter: {}, order: byName, from: 2, size: 3 });
    expect(picked).toEqual(part.people.map(({ id }) => id));
  });

  it('finds people by a part of any word, accents and case aside', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    expect(await names(journal, { words: 'ZIELINSKI' })).toEqual(['Tomasz Zieliński']);
    expect(await names(journal, { words: 'beng des' })).toEqual(['Priya Raman']);
    expect(await names(journal, { words: '%' })).toEqual([]);
    expect(await names(journal, { words: '  ' })).toHaveLength(12);
  });

  it('finds a name with a typing slip in it', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    expect(await names(journal, { words: 'zeilinski' })).toEqual(['Tomasz Zieliński']);
    expect(await names(journal, { words: 'pryia' })).toEqual(['Priya Raman']);
  });

  it('is sorted by department, and by name within one; without a department one comes last', async () => {
    const { journal } = opened;
    for (const [name, department] of [
      ['Zoe', 'Élan'],
      ['Bo', 'Sales'],
      ['Ana', 'Sales'],
      ['Max', null]
    ])
      await journal.addPerson({ name: name ?? '', department });
    expect(await firstNames(journal, {}, { by: 'department', down: false })).toBe('Zoe Ana Bo Max');
    expect(await firstNames(journal, {}, { by: 'department', down: true })).toBe('Ana Bo Zoe Max');
  });

  it('is sorted by how due people are, laid aside and never met last', async () => {
    const { journal } = opened;
    opened.itIs('2026-10-01T09:00:00Z');
    for (const name of ['Ana', 'Bo', 'Cem', 'Dee']) await journal.addPerson({ name });
    opened.itIs('2026-11-18T09:00:00Z');
    await journal.addEntry({ text: 'lunch with Ana on 1 Nov' });
    await journal.addEntry({ text: 'lunch with Bo on 1 Nov' });
    await journal.addEntry({ text: 'lunch with Cem yesterday' });
    await set(journal, ['Ana'], { set: 'rhythm', days: 7 });
    const byDue = { by: 'due', down: true } as const;
    expect(await firstNames(journal, {}, byDue)).toBe('Ana Bo Cem Dee');
    expect(await firstNames(journal, { quiet: true })).toBe('Ana');
    await set(journal, ['Ana'], { set: 'later', until: '2026-11-25' });
    expect(await firstNames(journal, {}, byDue)).toBe('Bo Cem Ana Dee');
    expect(await firstNames(journal, { quiet: true })).toBe('');
    opened.itIs('2026-11-25T09:00:00Z');
    expect(await firstNames(journal, { quiet: true })).toBe('Ana');
  });

  it('stands in groups by department or due state, counted over the whole list', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    await set(journal, ['Wei Chen'], { set: 'department', name: null });
    await journal.addEntry({ text: 'lunch with Tomasz yesterday' });
    const groupsBy = async (order: PeopleOrder, filter: Wanted = {}) =>
      (await journal.browsePeople({ filter, order, from: 3, size: 1 })).groups;
    // With words the database finds them, without, the memory.
    for (const words of ['', 'e']) {
      const order = { by: 'department', down: true } as const;
      const { people } = await journal.browsePeople({ filter: { words }, order });
      const runs: { name: string | null; people: number }[] = [];
      for (const { department } of people) {
        const last = runs.at(-1);
        if (last?.name === department) last.people += 1;
        else runs.push({ name: department, people: 1 });
      }
      expect(runs.at(-1)).toEqual({ name: null, people: 1 });
      expect(await groupsBy(order, { words })).toEqual(runs);
    }
    expect(await groupsBy({ by: 'due', down: true })).toEqual([
      { name: 'fresh', people: 1 },
      { name: null, people: 11 }
    ]);
    expect(await groupsBy({ by: 'due', down: true }, { words: 'tomasz' })).toEqual([
      { name: 'fresh', people: 1 }
    ]);
    expect(await groupsBy({ by: 'due', down: true }, { words: 'nobody at all' })).toEqual([]);
    expect(await groupsBy(byName)).toEqual([]);
  });

  it('says of everybody what the formulas say, whatever day it is', async () => {
    const { journal } = opened;
    for (const [at, name] of ['Ana', 'Bo', 'Cem', 'Dee', 'Eve'].entries()) {
      await journal.addPerson({ name, title: 'Engineer' });
      for (let lunch = 0; lunch < at * at; lunch += 1)
        await journal.addEntry({ text: `coffee with ${name} on ${(lunch % 12) + 3} Nov` });
    }
    await set(journal, ['Cem', 'Eve'], { set: 'rhythm', days: 7 });
    const seen = new Set<string>();
    for (const day of [
      '2026-11-18',
      '2026-11-20',
      '2026-11-26',
      '2026-12-24',
      '2027-01-26',
      '2027-04-20'
    ]) {
      opened.itIs(`${day}T11:00:00Z`);
      const { people } = await journal.browsePeople({ filter: {}, order: byName });
      for (const { name, due, strength } of people) {
        seen.add(due).add(strength);
        const alike = await names(journal, { due: [due], strengths: [strength] });
        expect(alike).toContain(name);
        // A word is looked for by the database, which has the formulas once more.
        const words = 'engineer';
        expect(await names(journal, { due: [due], strengths: [strength], words })).toEqual(alike);
        const others = (['none', 'fresh', 'soon', 'due', 'slipping'] as const).filter(
          (one) => one !== due
        );
        expect(await names(journal, { due: others })).not.toContain(name);
      }
      for (const by of ['due', 'strength', 'lastContact', 'department', 'name'] as const)
        for (const down of [true, false])
          expect(await names(journal, { words: 'engineer' }, { by, down })).toEqual(
            await names(journal, {}, { by, down })
          );
    }
    expect([...seen].sort()).toEqual(
      ['ally', 'due', 'fresh', 'known', 'met', 'none', 'not-met', 'slipping', 'soon'].sort()
    );
  });

  it('is filtered by department, site, level, circle, role and list', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    const counts = await journal.readPeopleCounts({});
    const design = counts.departments.find(({ name }) => name === 'Design');
    expect(design?.people).toBe(
      (await names(journal, { departments: [design?.id ?? ''] as never })).length
    );
    const [site] = counts.sites;
    expect((await names(journal, { sites: [site?.name ?? ''] })).length).toBe(site?.people);
    expect((await names(journal, { levels: ['L4'] })).length).toBe(
      counts.levels.find(({ name }) => name === 'L4')?.people
    );
    await set(journal, ['Ana Ruiz'], { set: 'rhythm', days: 7 });
    await set(journal, ['Wei Chen'], { set: 'rhythm', days: 21 });
    expect(await firstNames(journal, { circles: ['inner'] })).toBe('Ana');
    expect(await firstNames(journal, { circles: ['inner', 'own'] })).toBe('Ana Wei');
    await set(journal, ['Raj Patel'], { set: 'role', role: 'mentor', on: true });
    expect(await firstNames(journal, { roles: ['mentor', 'sponsor'] })).toBe('Raj');
    const { id } = await journal.addSavedList({ name: 'Book club', filter: null });
    await set(journal, ['Yusuf Demir', 'Ana Ruiz'], { set: 'list', list: id, on: true });
    expect(await firstNames(journal, { list: id })).toBe('Ana Yusuf');
  });

  it('leaves those out who have left, who are alumni with a yearly rhythm until they come back', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    await set(journal, ['Ana Ruiz'], { set: 'rhythm', days: 30 });
    await set(journal, ['Ana Ruiz'], { set: 'left', on: '2026-11-13' });
    expect(await names(journal)).not.toContain('Ana Ruiz');
    expect(await journal.countPeople({})).toBe(11);
    const { people } = await journal.browsePeople({ filter: { who: 'alumni' }, order: byName });
    expect(people).toMatchObject([{ name: 'Ana Ruiz', leftOn: '2026-11-13', rhythmDays: 365 }]);
    await set(journal, ['Ana Ruiz'], { set: 'left', on: null });
    const back = await journal.browsePeople({ filter: { words: 'ana ruiz' }, order: byName });
    expect(back.people).toMatchObject([{ leftOn: null, rhythmDays: 30 }]);
  });

  it('names the nearest thing with somebody: a plan, a promise, or a hello', async () => {
    const { journal } = opened;
    opened.itIs('2026-10-01T09:00:00Z');
    await importDirectory(journal);
    opened.itIs('2026-11-18T09:00:00Z');
    await journal.addEntry({ text: 'lunch with Ana yesterday, I owe Ana the article by fri' });
    await journal.addEntry({ text: 'lunch with Raj on 1 Nov' });
    await set(journal, ['Raj Patel'], { set: 'rhythm', days: 7 });
    const { people } = await journal.browsePeople({ filter: {}, order: byName });
    const next = (name: string) => people.find((one) => one.name === name)?.next;
    expect(next('Ana Ruiz')).toMatchObject({ type: 'promise', by: 'me', due: '2026-11-20' });
    expect(next('Raj Patel')).toEqual({ type: 'hello' });
    expect(next('Wei Chen')).toBeNull();
  });

  it('shows beside it who somebody is and what was last', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    await journal.addEntry({ text: 'lunch with Ana yesterday 45m, I owe Ana the article' });
    const preview = await journal.previewPerson({ id: await idOf(journal, 'Ana Ruiz') });
    expect(preview.touches).toMatchObject([{ kind: 'lunch', date: '2026-11-17', minutes: 45 }]);
    expect(preview.promises).toMatchObject([{ text: expect.stringContaining('article') }]);
    await expect(
      journal.previewPerson({ id: '0193b1c0-0000-7000-8000-000000000000' })
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

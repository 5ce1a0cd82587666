import { describe, expect, it } from 'vitest';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

const lunchLine =
  "lunch with Ana and Raj yesterday 45m, I owe Ana the OKR article by fri, she'll introduce me to Legal #okr";

describe('a line about a lunch', () => {
  it('becomes an entry, a touch with two people, two promises and a topic', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    const line = await journal.addEntry({ text: lunchLine });
    expect(line).toMatchObject({
      entry: { date: '2026-11-17', text: lunchLine },
      kind: 'lunch',
      people: ['Ana Ruiz', 'Raj Patel'],
      unknown: [],
      minutes: 45,
      topics: ['okr'],
      promises: [
        { by: 'me', person: 'Ana Ruiz', text: 'the OKR article', due: '2026-11-20' },
        { by: 'them', person: 'Ana Ruiz', text: 'introduce me to Legal', due: null }
      ],
      door: { practice: 'lunch', done: 1, target: 1 }
    });
    const [entry] = await journal.listEntries({});
    expect(entry).toMatchObject({ text: lunchLine, kind: 'lunch', practice: 'lunch', minutes: 45 });
  });

  it('stands on the timeline of both, and on nobody else’s', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    await journal.addEntry({ text: lunchLine });
    for (const name of ['Ana Ruiz', 'Raj Patel']) {
      const page = await journal.readPerson({ id: await idOf(journal, name) });
      expect(page.timeline.map((entry) => entry.text)).toEqual([lunchLine]);
      expect(page.person).toMatchObject({
        lastContact: '2026-11-17',
        strength: 'met',
        due: 'fresh'
      });
    }
    const other = await journal.readPerson({ id: await idOf(journal, 'Wei Chen') });
    expect(other.timeline).toEqual([]);
    expect(other.person).toMatchObject({ lastContact: null, strength: 'not-met', due: 'none' });
  });

  it('is told before it is saved, and nothing is written', async () => {
    const { journal, changes } = opened;
    await importDirectory(journal);
    changes.length = 0;
    const before = await journal.readLine({ text: lunchLine });
    expect(before).toMatchObject({
      entry: { id: null },
      people: ['Ana Ruiz', 'Raj Patel'],
      door: { practice: 'lunch', done: 1 }
    });
    expect(await journal.listEntries({})).toEqual([]);
    expect(changes).toEqual([]);
    const { entry: _before, ...told } = before;
    const { entry: _after, ...done } = await journal.addEntry({ text: lunchLine });
    expect(done).toEqual(told);
  });
});

describe('a name nobody has', () => {
  it('stays in the text until the person says it is somebody new', async () => {
    const { journal } = opened;
    const line = await journal.addEntry({ text: 'coffee with Zora' });
    expect(line).toMatchObject({ people: [], unknown: ['Zora'] });
    expect(await journal.listPeople({})).toEqual([]);
  });

  it('becomes a person with the entry on their timeline', async () => {
    const { journal } = opened;
    await journal.addEntry({ text: 'coffee with Zora', choices: [{ name: 'Zora', means: 'new' }] });
    const page = await journal.readPerson({ id: await idOf(journal, 'Zora') });
    expect(page.person).toMatchObject({ lastContact: '2026-11-18', strength: 'met' });
    expect(page.timeline).toHaveLength(1);
  });

  it('becomes a person without a choice where new names do', async () => {
    const { journal } = opened;
    const text = 'coffee with Zora and Lee, I owe Zora Kim the deck';
    const choices = [{ name: 'Lee', means: 'nobody' as const }];
    await journal.addEntry({ text, choices, createPeople: true });
    expect((await journal.listPeople({})).map(({ name }) => name)).toEqual(['Zora Kim']);
  });

  it('joins the department the line names, which is made when nobody was in it', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    const text = 'lunch with Zora Kim from finance and Olga (Procurement)';
    await journal.addEntry({ text, createPeople: true });
    const found = (await journal.listPeople({})).filter(({ name }) => /Zora|Olga/.test(name));
    expect(found.map(({ name, department }) => [name, department])).toEqual([
      ['Olga', 'Procurement'],
      ['Zora Kim', 'Finance']
    ]);
  });

  it('can be nobody', async () => {
    const { journal } = opened;
    const line = await journal.addEntry({
      text: 'coffee with Zora',
      choices: [{ name: 'Zora', means: 'nobody' }]
    });
    expect(line).toMatchObject({ people: [], unknown: [] });
  });
});

describe('a deleted entry', () => {
  it('takes its lunch off the meter and off the person, and comes back whole', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    const { entry } = await journal.addEntry({ text: lunchLine });
    const id = entry.id ?? '';
    const before = await journal.listEntries({});
    const week = await journal.readWeek({});

    await journal.deleteEntry({ id });
    expect(await journal.listEntries({})).toEqual([]);
    expect(await journal.listOpenPromises({})).toEqual([]);
    expect((await journal.readWeek({})).doors[0]).toMatchObject({ practice: 'lunch', done: 0 });
    const ana = await idOf(journal, 'Ana Ruiz');
    expect((await journal.readPerson({ id: ana })).person.lastContact).toBeNull();

    await journal.restoreEntry({ id });
    expect(await journal.listEntries({})).toEqual(before);
    expect(await journal.readWeek({})).toEqual(week);
    expect((await journal.readPerson({ id: ana })).person.lastContact).toBe('2026-11-17');
  });

  it('cannot be brought back twice', async () => {
    const { journal } = opened;
    const { entry } = await journal.addEntry({ text: 'a note' });
    const id = entry.id ?? '';
    await expect(journal.restoreEntry({ id })).rejects.toMatchObject({ code: 'not-found' });
    await journal.deleteEntry({ id });
    await journal.restoreEntry({ id });
    await expect(journal.restoreEntry({ id })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the text of an entry', () => {
  it.each([
    ['markdown with trailing spaces', '# Lunch  \n\n- one\n\t- two\n\n```\n---\n```\n'],
    ['a byte order mark and right-to-left text', '\ufeffקפה עם @Ana 🥐 \u202eabc'],
    ['windows line ends', 'one\r\ntwo\r\n']
  ])('stays byte for byte: %s', async (_what, text) => {
    const { journal } = opened;
    const { entry } = await journal.addEntry({ text });
    expect((await journal.readEntry({ id: entry.id ?? '' })).text).toBe(text);
    await journal.editEntry({ id: entry.id ?? '', text: `${text}!` });
    expect((await journal.readEntry({ id: entry.id ?? '' })).text).toBe(`${text}!`);
  });

  it.each([
    ['a NUL', 'a\0b', 'NUL'],
    ['half of a surrogate pair', 'a\ud800b', 'surrogate'],
    ['nothing', '  \n', 'Write a line'],
    ['too much', 'x'.repeat(100_001), '100,000']
  ])('with %s is refused and says why (U1, U2)', async (_what, text, words) => {
    const { journal } = opened;
    await expect(journal.addEntry({ text })).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(words),
      details: { place: 'text' }
    });
    expect(await journal.listEntries({})).toEqual([]);
  });
});

describe('everything after a save', () => {
  it('is told once, with the tables it touched', async () => {
    const { journal, changes } = opened;
    await importDirectory(journal);
    changes.length = 0;
    await journal.addEntry({ text: lunchLine });
    expect(changes).toHaveLength(1);
    expect(changes[0]?.tables).toEqual(expect.arrayContaining(['entry', 'promise', 'touch']));
  });
});

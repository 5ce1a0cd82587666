import { describe, expect, it } from 'vitest';
import type { EngineClient } from '../../../contract/engine-api';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

const lunch = 'lunch with Ana and Raj yesterday 45m #okr, I owe Ana the article by fri';

async function written(journal: EngineClient, text = lunch): Promise<string> {
  await importDirectory(journal);
  const { entry } = await journal.addEntry({ text });
  return entry.id ?? '';
}

const read = (id: string) => opened.journal.readEntry({ id });

describe('the text of an entry, edited', () => {
  it('puts the entry on the timeline of whom it mentions, as long as it does', async () => {
    const { journal } = opened;
    const id = await written(journal);
    const wei = await idOf(journal, 'Wei Chen');
    await journal.editEntry({ id, text: `${lunch}\n\n@Wei Chen came by.` });
    expect((await read(id)).others.map(({ name }) => name)).toEqual(['Wei Chen']);
    expect(await journal.listEntries({ person: wei })).toHaveLength(1);
    await journal.editEntry({ id, text: lunch });
    expect((await read(id)).others).toEqual([]);
    expect(await journal.listEntries({ person: wei })).toEqual([]);
  });

  it('mentions nobody new in a contact: the lunch stays with those it was with', async () => {
    const { journal } = opened;
    const id = await written(journal);
    await journal.editEntry({ id, text: 'A quiet day' });
    expect(await read(id)).toMatchObject({
      kind: 'lunch',
      date: '2026-11-17',
      minutes: 45,
      people: [{ name: 'Ana Ruiz' }, { name: 'Raj Patel' }],
      promises: [{ text: 'the article', state: 'open' }]
    });
  });

  it('makes somebody new of a name when the person said so', async () => {
    const { journal } = opened;
    const id = await written(journal);
    await journal.editEntry({
      id,
      text: `${lunch} and @Zora`,
      choices: [{ name: 'Zora', means: 'new' }]
    });
    expect((await read(id)).others.map(({ name }) => name)).toEqual(['Zora']);
    await journal.editEntry({ id, text: `${lunch} and @Zora!` });
    expect((await journal.listNames({})).filter(({ name }) => name === 'Zora')).toHaveLength(1);
  });

  it('brings its topics and leaves those added by hand', async () => {
    const { journal } = opened;
    const id = await written(journal);
    await journal.changeEntry({ id, facts: { topics: ['budget'] } });
    await journal.editEntry({ id, text: 'lunch #data and #Budget' });
    expect((await read(id)).topics).toEqual(['data', 'budget']);
    await journal.editEntry({ id, text: 'lunch' });
    expect(await read(id)).toMatchObject({ topics: ['budget'], addedTopics: ['budget'] });
    expect(await journal.listTopics({})).toEqual(['budget']);
  });

  it('half typed and saved is not offered to the entry it is typed in', async () => {
    const { journal } = opened;
    await written(journal, 'coffee with Ana #planning');
    const id = await written(journal, 'about #pl');
    expect(await journal.listTopics({ begin: 'pl' })).toEqual(['pl', 'planning']);
    expect(await journal.listTopics({ begin: 'pl', but: id })).toEqual(['planning']);
    await written(journal, 'the #pl team');
    expect(await journal.listTopics({ begin: 'pl', but: id })).toEqual(['pl', 'planning']);
  });
});

describe('what was learned', () => {
  it('is followed in the text and keeps whom it came from', async () => {
    const { journal } = opened;
    const id = await written(journal, 'coffee with Ana, learned: they plan Q3 in May. Ask early.');
    const [learning] = (await read(id)).learnings;
    expect(learning).toMatchObject({
      text: 'they plan Q3 in May. Ask early',
      person: { name: 'Ana Ruiz' }
    });
    const raj = await idOf(journal, 'Raj Patel');
    await journal.changeEntry({
      id,
      facts: {
        learnings: [{ id: learning!.id, text: learning!.text, person: raj, department: null }]
      }
    });
    await journal.editEntry({
      id,
      text: 'coffee with Ana, learned: they plan Q4 in May\n\n## What I learned\n- Legal is hiring'
    });
    expect((await read(id)).learnings).toMatchObject([
      { id: learning!.id, text: 'they plan Q4 in May', person: { name: 'Raj Patel' } },
      { text: 'Legal is hiring', person: { name: 'Ana Ruiz' } }
    ]);
  });

  it('goes with its words, while what was added by hand stays', async () => {
    const { journal } = opened;
    const id = await written(journal, 'coffee with Ana, learned: they plan Q3 in May');
    const [learning] = (await read(id)).learnings;
    const byHand = { id: null, text: 'Raj plays chess', person: null, department: null };
    await journal.changeEntry({
      id,
      facts: {
        learnings: [
          { id: learning!.id, text: learning!.text, person: null, department: null },
          byHand
        ]
      }
    });
    await journal.editEntry({ id, text: 'coffee with Ana' });
    expect((await read(id)).learned).toEqual(['Raj plays chess']);
  });
});

describe('the facts of an entry', () => {
  it('move with their date: the week, the rhythm and the timeline', async () => {
    const { journal } = opened;
    const id = await written(journal);
    const ana = await idOf(journal, 'Ana Ruiz');
    await journal.changeEntry({ id, facts: { date: '2026-11-06' } });
    expect((await journal.readWeek({})).doors[0]).toMatchObject({ practice: 'lunch', done: 0 });
    const page = await journal.readPerson({ id: ana });
    expect(page.person.lastContact).toBe('2026-11-06');
    expect(page.promises[0]?.madeOn).toBe('2026-11-06');
    expect(page.timeline[0]?.date).toBe('2026-11-06');
  });

  it('change their people, also to somebody new, and nobody else has the entry then', async () => {
    const { journal } = opened;
    const id = await written(journal);
    const [ana, raj] = [await idOf(journal, 'Ana Ruiz'), await idOf(journal, 'Raj Patel')];
    await journal.changeEntry({ id, facts: { people: [ana, { name: 'Zora Novak' }] } });
    expect((await read(id)).people.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Zora Novak']);
    const page = await journal.readPerson({ id: raj });
    expect(page.person.lastContact).toBeNull();
    expect(page.timeline).toEqual([]);
  });

  it('can become a note and a contact again', async () => {
    const { journal } = opened;
    const id = await written(journal);
    const ana = await idOf(journal, 'Ana Ruiz');
    await journal.changeEntry({ id, facts: { kind: null } });
    expect((await journal.readPerson({ id: ana })).person.lastContact).toBeNull();
    await journal.changeEntry({ id, facts: { kind: 'call', begunByMe: false } });
    expect(await read(id)).toMatchObject({
      kind: 'call',
      begunByMe: false,
      people: [{ name: 'Ana Ruiz' }, { name: 'Raj Patel' }]
    });
  });

  it('never touch whether a promise was kept', async () => {
    const { journal } = opened;
    const id = await written(journal);
    const [promise] = (await read(id)).promises;
    await journal.settlePromise({ id: promise!.id, state: 'kept' });
    await journal.changeEntry({
      id,
      facts: {
        promises: [
          { id: promise!.id, by: 'me', person: null, text: 'the OKR article', due: null },
          { id: null, by: 'them', person: null, text: 'an intro', due: null }
        ]
      }
    });
    expect((await read(id)).promises).toMatchObject([
      { text: 'the OKR article', state: 'kept', settledOn: '2026-11-18' },
      { text: 'an intro', state: 'open' }
    ]);
  });

  it('hold a line for one person beside the shared text', async () => {
    const { journal } = opened;
    const id = await written(journal);
    const ana = await idOf(journal, 'Ana Ruiz');
    await journal.changeEntry({
      id,
      facts: { privateLines: [{ person: ana, text: 'seemed tired' }] }
    });
    expect((await read(id)).privateLines).toEqual([{ person: ana, text: 'seemed tired' }]);
    await journal.changeEntry({ id, facts: { privateLines: [] } });
    expect((await read(id)).privateLines).toEqual([]);
  });
});

describe('a text that reads differently now', () => {
  it('is proposed, and changes nothing until the person takes it over', async () => {
    const { journal } = opened;
    const id = await written(journal);
    const text =
      'coffee with Ana and Wei yesterday 45m #okr, I owe Ana the article by fri, I owe Wei the deck';
    await journal.editEntry({ id, text });
    const before = await read(id);
    expect(before).toMatchObject({
      kind: 'lunch',
      reading: {
        kind: 'coffee',
        people: [{ name: 'Ana Ruiz' }, { name: 'Raj Patel' }, { name: 'Wei Chen' }],
        promises: [{ by: 'me', person: { name: 'Wei Chen' }, text: 'the deck' }]
      }
    });
    await journal.settleReading({ id, use: true });
    expect(await read(id)).toMatchObject({
      kind: 'coffee',
      minutes: 45,
      reading: null,
      promises: [{ text: 'the article' }, { text: 'the deck' }]
    });
  });

  it('is not asked again once the person left it', async () => {
    const { journal } = opened;
    const id = await written(journal);
    await journal.editEntry({ id, text: 'coffee with Ana yesterday' });
    expect((await read(id)).reading).toMatchObject({ kind: 'coffee' });
    await journal.settleReading({ id, use: false });
    await journal.editEntry({ id, text: 'coffee with Ana yesterday. Good.' });
    expect(await read(id)).toMatchObject({ kind: 'lunch', reading: null });
  });

  it('never doubts what was set by hand', async () => {
    const { journal } = opened;
    const id = await written(journal);
    await journal.changeEntry({ id, facts: { kind: 'meeting', date: '2026-11-10', minutes: 30 } });
    await journal.editEntry({ id, text: `${lunch}.\nMore to say.` });
    expect(await read(id)).toMatchObject({ kind: 'meeting', reading: null });
  });

  it('grows from an empty page', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    const { id } = await journal.startEntry({ date: '2026-11-16' });
    await journal.editEntry({ id, text: 'Coffee with @Raj about pricing' });
    expect(await read(id)).toMatchObject({
      date: '2026-11-16',
      kind: null,
      others: [{ name: 'Raj Patel' }],
      reading: { kind: 'coffee', people: [{ name: 'Raj Patel' }] }
    });
    await journal.settleReading({ id, use: true });
    expect(await read(id)).toMatchObject({
      date: '2026-11-16',
      kind: 'coffee',
      people: [{ name: 'Raj Patel' }]
    });
  });
});

describe('an entry that was begun', () => {
  it('leaves no trace when nothing was written', async () => {
    const { journal } = opened;
    const { id } = await journal.startEntry({ date: '2026-11-18' });
    await journal.editEntry({ id, text: ' \n' });
    expect(await journal.dropEmptyEntry({ id })).toEqual({ dropped: true });
    expect(await journal.listEntries({})).toEqual([]);
    expect(await journal.listTrash({})).toEqual([]);
  });

  it('stays with a single word', async () => {
    const { journal } = opened;
    const { id } = await journal.startEntry({ date: '2026-11-18', text: 'x' });
    expect(await journal.dropEmptyEntry({ id })).toEqual({ dropped: false });
    expect(await journal.listEntries({})).toHaveLength(1);
  });
});

describe('a filter of the journal', () => {
  it('finds what fits all that is asked for, page by page in one order', async () => {
    const { journal } = opened;
    await written(journal);
    await journal.addEntry({ text: 'coffee with Wei on monday #okr' });
    await journal.addEntry({ text: 'lunch with Wei 12 nov #data' });
    const texts = async (asked: Parameters<typeof journal.listEntries>[0]) =>
      (await journal.listEntries(asked)).map(({ text }) => text.split(' ').slice(0, 3).join(' '));
    const [wei, departments] = [await idOf(journal, 'Wei Chen'), await journal.listDepartments({})];
    const of = (await journal.listPeople({})).find(({ id }) => id === wei)?.department;
    const department = departments.find(({ name }) => name === of)?.id;
    expect(await texts({ topic: 'OKR' })).toEqual(['lunch with Ana', 'coffee with Wei']);
    expect(await texts({ topic: 'okr', person: wei })).toEqual(['coffee with Wei']);
    expect(await texts({ department, kind: 'coffee' })).toEqual(['coffee with Wei']);
    expect(await texts({ from: '2026-11-16', to: '2026-11-16' })).toEqual(['coffee with Wei']);
    expect(await texts({ promisesOnly: true, topic: 'data' })).toEqual([]);
    const [first] = await journal.listEntries({ topic: 'okr' });
    expect(await texts({ topic: 'okr', before: { date: first!.date, entry: first!.id } })).toEqual([
      'coffee with Wei'
    ]);
  });
});

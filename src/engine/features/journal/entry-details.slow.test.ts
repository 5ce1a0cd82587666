import { describe, expect, it } from 'vitest';
import type { EngineClient } from '../../../contract/engine-api';
import { importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

async function written(journal: EngineClient, text: string): Promise<string> {
  await importDirectory(journal);
  const { entry } = await journal.addEntry({ text });
  return entry.id ?? '';
}

const read = (id: string) => opened.journal.readEntry({ id });

describe('the details of a line', () => {
  it('are kept and shown: where, which event, in front of whom, and ideas', async () => {
    const { journal } = opened;
    const lunch = await written(journal, 'lunch with Ana at Lolo’s, idea: a joint demo with Legal');
    expect(await read(lunch)).toMatchObject({
      place: 'Lolo’s',
      ideas: ['a joint demo with Legal']
    });
    const praise = await written(journal, 'praised Wei in front of the whole team for the release');
    expect(await read(praise)).toMatchObject({ audience: 'whole team', kind: 'praise' });
    const event = await written(journal, 'attended DataConf with Raj');
    expect((await read(event)).event).toBe('DataConf');
  });

  it('are told to whoever adds a line, also before it is saved', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    const said = { place: 'Lolo’s', event: null, audience: null, ideas: ['a joint demo'] };
    const text = 'lunch with Ana at Lolo’s, idea: a joint demo';
    expect(await journal.readLine({ text })).toMatchObject(said);
    expect(await journal.addEntry({ text })).toMatchObject(said);
  });

  it('are changed by hand, taken back, and found though the text has no such word', async () => {
    const { journal } = opened;
    const id = await written(journal, 'lunch with Ana at Lolo’s');
    const { version } = await journal.changeEntry({ id, facts: { place: 'the Zanzibar café' } });
    expect((await read(id)).place).toBe('the Zanzibar café');
    const found = async () => (await journal.search({ query: 'zanzibar' })).groups.length;
    expect(await found()).toBe(1);
    await journal.restoreVersion({ id, version });
    expect((await read(id)).place).toBe('Lolo’s');
    expect(await found()).toBe(0);
  });

  it('lie in the trash with their entry and come back with it', async () => {
    const { journal } = opened;
    const id = await written(journal, 'lunch with Ana at Lolo’s, idea: a joint demo');
    await journal.deleteEntry({ id });
    await journal.restoreEntry({ id });
    expect(await read(id)).toMatchObject({ place: 'Lolo’s', ideas: ['a joint demo'] });
  });

  it('are proposed when the text comes to say them, and taken over on a word', async () => {
    const { journal } = opened;
    const id = await written(journal, 'lunch with Ana');
    await journal.editEntry({ id, text: 'lunch with Ana at Lolo’s' });
    expect(await read(id)).toMatchObject({ place: null, reading: { place: 'Lolo’s' } });
    await journal.settleReading({ id, use: true });
    expect(await read(id)).toMatchObject({ place: 'Lolo’s', reading: null });
  });
});

describe('a page that comes to say what a line says', () => {
  it('means the same, down to whom it was learned from', async () => {
    const { journal } = opened;
    const line = 'lunch with Ana at Lolo’s 45m #okr, learned: they plan in May';
    const captured = await read(await written(journal, line));
    const { id } = await journal.startEntry({ date: captured.date });
    await journal.editEntry({ id, text: line });
    const { version } = await journal.settleReading({ id, use: true });
    const facts = ({ kind, people, place, minutes, topics, learnings }: typeof captured) => ({
      kind,
      people,
      place,
      minutes,
      topics,
      learnings: learnings.map(({ id: _id, ...learning }) => learning)
    });
    expect(facts(await read(id))).toEqual(facts(captured));
    expect(captured.learnings[0]?.person?.name).toBe('Ana Ruiz');
    await journal.restoreVersion({ id, version: version ?? '' });
    expect((await read(id)).learnings[0]?.person).toBeNull();
  });
});

describe('ideas', () => {
  it('follow the text, and are found by the journal and by the search', async () => {
    const { journal } = opened;
    await written(journal, 'coffee with Wei');
    const id = await written(journal, 'lunch with Ana, idea: a joint demo');
    const found = async () => (await journal.listEntries({ ideasOnly: true })).map((one) => one.id);
    expect(await found()).toEqual([id]);
    expect((await journal.search({ query: 'has:idea' })).groups).toMatchObject([
      { group: 'entries', count: 1 }
    ]);
    await journal.editEntry({ id, text: 'lunch with Ana, idea: a demo for Legal' });
    expect((await read(id)).ideas).toEqual(['a demo for Legal']);
    await journal.editEntry({ id, text: 'lunch with Ana' });
    expect(await found()).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { z } from 'zod';
import { touchId } from '../../../domain/people/ids';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

/** The touch of the only thank-you that is planned. */
async function thanksDue(): Promise<string> {
  const { journal, itIs } = opened;
  itIs('2026-11-18T15:40:00Z');
  const { due } = await journal.readNudgePlan({});
  return due.find(({ kind }) => kind === 'thank-you')!.key.split(':')[1]!;
}

it('a thank-you names those not thanked yet, the topic and what was promised', async () => {
  const { journal } = opened;
  await importDirectory(journal);
  await journal.addEntry({ text: 'lunch with Ana and Raj, I owe Ana the OKR article by fri #okr' });
  const touch = await thanksDue();
  const draft = () => journal.readMessageDraft({ about: 'thanks', touch });
  expect(await draft()).toMatchObject({
    title: 'Thank Ana Ruiz and Raj Patel',
    line: 'Thanked Ana Ruiz and Raj Patel for the lunch',
    draft: {
      body: 'Hi Ana and Raj,\n\nthank you for lunch today. It was good to talk about okr.\n\nAs promised, the OKR article will follow by Friday.'
    }
  });
  await journal.addEntry({ text: 'thanked Ana' });
  expect((await draft()).people.map(({ name }) => name)).toEqual(['Raj Patel']);
  await journal.addEntry({ text: 'thanked Raj' });
  await expect(draft()).rejects.toMatchObject({
    code: 'not-found',
    message: 'Everybody was thanked meanwhile.'
  });
});

it('what notes a draft as said is read as that, and asks for nothing', async () => {
  const { journal } = opened;
  await importDirectory(journal);
  await journal.addEntry({ text: 'lunch with Ana, I owe her the OKR article by fri' });
  const [promise] = await journal.listOpenPromises({});
  const words = await journal.readMessageDraft({ about: 'promise', promise: promise!.id });
  expect(words.draft.body).toBe('Hi Ana,\n\nI promised you the OKR article, and here it is.');
  const hello = await journal.readMessageDraft({
    about: 'hello',
    person: await idOf(journal, 'Ana Ruiz')
  });
  for (const { line, people } of [words, hello]) {
    const { entry } = await journal.addEntry({
      text: line,
      choices: people.map(({ id, name }) => ({ name, means: id }))
    });
    const written = await journal.readEntry({ id: entry.id! });
    expect(written).toMatchObject({ kind: 'message', asked: false });
  }
  expect(await journal.listOpenPromises({})).toHaveLength(1);
  await journal.settlePromise({ id: promise!.id, state: 'kept' });
  await expect(
    journal.readMessageDraft({ about: 'promise', promise: promise!.id })
  ).rejects.toMatchObject({ code: 'not-found' });
});

it('a hello leans on what one talked about last', async () => {
  const { journal } = opened;
  await importDirectory(journal);
  const person = await idOf(journal, 'Ana Ruiz');
  const words = async () => (await journal.readMessageDraft({ about: 'hello', person })).draft.body;
  expect(await words()).toContain('we have not met yet');
  await journal.addEntry({ text: 'coffee with Ana yesterday #hiring' });
  await journal.addEntry({ text: 'called Ana #pricing' });
  expect(await words()).toContain('our talk about pricing');
});

it('whoever was met at an event gets one line together, those spoken to since left out', async () => {
  const { journal } = opened;
  await importDirectory(journal);
  await journal.addEntry({ text: 'event: DevConf with Ana and Raj' });
  const { touch } = await opened.read.one(
    'select id as touch from touch',
    [],
    z.object({ touch: touchId })
  );
  const draft = () => journal.readMessageDraft({ about: 'met', touch });
  expect((await draft()).draft.body).toMatch(
    /^Hi Ana and Raj,\n\nit was good to meet you at DevConf/
  );
  opened.itIs('2026-11-19T10:00:00Z');
  await journal.addEntry({ text: 'called Ana' });
  expect((await draft()).title).toBe('A line to Raj Patel');
});

it('a word for an anniversary counts the years', async () => {
  const { journal } = opened;
  await importDirectory(journal);
  const person = await idOf(journal, 'Ana Ruiz');
  await journal.changePerson({ id: person, changes: { startDate: '2016-11-18' } });
  const date = '2026-11-18';
  const { draft } = await journal.readMessageDraft({
    about: 'occasion',
    person,
    kind: 'work-anniversary',
    date
  });
  expect(draft.body).toContain('ten years here, congratulations');
});

it('praise is about what somebody promised me and kept, until it was said', async () => {
  const { journal } = opened;
  await importDirectory(journal);
  await journal.addEntry({ text: 'coffee with Raj yesterday, he will introduce me to Legal' });
  const [promise] = await journal.listOpenPromises({});
  const person = await idOf(journal, 'Raj Patel');
  const praise = () => journal.readMessageDraft({ about: 'praise', person, on: '2026-11-18' });
  await expect(praise()).rejects.toMatchObject({ code: 'not-found' });
  await journal.settlePromise({ id: promise!.id, state: 'kept' });
  const { draft, line } = await praise();
  expect(draft.body).toBe('Raj promised to introduce me to Legal, and did. Thank you, Raj.');
  const { entry } = await journal.addEntry({ text: line });
  expect(await journal.readEntry({ id: entry.id! })).toMatchObject({ kind: 'praise' });
  await expect(praise()).rejects.toMatchObject({ message: 'This was said meanwhile.' });
});

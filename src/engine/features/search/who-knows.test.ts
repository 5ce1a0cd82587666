import { beforeAll, describe, expect, it } from 'vitest';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal({ kept: true });
beforeAll(async () => {
  await importDirectory(opened.journal);
  for (const text of [
    'lunch with Tomasz yesterday, learned: a re-forecast starts with headcount #budget',
    'lunch with Tomasz 2 weeks ago about hiring',
    'coffee with Wei about the #budget',
    'Yusuf called me about the #intake',
    'Yusuf called me about the #intake yesterday',
    'Priya called me about the #intake on monday'
  ])
    await opened.journal.addEntry({ text });
});

const whoKnows = async (about: string) => opened.journal.findWhoKnows({ about });
const namesFor = async (about: string) => (await whoKnows(about)).people.map(({ name }) => name);

describe('who knows about a thing', () => {
  it('is first who told about it, then who only talked about it', async () => {
    expect(await namesFor('#budget')).toEqual(['Tomasz Zieliński', 'Wei Chen']);
    expect(await whoKnows('budget')).toMatchObject({
      topic: 'budget',
      entries: 2,
      people: [
        { reason: 'told', quote: 'a re-forecast starts with headcount', times: 2 },
        { reason: 'talked', quote: null, times: 1 }
      ]
    });
  });

  it('is also asked in a sentence, and by other forms of a word', async () => {
    expect(await namesFor('who told me about re-forecasting')).toEqual(['Tomasz Zieliński']);
  });

  it('is somebody whose work it is, met or not, and the nearest of those one knows', async () => {
    const { people, further } = await whoKnows('counsel');
    expect(people.map(({ name, reason }) => [name, reason])).toEqual(
      expect.arrayContaining([['Marta Lindqvist', 'title']])
    );
    expect(further).toBeNull();
    // Claire leads Yusuf, who called.
    expect((await whoKnows('sales director')).further).toMatchObject({
      through: { name: 'Yusuf Demir' },
      to: { name: 'Claire Dubois' }
    });
  });

  it('is first who is known for it', async () => {
    const wei = await idOf(opened.journal, 'Wei Chen');
    expect(await namesFor('#budget')).toEqual(['Tomasz Zieliński', 'Wei Chen']);
    await opened.journal.changePerson({ id: wei, changes: { expertise: ['budget'] } });
    expect((await namesFor('#budget'))[0]).toBe('Wei Chen');
  });

  it('is nobody where nothing was said', async () => {
    for (const about of ['', '#', '???', 'xylophone', '#xylophone'])
      expect(await whoKnows(about)).toEqual({ topic: null, entries: 0, people: [], further: null });
  });
});

it('lists all topics with those behind them, and what colleagues come to me for', async () => {
  const { topics, people, askedOfMe } = await opened.journal.listKnownTopics({});
  expect(topics).toEqual(
    [
      { name: 'intake', entries: 3, people: 2, departments: ['Sales', 'Design'].sort() },
      { name: 'budget', entries: 2, people: 2, departments: ['Design', 'Engineering'] }
    ].map((topic) => ({
      ...topic,
      departments: expect.arrayContaining(topic.departments) as unknown
    }))
  );
  expect(people).toBe(4);
  expect(askedOfMe).toEqual([{ topic: 'intake', times: 3, departments: 2 }]);
});

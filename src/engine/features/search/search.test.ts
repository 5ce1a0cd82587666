import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchGroup, SearchHit, SearchResult } from '../../../contract/search';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal({ kept: true });
beforeAll(async () => {
  await importDirectory(opened.journal);
  for (const text of [
    'lunch with Tomasz 3 weeks ago, learned: a re-forecast starts with headcount, not revenue #budget',
    'lunch with Ana about closing the books in Kraków #finance #plan/q3',
    'call with Tomasz yesterday, the café moves, I owe Tomasz the cost sheet by fri',
    'coffee with Wei, Wei promised to share the churn study',
    'pricing brown-bag on monday, sat next to Ana',
    'and/or mail bob@example.com'
  ])
    await opened.journal.addEntry({ text });
});

const ask = (query: string, more: object = {}): Promise<SearchResult> =>
  opened.journal.search({ query, ...more });

const wordsOf = (hit: SearchHit): string => ('name' in hit ? hit.name : hit.excerpt);

async function found(query: string, group: SearchGroup, more: object = {}): Promise<string[]> {
  const { groups } = await ask(query, more);
  return groups.find((one) => one.group === group)?.hits.map(wordsOf) ?? [];
}

it('shows a department called exactly so before the people who work there', async () => {
  const groups = async (query: string) => (await ask(query)).groups.map(({ group }) => group);
  expect((await groups('finance')).slice(0, 2)).toEqual(['departments', 'people']);
  expect((await groups('financ'))[0]).toBe('people');
});

describe('somebody who knows about a thing', () => {
  it('is found by what they told, behind those who are called so', async () => {
    const { groups } = await ask('headcount', { groups: ['people'] });
    expect(groups[0]?.hits).toEqual([
      expect.objectContaining({
        name: 'Tomasz Zieliński',
        topic: null,
        told: 'a re-forecast starts with headcount, not revenue'
      })
    ]);
    const ana = await opened.journal.search({ query: 'ana', groups: ['people'] });
    expect(ana.groups[0]?.hits[0]).toMatchObject({ name: 'Ana Ruiz', topic: null, told: null });
  });

  it('is found by a topic of their card, as long as it is one', async () => {
    const id = await idOf(opened.journal, 'Wei Chen');
    const step = await opened.journal.changePerson({
      id,
      changes: { expertise: ['design-systems', 'okr'] }
    });
    expect(await found('okr', 'people')).toEqual(['Wei Chen']);
    expect(await found('wei systems', 'people')).toEqual(['Wei Chen']);
    const { groups } = await ask('systems', { groups: ['people'] });
    expect(groups[0]?.hits[0]).toMatchObject({ topic: 'design-systems', told: null });
    await opened.journal.changePerson({ id, changes: step.before });
    expect(await found('okr', 'people')).toEqual([]);
  });
});

describe('an entry is found', () => {
  it.each([
    ['by a word', 'headcount', 're-forecast'],
    ['by another form of a word', 'closes', 'closing the books'],
    ['by a hyphenated word', 're-forecasting', 're-forecast'],
    ['by a word without its accents', 'krakow', 'Kraków'],
    ['by a word in capitals', 'CAFÉ', 'café'],
    ['by a phrase', '"the books in krakow"', 'closing the books'],
    ['by one half of two words with a stroke between', 'or', 'and/or'],
    ['by a part of an address', 'example', 'bob@example.com'],
    ['by a question', 'who told me about re-forecasting', 're-forecast'],
    ['by its topic', '#finance', 'closing the books'],
    ['by the topic above its topic', '#plan', 'closing the books'],
    ['by its kind', 'kind:coffee', 'churn study'],
    ['by its person', '@ana books', 'closing the books'],
    ['by the department of its people', 'dept:design headcount', 're-forecast'],
    [
      'by the full name of somebody it calls by the first',
      'Tomasz Zieliński headcount',
      're-forecast'
    ],
    ['by its day', 'on:yesterday', 'café'],
    ['by what was learned in it', 'has:learned', 're-forecast'],
    ['by an open promise to me', 'owes:me', 'churn study']
  ])('%s', async (_how, query, part) => {
    expect(await found(query, 'entries')).toEqual([expect.stringContaining(part)]);
  });

  it('while its word is being typed, and not by half a word once it is written', async () => {
    expect(await found('headco', 'entries', { typing: true })).toHaveLength(1);
    expect(await found('headco', 'people')).toEqual([]);
    expect((await ask('krako', { typing: true, groups: ['entries'] })).groups[0]?.count).toBe(1);
  });

  it('only when it holds all the words and none of those without', async () => {
    expect(await found('lunch krakow', 'entries')).toHaveLength(1);
    expect(await found('lunch -krakow', 'entries')).toEqual([
      expect.stringContaining('re-forecast')
    ]);
    expect(await found('-kind:lunch tomasz', 'entries')).toEqual([expect.stringContaining('café')]);
  });

  it('with the place marked where its words stand', async () => {
    const { groups } = await ask('closes krakow');
    const [hit] = groups.find(({ group }) => group === 'entries')?.hits ?? [];
    if (hit?.type !== 'entry') throw new Error('no entry');
    expect(hit.marks.map(([from, to]) => hit.excerpt.slice(from, to))).toEqual([
      'closing',
      'Kraków'
    ]);
  });

  it('with no mark on words that say nothing', async () => {
    const { groups } = await ask('what about the close in krakow');
    const [hit] = groups.find(({ group }) => group === 'entries')?.hits ?? [];
    if (hit?.type !== 'entry') throw new Error('no entry');
    expect(hit.marks.map(([from, to]) => hit.excerpt.slice(from, to))).toEqual([
      'closing',
      'Kraków'
    ]);
  });
});

describe('beside entries are found', () => {
  it.each<[string, string, SearchGroup, string]>([
    ['a person by the beginning of the name', 'kenj', 'people', 'Kenji Watanabe'],
    ['a person by a name with a slip', 'Watanbe', 'people', 'Kenji Watanabe'],
    ['a person without accents', 'zielinski', 'people', 'Tomasz Zieliński'],
    ['a person by two beginnings', 'ken wat', 'people', 'Kenji Watanabe'],
    ['a learning', 'headcount', 'learnings', 'a re-forecast starts with headcount, not revenue'],
    ['a learning by who told it', 'has:learned @tomasz', 'entries', 're-forecast'],
    ['a promise of mine', 'owes:them cost', 'promises', 'cost sheet'],
    ['a promise of mine to somebody', 'owes:tomasz', 'promises', 'cost sheet'],
    ['a promise to me', 'owes:me', 'promises', 'churn study'],
    ['an event apart from other entries', 'brown', 'events', 'pricing brown-bag'],
    ['a department', 'financ', 'departments', 'Finance'],
    ['a department with a slip', 'finanse', 'departments', 'Finance'],
    ['a topic', 'fina', 'topics', 'finance'],
    ['a topic while it is typed', '#pla', 'topics', 'plan/q3']
  ])('%s', async (_what, query, group, name) => {
    expect(await found(query, group, { typing: true })).toEqual([expect.stringContaining(name)]);
  });

  it('people by department, last contact and how well one knows them', async () => {
    expect(await found('dept:design', 'people')).toContain('Tomasz Zieliński');
    expect(await found('last:never', 'people')).not.toContain('Tomasz Zieliński');
    expect(await found('last:<1mo', 'people')).toContain('Tomasz Zieliński');
    expect(await found('last:>1y', 'people')).toEqual([]);
    expect(await found('strength:met', 'people')).toContain('Tomasz Zieliński');
    expect(await found('-strength:not-met', 'people')).toContain('Tomasz Zieliński');
    expect(await found('strength:not-met', 'people')).not.toContain('Tomasz Zieliński');
  });

  it('only groups the conditions can speak of', async () => {
    const groups = async (query: string) => (await ask(query)).groups.map(({ group }) => group);
    expect(await groups('last:<1mo')).toEqual(['people']);
    expect(await groups('kind:lunch')).toEqual(['entries', 'learnings']);
  });
});

describe('when nothing fits', () => {
  it('the nearest word of the journal is looked for instead', async () => {
    const { groups, instead } = await ask('hedcount');
    expect(instead).toBe('headcount');
    expect(groups.map(({ group }) => group)).toEqual(['people', 'entries', 'learnings']);
  });

  it('some of the words are enough', async () => {
    const { groups, isLoose } = await ask('headcount elephants');
    expect(isLoose).toBe(true);
    expect(groups[0]?.hits.map(wordsOf)).toEqual([expect.stringContaining('re-forecast')]);
  });

  it('nothing is made up', async () => {
    expect(await ask('xylophone')).toEqual({ groups: [], instead: null, isLoose: false });
  });

  it('and for nothing nothing is found', async () => {
    for (const query of ['  ', '!!! & | ()', 'dept:', '"'])
      expect((await ask(query)).groups).toEqual([]);
  });
});

it('goes on in a group where it stopped, without a gap or a double', async () => {
  for (const [query, group, order] of [
    ['tomasz', 'entries', 'best'],
    ['lunch', 'entries', 'newest'],
    ['dept:design', 'people', 'best'],
    ['a', 'people', 'best']
  ] as const) {
    const whole = await found(query, group, { limit: 50, groups: [group], order });
    const paged: string[] = [];
    for (let after = null; ;) {
      const { groups } = await ask(query, { limit: 1, groups: [group], order, after });
      paged.push(...(groups[0]?.hits.map(wordsOf) ?? []));
      if (!groups[0]?.next) break;
      after = groups[0].next as never;
    }
    expect(paged).toEqual(whole);
  }
});

it('knows the word forms of the language that was chosen, also for what was written before', async () => {
  await opened.journal.addEntry({ text: 'Gespräche über Häuser und Preise' });
  expect(await found('Preis', 'entries')).toEqual([]);
  await opened.journal.setSearchLanguage({ language: 'german' });
  expect(await opened.journal.readSearchLanguage({})).toEqual({ language: 'german' });
  expect(await found('Preis', 'entries')).toHaveLength(1);
  await opened.journal.setSearchLanguage({ language: 'english' });
  expect(await found('closes', 'entries')).toHaveLength(1);
});

it('finds nothing of an entry that was deleted, and all of it again when it is back', async () => {
  const { entry } = await opened.journal.addEntry({ text: 'a zebra #zoo, learned: zebras rest' });
  const id = entry.id ?? '';
  const everywhere = async () => (await ask('zebra')).groups.map(({ group }) => group);
  expect(await everywhere()).toEqual(['entries', 'learnings']);
  await opened.journal.deleteEntry({ id });
  expect(await everywhere()).toEqual([]);
  expect(await found('zoo', 'topics')).toEqual([]);
  await opened.journal.restoreEntry({ id });
  expect(await everywhere()).toEqual(['entries', 'learnings']);
  expect(await found('zoo', 'topics')).toEqual(['zoo']);
  await opened.journal.editEntry({ id, text: 'a giraffe' });
  expect(await found('giraffe', 'entries')).toHaveLength(1);
});

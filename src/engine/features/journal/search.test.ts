import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importDirectory, shareJournal } from '../../journal.fixture';

const naughty = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(resolve('tests/samples/strings/blns.json'), 'utf8')));

const opened = shareJournal();
beforeEach(async () => {
  await importDirectory(opened.journal);
  await opened.journal.addEntry({ text: 'lunch with Ana about re-forecasting in Kraków #budget' });
  await opened.journal.addEntry({ text: 'call with Tomasz, the café moves' });
});

const search = async (query: string): Promise<string[]> =>
  (await opened.journal.search({ query })).map((hit) =>
    hit.type === 'person' ? hit.name : hit.excerpt
  );

describe('a search', () => {
  it.each([
    ['a word', 'forecasting', 'lunch with Ana about re-forecasting in Kraków #budget'],
    ['the beginning of a word', 'foreca', 'lunch with Ana about re-forecasting in Kraków #budget'],
    [
      'a word without its accents',
      'krakow',
      'lunch with Ana about re-forecasting in Kraków #budget'
    ],
    ['a word in capitals', 'CAFÉ', 'call with Tomasz, the café moves'],
    ['a topic', '#budget', 'lunch with Ana about re-forecasting in Kraków #budget'],
    ['a name without its accents', 'zielinski', 'Tomasz Zieliński'],
    ['a name with a typing slip', 'Watanbe', 'Kenji Watanabe']
  ])('finds by %s', async (_how, query, found) => {
    expect(await search(query)).toContain(found);
  });

  it('for two words finds only what holds both', async () => {
    expect(await search('lunch forecasting')).toHaveLength(1);
    expect(await search('lunch elephants')).toEqual([]);
  });

  it('for nothing finds nothing', async () => {
    expect(await search('  ')).toEqual([]);
    expect(await search('!!! & | ()')).toEqual([]);
  });

  it('takes every naughty string as a harmless query', async () => {
    for (const query of naughty)
      await expect(opened.journal.search({ query: query.slice(0, 1000) })).resolves.toBeInstanceOf(
        Array
      );
    expect(await search('forecasting')).toHaveLength(1);
  });
});

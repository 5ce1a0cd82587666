import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { importDirectory, shareJournal } from '../../journal.fixture';

const naughty = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(resolve('tests/samples/strings/blns.json'), 'utf8')));

const opened = shareJournal();

it('takes every naughty string as a harmless query, typed or written, also as a value', async () => {
  const { journal } = opened;
  await importDirectory(journal);
  await journal.addEntry({ text: 'lunch with Ana about the headcount' });
  for (const text of naughty) {
    const query = text.slice(0, 900);
    const asValue = `dept:"${query}" -${query} @${query}`.slice(0, 1000);
    const answers = [
      journal.search({ query, typing: true }),
      journal.search({ query: asValue, groups: ['people', 'entries'] })
    ];
    for (const answer of answers) await expect(answer).resolves.toHaveProperty('groups');
  }
  const { groups } = await journal.search({ query: 'headcount' });
  expect(groups.map(({ group, count }) => [group, count])).toEqual([['entries', 1]]);
}, 240_000);

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { importDirectory, shareJournal } from '../../journal.fixture';

const naughty = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(resolve('tests/samples/strings/blns.json'), 'utf8')));

const opened = shareJournal();

it('takes every naughty string as a harmless query, typed or written, also as a value (U20)', async () => {
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

const people = (words: string) =>
  opened.journal.browsePeople({ filter: { words }, order: { by: 'name', down: false } });

it('finds every naughty string, and what only a pattern or a query would understand, in less than 200 ms (U20)', async () => {
  const { journal } = opened;
  await importDirectory(journal);
  await journal.addEntry({ text: 'a note of 100% sure_thing with a back\\slash' });
  const patterns = [
    '%',
    '_',
    '\\',
    '%_\\%',
    "' or 1=1 --",
    "'; drop table person; --",
    'a & b | !c <-> (d',
    "'a':*",
    '(((((((((',
    ':*&|!',
    '$1',
    `${'a'.repeat(200)}!`,
    `(${'a+'.repeat(90)})+$`,
    '.*'.repeat(90)
  ];
  const took: number[] = [];
  for (const text of [...naughty, ...patterns]) {
    const words = text.replaceAll('\0', '').toWellFormed().slice(0, 200);
    const since = performance.now();
    await expect(journal.search({ query: text.slice(0, 1000) })).resolves.toHaveProperty('groups');
    took.push(performance.now() - since);
    await expect(people(words)).resolves.toHaveProperty('people');
    await expect(journal.findWhoKnows({ about: words })).resolves.toBeDefined();
  }
  // Where much else runs, a single one may wait for its turn.
  took.sort((a, b) => a - b);
  expect(took[Math.floor(took.length * 0.95)]).toBeLessThan(200);
  expect((await journal.listPeople({})).length).toBeGreaterThan(10);
}, 240_000);

it('takes the signs of a pattern for letters: they are not everybody (U20)', async () => {
  const { journal } = opened;
  await importDirectory(journal);
  for (const sign of ['%', '_', '\\', '%%%'])
    expect((await people(sign)).people.map(({ name }) => name)).toEqual([]);
});

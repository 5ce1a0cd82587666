import { expect, test } from 'vitest';
import { z } from 'zod';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

/** Whom Today proposes, for lunch and to greet, once it was looked at. */
async function lookAtToday() {
  const { journal } = opened;
  const { lunch, touchBase } = await journal.readSuggestions({});
  const greeted = touchBase.map(({ person }) => person);
  await journal.noteSuggested({
    lunch: lunch?.person.id ?? null,
    touchBase: greeted.map(({ id }) => id)
  });
  return { lunch: lunch?.person.name ?? null, greeted: greeted.map(({ name }) => name) };
}

test('who was proposed for lunch stands all week, then rests for 30 days', async () => {
  const { journal, itIs } = opened;
  await importDirectory(journal);
  const first = await lookAtToday();
  itIs('2026-11-20T11:00:00Z');
  expect(await lookAtToday()).toEqual(first);
  const seen = [first.lunch];
  for (const week of ['11-23', '11-30', '12-07', '12-14']) {
    itIs(`2026-${week}T11:00:00Z`);
    seen.push((await lookAtToday()).lunch);
  }
  expect(new Set(seen).size).toBe(seen.length);
  itIs('2026-12-18T11:00:00Z');
  expect(seen).toContain((await lookAtToday()).lunch);
});

test('what nobody looked at is not used up', async () => {
  const { journal, itIs } = opened;
  await importDirectory(journal);
  const { lunch } = await journal.readSuggestions({});
  itIs('2026-11-25T11:00:00Z');
  const later = (await journal.readSuggestions({})).lunch;
  const everybody = await journal.listPeople({});
  expect(everybody.map(({ id }) => id)).toContain(lunch?.person.id);
  expect(later).not.toBeNull();
  await journal.noteSuggested({ lunch: later?.person.id ?? null, touchBase: [] });
  expect((await journal.readSuggestions({})).lunch?.person).toEqual(later?.person);
});

test('laid aside, two more are proposed at most, and all of them I have not met', async () => {
  const { journal } = opened;
  await importDirectory(journal);
  for (const _ of [1, 2]) {
    const { lunch } = await journal.readSuggestions({});
    await journal.noteSuggested({ lunch: lunch!.person.id, touchBase: [] });
    await journal.changePeople({
      ids: [lunch!.person.id],
      change: { set: 'later', until: '2026-11-25' }
    });
  }
  expect((await journal.readSuggestions({})).lunch).toBeNull();
});

test('a hello in a notification counts as proposed, though nobody opened Today', async () => {
  const { journal, itIs } = opened;
  await importDirectory(journal);
  itIs('2026-09-01T11:00:00Z');
  await journal.addEntry({ text: 'coffee with Ana' });
  itIs('2026-12-01T11:00:00Z');
  const { touchBase } = await journal.readSuggestions({});
  expect(touchBase.map(({ person }) => person.name)).toEqual(['Ana Ruiz']);
  itIs('2026-12-02T12:31:00Z');
  const { due } = await journal.readNudgePlan({});
  const hello = due.filter(({ kind }) => kind === 'touch-base');
  expect(hello).toMatchObject([{ target: { person: await idOf(journal, 'Ana Ruiz') } }]);
  await journal.claimNudges({ nudges: hello });
  expect((await journal.readSuggestions({})).touchBase).toHaveLength(1);
  itIs('2026-12-08T11:00:00Z');
  expect((await journal.readSuggestions({})).touchBase).toEqual([]);
  itIs('2027-01-06T12:31:00Z');
  expect((await journal.readSuggestions({})).touchBase).toHaveLength(1);
  // Said once, it is not said again before we have been in touch.
  const again = (await journal.readNudgePlan({})).due;
  expect(again.filter(({ kind }) => kind === 'touch-base')).toEqual([]);
});

test('who was proposed and is forgotten leaves nothing behind', async () => {
  const { journal, read } = opened;
  await importDirectory(journal);
  const { lunch } = await journal.readSuggestions({});
  await journal.noteSuggested({ lunch: lunch!.person.id, touchBase: [] });
  await journal.forgetPerson({ id: lunch!.person.id });
  expect(await read.rows('select * from suggestion', [], z.unknown())).toEqual([]);
  await journal.noteSuggested({ lunch: lunch!.person.id, touchBase: [] });
});

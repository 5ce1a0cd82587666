import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';
import { vaultContents } from './vault-contents.fixture';

const opened = shareJournal();

/** Its pages with their text. */
const pages = (folder: string): [string, string][] =>
  vaultContents(folder).filter(([path]) => path.endsWith('.md'));

/** A mirror of a journal with colleagues and a lunch. */
async function mirrored() {
  const { journal, itIs } = opened;
  await importDirectory(journal);
  await journal.addEntry({ text: 'lunch with Raj Patel monday' });
  const folder = emptyFolder();
  itIs('2026-11-18T11:00:30Z');
  let { mark } = await journal.followVault({ folder, sensitive: false, since: null });
  let minutes = 1;
  itIs('2026-11-18T11:01:00Z');
  return {
    journal,
    folder,
    /** Catches up, and is then what a whole export of now would be. */
    follow: async (since: typeof mark | null = mark) => {
      const done = await journal.followVault({ folder, sensitive: false, since });
      mark = done.mark;
      const whole = emptyFolder();
      await journal.exportMarkdown({ folder: whole });
      expect(pages(folder)).toEqual(pages(whole));
      itIs(`2026-11-18T11:${String((minutes += 1)).padStart(2, '0')}:00Z`);
      return done;
    }
  };
}

test('a mirror follows lines as they are written, changed, settled and deleted, touching their pages alone', async () => {
  const { journal, follow } = await mirrored();
  expect(await follow()).toMatchObject({ written: 0, unchanged: 0 });
  const { entry } = await journal.addEntry({ text: 'coffee with Ana Ruiz, I owe her the article' });
  // The day, Ana and the week; nobody else.
  expect(await follow()).toMatchObject({ written: 3, removed: 0 });
  const [promise] = await journal.listOpenPromises({});
  await journal.settlePromise({ id: promise!.id, state: 'kept' });
  expect(await follow()).toMatchObject({ written: 2 });
  await journal.changeEntry({
    id: entry.id!,
    facts: { people: [await idOf(journal, 'Wei Chen')], date: '2026-11-17' }
  });
  // Two days, Ana who is gone from it, Wei who came.
  expect((await follow()).written).toBeGreaterThanOrEqual(4);
  // What was learned stands on the page of its department too, and an event has one of its own.
  await journal.addEntry({ text: 'call with Raj Patel, learned: they plan Q3 in May' });
  expect((await follow()).written).toBeGreaterThanOrEqual(4);
  await journal.addEntry({ text: 'event "Data days" with Raj Patel' });
  await follow();
  await journal.deleteEntry({ id: entry.id! });
  expect((await follow()).removed).toBe(1);
});

test('the week of a mirror says why a lunch opens no door any more, once earlier ones were told, and by the name of today', async () => {
  const { journal, folder, follow } = await mirrored();
  const week = () => fs.readFileSync(join(folder, 'weeks/2026-W47.md'), 'utf8');
  expect(week()).toContain('- Lunch: 1 of 1, done');
  for (const day of ['2026-11-02', '2026-11-03', '2026-11-04'])
    await journal.addEntry({ text: `lunch with Raj Patel ${day}` });
  await follow();
  expect(week()).toContain('- Lunch: 0 of 1\n  - You know Raj Patel well by now');
  const id = await idOf(journal, 'Raj Patel');
  await journal.changePerson({ id, changes: { name: 'Raj Rao' } });
  await follow(null);
  await journal.addEntry({ text: 'a note' });
  await follow();
  expect(week()).toContain('  - You know Raj Rao well by now');
});

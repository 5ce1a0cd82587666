import { expect, it } from 'vitest';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import { importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

const backupTitles = async () =>
  (await opened.journal.readNudgePlan({})).due
    .filter(({ kind }) => kind === 'backup')
    .map(({ title }) => title);

async function writeEntries(): Promise<void> {
  for (let at = 0; at < 10; at += 1)
    await opened.journal.addEntry({ text: `coffee with Ana, talk ${at}` });
}

it('a journal of ten entries asks for a copy after four weeks, and no more when there is one', async () => {
  const { journal, itIs } = opened;
  await importDirectory(journal);
  await writeEntries();
  itIs('2026-12-15T09:05:00Z');
  expect(await backupTitles()).toEqual([]);
  itIs('2026-12-16T09:05:00Z');
  expect(await backupTitles()).toEqual(['Your journal has no copy yet.']);
  const { due } = await journal.readNudgePlan({});
  await journal.claimNudges({ nudges: due.filter(({ kind }) => kind === 'backup') });
  const isOver = async () => (await journal.listNudges({})).map((nudge) => nudge.isOver);
  expect(await isOver()).toEqual([false]);

  itIs('2026-12-16T10:00:00Z');
  expect(await journal.readLastCopy({})).toEqual({ on: null });
  await journal.exportMarkdown({ folder: emptyFolder() });
  expect(await journal.readLastCopy({})).toEqual({ on: '2026-12-16' });
  expect(await isOver()).toEqual([true]);
  expect(await backupTitles()).toEqual([]);

  await writeEntries();
  itIs('2027-01-13T09:05:00Z');
  expect(await backupTitles()).toEqual(['No copy of your journal since Dec 2026.']);
});

it('a copy is asked for once, however long nobody makes one', async () => {
  const { journal, itIs } = opened;
  await importDirectory(journal);
  await writeEntries();
  itIs('2026-12-16T09:05:00Z');
  const { due } = await journal.readNudgePlan({});
  await journal.claimNudges({ nudges: due.filter(({ kind }) => kind === 'backup') });
  await journal.settleNudges({ keys: ['backup:journal:never'], state: 'shown' });
  itIs('2027-03-10T09:05:00Z');
  expect(await backupTitles()).toEqual([]);
});

it('a copy that left out what is sensitive is no whole one', async () => {
  const { journal } = opened;
  await importDirectory(journal);
  const { entry } = await journal.addEntry({ text: 'coffee with Ana' });
  await journal.changeEntry({ id: entry.id!, facts: { sensitive: true } });
  await journal.exportMarkdown({ folder: emptyFolder() });
  expect(await journal.readLastCopy({})).toEqual({ on: null });
  await journal.exportMarkdown({ folder: emptyFolder(), sensitive: true });
  expect(await journal.readLastCopy({})).toEqual({ on: '2026-11-18' });
});

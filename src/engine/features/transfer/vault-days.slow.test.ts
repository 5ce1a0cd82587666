import { expect, test } from 'vitest';
import { isoDate } from '../../../domain/calendar/calendar';
import { shareDatabase, shareJournal } from '../../journal.fixture';
import type { VaultPage } from '../../formats/write-vault';
import { allDayPages, dayPages } from './vault-days';
import { readVaultNames } from './vault-names';

const opened = shareJournal();
const shared = shareDatabase();

async function told(pages: AsyncGenerator<VaultPage[]>): Promise<Map<string, VaultPage[1]>> {
  const byPath = new Map<string, VaultPage[1]>();
  for await (const some of pages) for (const [path, page] of some) byPath.set(path, page);
  return byPath;
}

test('days on which lines came, went or moved while all days are read are told as they are', async () => {
  const { addEntry, changeEntry, deleteEntry } = opened.journal;
  const written = async (text: string) => (await addEntry({ text })).entry.id!;
  await written('walked the halls 2026-11-02');
  await written('wrote a memo 2026-11-02');
  const moving = await written('heard of Lisbon 2026-11-03');
  const going = await written('drew a map 2026-11-04');
  await written('fixed the printer 2026-11-05');
  const fading = await written('fixed it again 2026-11-05');
  const { read } = shared.db;
  const before = await readVaultNames(read, false, []);
  await written('one more 2026-11-02');
  await changeEntry({ id: moving, facts: { date: '2026-11-02' } });
  await deleteEntry({ id: going });
  await deleteEntry({ id: fading });
  await written('on a day without a page 2026-11-06');

  const pages = await told(allDayPages(read, before, []));
  const days = ['2026-11-02', '2026-11-05'].map((date) => isoDate.parse(date));
  expect(pages).toEqual(await told(dayPages(read, before, days)));
  expect([...pages.keys()].sort()).toEqual(days.map((date) => `days/${date}.md`));
  expect(pages.get('days/2026-11-02.md')).toContain('heard of Lisbon');
});

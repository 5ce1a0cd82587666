import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import { readOwnTables } from '../../own-tables';
import { shareJournal } from '../../journal.fixture';
import { allRows, writeAnyRows } from './any-journal.fixture';
import { anyRows } from './any-rows.fixture';
import { vaultContents } from './vault-contents.fixture';

const opened = shareJournal();

test('whatever a journal holds comes back from its vault, and goes out again as the same bytes', async () => {
  const { journal, db } = opened;
  const tables = await readOwnTables(db.read);
  const wipe = () =>
    db.transaction(async (tx) => {
      for (const { name } of tables.toReversed()) await tx.run(`delete from ${name}`, []);
    });
  await fc.assert(
    fc.asyncProperty(anyRows(tables, 6), async (rows) => {
      await wipe();
      await writeAnyRows(db, tables, rows);
      const before = await allRows(db);
      const [one, other] = [emptyFolder(), emptyFolder()];
      await journal.exportMarkdown({ folder: one, sensitive: true });
      await wipe();
      const read = await journal.applyBack({ path: one });
      expect(read.refused).toEqual([]);
      expect(await allRows(db)).toEqual(before);
      await journal.exportMarkdown({ folder: other, sensitive: true });
      expect(vaultContents(other)).toEqual(vaultContents(one));
    }),
    { numRuns: Number(process.env['VAULT_RUNS'] ?? 12), endOnFailure: true }
  );
}, 120_000);
